// The user's corrections file: --corrections FILE, read and checked before any article is; what did nothing is said after.
import { type Correction, type CorrectionReport, readCorrections } from "@isnad/core";
import { bytesOf } from "./authority.ts";
import { count, say } from "./talk.ts";

/**
 * The corrections of a file; none without one.
 * @throws {UsageError} it cannot be read; {FaultyFileError} it does not say what it should, with every line.
 */
export async function readCorrectionsFile(file: string | undefined): Promise<readonly Correction[]> {
  return file === undefined ? [] : readCorrections(file, await bytesOf(file));
}

/** Says how many corrections were applied, and which did nothing or contradict another, each by its line. */
export function sayCorrections(
  corrections: readonly Correction[],
  { reports }: { readonly reports: readonly CorrectionReport[] },
): void {
  if (corrections.length === 0) return;
  for (const { where, message } of reports) say(`note: ${where}: ${message}`);
  const plural = count(corrections.length, "correction");
  say(
    reports.length === 0
      ? `${plural} applied`
      : `${plural}, ${reports.length} of them to be looked at, see above`,
  );
}
