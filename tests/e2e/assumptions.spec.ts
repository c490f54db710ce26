import { readPdf } from "./pdf-text";
import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

/** Run twice, with JavaScript and without: nothing here may need it. */

test("an assumption is replaced, marked as yours everywhere, carried along and put back", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/proof`);
  await page.locator("#sources").getByRole("link", { name: "Change an assumption" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}/assumptions$`));
  await page.goto(`${address}/assumptions/A001`);
  const box = page.getByRole("textbox", { name: "Your value" });

  await box.fill("3-1000");
  await page.getByRole("button", { name: "Use this value" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "must be a number from 0.0005 to 45" })).toBeVisible();
  await expect(box).toHaveValue("3-1000");
  await expect(box).toHaveAttribute("aria-invalid", "true");

  await box.fill("3-10");
  await page.getByRole("button", { name: "Use this value" }).click();
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  const own = new URL(page.url()).pathname;
  expect(own).not.toBe(address);
  const notice = page.locator("section", { hasText: "One assumption was replaced by your own." }).last();
  await expect(notice).toContainText("yours 3 to 10, ours 0.05 to 0.45");
  await page.goto(`${own}/proof`);
  await expect(page.locator("#sources")).toContainText("Yours: 3 to 10");

  const json = await (await request.get(`${own}/assessment.json`)).json();
  expect(json.overrides).toEqual({ A001: { low: 3, high: 10 } });
  const pdf = await readPdf(await (await request.get(`${own}/summary.pdf`)).body());
  expect(pdf.text).toContain("yours 3 to 10, ours 0.05 to 0.45");
  expect(pdf.text).toContain("Yours: 3 to 10");

  await page.locator('#answers a[href*="/questions/money/"]').click();
  await page.locator('button[name="go"][value="result"]').first().click();
  await expect(page).toHaveURL(new RegExp(`${own}$`));

  await page.goto(`${own}/assumptions/A001`);
  await expect(page.getByText("With your value the price of control is")).toBeVisible();
  await page.goto(own);
  await page.getByRole("link", { name: /^Put it back to ours: Planned administration/ }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByText("replaced by your own")).toHaveCount(0);
});
