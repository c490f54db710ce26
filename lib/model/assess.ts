import { BOOK, type PriceBook } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import type { Assessment } from "./assessment";
import { forEachOption } from "./costs/simulate";
import { bySize } from "./crossover";
import { weighFigures } from "./figures";
import { findFlips, type Known } from "./flips/flips";
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
  const { figures, run, costs, owned, needs, known } = weighFigures(scenario, book, draws);
  const { drivers, worth } = sensitivity(
    [...run.inputs.uncertain.values()],
    forEachOption((option) => costs[option].expected),
    owned,
  );
  const perUnit = 1 / run.inputs.usdPerUnit;
  return {
    ...figures,
    ...bySize(scenario, book, draws, owned),
    known: {
      option: figures.recommendation.option,
      means: forEachOption((option) => figures.options[option].totalCost.mean),
      needs,
      known,
      usdPerUnit: run.inputs.usdPerUnit,
    },
    drivers: drivers.map(({ id, low, high }) => ({ id, low: low * perUnit, high: high * perUnit })),
    worthFindingOut: worth.map(({ id, value }) => ({ id, value: value * perUnit })),
  };
}
