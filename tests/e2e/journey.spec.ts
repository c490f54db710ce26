import { readPdf } from "./pdf-text";
import { answerEverything, press, profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

/** Run twice, with JavaScript and without: nothing here may need it. */

test("from the start page to the PDF and a comparison, on real answers", async ({ page, request }) => {
  await answerEverything(page);
  await expect(page.getByText("Every question that applies to you is answered.")).toBeVisible();
  await expect(page.getByText("300,000")).toBeVisible();
  await press(page, "result");

  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  expect(code.length).toBeLessThanOrEqual(90);
  const verdict = (await page.getByRole("heading", { level: 1 }).innerText()).trim();
  expect(verdict).toMatch(/\.$/);
  const main = await page.locator("main").innerText();
  for (const bad of ["undefined", "NaN", "[object", "Infinity"]) expect(main).not.toContain(bad);
  await expect(page.locator("main figure svg:visible").first()).toBeVisible();

  const href = (await page.locator('a[href$="/summary.pdf"]').first().getAttribute("href")) ?? "";
  const response = await request.get(href);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("application/pdf");
  expect(response.headers()["content-disposition"]).toMatch(/filename="[\w .-]+\.pdf"/);
  const bytes = await response.body();
  expect(bytes.length).toBeLessThanOrEqual(150_000);
  const pdf = await readPdf(bytes);
  // The paper tells the verdict in the sentence that previews tell it in.
  expect(pdf.text).toContain((await page.locator('meta[name="description"]').getAttribute("content")) ?? "no description");
  expect(pdf.text).toContain(`/r/${code}`);
  expect(pdf.text).not.toMatch(/undefined|NaN|\[object/);
  expect(pdf.pages).toBeGreaterThanOrEqual(2);
  expect(pdf.pages).toBeLessThanOrEqual(4);
  expect(pdf.tagged).toBe(true);
  expect(pdf.title.length).toBeGreaterThan(5);
  expect(Buffer.compare(await (await request.get(href)).body(), bytes)).toBe(0);

  const result = page.url();
  await page.getByRole("navigation", { name: "This result" }).getByRole("link", { name: "Money" }).click();
  await expect(page).toHaveURL(`${result}/money`);
  expect(await page.locator("main figure").count()).toBeGreaterThanOrEqual(3);
  const fold = page.locator("details.fold").first();
  await fold.locator("summary").click();
  await expect(fold.locator(".fold-body")).toBeVisible();
  const [, , other = ""] = await profileAddresses(page);
  await page.goto(result);
  await page.getByRole("link", { name: "More ways to share" }).click();
  await expect(page.getByRole("article").getByText(result, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "This result" })).toHaveCSS("display", "flex");
  await page.getByRole("link", { name: "Compare with another link" }).click();
  await page.getByLabel("Second link").fill(other);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(`/compare/${code}${other.replace("/r", "")}`);
  await expect(page.getByRole("table", { name: /Verdict, conditions/ })).toBeVisible();
});

test("the verdict after the second page, with what there is", async ({ page }) => {
  await page.goto("/questions/why");
  await press(page, "next");
  await page.locator('input[name="objectives"][value="none"]').check();
  await press(page, "result");
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/buy/i);
});
