import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assess";
import type { Assessment, OptionId } from "@/lib/assessment";
import { PROFILES } from "@/lib/profiles";

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
  explained: string;
};

const figures = (value: number) => Number(value.toPrecision(3));

function summary(assessment: Assessment) {
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

describe("personas", () => {
  it.each(PROFILES)("$name: as last explained", ({ id, answers }) => {
    const file = fileURLToPath(new URL(`./${id}.json`, import.meta.url));
    const persona = JSON.parse(readFileSync(file, "utf8")) as Persona;
    const found = summary(assess({ answers, overrides: {}, priceDate: "2026-11-23" }));
    if (process.env.UPDATE_PERSONAS) writeFileSync(file, `${JSON.stringify({ ...persona, found }, null, 2)}\n`);
    else expect(found).toEqual(persona.found);
    expect(persona.expected.owned.option).toBe(found.owned.option);
    expect(persona.explained.length).toBeGreaterThan(80);
  });
});
