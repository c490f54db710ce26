import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import type { Assessment } from "./assessment";
import { meanTotals } from "./costs/expected-lines";
import { Inputs } from "./costs/inputs";
import { SEARCH_DRAWS } from "./crossover";
import type { Driver } from "./sensitivity";

/** The plans whose price is looked at, with the kind of mail that each is for. */
export const PLAN_DRIVERS = { hostedPlan: "hosted", appPlan: "application" } as const;
export type PlanDriver = keyof typeof PLAN_DRIVERS;

export const isPlanDriver = (id: string): id is PlanDriver => Object.hasOwn(PLAN_DRIVERS, id);

/** Swings of less are the noise of a digit. */
const NOTHING = 1e-6;

/**
 * What the price of control comes to with the cheapest and with the dearest plan of the book that does all that is asked, in USD. A plan is a
 * choice, not a chance: it has a price on a list instead of a distribution, and nothing is learnt about it by waiting, so that knowing it
 * beforehand has no value of its own.
 *
 * @param mean the price of control as it is counted, in USD
 */
export function planDrivers(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { owned, mean, plans }: { owned: OptionId; mean: number; plans: Assessment["plans"] },
): Driver[] {
  const few = draws.fewer(SEARCH_DRAWS);
  const priceOfControl = (answers: Partial<Scenario["answers"]>): number => {
    const totals = meanTotals(new Inputs({ ...scenario, answers: { ...scenario.answers, ...answers } }, book, few));
    return totals[owned] - totals.hosted;
  };
  const counted = priceOfControl({});
  return (["hostedPlan", "appPlan"] as const).flatMap((id): Driver[] => {
    const range = plans[PLAN_DRIVERS[id]];
    if (range === null || range.cheapest === null || range.dearest === null) return [];
    const at = (plan: string) => mean + priceOfControl({ [id]: plan }) - counted;
    const [low, high] = [at(range.cheapest.plan), at(range.dearest.plan)];
    return Math.abs(high - low) > NOTHING * Math.abs(mean) ? [{ id, low, high }] : [];
  });
}
