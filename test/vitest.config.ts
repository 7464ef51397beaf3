// One configuration for every suite.
// A stranger would get wrong the limits: they are for a machine whose cores are busy with something else, where a process
// starts in ten seconds. A test that passes never waits for them, so no test has a shorter one of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["**/*.test.ts"],
    globalSetup: ["web/built-console.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
  },
});
