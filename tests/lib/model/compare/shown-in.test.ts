import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { amountsOf, exchangeRate } from "@/lib/model/compare/restate";
import { type Counted, shownIn } from "@/lib/model/compare/shown-in";
import { CHOICES, type Currency } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { scenarios } from "@/tests/arbitraries/answers";
import { assessProfile, assessQuickly, fewDraws } from "@/tests/assessments";

/** Every number of plain data by its path; `null` and text stay as they are. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const others = ({ answers }: Scenario): Currency[] => CHOICES.currency.filter((currency) => currency !== answers.currency);

/** Answers that hold money, typed in the other currency without any rounding. */
function answeredIn(scenario: Scenario, currency: Currency): Scenario {
  const rate = exchangeRate(scenario.answers.currency, currency, BOOK, scenario.priceDate);
  return { ...scenario, answers: { ...scenario.answers, currency, ...amountsOf(scenario.answers, (amount) => amount * rate) } };
}

/** What is searched on the grid of an answer, or published in two figures, lands elsewhere in another currency. */
const ON_A_GRID = /^\.(flips|conditions\.burden\.criteria)\./;

describe("a result shown in another currency", () => {
  it.each(PROFILES.map(({ id }) => id))("holds the amounts that %s would have if it were answered in it, each of them", (id) => {
    const counted = assessProfile(id);
    for (const currency of others(counted.scenario)) {
      const shown = shownIn(counted, currency);
      const answered = answeredIn(counted.scenario, currency);
      expect(shown.scenario).toEqual(answered);
      const there = new Map(leaves(evaluate(answered, BOOK, fewDraws)));
      for (const [path, value] of leaves(shown.assessment)) {
        const expected = there.get(path);
        if (ON_A_GRID.test(path)) continue;
        if (typeof value !== "number" || typeof expected !== "number") expect([path, value]).toEqual([path, expected]);
        else expect(Math.abs(value - expected), path).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
      }
    }
  });

  it("says the same of the rule, of chances, hours and what turns, and keeps every ratio of amounts", () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...CHOICES.currency), (scenario, currency) => {
        const counted = { scenario, assessment: { ...evaluate(scenario, BOOK, fewDraws), flips: [] } };
        const { assessment } = shownIn(counted, currency);
        const rate = exchangeRate(scenario.answers.currency, currency, BOOK, scenario.priceDate);
        const before = new Map(leaves(counted.assessment));
        for (const [path, value] of leaves(assessment)) {
          const was = before.get(path);
          if (typeof value !== "number" || typeof was !== "number") expect(path === ".currency" ? was : value, path).toEqual(was);
          else if (value !== was) expect(value / was, path).toBeCloseTo(rate, 9);
        }
        expect(assessment.recommendation).toEqual(counted.assessment.recommendation);
        expect(assessment.cheaperThanHosted).toBe(counted.assessment.cheaperThanHosted);
        expect(assessment.currency).toBe(currency);
      }),
      { numRuns: 15 },
    );
  });

  it("converts the loss that can be borne and what it has to be, and leaves met what was met", () => {
    const { scenario } = assessProfile("fintech");
    const answered = { ...scenario, answers: { ...scenario.answers, currency: "USD" as const, bearableLoss: 50_000 } };
    const counted = { scenario: answered, assessment: assessQuickly(answered) };
    const shown = shownIn(counted, "GBP");
    const usdPerPound = BOOK.rateOn("GBP", scenario.priceDate);
    const criterion = (of: Counted) => of.assessment.conditions.burden.criteria.find(({ id }) => id === "bearable-loss");
    expect(shown.scenario.answers.bearableLoss).toBeCloseTo(50_000 / usdPerPound, 6);
    expect(criterion(shown)?.have?.low).toBeCloseTo(50_000 / usdPerPound, 6);
    expect(criterion(shown)?.need?.high).toBeCloseTo((criterion(counted)?.need?.high ?? 0) / usdPerPound, 6);
    expect(criterion(shown)?.status).toBe(criterion(counted)?.status);
  });

  it("is the very same in the currency of the answers", () => {
    const counted = assessProfile("agency");
    const shown = shownIn(counted, counted.scenario.answers.currency);
    expect(shown.assessment).toBe(counted.assessment);
    expect(shown.scenario).toBe(counted.scenario);
  });

  it("converts past the bounds of a question, which are for answers", () => {
    const { scenario, assessment } = assessProfile("agency");
    const answers = { ...scenario.answers, currency: "GBP" as const, bearableLoss: 1e9 };
    const shown = shownIn({ scenario: { ...scenario, answers }, assessment }, "USD");
    expect(shown.scenario.answers.bearableLoss).toBeGreaterThan(1e9);
  });
});
