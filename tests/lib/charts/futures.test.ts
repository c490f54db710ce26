import { describe, expect, test } from "vitest";
import { drawFutures } from "@/lib/charts/futures";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluateFigures } from "@/lib/model/figures";
import { SEED } from "@/lib/model/standard-draws";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { Draws } from "@/lib/simulation/draws";
import { futuresChart } from "./series";

const twenty = (of: (i: number) => number) => Array.from({ length: 20 }, (_, i) => of(i));

const CASES = {
  "on both sides": twenty((i) => (i - 4.5) * 1000),
  "all dearer": twenty((i) => 40_000 + i * i * 900),
  "all cheaper": twenty((i) => -90_000 + i * 4000),
  "all the same": twenty(() => 500),
  "no difference": twenty(() => 0),
  "one far out": twenty((i) => (i === 19 ? 1e9 : i - 10)),
};

describe.each(Object.entries(CASES))("twenty futures, %s", (_, dots) => {
  test.each([300, 600])("at width %i are twenty dots that stand apart, inside, each on its side of zero", (width) => {
    const { marks, height } = drawFutures(futuresChart(dots), width);
    const keys = (dots.some((dot) => dot <= 0) ? 1 : 0) + (dots.some((dot) => dot > 0) ? 1 : 0);
    const circles = marks.filter((mark) => mark.kind === "circle").slice(keys);
    expect(circles).toHaveLength(20);
    const zero = marks.filter((mark) => mark.kind === "line").at(-1)?.x1 ?? Number.NaN;
    circles.forEach((circle, index) => {
      expect(circle.x - circle.r).toBeGreaterThanOrEqual(0);
      expect(circle.x + circle.r).toBeLessThanOrEqual(width);
      expect(circle.y - circle.r).toBeGreaterThanOrEqual(0);
      expect(circle.y + circle.r).toBeLessThanOrEqual(height);
      expect(circle.x > zero).toBe((dots[index] ?? 0) > 0);
      for (const other of circles.slice(index + 1))
        expect(Math.hypot(circle.x - other.x, circle.y - other.y)).toBeGreaterThan(circle.r * 2);
    });
  });
});

test("the dots of the examples ascend around the median, and as many cost more as the chance says", () => {
  for (const { answers } of PROFILES) {
    const { figures } = evaluateFigures({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(500, SEED));
    const { twentieths, p10, p90 } = figures.priceOfControl;
    expect(twentieths).toHaveLength(20);
    expect([...twentieths].sort((a, b) => a - b)).toEqual(twentieths);
    expect(twentieths.filter((dot) => dot < p10)).toHaveLength(2);
    expect(twentieths.filter((dot) => dot > p90)).toHaveLength(2);
    const dearer = twentieths.filter((dot) => dot > 0).length;
    expect(Math.abs(dearer - 20 * (1 - figures.cheaperThanHosted))).toBeLessThanOrEqual(0.55);
  }
});
