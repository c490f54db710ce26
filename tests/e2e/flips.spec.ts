import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

test("a change that is listed opens the other verdict", async ({ page }) => {
  const addresses = await profileAddresses(page);
  await page.goto(addresses.at(-1) ?? "");
  const verdict = page.getByRole("heading", { level: 1 });
  const before = await verdict.innerText();
  await page.getByRole("link", { name: "Every way it could change" }).click();
  await page.locator('#flips a[href$="/flips/rule-owner"]').click();
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  await expect(verdict).not.toHaveText(before);
  await expect(verdict).toContainText(/buy|bought/i);
});

test("a change that is not listed is not found", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  expect((await request.get(`${address}/flips/rule-nothing`)).status()).toBe(404);
});
