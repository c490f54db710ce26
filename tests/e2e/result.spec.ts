import { profileAddresses } from "./questionnaire";
import { alive, expect, test } from "./test";

const CHARTS = "main figure:has(.chart-table)";
/** The futures of the price of control are for counting and stay a picture. */
const LIVE_CHARTS = "main figure:has(.chart-tools)";

test("the link is copied whole", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [address = ""] = await profileAddresses(page);
  await page.goto(address);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("an old address of one section leads to the page that holds it now", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}#risk`);
  await expect(page.locator("#risk")).toHaveCount(1);
  // Scripts come at the first sign of somebody.
  await page.mouse.move(3, 3);
  await expect(page).toHaveURL(`${address}/operation#risk`);
  await expect(page.locator("#risk")).toBeInViewport();
});

test("a chart comes alive when pointed at, and not before", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/money`);
  await alive(page);
  const live = page.locator(".recharts-surface");
  await expect(live).toHaveCount(0);
  const figure = page.locator(LIVE_CHARTS).first();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator("svg:visible").first().hover();
  await expect(figure.locator(".recharts-surface").first()).toBeVisible();
});

test("a chart comes alive when focused with the keyboard", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/money`);
  await alive(page);
  const figure = page.locator(LIVE_CHARTS).first();
  const explore = figure.getByRole("button").first();
  await expect(explore).toBeVisible();
  await explore.focus();
  await expect(figure.locator(".recharts-surface").first()).toBeVisible();
});

test("the table of a chart holds its figures", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/money`);
  const figures = page.locator(CHARTS);
  const count = await figures.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < count; index += 1) {
    const rows = figures.nth(index).locator("table tbody tr");
    expect(await rows.count()).toBeGreaterThan(1);
    expect((await rows.first().textContent())?.match(/\d/)).not.toBeNull();
  }
});

test("every page of a result may be kept, so that the browser's Back finds it as it was left", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  for (const part of ["", "/money", "/operation", "/proof", "/share", "/explore", "/details/lines"]) {
    const response = await page.request.get(`${address}${part}`);
    expect(response.headers()["cache-control"], part).toBe("public, max-age=0, s-maxage=3600, must-revalidate");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("charts are pictures with tables, and offer no tools that would not work", async ({ page }) => {
    const [address = ""] = await profileAddresses(page);
    await page.goto(`${address}/money`);
    const figures = page.locator("main figure");
    for (const folded of await figures.locator("details.fold > summary").all()) await folded.click();
    // Each chart has one drawing in sight; the picture of the costs has bars of its own.
    const charts = page.locator(CHARTS);
    expect(await charts.count()).toBe((await figures.count()) - 1);
    await expect(charts.locator(".chart-picture:visible")).toHaveCount(await charts.count());
    await expect(page.locator("main figure.picture .plot > svg:visible")).toHaveCount(await page.locator("main figure.picture li").count());
    await expect(figures.locator("button:visible, .chart-tools:visible, .chart-hint:visible")).toHaveCount(0);
    await expect(figures.getByRole("button")).toHaveCount(0);
    // A details element is a group of its own kind; one of buttons would be named.
    await expect(figures.locator('[role="group"]:visible, fieldset:visible')).toHaveCount(0);
    for (const figure of await figures.all()) expect(await figure.ariaSnapshot()).not.toContain("arrow keys");
  });
});
