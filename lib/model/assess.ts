import { BOOK, type PriceBook } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import type { Assessment } from "./assessment";
import { forEachOption } from "./by-option";
import { hostedAtCheapestPlans } from "./cheapest-plans";
import { bySize } from "./crossover";
import { evaluateFigures } from "./figures";
import { type Baseline, findFlips } from "./flips/flips";
import { planDrivers } from "./plan-drivers";
import { sensitivity } from "./sensitivity";
import { standardDraws } from "./standard-draws";

/**
 * The whole decision: what owning would take, whether the three conditions are met, what each option costs and risks, and what
 * follows. Pure: the same scenario and price book give the same assessment.
 *
 * @param scenario complete, valid answers, overrides and the date whose prices apply
 * @returns numbers and codes in the scenario's currency; no prose
 */
export function assess(scenario: Scenario, book: PriceBook = BOOK, draws: Draws = standardDraws): Assessment {
  const { baseline, ...evaluation } = evaluateWithBaseline(scenario, book, draws);
  return { ...evaluation, flips: findFlips(scenario, baseline, book, draws) };
}

/** An assessment without its flips, whose search takes most of the time. */
export type Evaluation = Omit<Assessment, "flips">;

/** The assessment without what would turn it: a fraction of the work. */
export function evaluate(scenario: Scenario, book: PriceBook = BOOK, draws: Draws = standardDraws): Evaluation {
  const { baseline: _, ...evaluation } = evaluateWithBaseline(scenario, book, draws);
  return evaluation;
}

function evaluateWithBaseline(scenario: Scenario, book: PriceBook, draws: Draws): Evaluation & { baseline: Baseline } {
  const { figures, run, costs, owned, burdens, cache } = evaluateFigures(scenario, book, draws);
  const { drivers, worth } = sensitivity(
    run.inputs.uncertain(),
    forEachOption((option) => costs[option].expected),
    owned,
  );
  const perUnit = 1 / run.inputs.usdPerUnit;
  const mean = figures.priceOfControl.mean * run.inputs.usdPerUnit;
  const ofPlans = planDrivers(scenario, book, draws, { owned, mean, plans: figures.plans });
  return {
    ...figures,
    ...bySize(scenario, book, draws, { figures, owned }),
    hostedAtCheapestPlans: hostedAtCheapestPlans(scenario, book, draws, figures),
    baseline: {
      option: figures.recommendation.option,
      means: forEachOption((option) => figures.options[option].totalCost.mean),
      burdens,
      cache,
      usdPerUnit: run.inputs.usdPerUnit,
    },
    drivers: [...drivers, ...ofPlans]
      .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
      .map(({ id, low, high }) => ({ id, low: low * perUnit, high: high * perUnit })),
    worthFindingOut: worth.map(({ id, value }) => ({ id, value: value * perUnit })),
  };
}
