import type { PriceBook } from "../data/price-book";
import { idsOf } from "../questionnaire/records";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import type { Assessment } from "./assessment";
import { type ByPart, forEachPart, meanParts } from "./costs/cost-parts";
import { Inputs } from "./costs/inputs";
import { comesWithSuite } from "./counted-plan";
import { SEARCH_DRAWS } from "./crossover";
import { PLAN_DRIVERS, type PlanDriver } from "./plan-drivers";

/**
 * The kinds of mail that another plan than the counted one would buy for least, of those that do all that is asked; no other mailboxes where
 * those come with a suite that is paid anyway.
 *
 * @returns the counted plan of each, null for a price of the founder's own, and the cheapest
 */
export function cheapestOthers(
  plans: Assessment["plans"],
  mailComesWithSuite: boolean,
): { id: PlanDriver; counted: string | null; cheapest: string }[] {
  return idsOf(PLAN_DRIVERS).flatMap((id) => {
    const found = plans[PLAN_DRIVERS[id]];
    if (found === null || found.cheapest === null || found.cheapest.plan === found.plan) return [];
    return id === "hostedPlan" && mailComesWithSuite ? [] : [{ id, counted: found.plan, cheapest: found.cheapest.plan }];
  });
}

/**
 * What buying comes to with the cheapest plans of the book that do all that is asked, part by part in the scenario's currency; null where it is
 * counted with these, and where none does all. Few draws say by how much each part changes.
 */
export function hostedAtCheapestPlans(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  { plans, options }: Pick<Assessment, "plans" | "options">,
): ByPart<number> | null {
  const others = cheapestOthers(plans, comesWithSuite(scenario));
  if (others.length === 0) return null;
  const partsOf = (answers: Scenario["answers"]) =>
    meanParts(new Inputs({ ...scenario, answers }, book, draws.fewer(SEARCH_DRAWS)), "hosted");
  const counted = partsOf(scenario.answers);
  const cheapest = partsOf({ ...scenario.answers, ...Object.fromEntries(others.map(({ id, cheapest }) => [id, cheapest])) });
  const usdPerUnit = book.rateOn(scenario.answers.currency, scenario.priceDate);
  const { costParts } = options.hosted;
  return forEachPart((part) => (counted[part] > 0 ? (costParts[part] * cheapest[part]) / counted[part] : cheapest[part] / usdPerUnit));
}
