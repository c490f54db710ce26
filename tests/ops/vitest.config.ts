import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests of servers that run, against the build that is in place. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    include: ["tests/ops/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One file after the other: servers under load would slow each other down.
    fileParallelism: false,
  },
});
