import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PAGES } from "./pages";
import { expect, test } from "./test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("every page of the product is looked at", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /(^|[\\/])page\.tsx$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  const looked = new Set(PAGES.map(({ route }) => route));
  const routes = files.map((file) => `/${file.split(/[\\/]/).slice(0, -1).join("/")}`);
  expect(routes.filter((route) => !looked.has(route))).toEqual([]);
});

for (const { name, open } of PAGES) {
  test(`${name} has no fault that axe finds, and holds on a narrow screen, with large text and without motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // Colours are all that a theme changes; the other rules have seen this width in the light one.
      expect.soft(await faults(page, "light", { type: "tag", values: RULES }), `${width} px, light`).toEqual([]);
      expect
        .soft(await faults(page, "dark", { type: "rule", values: ["color-contrast", "link-in-text-block"] }), `${width} px, dark`)
        .toEqual([]);
    }
    expect.soft(await moving(page), "what still moves where motion is unwanted").toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await tooWide(page), "wider than a screen of 320 px").toEqual([]);
    await enlargeText(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `wider than ${width} px with text at 200 %`).toEqual([]);
      expect.soft(await cutOff(page), `cut off at ${width} px with text at 200 %`).toEqual([]);
    }
  });
}

type RunOnly = { type: "tag" | "rule"; values: string[] };

/** What axe finds wrong, one line for each rule broken. */
async function faults(page: Page, colorScheme: "light" | "dark", runOnly: RunOnly): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const { violations } = await new AxeBuilder({ page })
    // Naming every element that passed, and going through a second page for the sake of frames that no page of ours has, took most of
    // the time.
    .setLegacyMode()
    .options({ resultTypes: ["violations"], runOnly })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Elements that reach beyond the right edge of the window, when that makes the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
    return [`${root.scrollWidth} px`, ...beyond.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))];
  });
}

/** Elements that hide a part of their text because it does not fit; those made for readers of the screen alone do so on purpose. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each);
        const hides = (how: string) => how === "hidden" || how === "clip";
        if (each.clientWidth <= 1 || !each.textContent?.trim()) return false;
        return (
          (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) || (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** Elements with an animation, or with a transition or a scrolling that takes time to be seen. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((each) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(each);
        const long = (durations: string) => durations.split(",").some((duration) => Number.parseFloat(duration) > 0.02);
        return (animationName !== "none" && long(animationDuration)) || long(transitionDuration) || scrollBehavior === "smooth";
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** Doubles the size of text as a reader does who sets it in the browser; the window stays as it is. */
async function enlargeText(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}
