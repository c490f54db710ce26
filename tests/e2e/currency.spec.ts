import { expect, test } from "@playwright/test";
import { profileAddresses } from "./questionnaire";

/** Run twice, with JavaScript and without: nothing here may need it. */

test("a result shows its amounts in another currency, says at which rate, keeps the view below it, and leads back", async ({
  page,
  request,
}) => {
  const [address = ""] = await profileAddresses(page);
  const money = `${address}/money`;
  await page.goto(money);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("$");
  const inWords = ((await heading.textContent()) ?? "").replace(/[$\d,.]+/g, "");
  const verdict = await page.locator("main .one-line").textContent();
  await page.getByRole("navigation", { name: "Show amounts in" }).getByRole("link", { name: "euros" }).click();
  await expect(page).toHaveURL(`${money}?currency=EUR`);
  await expect(page.locator("main .one-line")).toHaveText(verdict ?? "");
  // What the page finds is the same, in the other currency.
  await expect(heading).toContainText("€");
  expect(((await heading.textContent()) ?? "").replace(/[€\d,.]+/g, "")).toBe(inWords);
  await expect(page.getByText(/Shown in euros at 1 USD = [\d.]+ EUR, the rate of .+ Counted in US dollars\./)).toBeVisible();

  const number = page.getByRole("link", { name: /^How this number comes about: (Price of control|What control would have cost)/ }).first();
  await expect(number).toContainText("€");
  await number.click();
  await expect(page).toHaveURL(`${address}/numbers/price-of-control?currency=EUR`);
  await expect(page.getByText(/^Shown in euros at/)).toBeVisible();
  await page.getByRole("link", { name: "Back to the result" }).first().click();
  await expect(page).toHaveURL(`${address}?currency=EUR`);
  await page.getByRole("link", { name: "Show it in US dollars" }).click();
  await expect(page).toHaveURL(address);

  const file = await request.get(`${address}/assessment.json?currency=CHF`);
  expect(file.status()).toBe(400);
  expect(await file.json()).toMatchObject({
    detail: "currency must be one of USD, EUR, GBP, and given once.",
    errors: [{ field: "currency" }],
  });
  const tags = await Promise.all(["", "?currency=EUR"].map(async (view) => (await request.get(`${address}${view}`)).headers().etag));
  expect(new Set(tags).size).toBe(2);
});
