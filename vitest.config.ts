import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/ops/**"],
    environment: "node",
    // Kept models run as they are served.
    server: { deps: { external: [/\/models\/[\d.]+\.mjs$/] } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Files share one module graph per worker: no test replaces a module, and loading the engine anew for each file costs a fifth of the run.
    isolate: false,
    // By default one core is left idle, which on two cores is half of the machine.
    maxWorkers: "100%",
  },
});
