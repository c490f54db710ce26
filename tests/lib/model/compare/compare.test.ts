import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { MOST_OVERRIDES } from "@/lib/link/codec";
import { evaluate } from "@/lib/model/assess";
import { type Comparison, compare } from "@/lib/model/compare/compare";
import { sameVerdict } from "@/lib/model/compare/criteria-read";
import { differencesOf, MOST_APART } from "@/lib/model/compare/difference";
import { swapped } from "@/lib/model/compare/swap";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { withoutShipped } from "@/lib/questionnaire/override-edits";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Overrides, Scenario } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { textOf } from "@/lib/report/comparison/difference-text";
import { scenarios } from "@/tests/arbitraries/answers";
import { fewDraws } from "@/tests/assessments";

/** Few enough to assess many scenarios; the search has fewer still. */
const draws = fewDraws;

const at = (answers: Answers, overrides: Overrides = {}): Scenario => ({ answers, overrides, priceDate: NEWEST_PRICE_DATE });

const newest = ({ answers, overrides }: Scenario) => at(answers, withoutShipped(overrides));

function persona(id: string, overrides: Overrides = {}): Scenario {
  const found = PROFILES.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`No profile ${id}`);
  return at(found.answers, overrides);
}

const kept = new Map<string, Comparison>();
function compared(first: Scenario, second: Scenario): Comparison {
  const key = JSON.stringify([first, second]);
  const comparison = kept.get(key) ?? compare([first, second], BOOK, draws);
  kept.set(key, comparison);
  return comparison;
}

function verdict(scenario: Scenario) {
  const { option, verdict } = evaluate(scenario, BOOK, draws).recommendation;
  return { option, verdict };
}
const ruled = (scenario: Scenario) => applyRule(scenario, BOOK, draws).verdict;
const ids = (comparison: Comparison) => comparison.differences.map(({ id }) => id).sort();

/** The answers that differ, found without the code under test: stored answers of both sides, an objective of one side as one. */
function differingByHand(first: Scenario, second: Scenario): string[] {
  const [a, b] = [first.answers, second.answers];
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const answers = Object.keys({ ...a, ...b })
    .filter((id) => id !== "objectives" && id in left && id in right)
    .filter((id) => JSON.stringify(left[id]) !== JSON.stringify(right[id]));
  const chosen = [a.objectives, b.objectives] as string[][];
  const one = chosen.flatMap((own, side) => own.filter((objective) => !chosen[1 - side]?.includes(objective)));
  return [...answers, ...one.map((objective) => `objectives.${objective}`)].sort();
}

/** What a listed set claims: with it each side has the other's verdict, and without any one of its members one side has not. */
function expectAgreement(first: Scenario, second: Scenario, { differences, agreeOn }: Comparison): void {
  const set = differences.filter(({ id }) => agreeOn?.includes(id));
  expect(set.length).toBeGreaterThan(0);
  expect(verdict(swapped(first, second, set, BOOK))).toEqual(verdict(second));
  expect(verdict(swapped(second, first, set, BOOK))).toEqual(verdict(first));
  for (const member of set) {
    const rest = set.filter((other) => other !== member);
    const works =
      sameVerdict(ruled(swapped(first, second, rest, BOOK)), ruled(second)) &&
      sameVerdict(ruled(swapped(second, first, rest, BOOK)), ruled(first));
    expect(works, `without ${member.id}`).toBe(false);
  }
}

describe("two personas", () => {
  it.each([
    ["two-founders", "private-mail"],
    ["fintech", "private-mail"],
    ["health-data", "institute"],
  ])("%s and %s: exactly what differs is listed, and agreeing on the listed makes the verdicts agree", (one, other) => {
    const [first, second] = [persona(one), persona(other)];
    const comparison = compared(first, second);
    expect(comparison.agreement).toBe("none");
    expect(ids(comparison)).toEqual(differingByHand(first, second));
    expectAgreement(first, second, comparison);
  });

  it("who already agree have differences and nothing to agree on", () => {
    const comparison = compared(persona("two-founders"), persona("fintech"));
    expect(comparison.agreement).toBe("verdict");
    expect(comparison.agreeOn).toBeNull();
    expect(ids(comparison)).toEqual(differingByHand(persona("two-founders"), persona("fintech")));
  });

  it("list what turns a verdict first, then what moves the most money", () => {
    const { differences, sides } = compared(persona("two-founders"), persona("private-mail"));
    const turning = differences.map(({ effects }) => effects.filter(({ turns }) => turns).length);
    expect(turning[0]).toBeGreaterThan(0);
    expect(turning).toEqual([...turning].sort((a, b) => b - a));
    const still = differences.filter(({ effects }) => effects.every(({ turns }) => !turns));
    const moves = still.map(({ effects }) => Math.max(...effects.map(({ priceMove }) => Math.abs(priceMove))));
    expect(moves).toEqual([...moves].sort((a, b) => b - a));
    const first = differences[0];
    if (first === undefined) throw new Error("Nothing differs");
    expect(first.effects[1].verdict).toEqual(verdict(swapped(sides[1].scenario, sides[0].scenario, [first], BOOK)));
  });
});

