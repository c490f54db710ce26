import type { Page } from "@playwright/test";
import { type Entries, expectSection, FINTECH } from "./questionnaire";
import { expect, test } from "./test";

/** No mouse is used here and no focus is set: every step is a key. */

test("from the start page to a result, explored and passed on, by keyboard alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await tabTo(page, ({ text }) => text === "Skip to the content");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ text }) => text === "Start the questions");
  await page.keyboard.press("Enter");
  for (const { section, entries } of FINTECH) {
    await expectSection(page, section);
    await enterByKeys(page, entries);
    await tabTo(page, ({ name, value }) => name === "go" && value === "next");
    await page.keyboard.press("Enter");
  }
  await expectSection(page, "review");
  await tabTo(page, ({ text }) => text === "See the result");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  const copy = page.getByRole("button", { name: "Copy the link" });
  await copy.waitFor();
  await tabTo(page, ({ text }) => text === "Copy the link");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await tabToTheEnd(page);
  await tabTo(page, ({ text }) => text === "Money");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/money$/);
  const fold = page.locator("details.fold").first();
  const heading = await fold.getByRole("heading").innerText();
  await tabTo(page, ({ text }) => text === heading);
  await page.keyboard.press("Enter");
  await expect(fold.locator(".fold-body")).toBeVisible();
  await tabToTheEnd(page);
  await tabTo(page, ({ text }) => text === "Answer");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  await tabTo(page, ({ text }) => text === "Try other numbers");
  await page.keyboard.press("Enter");

  // Narrow, because that is where a strip lies over the foot of the page.
  await page.setViewportSize({ width: 360, height: 740 });
  const state = page.locator("[data-strip=state]");
  await expect(state).toHaveText("Saved figures");
  await expect(page.locator(".explore-waiting")).toHaveCount(0);
  await tabTo(page, ({ type }) => type === "range");
  await page.keyboard.press("ArrowRight");
  await expect(state).toContainText("Exact");
  await tabTo(page, ({ text }) => text === "Open as a result");
  await tabToTheEnd(page);
});

/** Answers as `enter` does, in the order of the page: Space checks, the arrows choose, and what is typed replaces what a box holds. */
async function enterByKeys(page: Page, entries: Entries) {
  for (const [id, answer] of Object.entries(entries)) {
    if (Array.isArray(answer)) {
      for (const each of answer) {
        await tabTo(page, ({ name, value }) => name === id && value === each);
        await page.keyboard.press("Space");
      }
      continue;
    }
    let stop = await tabTo(page, ({ name }) => name === id);
    if (stop.type === "text") {
      await page.keyboard.type(answer);
      continue;
    }
    // On a list it would open what the arrows choose from without it.
    if (stop.type !== "select-one") await page.keyboard.press("Space");
    for (const first = stop.value; stop.value !== answer; ) {
      await page.keyboard.press("ArrowDown");
      stop = await focused(page);
      if (stop.value === first) throw new Error(`The arrows never come to ${id}: ${answer}`);
    }
  }
}

/** Presses Tab until the wanted stop has the focus. The end of the page comes first where it cannot be reached, or not in this order. */
async function tabTo(page: Page, wanted: (stop: Stop) => boolean): Promise<Stop> {
  for await (const stop of stops(page)) if (wanted(stop)) return stop;
  throw new Error(`The end of ${page.url()} came before what was looked for`);
}

async function tabToTheEnd(page: Page) {
  for await (const stop of stops(page)) expect(stop.text).not.toBe("Skip to the content");
}

/** What has the focus. */
type Stop = {
  type: string;
  name: string;
  value: string;
  text: string;
  faults: string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Every stop from here to the end of the page, each looked at: it is in sight, marked, and not back up the page. */
async function* stops(page: Page): AsyncGenerator<Stop> {
  let before = await focused(page);
  for (let count = 0; count < 500; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.type === "page") return;
    const isBack = stop.bottom <= before.top && stop.left < before.right && before.type !== "page";
    expect
      .soft([...stop.faults, ...(isBack ? [`comes after “${before.text}”, which is below it`] : [])], `${stop.type} “${stop.text}”`)
      .toEqual([]);
    yield stop;
    before = stop;
  }
  throw new Error(`${page.url()} never lets go of the focus`);
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLButtonElement || element instanceof HTMLSelectElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const there = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return {
      type: element === document.body ? "page" : isField ? element.type : element.tagName,
      name: isField ? element.name : "",
      value: isField ? element.value : "",
      text: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim(),
      faults: [
        ...(outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? ["is not marked"] : []),
        ...(there?.contains(element) || element.contains(there) ? [] : ["is out of sight or covered"]),
      ],
      left: box.left + scrollX,
      right: box.right + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    };
  });
}
