import type { Assessment, OptionId } from "./assessment";
import { cheapestOf } from "./cheapest";
import { forEachOption, type OptionDraws, simulateCosts } from "./costs/simulate";
import { bySize } from "./crossover";
import { describeOptions, scale } from "./describe";
import { findFlips, type Known } from "./flips/flips";
import { judge } from "./judge";
import { MODEL_VERSION } from "./model-version";
import { notices } from "./notices";
import { chosenObjectives, establishedStatus, ownedOption } from "./owned-option";
import { BOOK, type PriceBook } from "./prices/book";
import { contradictions } from "./questionnaire/path";
import { moneyLabel } from "./recommendation";
import { simulate } from "./run";
import type { Scenario } from "./scenario";
import { sensitivity } from "./sensitivity";
import { Draws } from "./simulation/draws";
import { meanOfValues, summarise } from "./simulation/quantiles";

export { MODEL_VERSION } from "./model-version";
export { NEWEST_PRICE_DATE } from "./prices/book";

/** Draws of an assessment: a power of two, as the digital net behind them asks for. */
export const DRAWS = 8192;
/** A constant of the model version, never derived from answers; `npm run accuracy -- --seeds 48` says why this one. */
export const SEED = 20_261_146;

/** The draws of every assessment. */
export const standardDraws = new Draws(DRAWS, SEED);

/**
 * The whole decision: what owning would take, whether the three conditions are met, what each option costs and risks, and what
 * follows. Pure: the same scenario and price book give the same assessment.
 *
 * @param scenario complete, valid answers, overrides and the date whose prices apply
 * @returns numbers and codes in the scenario's currency; no prose
 */
export function assess(scenario: Scenario, book: PriceBook = BOOK, draws: Draws = standardDraws): Assessment {
  const { known, ...evaluation } = weigh(scenario, book, draws);
  return { ...evaluation, flips: findFlips(scenario, known, book, draws) };
}

/** An assessment without its flips, whose search takes most of the time. */
export type Evaluation = Omit<Assessment, "flips">;

/** The assessment without what would turn it: a fraction of the work. */
export function evaluate(scenario: Scenario, book: PriceBook = BOOK, draws: Draws = standardDraws): Evaluation {
  const { known: _, ...evaluation } = weigh(scenario, book, draws);
  return evaluation;
}

function weigh(scenario: Scenario, book: PriceBook, draws: Draws): Evaluation & { known: Known } {
  const { answers } = scenario;
  const run = simulate(scenario, book, draws, true);
  const { owned, conditions, verdict, needs } = judge(scenario, book, draws, run);
  const costs = simulateCosts(run.x, run.hazards, run.events);
  const options = describeOptions(run, costs);
  const means = forEachOption((option) => options[option].totalCost.mean);
  const perUnit = 1 / run.x.usdPerUnit;

  const beyondHosted = (option: OptionId) => {
    const { mean: _, ...range } = scale(summarise(difference(costs, option)), perUnit);
    return { option, mean: means[option] - means.hosted, ...range };
  };
  const cheaperThanHosted = owned === "hosted" ? 0 : meanOfValues(difference(costs, owned).map((usd) => (usd < 0 ? 1 : 0)));
  const established = chosenObjectives(answers).filter((objective) => establishedStatus(answers, objective) === "met");
  const { drivers, worth } = sensitivity(
    [...run.x.uncertain.values()],
    forEachOption((option) => costs[option].expected),
    owned,
  );

  return {
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
      byObjective: established.map((objective) => ({ objective, ...beyondHosted(ownedOption(answers, [objective])) })),
    },
    cheapest: cheapestOf(means),
    cheaperThanHosted,
    ...bySize(scenario, book, draws, owned),
    known: { option: verdict.option, means, needs, usdPerUnit: run.x.usdPerUnit },
    drivers: drivers.map(({ id, low, high }) => ({ id, low: low * perUnit, high: high * perUnit })),
    worthFindingOut: worth.map(({ id, value }) => ({ id, value: value * perUnit })),
    notices: notices(run.x),
  };
}

/** What an option costs beyond hosted, draw by draw. */
function difference(costs: Record<OptionId, OptionDraws>, option: OptionId): Float64Array {
  const hosted = costs.hosted.total;
  return costs[option].total.map((total, i) => total - (hosted[i] as number));
}
