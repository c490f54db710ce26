import { gzipSync } from "node:zlib";

/** After so long without another script there will be none. */
const QUIET_MS = 1000;
const LONGEST_MS = 30_000;

/**
 * The weight of every script that a page has loaded once nothing more is asked for: what its HTML names, and what those scripts fetch
 * in turn. Files compressed one by one with gzip, as the server sends them; scripts in the HTML itself are not counted, nor the
 * data that the server has taken out of it. The pointer moves once, because scripts wait until somebody is there.
 *
 * @param {import("@playwright/test").Page} page with an empty cache
 * @param {(page: import("@playwright/test").Page) => Promise<unknown>} open the way to the page; only its last step counts
 * @returns {Promise<number>} bytes
 */
export async function firstLoadScripts(page, open) {
  /** @type {Map<string, Promise<Buffer>>} */
  const scripts = new Map();
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) scripts.clear();
  });
  page.on("response", (response) => {
    const isData = new URL(response.url()).pathname.startsWith("/page-data/");
    if (response.request().resourceType() !== "script" || isData) return;
    const body = response.body();
    // Of a page on the way it may be gone before it is read, and nobody waits for it then.
    body.catch(() => undefined);
    scripts.set(response.url(), body);
  });
  await open(page);
  await page.mouse.move(2, 2);
  // That the line is quiet does not say that all has come: on a busy machine it is quiet before the scripts are asked for, and between them.
  await page.waitForFunction(isTakenOver);
  await page.waitForLoadState("networkidle");
  const deadline = Date.now() + LONGEST_MS;
  for (let count = -1; (scripts.size === 0 || scripts.size !== count) && Date.now() < deadline; ) {
    count = scripts.size;
    await page.waitForTimeout(QUIET_MS);
  }
  const bodies = await Promise.all(scripts.values());
  if (bodies.length === 0) throw new Error(`${page.url()} loaded no script: nothing was measured`);
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

/** Whether React has taken over what the server wrote. Runs in the page. */
const isTakenOver = () =>
  [...document.querySelectorAll("body *")].some((element) => Object.keys(element).some((key) => key.startsWith("__reactFiber$")));
