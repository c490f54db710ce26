import type { Locator, Page } from "@playwright/test";
import { profileAddresses } from "./questionnaire";
import { alive, expect, test } from "./test";

type Box = { text: string; left: number; right: number; top: number; bottom: number; size: number };
type Drawn = { name: string; right: number; labels: Box[] };

/** What a label may be smaller than the text around it, which is 16 px at the browser's usual size. */
const LEAST = 0.7 * 16;

/** Every chart of the page that is in sight, with the places of its labels and the size of their letters, in pixels. */
const chartsOf = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details.fold")) details.open = true;
    const charts = [...document.querySelectorAll<SVGSVGElement>("main figure svg:is(.chart-picture, .chart-layer)")].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    return charts.map((svg) => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const labels = [...svg.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { text: text.textContent, left, right, top, bottom, size: Number(text.getAttribute("font-size")) * scale };
      });
      const name = svg.closest("figure")?.querySelector("h3")?.textContent ?? "";
      return { name, right: svg.getBoundingClientRect().right, labels };
    });
  });

/** Sets the size of text as a reader does who asks for larger type: everything measured in it follows. */
const setText = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** Of a line of text, the part that letters fill. */
const inner = ({ left, right, top, bottom, size }: Box) => ({
  left: left + 1,
  right: right - 1,
  top: top + size * 0.2,
  bottom: bottom - size * 0.2,
});

function expectApart({ name, labels }: Drawn) {
  labels.forEach((label, index) => {
    const one = inner(label);
    for (const next of labels.slice(index + 1)) {
      const other = inner(next);
      const meet = one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      expect(meet, `${name}: “${label.text}” and “${next.text}”`).toBe(false);
    }
  });
}

for (const width of [360, 1280]) {
  for (const part of ["money", "details/lines", "details/drivers", "details/losses", "details/silence"]) {
    test(`labels of charts of ${part} grow with the reader's text at ${width}, none upon another or cut`, async ({ page }) => {
      const [address = ""] = await profileAddresses(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${address}/${part}`);
      const usual = await chartsOf(page);
      expect(usual.length).toBeGreaterThan(0);
      for (const percent of [150, 200]) {
        await setText(page, percent);
        const large = await chartsOf(page);
        expect(large.map(({ name }) => name)).toEqual(usual.map(({ name }) => name));
        large.forEach((chart, index) => {
          expectApart(chart);
          expect(chart.right, chart.name).toBeLessThanOrEqual(width);
          const before = Math.min(...(usual[index]?.labels ?? []).map(({ size }) => size));
          for (const { text, left, right, size } of chart.labels) {
            expect(size, text).toBeGreaterThan((LEAST * percent) / 100);
            expect(size / before, text).toBeGreaterThan(percent === 150 ? 1.35 : 1.65);
            expect([left >= 0, right <= width], `${chart.name}: “${text}”`).toEqual([true, true]);
          }
        });
      }
    });
  }
}

test("a chart that came alive has labels as large as its drawing had, also at twice the size of text", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${address}/money`);
  await setText(page, 200);
  await alive(page);
  const [drawn] = await chartsOf(page);
  const figure = page.locator("main figure:has(.chart-tools)").first();
  await figure.locator("svg:visible").first().hover();
  await expect(figure.locator(".recharts-surface").first()).toBeVisible();
  const live = (await chartsOf(page)).filter(({ name, labels }) => name === drawn?.name && labels.length > 0);
  expect(live.length).toBeGreaterThan(0);
  const sizes = live.flatMap(({ labels }) => labels.map(({ size }) => Math.round(size)));
  expect(Math.min(...sizes)).toBeGreaterThan(2 * LEAST);
});

test("the chart of Explore has labels that grow with the reader's text", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${address}/explore`);
  await setText(page, 200);
  await alive(page);
  // The library for charts that move comes with the next sign of somebody.
  await page.mouse.move(5, 5);
  const surface = page.locator("main figure .recharts-surface").first();
  await expect(surface).toBeVisible();
  const labels = (await chartsOf(page)).flatMap((chart) => chart.labels);
  expect(labels.length).toBeGreaterThan(5);
  for (const { text, size, left, right } of labels) {
    expect(size, text).toBeGreaterThan(2 * LEAST);
    expect([left >= 0, right <= 360], text).toEqual([true, true]);
  }
});

test("every file of a chart answers, and with 304 to whoever has it", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/money`);
  const links = await page.locator("main .chart-figure").first().locator('a[href*="/charts/"]').all();
  const files = await Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
  expect(files.map((file) => file.split(".").at(-1))).toEqual(["png", "svg", "xlsx", "csv"]);
  for (const file of files) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    const { etag = "", "cache-control": caching } = answer.headers();
    expect(caching).toBe("public, max-age=0, s-maxage=3600, must-revalidate");
    expect((await request.get(file, { headers: { "If-None-Match": etag } })).status(), file).toBe(304);
  }
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tapped chart shows its values, and neither ring nor flash of the browser; the keyboard's ring is there", async ({ page }) => {
    const [address = ""] = await profileAddresses(page);
    await page.goto(`${address}/money`);
    await alive(page);
    const figure = page.locator("main figure:has(.chart-tools)").first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("svg:visible").first().tap();
    await expect(figure.locator(".recharts-surface").first()).toBeVisible();
    await figure.locator(".recharts-surface").first().tap();
    await expect(figure.locator(".chart-tip")).toBeVisible();
    expect(await ringed(figure)).toEqual([]);
    expect(await flashes(figure)).toEqual([]);

    await page.keyboard.press("ArrowRight");
    await figure.getByRole("button").first().focus();
    await page.keyboard.press("Shift+Tab");
    await expect(figure.locator(".recharts-surface:focus-visible")).toHaveCount(1);
    expect(await ringed(figure)).toHaveLength(1);
  });
});

/** What shows an outline within a figure. */
const ringed = (figure: Locator) =>
  figure.evaluate((element) =>
    [element, ...element.querySelectorAll("*")]
      .filter((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== "none" && outlineWidth !== "0px";
      })
      .map((each) => each.outerHTML.slice(0, 80)),
  );

/** What the browser colours over for a moment when it is tapped. */
const flashes = (figure: Locator) =>
  figure
    .locator(".chart-stage")
    .evaluate((stage) =>
      [stage, ...stage.querySelectorAll("*")]
        .filter((each) => getComputedStyle(each).getPropertyValue("-webkit-tap-highlight-color") !== "rgba(0, 0, 0, 0)")
        .map((each) => each.outerHTML.slice(0, 80)),
    );
