// One configuration for every suite. The web suite drives a real browser and so has a longer limit of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["**/*.test.ts"], testTimeout: 30_000, maxWorkers: 2 },
});
