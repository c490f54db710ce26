import type { PriceBook } from "../data/price-book";
import { completeDraft } from "../questionnaire/answers";
import { applies } from "../questionnaire/applies";
import { type Currency, type HorizonYears, NOT_SURE, type OptionId } from "../questionnaire/ids";
import { QUESTIONS } from "../questionnaire/questions";
import type { Overrides } from "../questionnaire/scenario";
import { SECTIONS, type SectionId } from "../questionnaire/sections";
import type { AnswerId, Answers, Draft } from "../questionnaire/types";
import { minus } from "../simulation/columns";
import type { Draws } from "../simulation/draws";
import { quantiles } from "../simulation/quantiles";
import { atOnce } from "../simulation/steps";
import type { Span } from "./assessment";
import { forEachOption } from "./by-option";
import { simulateCostsInSteps } from "./costs/simulate-costs";
import { applyRule, applyRuleWith } from "./rule/apply-rule";
import { ANSWER_BEHIND } from "./rule/best-and-worst";
import type { BurdenAsked } from "./rule/conditions";
import { ownedOptions } from "./rule/owned-option";
import { openObjectives, type Verdict } from "./rule/recommendation";
import { simulate } from "./run";
import { sensitivity } from "./sensitivity";

/** What an answer that is still open says in its place. */
export type Openness = "not-answered" | "not-sure" | "unchecked";

/** How a question without a default stands open in a draft; undefined where it is answered, or does not apply. */
function opennessOf(id: AnswerId, draft: Draft): Openness | undefined {
  const value = draft[id];
  if (!applies(id, draft)) return undefined;
  if (value === undefined) return "not-answered";
  return value === NOT_SURE || value === "unchecked" ? value : undefined;
}

/** The answers of a draft that are still open, in the order of asking: not answered, answered with "not sure", or asked of no provider yet. */
export function openAnswers(draft: Draft): { id: AnswerId; how: Openness }[] {
  return QUESTIONS.filter(({ notSure }) => notSure).flatMap(({ id }) => {
    const how = opennessOf(id, draft);
    return how === undefined ? [] : [{ id, how }];
  });
}

const ANY: Span = { low: 0, high: Number.POSITIVE_INFINITY };
const ANY_BURDEN: BurdenAsked = { hoursPerMonth: ANY, excessLossPerYear: ANY, warmUpWeeks: ANY };

/**
 * The answers that could still turn the verdict of a draft, whatever owning may turn out to ask for. Quick, since nothing is simulated; a
 * simulation never leaves more of them.
 */
export function mayTurn(draft: Draft): string[] {
  const answers = completeDraft(draft);
  const { verdict } = applyRuleWith(
    answers,
    forEachOption(() => ANY_BURDEN),
  );
  return verdict.verdict === "settled" ? [] : [...new Set([...verdict.unknowns, ...openObjectives(answers)])];
}

/** How the open answers stand where a page begins. */
export type OpenBefore = {
  /** How many answers of the pages before are still open. */
  open: number;
  /** How many of these could still turn the verdict, at most. */
  turning: number;
  /** Answers are open, here or later too, and none of all can turn the verdict any more. */
  isSettled: boolean;
};

export function openBefore(section: SectionId, draft: Draft): OpenBefore {
  const before = SECTIONS.slice(0, SECTIONS.indexOf(section));
  const asked = QUESTIONS.filter((question) => before.includes(question.section)).map(({ id }) => id);
  const all = openAnswers(draft);
  const open = all.filter(({ id }) => asked.includes(id));
  const turning = new Set(mayTurn(draft));
  const isSettled = before.length > 0 && all.length > 0 && turning.size === 0;
  return { open: open.length, turning: open.filter(({ id }) => turning.has(id)).length, isSettled };
}

/** What could turn a verdict; where a criterion hangs on nothing but what has to be owned, that is what leaves it open. */
function turningIn({ verdict, unknowns }: Verdict, answers: Answers): string[] {
  return verdict === "open" && unknowns.length === 0 ? openObjectives(answers) : unknowns;
}

/** What the open answers of a draft cost: what they leave undecided, and how far they move the price of control. */
export type OpenCost = {
  open: { id: AnswerId; how: Openness }[];
  /** Every answer that could turn the verdict, none where it is settled; beside open ones, ranges that are too wide to tell. */
  turning: string[];
  /** In the currency of the answers, over their years. */
  priceOfControl: { option: OptionId; p10: number; p90: number };
  /** The mean price of control at the low and at the high end of each open answer that moves it, the most first. */
  movers: { id: AnswerId; low: number; high: number }[];
  currency: Currency;
  years: HorizonYears;
  futures: number;
};

/** What the open answers of a draft cost, by one small simulation; few draws give a quick estimate. */
export function evaluateOpenAnswers(
  { draft, overrides, priceDate }: { draft: Draft; overrides: Overrides; priceDate: string },
  book: PriceBook,
  draws: Draws,
): OpenCost {
  const answers = completeDraft(draft);
  const scenario = { answers, overrides, priceDate };
  const run = simulate(scenario, book, draws, true);
  // What nothing can turn needs no simulation of the best and the worst.
  const turning = mayTurn(draft).length === 0 ? [] : turningIn(applyRule(scenario, book, draws, { run }).verdict, answers);
  const { owned } = ownedOptions(answers);
  const costs = atOnce(simulateCostsInSteps(run.inputs, run.expectedIncidents, run.events));
  const beyondHosted = minus(costs[owned].total, costs.hosted.total);
  const [p10, p90] = quantiles(beyondHosted, [0.1, 0.9]);
  const { drivers } = sensitivity(
    run.inputs.uncertain(),
    forEachOption((option) => costs[option].expected),
    owned,
  );
  const open = openAnswers(draft);
  const perUnit = 1 / run.inputs.usdPerUnit;
  return {
    open,
    turning,
    priceOfControl: { option: owned, p10: p10 * perUnit, p90: p90 * perUnit },
    movers: drivers.flatMap(({ id, low, high }) => {
      const behind = open.find((each) => each.id === (ANSWER_BEHIND[id] ?? id));
      return behind === undefined ? [] : [{ id: behind.id, low: Math.min(low, high) * perUnit, high: Math.max(low, high) * perUnit }];
    }),
    currency: answers.currency,
    years: answers.horizonYears,
    futures: draws.count,
  };
}
