// The last line of `npm test` must not call a broken run a good one.
import { expect, it } from "vitest";
import { countResults, lastLine } from "./count.ts";

const file = (name: string, status: string, ...statuses: string[]) => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

it("tests are counted by how they ended, those without a browser apart", () => {
  const testResults = [
    file("test/core/a.test.ts", "failed", "passed", "failed", "todo"),
    file("test/web/b.test.ts", "passed", "passed", "pending", "skipped"),
  ];
  expect(countResults({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 3, skippedInBrowser: 2 });
});

it("a suite that cannot be loaded has failed, though none of its tests did", () => {
  expect(countResults({ testResults: [file("test/a.test.ts", "failed")] })).toMatchObject({
    passed: 0,
    failed: 1,
  });
});

it("the last line names skipped tests only where there are some", () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(lastLine({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});
