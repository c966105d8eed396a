import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // Two cores: documents and browsers take their time when several files run at once.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: ["default", fileURLToPath(new URL("./support/closing-reporter.ts", import.meta.url))],
  },
});
