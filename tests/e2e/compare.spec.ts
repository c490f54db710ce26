import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

test.use({ javaScriptEnabled: false });

test("two links pasted into the form lead to their comparison", async ({ page }) => {
  const addresses = await profileAddresses(page);
  const [first = "", second = ""] = [addresses[0], addresses[4]].map((address) => address?.replace("/r/", ""));
  await page.goto(`/compare?a=${first}`);
  await expect(page.getByLabel("First link")).toHaveValue(first);
  await page.getByLabel("Second link").fill("my result");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("alert")).toContainText("Second link:");
  await page.getByLabel("Second link").fill(`<https://example.org/r/${second.toUpperCase()}>.`);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/${first}/${second}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "You disagree: the first result says to buy your email, the second to own everything.",
  );
  await expect(page.getByRole("table", { name: /Verdict, conditions/ }).getByRole("row", { name: /^Recommendation/ })).toContainText(
    "Own everything, settled",
  );
  await expect(page.getByRole("table", { name: /What differs, the answer/ }).getByRole("row", { name: /^Mailboxes/ })).toContainText(
    "1,900 to 2,100 mailboxes",
  );
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(page.locator("meta[name=referrer]")).toHaveAttribute("content", "no-referrer");
  expect(await page.locator("main").innerText()).not.toMatch(/undefined|NaN|\[object|Infinity/);
});

test("a damaged code says which of the two it is, a draft is refused, and one link twice is said plainly", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  const code = address.replace("/r/", "");
  expect((await page.goto(`/compare/${code.slice(0, -1)}/${code}`))?.status()).toBe(404);
  await expect(page.getByRole("alert")).toContainText("First link: 1 character is missing at the end");
  expect((await page.goto(`/compare/${code}/${code}q`))?.status()).toBe(404);
  await expect(page.getByRole("alert")).toContainText("Second link:");
  await page.goto("/questions/team?operators=2&go=next");
  const draft = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  expect((await page.goto(`/compare/${draft}/${code}`))?.status()).toBe(404);
  await expect(page.getByRole("alert")).toContainText("answers under way have no verdict yet");
  expect((await page.goto(`/compare/${code}/${code}`))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Both links are the same result, so there is nothing to compare.");
});
