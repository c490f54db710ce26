import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answerEverything, profileAddresses } from "./questionnaire";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"] as const;

const PAGES: [name: string, open: (page: Page) => Promise<void>][] = [
  ["the start page", async (page) => void (await page.goto("/"))],
  ...["why", "control", "team", "burden", "mail", "money"].map((section): [string, (page: Page) => Promise<void>] => [
    `the ${section} page`,
    async (page) => void (await page.goto(`/questions/${section}`)),
  ]),
  [
    "a page with details of an objective",
    async (page) => {
      await page.goto("/questions/control");
      await page.locator('input[name="objectives"]').first().check();
    },
  ],
  ["a page with errors", async (page) => void (await page.goto("/questions/burden?committedHours=x&degradedWeeks=99&go=next"))],
  ["the review", async (page) => void (await page.goto("/questions/review"))],
  ["a full review", answerEverything],
  ["a result that says buy", async (page) => void (await page.goto((await profileAddresses(page))[0] ?? ""))],
  ["a result that says own", async (page) => void (await page.goto((await profileAddresses(page))[4] ?? ""))],
  [
    "the method with a list open",
    async (page) => {
      await page.goto("/method#A053");
      await page
        .locator("details")
        .last()
        .evaluate((list) => list.setAttribute("open", ""));
    },
  ],
  ["the interface for programs", async (page) => void (await page.goto("/api"))],
  ["the form of a comparison", async (page) => void (await page.goto("/compare"))],
  [
    "a comparison",
    async (page) => {
      const [first, , , , second] = (await profileAddresses(page)).map((address) => address.split("/").at(-1));
      await page.goto(`/compare/${first}/${second}`);
    },
  ],
  ["an invitation", async (page) => void (await page.goto(`${(await profileAddresses(page))[0]}/invite`))],
  ["the start in a frame", async (page) => void (await page.goto("/embed?origin=https://www.example.org"))],
  ["a damaged link", async (page) => void (await page.goto("/r/damaged"))],
  ["a damaged draft", async (page) => void (await page.goto("/questions/team/damaged"))],
  ["an unknown address", async (page) => void (await page.goto("/nothing-here"))],
];

for (const [name, open] of PAGES) {
  test(`${name} has no accessibility fault that a program can find`, async ({ page }) => {
    await open(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const axe = new AxeBuilder({ page });
        // Colours are all that a theme changes; the other rules have seen this width already.
        const { violations } = await (colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"])).analyze();
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        expect(faults, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });

  test(`${name} needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page);
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
}

test("the questionnaire works with the keyboard alone", async ({ page }) => {
  await page.goto("/questions/why");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  for (let step = 0; step < 30; step += 1) {
    if ((await page.locator(":focus").getAttribute("name")) === "motives") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect(page.locator(":focus")).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/questions\/control\//);
});
