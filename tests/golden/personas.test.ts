import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "@/lib/model/assess";
import type { OptionId } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";

/**
 * Six named people: what an experienced operator expected before the first run, what the model says, and why they differ where they
 * do. A change of the model shows here as a difference to be explained: run with UPDATE_PERSONAS=1, read the difference and
 * bring the explanation up to date. It catches surprise, not error.
 */
type Persona = {
  profile: string;
  writtenBefore: string;
  expected: {
    hosted: { hours: [number, number]; total: [number, number] };
    owned: { option: OptionId; hours: [number, number]; total: [number, number] };
    cheaper: string;
    reasoning: string;
  };
  found: ReturnType<typeof summary>;
  /** What lies outside of what was expected; each is to be explained. */
  outside: string[];
  explained: string;
};

const figures = (value: number) => Number(value.toPrecision(3));

function summary(assessment: Evaluation) {
  const { priceOfControl, recommendation, conditions } = assessment;
  const of = (option: OptionId) => {
    const { hoursPerMonth, totalCost, incidentLossPerYear, lostMailDaysPerYear, lines } = assessment.options[option];
    const largest = [...lines].sort((a, b) => b.mean - a.mean).slice(0, 4);
    return {
      option,
      hoursPerMonth: { p50: figures(hoursPerMonth.p50), p80: figures(hoursPerMonth.p80) },
      total: { mean: figures(totalCost.mean), p10: figures(totalCost.p10), p50: figures(totalCost.p50), p90: figures(totalCost.p90) },
      yearlyLossP95: figures(incidentLossPerYear.p95),
      lostMailDaysPerYear: figures(lostMailDaysPerYear.mean),
      largestLines: largest.map((line) => `${line.id} ${figures(line.mean)}`),
    };
  };
  return {
    verdict: `${recommendation.option}, ${recommendation.verdict}, money ${recommendation.money}`,
    conditions: Object.fromEntries(Object.entries(conditions).map(([id, condition]) => [id, `${condition.status} ${condition.score}`])),
    currency: assessment.currency,
    hosted: of("hosted"),
    owned: of(priceOfControl.option),
    priceOfControl: figures(priceOfControl.mean),
    cheaperThanHosted: figures(assessment.cheaperThanHosted),
    crossoverMailboxes: assessment.crossoverMailboxes,
  };
}

/** Where the median hours or the mean total lie outside of the expectation. */
function outsideOf({ expected }: Persona, found: Persona["found"]): string[] {
  const misses = (side: "hosted" | "owned") => {
    const { hours, total } = expected[side];
    const check = (name: string, value: number, [low, high]: [number, number]) =>
      value < low ? [`${side} ${name} ${value} below ${low}`] : value > high ? [`${side} ${name} ${value} above ${high}`] : [];
    return [...check("hours", found[side].hoursPerMonth.p50, hours), ...check("total", found[side].total.mean, total)];
  };
  const { option } = found.owned;
  return [
    ...(option === expected.owned.option ? [] : [`owned option ${option} instead of ${expected.owned.option}`]),
    ...misses("hosted"),
    ...misses("owned"),
  ];
}

describe("personas", () => {
  it.each(PROFILES)("$name: as last explained", ({ id, answers }) => {
    const file = fileURLToPath(new URL(`./${id}.json`, import.meta.url));
    const persona = JSON.parse(readFileSync(file, "utf8")) as Persona;
    const found = summary(evaluate({ answers, overrides: {}, priceDate: "2026-11-30" }));
    const outside = outsideOf(persona, found);
    if (process.env.UPDATE_PERSONAS) {
      const { explained, ...rest } = persona;
      writeFileSync(file, `${JSON.stringify({ ...rest, found, outside, explained }, null, 2)}\n`);
    } else {
      expect(found).toEqual(persona.found);
      expect(outside).toEqual(persona.outside);
    }
    // An explanation quotes every figure that it explains.
    for (const miss of outside) expect(persona.explained).toContain(miss.split(" ")[2]);
    expect(persona.explained.length).toBeGreaterThan(80);
  });
});
