import type { Locator } from "@playwright/test";
import { expect, test } from "./test";

/** Run twice, with JavaScript and without: nothing here may need it. */

/** Whether the whole of each stands above the lower edge of the window. */
async function expectOnFirstScreen(...parts: Locator[]) {
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
}

test("the start page asks for a first answer before one scrolls, and shows what one will get where there is room", async ({ page }) => {
  const send = page.getByRole("button", { name: "See a first answer" });
  const heading = page.getByRole("heading", { level: 1 });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await expectOnFirstScreen(heading, page.getByRole("textbox", { name: "Mailboxes" }));

  await page.setViewportSize({ width: 1280, height: 800 });
  await expectOnFirstScreen(heading, send, page.locator(".sample"));
  await expect(page.locator('#examples ~ ul a[href^="/examples/"]')).toHaveCount(6);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("nothing that must be controlled settles the verdict at the size that was typed", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Mailboxes" }).fill("40");
  await page.getByRole("textbox", { name: "Messages your software sends a month" }).fill("2k");
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await page.getByRole("button", { name: "See a first answer" }).click();
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Buy your email.");
  await expect(page.getByText("Settled.")).toBeVisible();
  const { answers } = await (await request.get(`${page.url()}/assessment.json`)).json();
  expect(answers).toMatchObject({ mailboxes: 40, appMessages: 2000, objectives: [] });
});

test("something that must be controlled leads to the page that asks what, with the answers kept", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Mailboxes" }).fill("40");
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
  await page.getByRole("button", { name: "See a first answer" }).click();
  await expect(page).toHaveURL(/\/questions\/control\/[0-9a-z]+$/);
  await page.goto(page.url().replace("/control/", "/mail/"));
  await expect(page.locator('input[name="mailboxes"][type="text"]')).toHaveValue("40");
});

test("an entry that cannot be used is quoted on the page that asks for it", async ({ page }) => {
  await page.goto("/first?mailboxes=many&appMessages=5&control=no");
  await expect(page).toHaveURL(/\/questions\/mail/);
  await expect(page.locator('input[name="mailboxes"][type="text"]')).toHaveValue("many");
  await expect(page.locator('input[name="appMessages"][type="text"]')).toHaveValue("5");
  await expect(page.getByRole("alert").filter({ hasText: "many" })).toBeVisible();
});
