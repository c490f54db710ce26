import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { answering } from "../answering.mjs";
import { chromiumArguments, ensureChromium } from "../chromium.mjs";
import { exampleResults } from "../examples.mjs";
import { root } from "../stamp.mjs";

/**
 * Takes the pictures of the README from the running product, which has to be built:
 * `npm run build && node scripts/run.mjs measure/screenshots.mjs`. A PORT other than 4180 can be named where that one is taken.
 */

const port = process.env.PORT ?? "4180";
const origin = `http://127.0.0.1:${port}`;
const folder = join(root, "docs", "screenshots");

const DESKTOP = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 800 };

/** @type {{ name: string, open: (page: import("@playwright/test").Page) => Promise<unknown>, size: typeof DESKTOP, dark?: boolean }[]} */
const PICTURES = [
  { name: "start", open: (page) => page.goto("/"), size: DESKTOP },
  { name: "question", open: openQuestion, size: DESKTOP },
  { name: "review", open: openReview, size: DESKTOP },
  { name: "result", open: openResult, size: DESKTOP },
  { name: "result-charts", open: openCharts, size: DESKTOP },
  { name: "result-dark", open: openResult, size: DESKTOP, dark: true },
  { name: "question-phone", open: openQuestion, size: PHONE },
  { name: "result-phone", open: openResult, size: PHONE },
  { name: "result-phone-dark", open: openCharts, size: PHONE, dark: true },
];

/** @param {import("@playwright/test").Page} page */
async function openQuestion(page) {
  await page.goto("/questions/control");
  await page.locator('input[name="objectives"][value="data-location"]').check();
  await page.locator('input[name="objectives"][value="logging"]').check();
  await page.locator('button[value="next"]').click();
  await page.locator('input[name="basis.data-location"][value="contract"]').check();
}

/** @param {import("@playwright/test").Page} page */
async function openReview(page) {
  await openResult(page);
  await page.goto(`${page.url()}/proof`);
  const href = await page.locator('a[href^="/questions/team/"]').first().getAttribute("href");
  await page.goto((href ?? "").replace("/team/", "/review/"));
}

/** The third worked example, whose answer is not obvious. @param {import("@playwright/test").Page} page */
async function openResult(page) {
  const results = await exampleResults(async (path) => (await page.request.get(path)).text());
  await page.goto(results[2] ?? "");
}

/** @param {import("@playwright/test").Page} page */
async function openCharts(page) {
  await openResult(page);
  await page.goto(`${page.url()}/money`);
  await page
    .locator("figure.picture")
    .first()
    .evaluate((figure) => figure.scrollIntoView({ block: "start" }));
}

const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
  env: { ...process.env, PORT: port, HOST: "127.0.0.1", SITE_URL: "https://mailverdict.example" },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await answering(`${origin}/healthz`);
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  for (const { name, open, size, dark } of PICTURES) {
    const page = await browser.newPage({ baseURL: origin, viewport: size, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
    await open(page);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/screenshots/${name}.png`);
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
}
