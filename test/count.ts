// From vitest's JSON report to the numbers of the last line.
// A stranger would get wrong a suite that cannot be loaded: it has no tests at all, and would count as nothing failed.

/** What we read of the report that `vitest --reporter=json` writes. */
export interface Report {
  readonly testResults: readonly {
    /** The file's path. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the skipped ones, those that need a browser. */
  readonly skippedInBrowser: number;
}

export function countResults(report: Report): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0, skippedInBrowser: 0 };
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map(({ status }) => status);
    if (file.status === "failed" && !statuses.includes("failed")) counts.failed++;
    for (const status of statuses) {
      if (status === "passed" || status === "failed") counts[status]++;
      else {
        counts.skipped++;
        if (/[\\/]web[\\/]/.test(file.name)) counts.skippedInBrowser++;
      }
    }
  }
  return counts;
}

/** "12 passed, 0 failed", with ", 3 skipped" where some were. */
export function lastLine({ passed, failed, skipped }: Pick<Counts, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
