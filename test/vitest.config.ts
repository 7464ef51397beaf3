// One configuration for every suite, which come in two kinds.
// A stranger would get wrong the limits: they are for a machine whose cores are busy with something else, where a process
// starts in ten seconds. A test that passes never waits for them, so no test has a shorter one of its own.
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Suites of pure functions: their files share one copy of what they import, since loading the word lists takes longer than
 * most of the tests.
 */
const PURE = ["core/**", "text/**", "ontology/**", "properties/**", "accuracy/**"].map(
  (folder) => `${folder}/*.test.ts`,
);

export default defineConfig({
  root: import.meta.dirname,
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...PURE],
          globalSetup: ["web/built-console.ts"],
        },
      },
    ],
  },
});
