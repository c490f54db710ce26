import { BOOK, type PriceBook } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import type { Assessment } from "./assessment";
import { forEachOption } from "./by-option";
import { bySize } from "./crossover";
import { evaluateFigures } from "./figures";
import { type Baseline, findFlips } from "./flips/flips";
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
  return {
    ...figures,
    ...bySize(scenario, book, draws, owned),
    baseline: {
      option: figures.recommendation.option,
      means: forEachOption((option) => figures.options[option].totalCost.mean),
      burdens,
      cache,
      usdPerUnit: run.inputs.usdPerUnit,
    },
    drivers: drivers.map(({ id, low, high }) => ({ id, low: low * perUnit, high: high * perUnit })),
    worthFindingOut: worth.map(({ id, value }) => ({ id, value: value * perUnit })),
  };
}
