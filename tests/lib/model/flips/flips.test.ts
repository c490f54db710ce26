import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { assess, evaluate } from "@/lib/model/assess";
import type { Assessment, Flip } from "@/lib/model/assessment";
import { cheapestOf } from "@/lib/model/cheapest";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import * as simulateBurdens from "@/lib/model/costs/simulate-burdens";
import { partWay } from "@/lib/model/flips/answer-path";
import { withChanges } from "@/lib/model/flips/change";
import { movesMoney } from "@/lib/model/rule/answer-dependencies";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { SEED } from "@/lib/model/standard-draws";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { NOT_SURE, OBJECTIVES } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { AnswerId, Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { scenarios } from "@/tests/arbitraries/answers";
import { assessProfile, assessQuickly, fewDraws } from "@/tests/assessments";

/** Those of the shared assessments; the search has fewer still. */
const draws = fewDraws;

/** Simulations of burdens in the search of the heaviest answers. */
const MOST_BURDENS = 48;

const profileScenarios = PROFILES.map(({ id, answers }) => ({ id, scenario: { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE } }));

const assessed = (id: string): Assessment => assessProfile(id).assessment;

const changed = (scenario: Scenario, changes: Partial<Answers>): Scenario => ({
  ...scenario,
  answers: withChanges(scenario.answers, changes),
});

const optionOf = (scenario: Scenario) => applyRule(scenario, BOOK, draws).verdict.option;

/** What an assessment says of a scenario, without looking for that scenario's own flips. */
const outcome = (kind: Flip["kind"], scenario: Scenario) =>
  kind === "rule" ? applyRule(scenario, BOOK, draws).verdict.option : cheapestOf(meanTotals(new Inputs(scenario, BOOK, draws)));

/** The answers 95% of the way to a flip of one number; undefined where there is no way to go part of. */
function almost(scenario: Scenario, flip: Flip): Scenario | undefined {
  const [id, ...rest] = Object.keys(flip.changes ?? {}) as AnswerId[];
  const from = id && scenario.answers[id];
  const to = id && flip.changes?.[id];
  if (id === undefined || rest.length > 0 || id === "horizonYears" || from === undefined || to === undefined || from === NOT_SURE)
    return undefined;
  const isAmount = (value: unknown) => typeof value === "number" || (typeof value === "object" && value !== null && !Array.isArray(value));
  if (!isAmount(from) || !isAmount(to)) return undefined;
  return changed(scenario, { [id]: partWay(id, from as number, to as number, 0.95) });
}

/** What holds for every listed flip: it leads where it says, less of it does not, and nothing in it is idle. */
function expectTrue(scenario: Scenario, { flips, recommendation, cheapest }: Assessment): void {
  expect(new Set(flips.map((flip) => flip.id)).size).toBe(flips.length);
  for (const flip of flips) {
    expect(flip.id).toMatch(/^(rule|money)-[A-Za-z-]+$/);
    expect(flip.from).toBe(flip.kind === "rule" ? recommendation.option : cheapest);
    expect(flip.changes === null).toBe(flip.to === null);
    if (!flip.changes) continue;
    expect(flip.to, flip.id).not.toBe(flip.from);
    expect(outcome(flip.kind, changed(scenario, flip.changes)), flip.id).toBe(flip.to);
    const before = almost(scenario, flip);
    if (before) expect(outcome(flip.kind, before), `95% of ${flip.id}`).toBe(flip.from);
    const ids = Object.keys(flip.changes) as AnswerId[];
    if (ids.length === 1) continue;
    for (const id of ids) {
      const { [id]: _, ...rest } = flip.changes;
      expect(optionOf(changed(scenario, rest)), `${flip.id} without ${id}`).toBe(flip.from);
    }
  }
}

describe("flips", () => {
  it.each(profileScenarios)("$id: each turns, 95% of a number does not, and no answer of a set is idle", ({ id, scenario }) => {
    expectTrue(scenario, assessed(id));
  });

  it("is what a whole assessment of the changed answers says", () => {
    const { id, scenario } = profileScenarios[2] as (typeof profileScenarios)[number];
    for (const { kind, changes, to } of assessed(id)
      .flips.filter((flip) => flip.changes)
      .slice(0, 4)) {
      const { recommendation, cheapest } = evaluate(changed(scenario, changes ?? {}), BOOK, draws);
      expect(kind === "rule" ? recommendation.option : cheapest).toBe(to);
    }
  });

  it("hold for any scenario", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { flips } = assessQuickly(scenario);
        for (const { id, kind, changes, to } of flips) {
          if (!changes) continue;
          expect(outcome(kind, changed(scenario, changes)), id).toBe(to);
        }
      }),
      { numRuns: 6, seed: 1 },
    );
  });

  it("lists a set for each objective that could carry control, fewest answers first", () => {
    const { flips } = assessed("fintech");
    const sets = flips.filter((flip) => flip.kind === "rule");
    expect(sets.map((flip) => flip.id)).toEqual(expect.arrayContaining(["rule-data-location", "rule-logging"]));
    const sizes = sets.map((flip) => Object.keys(flip.changes ?? {}).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    for (const { changes } of sets) expect(changes?.acceptance).toBe("yes");
  });

  it("turns owning to buying by any one criterion that fails", () => {
    const { flips } = assessed("private-mail");
    const sets = flips.filter((flip) => flip.kind === "rule" && flip.to === "hosted").map((flip) => flip.id);
    for (const id of ["owner", "acceptance", "coverage", "experience", "practice-patching", "committedHours", "bearableLoss", "operators"])
      expect(sets).toContain(`rule-${id}`);
  });

  it("simulates a bounded number of burdens for ten open objectives, however much is unknown", () => {
    const ten = OBJECTIVES.flatMap((objective) => [
      [`basis.${objective}`, NOT_SURE],
      [`hostedFit.${objective}`, "unchecked"],
      [`scope.${objective}`, "both"],
    ]);
    const unknown = Object.fromEntries(QUESTIONS.filter(({ notSure }) => notSure).map(({ id }) => [id, NOT_SURE]));
    const wide = { mailboxes: { low: 1, high: 100_000 }, appMessages: { low: 0, high: 1e9 }, operators: 0, deputy: "no", horizonYears: 5 };
    const parsed = parseAnswers({ ...unknown, ...wide, objectives: OBJECTIVES, ...Object.fromEntries(ten) });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const burdens = vi.spyOn(simulateBurdens, "simulateBurdensInSteps");
    assess({ answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(32, SEED));
    const simulated = burdens.mock.calls.reduce((sum, [inputs]) => sum + inputs.length, 0);
    burdens.mockRestore();
    // Four ends of the answers as they are and with one, two and three operators, by all draws and by few; and what spares a number, by few.
    expect(simulated).toBeGreaterThan(0);
    expect(simulated).toBeLessThanOrEqual(MOST_BURDENS);
  });

  it("has one entry for each number, and none for the numbers that no cost reads", () => {
    for (const { id } of profileScenarios) {
      const money = assessed(id).flips.filter((flip) => flip.kind === "money");
      const ids = money.map((flip) => flip.id.replace("money-", ""));
      expect(ids).toEqual(expect.arrayContaining(["mailboxes", "growth", "appMessages", "hourlyCost", "displaced", "horizonYears"]));
      for (const flip of money) if (!movesMoney(flip.id.replace("money-", "") as AnswerId)) expect(flip.to).toBeNull();
    }
  });
});
