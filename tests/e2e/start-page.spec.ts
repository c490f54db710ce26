import type { Locator } from "@playwright/test";
import { expect, test } from "./test";

/** Whether the whole of each stands above the lower edge of the window. */
async function expectOnFirstScreen(...parts: Locator[]) {
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
}

test("the start page says what matters before one scrolls, and the rest where there is room", async ({ page }) => {
  const fact = (term: string) => page.locator("dl > div").filter({ has: page.getByText(term, { exact: true }) });
  const begin = page.getByRole("link", { name: "Start the questions" });
  const heading = page.getByRole("heading", { level: 1 });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await expectOnFirstScreen(heading, begin, fact("Time"));

  await page.setViewportSize({ width: 1280, height: 800 });
  await expectOnFirstScreen(heading, begin, ...["Time", "At hand", "Stored", "Our view"].map(fact));
  const doors = page.locator('a[href^="/r/"]');
  await expect(doors).toHaveCount(6);
  await expectOnFirstScreen(...(await doors.all()));
  await expect(fact("Our view")).toContainText("Of the six examples, four end there.");
});
