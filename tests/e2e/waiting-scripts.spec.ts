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

test("the numbers of a result are shown at once, and start their scripts by themselves", async ({ browser, baseURL, page: any }) => {
  const [address = ""] = await profileAddresses(any);
  const { page } = await untouched(browser, baseURL);
  const release = await holdScripts(page);
  await page.goto(`${address}/explore`, { waitUntil: "domcontentloaded" });
  const slider = page.getByRole("slider", { name: "Mailboxes" });
  await expect(slider).toBeVisible();
  await expect(page.locator(".explore-waiting")).toHaveCount(1);
  await expect(page.getByText("Getting ready…")).toBeVisible();
  release();
  await expect(page.locator(".explore-waiting")).toHaveCount(0);
  await slider.press("ArrowRight");
  await expect(page.locator("[data-strip=state]")).toContainText("Exact");
  await page.context().close();
});

test("numbers whose scripts cannot be had say so, and offer nothing that does not work", async ({ browser, baseURL, page: any }) => {
  const [address = ""] = await profileAddresses(any);
  const { page } = await untouched(browser, baseURL);
  await page.route("**/page-data/**", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${address}/explore`);
  await expect(page.getByText("Moving the numbers takes JavaScript")).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await page.context().close();
});

test.describe("on a slow phone, a press before the scripts are there is done once they are", () => {
  /** A phone with a quarter of this machine's speed on what Lighthouse takes for a slow line, whose scripts come when they are let go. */
  async function slowPhone(browser: Browser, baseURL = "") {
    const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await devtools.send("Network.enable");
    const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
    await devtools.send("Network.emulateNetworkConditions", line);
    return { page, release: await holdScripts(page), close: () => context.close() };
  }

  const answering = (page: Page) => page.locator("html[data-answering]");
  const box = (page: Page) => page.getByRole("textbox", { name: "Mailboxes" });
  const more = (page: Page) => page.getByRole("button", { name: "Mailboxes: a step more" });
  const isExact = (page: Page) => expect(page.locator("[data-strip=state]")).toContainText("Exact");

  /** Explore of two founders with two mailboxes, before its scripts. */
  async function early(browser: Browser, baseURL: string | undefined, any: Page) {
    const [address = ""] = await profileAddresses(any);
    const phone = await slowPhone(browser, baseURL);
    await phone.page.goto(`${address}/explore`, { waitUntil: "domcontentloaded" });
    await expect(box(phone.page)).toHaveValue("2");
    return phone;
  }

  test("a tap on “+”, once, however often it was tapped while nothing happened", async ({ browser, baseURL, page: any }) => {
    const { page, release, close } = await early(browser, baseURL, any);
    await more(page).tap();
    await more(page).tap();
    await expect(answering(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue("2");
    release();
    await isExact(page);
    await expect(box(page)).toHaveValue("3");
    // Afterwards each tap is one.
    await more(page).tap();
    await expect(box(page)).toHaveValue("4");
    await more(page).tap();
    await expect(box(page)).toHaveValue("5");
    await close();
  });

  test("a slider that was moved, a number that was typed, and a chart that was picked", async ({ browser, baseURL, page: any }) => {
    const { page, release, close } = await early(browser, baseURL, any);
    await page.getByRole("slider", { name: "Mailboxes" }).press("ArrowRight");
    await page.getByRole("textbox", { name: "Worth of a displaced hour" }).fill("3");
    await page.getByText("By size", { exact: true }).tap();
    await expect(answering(page)).toHaveCount(0);
    release();
    await isExact(page);
    await expect(box(page)).toHaveValue("3");
    await expect(page.getByRole("textbox", { name: "Worth of a displaced hour" })).toHaveValue("3");
    await expect(page.getByRole("radio", { name: "By size" })).toBeChecked();
    await expect(page.getByRole("figure").locator(".chart-summary:visible")).toContainText("At your 3 mailboxes");
    await close();
  });

  test("nothing is pressed that has gone", async ({ browser, baseURL, page: any }) => {
    const { page, release, close } = await early(browser, baseURL, any);
    await more(page).tap();
    const gone = await more(page).elementHandle();
    await page.evaluate((button) => button?.replaceWith(button.cloneNode(true)), gone);
    release();
    await expect(answering(page)).toHaveCount(1);
    await expect(page.locator(".explore-waiting")).toHaveCount(0);
    await page.getByRole("slider", { name: "Growth" }).press("ArrowRight");
    await isExact(page);
    await expect(box(page)).toHaveValue("2");
    await close();
  });

  test("whenever it comes while the page is taken over", async ({ browser, baseURL, page: any }) => {
    const { page, release, close } = await early(browser, baseURL, any);
    const boxes = page.locator(".explore-control:has(.explore-step) input[type=text]:first-of-type");
    const values = () => boxes.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const before = await values();
    expect(before.length).toBeGreaterThan(8);
    release();
    // One “+” after the other: before React is there, while it takes over, and afterwards.
    await page.evaluate(async () => {
      for (const button of document.querySelectorAll<HTMLButtonElement>(".explore-step:last-child")) {
        button.click();
        await new Promise((next) => setTimeout(next, 200));
      }
    });
    await isExact(page);
    const after = await values();
    await page.getByRole("button", { name: "Put everything back" }).tap();
    await page.locator(".explore-step:last-child").evaluateAll((all) => {
      for (const button of all) if (button instanceof HTMLElement) button.click();
    });
    await expect(box(page)).toHaveValue("3");
    expect(after).toEqual(await values());
    expect(after.filter((value, index) => value === before[index])).toEqual([]);
    await close();
  });

  test("Enter on the button of a chart", async ({ browser, baseURL, page: any }) => {
    const [address = ""] = await profileAddresses(any);
    const { page, release, close } = await slowPhone(browser, baseURL);
    await page.goto(`${address}/money`, { waitUntil: "load" });
    // The first key brings the scripts, and shows what they will answer.
    await page.keyboard.press("Tab");
    const read = page.getByRole("button", { name: "Read its values" }).first();
    await read.focus();
    await page.keyboard.press("Enter");
    await expect(answering(page)).toHaveCount(0);
    release();
    await expect(page.locator("main [role=application]:focus")).toHaveCount(1);
    await close();
  });
});
