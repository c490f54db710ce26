import { expect, test } from "@playwright/test";
import { profileAddresses } from "./questionnaire";

/** Run twice, with JavaScript and without: nothing here may need it. */

test("a number has a ready text that says what is wrong with it, and asks nobody else", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/numbers/line.hosted.subscription`);
  await page.getByText("This number is wrong").click();
  const text = page.getByRole("textbox", { name: "The text of the correction" });
  await expect(text).toHaveValue(new RegExp(`Where: ${baseURL}${address}/numbers/line\\.hosted\\.subscription`));
  await expect(text).toHaveValue(/What is right: \n/);
  await expect(text).not.toBeEditable();
  await expect(page.getByText("nobody is named here to send it to")).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

test("a row of the method page leads to its text and back, and its section to the file of all rows", async ({ page, request }) => {
  await page.goto("/method#A053");
  const row = page.locator("#A053");
  if (!(await row.isVisible())) await page.locator("details", { has: row }).locator("summary").first().click();
  await row.getByRole("link", { name: "Correct A053" }).click();
  await expect(page).toHaveURL("/method/corrections/A053");
  await expect(page.getByRole("textbox")).toHaveValue(/It says: low /);
  await expect(page.getByRole("link", { name: "A053 among all numbers" })).toHaveAttribute("href", "/method#A053");
  expect((await request.get("/method/corrections/A999")).status()).toBe(404);

  await page.goto("/method");
  for (const section of ["assumptions", "prices"]) {
    const link = page.locator(`#${section}`).getByRole("link", { name: new RegExp(`^Download ${section}-20\\d\\d-\\d\\d-\\d\\d\\.csv$`) });
    const href = (await link.getAttribute("href")) ?? "";
    const file = await request.get(href);
    expect(file.headers()["content-type"]).toContain("text/csv");
    const again = await request.get(href, { headers: { "If-None-Match": file.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  }
});
