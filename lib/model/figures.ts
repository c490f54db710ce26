import { MODEL_VERSION } from "../data/model-versions";
import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import { contradictions } from "../questionnaire/path";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import { meanOfValues, quantiles, summarise } from "../simulation/quantiles";
import { atOnce, type Steps } from "../simulation/steps";
import type { Assessment } from "./assessment";
import { type KnownNeeds, needsInSteps } from "./burden";
import { cheapestOf } from "./cheapest";
import { forEachOption, type OptionDraws, simulateCostsInSteps } from "./costs/simulate";
import type { BySize } from "./crossover";
import { notices } from "./notices";
import { type Judgement, judgeBy } from "./rule/apply-rule";
import { chosenObjectives, establishedStatus, ownedOption } from "./rule/owned-option";
import { moneyLabel } from "./rule/recommendation";
import { type Run, simulateInSteps } from "./run";
import { describeOptionsInSteps, scale } from "./summarise-options";

/** An assessment of the answers as they are: without other sizes, without what moves the money and without what would turn the verdict. */
export type Figures = Omit<Assessment, keyof BySize | "drivers" | "worthFindingOut" | "flips">;

/** The figures with what they were worked out from, for what goes on from there. */
export type Weighed = Pick<Judgement, "owned" | "needs"> & {
  figures: Figures;
  run: Run;
  costs: Record<OptionId, OptionDraws>;
  known: KnownNeeds;
};

/** The middle of each twentieth of all futures. */
const TWENTIETHS = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);

/** One simulation of a scenario: what the rule says of it, and what each option costs and risks, in the scenario's currency. */
export function weighFigures(scenario: Scenario, book: PriceBook, draws: Draws): Weighed {
  return atOnce(weighInSteps(scenario, book, draws));
}

/**
 * The same, in steps.
 *
 * @param known needs of the same book, day and draws that have been worked out before; added to
 * @param withMonths false where nobody reads `cumulative`, which is left empty
 */
export function* weighInSteps(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { known = new Map(), withMonths = true }: { known?: KnownNeeds; withMonths?: boolean } = {},
): Steps<Weighed> {
  const { answers } = scenario;
  const run = yield* simulateInSteps(scenario, book, draws, withMonths);
  const { owned, conditions, verdict, needs } = judgeBy(answers, yield* needsInSteps(scenario, book, draws, { known, run }));
  yield;
  const costs = yield* simulateCostsInSteps(run.inputs, run.expectedIncidents, run.events);
  const options = yield* describeOptionsInSteps(run, costs);
  const means = forEachOption((option) => options[option].totalCost.mean);
  const perUnit = 1 / run.inputs.usdPerUnit;

  const beyondHosted = (option: OptionId) => {
    const { mean: _, ...range } = scale(summarise(difference(costs, option)), perUnit);
    return { option, mean: means[option] - means.hosted, ...range };
  };
  const cheaperThanHosted = owned === "hosted" ? 0 : meanOfValues(difference(costs, owned).map((usd) => (usd < 0 ? 1 : 0)));
  const established = chosenObjectives(answers).filter((objective) => establishedStatus(answers, objective) === "met");
  const figures: Figures = {
    modelVersion: MODEL_VERSION,
    priceDate: scenario.priceDate,
    draws: draws.count,
    currency: answers.currency,
    horizonYears: answers.horizonYears,
    conditions,
    flags: contradictions(answers),
    recommendation: { ...verdict, money: moneyLabel(cheaperThanHosted) },
    options,
    priceOfControl: {
      ...beyondHosted(owned),
      twentieths: quantiles(difference(costs, owned), TWENTIETHS).map((usd) => usd * perUnit),
      byObjective: established.map((objective) => ({ objective, ...beyondHosted(ownedOption(answers, [objective])) })),
    },
    cheapest: cheapestOf(means),
    cheaperThanHosted,
    notices: notices(run.inputs),
  };
  return { figures, run, costs, owned, needs, known };
}

/** What an option costs beyond hosted, draw by draw. */
function difference(costs: Record<OptionId, OptionDraws>, option: OptionId): Float64Array {
  const hosted = costs.hosted.total;
  return costs[option].total.map((total, i) => total - (hosted[i] as number));
}
