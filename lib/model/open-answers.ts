import type { PriceBook } from "../data/price-book";
import { completeDraft } from "../questionnaire/answers";
import { applies } from "../questionnaire/applies";
import { type Currency, type HorizonYears, NOT_SURE, type Objective, type OptionId } from "../questionnaire/ids";
import { QUESTIONS } from "../questionnaire/questions";
import type { Overrides } from "../questionnaire/scenario";
import type { StepId } from "../questionnaire/sections";
import { STEPS } from "../questionnaire/step-ids";
import { stepAsking } from "../questionnaire/steps";
import type { AnswerId, Answers, Draft } from "../questionnaire/types";
import { minus } from "../simulation/columns";
import type { Draws } from "../simulation/draws";
import { quantiles } from "../simulation/quantiles";
import { atOnce } from "../simulation/steps";
import { CONDITIONS, type ConditionId, type Span, type Status } from "./assessment";
import { forEachOption } from "./by-option";
import { simulateCostsInSteps } from "./costs/simulate-costs";
import { applyRule, applyRuleWith, type RuleResult } from "./rule/apply-rule";
import { ANSWER_BEHIND } from "./rule/best-and-worst";
import type { BurdenAsked } from "./rule/conditions";
import { chosenObjectives, establishedStatus, forcingStatus, hostedFitStatus, isAboutNothing, ownedOptions } from "./rule/owned-option";
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
const ANY_BURDEN: BurdenAsked = { addedHoursPerMonth: ANY, excessLossPerYear: ANY, warmUpWeeks: ANY };

/** The rule on a draft, whatever owning may turn out to ask for. Quick, since nothing is simulated. */
function ruleSoFar(draft: Draft): { answers: Answers; rule: RuleResult } {
  const answers = completeDraft(draft);
  const burdens = forEachOption(() => ANY_BURDEN);
  return { answers, rule: applyRuleWith(answers, burdens) };
}

/** The answers that could still turn the verdict of a draft, whatever owning may turn out to ask for; a simulation never leaves more of them. */
export const mayTurn = (draft: Draft): string[] => ruleSoFar(draft).rule.verdict.unknowns;

/** What the answers given say of one requirement that was named: only what is `forcing` speaks for owning. */
export type RequirementState = "forcing" | "wish" | "sold" | "no-mail" | "open";

/** What the answers given say of the rule; whatever is not given is open. */
export type SoFar = {
  conditions: { id: ConditionId; status: Status }[];
  requirements: { id: Objective; state: RequirementState }[];
  /**
   * Settled once a condition is not met: neither an open answer nor a figure turns the verdict any more. Open while an answer that is open could
   * turn it. Otherwise only the figures are left, which nobody has worked out yet.
   */
  verdict: "settled" | "open" | "figures";
};

export function soFar(draft: Draft): SoFar {
  const { answers, rule } = ruleSoFar(draft);
  const conditions = CONDITIONS.map((id) => ({ id, status: rule.conditions[id].status }));
  const isSettled = conditions.some(({ status }) => status === "not-met");
  const isOpen = openAnswers(draft).some(({ id }) => rule.verdict.unknowns.includes(id));
  return {
    conditions,
    requirements: chosenObjectives(answers).map((id) => ({ id, state: stateOf(answers, id) })),
    verdict: isSettled ? "settled" : isOpen ? "open" : "figures",
  };
}

function stateOf(answers: Answers, objective: Objective): RequirementState {
  if (isAboutNothing(answers, objective)) return "no-mail";
  if (establishedStatus(answers, objective) === "not-met") return "wish";
  if (hostedFitStatus(answers, objective) === "not-met") return "sold";
  return forcingStatus(answers, objective) === "met" ? "forcing" : "open";
}

/** How the open answers stand where a page begins. */
export type OpenBefore = {
  /** How many answers of the pages before are open and could still turn the verdict, at most. */
  turning: number;
  /** Answers are open, here or later too, and none of all can turn the verdict any more. */
  isSettled: boolean;
};

export function openBefore(step: StepId, draft: Draft): OpenBefore {
  const before = STEPS.slice(0, STEPS.indexOf(step));
  const all = openAnswers(draft);
  const turning = new Set(mayTurn(draft));
  const open = all.filter(({ id }) => turning.has(id) && before.includes(stepAsking(id)));
  return { turning: open.length, isSettled: before.length > 0 && all.length > 0 && turning.size === 0 };
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
  const turning = mayTurn(draft).length === 0 ? [] : applyRule(scenario, book, draws, { run }).verdict.unknowns;
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
