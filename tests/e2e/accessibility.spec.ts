import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PAGES } from "./pages";
import { expect, test } from "./test";

/** Every rule for what we promise; of them those that see something else in another theme, and at another width. */
const EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_COLOUR = ["color-contrast", "link-in-text-block"];
const OF_WIDTH = ["target-size", "scrollable-region-focusable"];

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
    await page.setViewportSize({ width: 1280, height: 900 });
    expect.soft(await allFaults(page), "1280 px, light").toEqual([]);
    await noteWhatIsSeen(page);
    await page.setViewportSize({ width: 360, height: 900 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await faults(page, [...OF_COLOUR, ...OF_WIDTH]), "360 px, dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    expect.soft(await faults(page, OF_COLOUR, "new here"), "360 px, light, what was not seen at 1280").toEqual([]);
    await noteWhatIsSeen(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await faults(page, OF_COLOUR, "new here"), "1280 px, dark, what was not seen at 360").toEqual([]);
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

type Violation = { id: string; nodes: { target: unknown[] }[] };
type Axe = { run: (where: Document | { include: Element[] }, options: object) => Promise<{ violations: Violation[] }> };
/** What axe’s builder and `noteWhatIsSeen` leave in a page. */
type Marked = typeof globalThis & { axe: Axe; seen: Set<Element> };

const inWords = (violations: Violation[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);

/** What axe finds wrong by every rule, one line for each rule broken. Leaves axe in the page. */
async function allFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Naming every element that passed, and going through a second page for the sake of frames that no page of ours has, took most of
    // the time.
    .setLegacyMode()
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: EVERY_RULE } })
    .analyze();
  return inWords(violations);
}

/**
 * What some rules find wrong, by the axe that is in the page: its builder would put it there anew, twice, which takes longer than the look.
 *
 * @param where with “new here”, only elements that were not seen when that was noted last
 */
async function faults(page: Page, rules: string[], where: "everywhere" | "new here" = "everywhere"): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ rules, isNew }) => {
      const { axe, seen } = globalThis as Marked;
      const include = isNew ? [...document.body.querySelectorAll("*")].filter((each) => each.checkVisibility() && !seen.has(each)) : [];
      if (isNew && include.length === 0) return [];
      const options = { resultTypes: ["violations"], runOnly: { type: "rule", values: rules } };
      return (await axe.run(isNew ? { include } : document, options)).violations;
    },
    { rules, isNew: where === "new here" },
  );
  return inWords(violations);
}

/** Keeps in mind which elements are shown. */
function noteWhatIsSeen(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as Marked).seen = new Set([...document.body.querySelectorAll("*")].filter((each) => each.checkVisibility()));
  });
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
