import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium.mjs";

const port = process.env.E2E_PORT ?? "4173";
const executablePath = await findChromium();

/** Runs against the build that is in place, on a port of its own; `npm test` makes the build first and picks a free port. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // Generous, because a busy machine is not a fault of the product: nothing here measures time. A result of three answers takes a thread ten
  // seconds, and several times that beside two browsers on two cores.
  timeout: 240_000,
  expect: { timeout: 90_000, toHaveScreenshot: { pathTemplate: "{testDir}/pictures/{arg}{ext}", maxDiffPixels: 100 } },
  // A picture that is missing fails; pictures are taken only where one asks for it (see the README).
  updateSnapshots: "none",
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { args: chromiumArguments, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "with JavaScript" },
    {
      name: "without JavaScript",
      testMatch: [
        "**/journey.spec.ts",
        "**/form.spec.ts",
        "**/links.spec.ts",
        "**/assumptions.spec.ts",
        "**/numbers.spec.ts",
        "**/currency.spec.ts",
        "**/start-page.spec.ts",
      ],
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    url: `http://127.0.0.1:${port}/healthz`,
    env: { PORT: port, HOST: "127.0.0.1", SITE_URL: "" },
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