describe("two currencies", () => {
  const [first, second] = [persona("two-founders"), persona("private-mail")];

  it("give amounts converted at the dated rate, and a currency that alone moves nothing", () => {
    const comparison = compared(first, second);
    expect(comparison.currency).toBe("USD");
    expectAgreement(first, second, comparison);
    const currency = comparison.differences.find(({ id }) => id === "currency");
    expect(currency?.effects.every(({ turns, priceMove }) => !turns && priceMove === 0)).toBe(true);
    const restated = swapped(first, second, [{ kind: "answer", id: "currency" }], BOOK);
    const perDollar = BOOK.rateOn("USD", NEWEST_PRICE_DATE) / BOOK.rateOn(second.answers.currency, NEWEST_PRICE_DATE);
    expect(perDollar).not.toBe(1);
    expect(restated.answers.bearableLoss).toBeCloseTo((first.answers.bearableLoss as number) * perDollar, 6);
    const total = (scenario: Scenario) => evaluate(scenario, BOOK, draws).options.self.totalCost.mean;
    // The hour is rounded to what the other typed; nothing else changes but the unit.
    expect(total(restated) / perDollar / total(first)).toBeCloseTo(1, 2);
  });

  it("do not count an amount that is the same in both", () => {
    const dollars = parseAnswers({ ...first.answers, currency: "USD", hourlyCost: 100, bearableLoss: 1_000 });
    const perEuro = BOOK.rateOn("EUR", NEWEST_PRICE_DATE);
    if (!dollars.ok) throw new Error("Not valid");
    const euros = parseAnswers({ ...dollars.answers, currency: "EUR", hourlyCost: 100 / perEuro });
    if (!euros.ok) throw new Error("Not valid");
    const found = differencesOf(at(dollars.answers), at(euros.answers), BOOK).map(({ id }) => id);
    expect(found).toContain("currency");
    expect(found).toContain("bearableLoss");
    expect(found).not.toContain("appMessages");
  });
});

it("treats each assumption of one's own as a difference, which money feels and the rule does not", () => {
  const own = { A001: { low: 0.1, high: 0.4 } };
  const [first, second] = [persona("two-founders"), persona("two-founders", own)];
  const { differences, agreement } = compared(first, second);
  expect(differences.map(({ id }) => id)).toEqual(["A001"]);
  expect(agreement).toBe("verdict");
  const price = (scenario: Scenario) => evaluate(scenario, BOOK, draws).priceOfControl.mean;
  const moved = price(second) - price(first);
  const [effect] = differences[0]?.effects ?? [];
  expect(Math.abs((effect?.priceMove ?? 0) - moved)).toBeLessThanOrEqual(Math.max(1, Math.abs(moved) * 0.05));
});

it("tries too many assumptions of one's own together, so that no pair of links takes much longer than another", () => {
  const rows = ASSUMPTIONS.filter(({ id, low, high }) => !(id in UNUSED_ASSUMPTIONS) && low > 0 && low < high);
  const own = (count: number): Overrides => Object.fromEntries(rows.slice(0, count).map(({ id, high }) => [id, high]));
  const few = differencesOf(persona("agency", own(MOST_APART)), persona("agency"), BOOK);
  expect(few.map(({ kind }) => kind)).toEqual(few.map(() => "assumption"));
  const [first, second] = [persona("agency", own(MOST_OVERRIDES)), persona("agency")];
  const comparison = compared(first, second);
  const [all] = comparison.differences;
  expect(all).toMatchObject({ kind: "assumptions", id: "assumptions", effects: [{ turns: false }, { turns: false }] });
  expect(comparison.differences).toHaveLength(1);
  if (!all) throw new Error("There is no difference.");
  expect(swapped(first, second, [all], BOOK)).toEqual(second);
  expect(swapped(second, first, [all], BOOK)).toEqual(first);
  expect(textOf(all, comparison, BOOK)).toEqual({ label: "120 assumptions together", first: "120 values of its own", second: "Ours" });
});

it("finds nothing between a scenario and itself, and one answer between near-identical founders", () => {
  const first = persona("private-mail");
  expect(compared(first, first)).toMatchObject({ differences: [], agreement: "verdict" });
  const comparison = compared(first, at({ ...first.answers, acceptance: "no" }));
  expect(comparison).toMatchObject({ agreement: "none", agreeOn: ["acceptance"] });
  expect(ids(comparison)).toEqual(["acceptance"]);
});

describe("for any two scenarios", () => {
  it("the list is the same from both sides, and taking over all of it gives the other", () => {
    fc.assert(
      fc.property(scenarios, scenarios, (one, other) => {
        const [first, second] = [newest(one), newest(other)];
        const there = differencesOf(first, second, BOOK);
        expect(differencesOf(second, first, BOOK).map(({ id }) => id)).toEqual(there.map(({ id }) => id));
        expect(swapped(first, second, there, BOOK)).toEqual(second);
        expect(swapped(second, first, there, BOOK)).toEqual(first);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it("what each answer alone would do leaves complete answers that the model can assess", () => {
    fc.assert(
      fc.property(scenarios, scenarios, (one, other) => {
        const [first, second] = [newest(one), newest(other)];
        for (const difference of differencesOf(first, second, BOOK)) {
          const { answers } = swapped(first, second, [difference], BOOK);
          const parsed = parseAnswers(answers);
          expect(parsed.ok || JSON.stringify(parsed), difference.id).toBe(true);
        }
      }),
      { numRuns: 8, seed: 6 },
    );
  });
});
