import type { Browser, Page } from "@playwright/test";
import { profileAddresses } from "./questionnaire";
import { expect, holdScripts, test } from "./test";

/** A page at which nobody is, and the addresses of the scripts that it has asked for. */
async function untouched(browser: Browser, baseURL = ""): Promise<{ page: Page; scripts: string[] }> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  return { page, scripts };
}

const share = (page: Page) => page.getByRole("button", { name: "Copy the link" });

test("a result that is only read fetches no script, and the first movement brings them all, the data once", async ({
  browser,
  baseURL,
  page: any,
}) => {
  const [address = ""] = await profileAddresses(any);
  const { page, scripts } = await untouched(browser, baseURL);
  await page.goto(address, { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  await expect(share(page)).toHaveCount(0);
  await page.mouse.move(100, 100);
  await expect(share(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((path) => path.startsWith("/page-data/"))).toHaveLength(1);
  expect(new Set(scripts).size).toBe(scripts.length);
  await page.context().close();
});

test("a page whose data is gone stays as it is, and runs nothing", async ({ browser, baseURL }) => {
  const { page, scripts } = await untouched(browser, baseURL);
  await page.route("**/page-data/**", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/method", { waitUntil: "networkidle" });
  const text = await page.locator("main").innerText();
  const deferred = await page.locator('script[type="deferred"]').count();
  expect(deferred).toBeGreaterThan(0);
  const refused = page.waitForResponse("**/page-data/**");
  await page.mouse.move(100, 100);
  await refused;
  await page.waitForTimeout(500);
  await expect(page.locator('script[type="deferred"]')).toHaveCount(deferred);
  expect(await page.locator("main").innerText()).toBe(text);
  expect(scripts.filter((path) => path.startsWith("/page-data/"))).toHaveLength(1);
  await page.context().close();
});

test("what is typed before the scripts are there stays, and is kept", async ({ browser, baseURL }) => {
  const { page } = await untouched(browser, baseURL);
  // The scripts are on their way for as long as it takes to type.
  let letThrough = () => {};
  const typed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto("/questions/burden");
  const hours = page.locator('input[name="committedHours"][type="text"]');
  await hours.pressSequentially("12");
  letThrough();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("mailverdict.draft"))).toContain('"12"');
  await expect(hours).toHaveValue("12");
  await page.context().close();
});

test("where answers are kept, scripts start by themselves", async ({ browser, baseURL }) => {
  const { page, scripts } = await untouched(browser, baseURL);
  await page.goto("/questions/burden");
  await page.locator('input[name="committedHours"][type="text"]').fill("12");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("mailverdict.draft"))).toContain('"12"');
  scripts.length = 0;
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Go on where you left off" })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
  await page.context().close();
});

test("the numbers of a result are shown at once, and can be moved once the scripts are there", async ({ browser, baseURL, page: any }) => {
  const [address = ""] = await profileAddresses(any);
  const { page, scripts } = await untouched(browser, baseURL);
  await page.goto(`${address}/explore`, { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  const slider = page.getByRole("slider", { name: "Mailboxes", includeHidden: true });
  await expect(slider).toBeVisible();
  await expect(page.locator("section[inert]")).toHaveCount(1);
  await expect(page.getByText("Getting ready…")).toBeHidden();
  const release = await holdScripts(page);
  await page.mouse.move(100, 100);
  await expect(page.getByText("Getting ready…")).toBeVisible();
  release();
  await expect(page.locator("section[inert]")).toHaveCount(0);
  await slider.press("ArrowRight");
  await expect(page.locator("[data-strip=state]")).toContainText("Exact");
  await page.context().close();
});
