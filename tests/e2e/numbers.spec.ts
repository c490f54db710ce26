import { expect, type Page, test } from "@playwright/test";
import { profileAddresses } from "./questionnaire";

/** Run twice, with JavaScript and without: nothing here may need it. */

/** The result of a fintech, which sends application mail at the price of a plan. */
const FINTECH = 2;

const open = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

test("the headline leads, number by number, to a dated price with its address, and back up", async ({ page }) => {
  const address = (await profileAddresses(page))[FINTECH] ?? "";
  await page.goto(`${address}/money`);
  await open(page, /^How this number comes about: (Price of control|What control would have cost)/);
  await expect(page).toHaveURL(new RegExp(`${address}/numbers/price-of-control$`));
  await open(page, /^How this number comes about: Less: buy everything, Amount/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Total cost of buying everything");
  await open(page, /^How this number comes about: Application mail plan, Amount/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Application mail plan when buying everything");

  const price = page.locator("#prices tbody tr").first();
  await expect(price).toContainText(/\$\d/);
  await expect(price).toContainText(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
  // Beside the one source there may be the vendor's own page, to check it at.
  await expect(price.locator('a[href^="https://"]').filter({ hasNotText: "check at the vendor’s page" })).toHaveCount(1);
  const row = await price.locator('a[href^="/method#"]').getAttribute("href");
  await page.goto(row ?? "");
  await expect(page.locator(`[id="${row?.split("#")[1]}"]`)).toHaveCount(1);
  await page.goBack();

  await page.locator("#goes-into").getByRole("link", { name: "Total cost of buying everything" }).click();
  await page
    .locator("#goes-into")
    .getByRole("link", { name: /control/i })
    .click();
  await expect(page).toHaveURL(new RegExp(`${address}/numbers/price-of-control$`));
  await open(page, "Back to the result");
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test("an answer and an assumption of a number can be changed from its page", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/numbers/line.core.vigilance`);
  await open(page, /^Replace with a value of your own: Watching alerts and logs/);
  await expect(page).toHaveURL(new RegExp(`${address}/assumptions/A027$`));
  await page.goBack();
  await open(page, "Change: Cost of an operator’s hour");
  await expect(page).toHaveURL(/\/questions\/money\//);
});

test("an id that no result can have is answered like any unknown address, and a damaged code like any damaged link", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  for (const id of ["no-such-number", "line.hosted.no-such-line", "total"]) {
    expect((await page.goto(`${address}/numbers/${id}`))?.status(), id).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  }
  expect((await page.goto(`${address}/numbers`))?.status()).toBe(404);
  expect((await page.goto(`${address.slice(0, -1)}/numbers/price-of-control`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not open a result");
});

test("a number is of the same prices as its result: those of the link, or today’s", async ({ page, request }) => {
  const old = "/r/m1pqqx2sppfqceje2v46pz4wf04s0k2g2qnulw2ktsgwp8s23yah8sekpzgh63q";
  for (const prices of ["", "?prices=today"]) {
    const response = await page.goto(`${old}/numbers/total.hosted${prices}`);
    expect(response?.status()).toBe(200);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    const back = await page.getByRole("link", { name: "Back to the result" }).first().getAttribute("href");
    await page.goto(`${old}${prices}`);
    const { code } = await (await request.get(`${old}/assessment.json${prices}`)).json();
    expect(back).toBe(`/r/${code}`);
  }
});
