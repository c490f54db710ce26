import type { Locator, Page } from "@playwright/test";
import { openComparison, openFullReview, PAGES } from "./pages";
import { profileAddresses } from "./questionnaire";
import { alive, expect, test } from "./test";

/**
 * What the main pages look like, held against the pictures in `pictures`. Letters are drawn in another way on every kind of system, so
 * that only those drawn by a Chromium on Linux, as they were, can be compared.
 */
test.skip(process.platform !== "linux", "The pictures were taken on Linux; another system draws letters differently");
test.use({ reducedMotion: "reduce" });

/** A page, and what stands at the top of the picture if not the page's own top. */
interface View {
  name: string;
  open: (page: Page) => Promise<unknown>;
  top?: string;
}

const VIEWS: View[] = [
  { name: "start", open: listed("the start page") },
  { name: "question", open: listed("a page with details of an objective") },
  { name: "review", open: openFullReview },
  { name: "result", open: listed("a result that says own") },
  { name: "charts", open: listed("the money of a result that says own"), top: "#size figure" },
  { name: "explore", open: openSavedNumbers },
  { name: "comparison", open: openComparison },
  { name: "method", open: openMethod },
  { name: "failure", open: listed("a damaged link") },
];

const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 640 },
];

for (const { name, open, top = "html" } of VIEWS) {
  test(`the view “${name}” is as it was, and would not be with its least heading moved`, async ({ page }) => {
    await open(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await toTop(page.locator(top));
        const picture = `${name}-${size.width}-${colorScheme}.png`;
        await expect.soft(page).toHaveScreenshot(picture);
        const moved = await moveLeastHeading(page, "0 4px");
        await expect.soft(page, `with “${moved}” four pixels lower`).not.toHaveScreenshot(picture);
        await moveLeastHeading(page, "");
      }
    }
  });
}

function listed(name: string): View["open"] {
  const found = PAGES.find((stop) => stop.name === name);
  if (!found) throw new Error(`No page is called ${name}`);
  return found.open;
}

async function openSavedNumbers(page: Page) {
  const addresses = await profileAddresses(page);
  await page.goto(`${addresses[0]}/explore`);
  await alive(page);
  await expect(page.locator(".explore-waiting")).toHaveCount(0);
}

/** Without the notice of what is past its review: it holds the date of the day. */
async function openMethod(page: Page) {
  await page.goto("/method");
  // Hidden, because what is taken out before the scripts are there is put back by them.
  await page.locator("main header + div").evaluate((notice: HTMLElement) => {
    notice.style.display = "none";
  });
}

const toTop = (part: Locator) => part.first().evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));

/** Moves the heading in sight that has the least to see, alone: nothing else on the page gives way. Gives its text. */
const moveLeastHeading = (page: Page, by: string) =>
  page.locator("h1, h2, h3, legend").evaluateAll((headings, to) => {
    const extent = (heading: Element) => Number.parseFloat(getComputedStyle(heading).fontSize) ** 2 * (heading.textContent ?? "").length;
    const inSight = headings.filter((heading) => {
      const { left, top, bottom, width, height } = heading.getBoundingClientRect();
      // A strip that stays at the foot of the screen may cover one.
      const isCovered = !heading.contains(document.elementFromPoint(left + 1, bottom - 2));
      return top >= 0 && bottom <= innerHeight - 8 && width > 1 && height > 1 && !isCovered && heading.checkVisibility();
    });
    const [least] = inSight.sort((one, other) => extent(one) - extent(other));
    if (!(least instanceof HTMLElement)) throw new Error("There is no heading in sight.");
    least.style.translate = to;
    return least.innerText;
  }, by);
