import type { Page } from "@playwright/test";
import { expectSection, press } from "./questionnaire";
import { expect, holdScripts, test } from "./test";

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

const box = (page: Page, value: string) => page.locator(`input[name="motives"][value="${value}"]`);
const tap = (page: Page, value: string) => box(page, value).tap();

/** The first page of questions on a slow phone, whose scripts are on their way until they are let through. */
async function slowPhone(page: Page): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const release = await holdScripts(page);
  await page.goto("/questions/why");
  return release;
}

/** What is ticked in the end. */
const ticked = (page: Page) =>
  page.locator('input[name="motives"]:checked').evaluateAll((boxes) => boxes.map((each) => each.getAttribute("value")));

test("of two boxes that exclude each other the one tapped last stays, once the scripts are there", async ({ page }) => {
  const release = await slowPhone(page);
  await tap(page, "cost");
  await tap(page, "none");
  expect(await ticked(page)).toEqual(["cost", "none"]);
  release();
  await expect(box(page, "cost")).not.toBeChecked();
  expect(await ticked(page)).toEqual(["none"]);
  await tap(page, "privacy");
  expect(await ticked(page)).toEqual(["privacy"]);
});

test("where nobody can tell which was tapped last, what says something stays, and is kept", async ({ page }) => {
  const release = await slowPhone(page);
  await tap(page, "none");
  await tap(page, "cost");
  await tap(page, "not-sure");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  release();
  await expect(box(page, "none")).not.toBeChecked();
  expect(await ticked(page)).toEqual(["cost"]);
  const kept = () => page.evaluate(() => localStorage.getItem("mailverdict.draft"));
  await expect.poll(kept).toContain('"cost"');
  expect(await kept()).not.toContain('"none"');
});

test("sent before the scripts are there, the boxes settle and the page says so; pressed again it goes on", async ({ page }) => {
  await slowPhone(page);
  await tap(page, "cost");
  await tap(page, "none");
  await press(page, "next");
  await expect(page).toHaveTitle(/^Error: /);
  expect(await ticked(page)).toEqual(["cost"]);
  await expect(page.locator("#motives-error")).toContainText("“None of these” was ticked beside other choices, so we unticked it.");
  await press(page, "next");
  await expectSection(page, "control");
});
