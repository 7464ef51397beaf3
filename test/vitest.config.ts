// One configuration for every suite. The web suite drives a real browser and so has a longer limit of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  // A page is polled for as long as a test may take: on a loaded machine a second is nothing.
  test: {
    include: ["**/*.test.ts"],
    globalSetup: ["web/built-console.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
  },
});
