import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";

import { evaluateFigures } from "@/lib/model/figures";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { Draws } from "@/lib/simulation/draws";
import { chanceAt } from "@/lib/simulation/exceedance";
import { countOf } from "@/lib/wording/natural-frequencies";

describe("a chance as a count of twenty", () => {
  it.each([
    [0, "fewer than 1 of 20 futures"],
    [0.024, "fewer than 1 of 20 futures"],
    [0.026, "about 1 of 20 futures"],
    [0.5, "about 10 of 20 futures"],
    [0.974, "about 19 of 20 futures"],
    [0.976, "more than 19 of 20 futures"],
    [1, "more than 19 of 20 futures"],
  ])("tells %d as %s", (probability, told) => {
    expect(countOf(probability, "futures")).toBe(told);
  });

  it("refuses what is no number", () => {
    expect(() => countOf(Number.NaN, "years")).toThrow(RangeError);
  });

  it("never says none or all of what the simulated futures show", () => {
    for (const { answers } of PROFILES.slice(0, 3)) {
      const { figures } = evaluateFigures({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(500, 7));
      const bearable = answers.bearableLoss === "not-sure" ? 0 : answers.bearableLoss;
      const years = chanceAt(figures.options[figures.priceOfControl.option].lossExceedance, bearable);
      for (const chance of [figures.cheaperThanHosted, 1 - figures.cheaperThanHosted, years]) {
        const told = countOf(chance, "futures");
        const count = Number(/(\d+) of 20/.exec(told)?.[1]);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(19);
        expect(Math.abs(count / 20 - chance)).toBeLessThanOrEqual((told.startsWith("about") ? 0.025 : 0.05) + 1e-9);
      }
    }
  });
});
