import { assumptionByKey } from "../../data/assumptions";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import { meanOf, splitLogNormal } from "../../simulation/distributions";
import { MONTHS_PER_YEAR, monthlyFactor, PERCENT } from "../../simulation/units";
import type { Assessment } from "../assessment";
import { spreadOf } from "../costs/estimates";
import { type LineId, linesOfKind } from "../costs/lines";
import { countsOwnHours } from "../costs/own-hours";
import { incidentHours } from "./incidents";
import { lineMean } from "./lines";

/** A line of running work, or all that goes wrong. */
export type WorkKind = LineId | typeof FAILURES;

export const FAILURES = "failures";

/** The running work, in the order of the cost lines. */
const WORK: readonly LineId[] = linesOfKind("work");

/**
 * The hours of an average month by kind of work. Undefined where they cannot be read from the money: an hour costs nothing, or the founder's own
 * hours are counted in place of the model's.
 *
 * A cost line of work is its hours, priced at what an hour costs, which rises with wages, and discounted. So it is divided by what one hour in
 * each month would have cost. What grows counts a little more in its early months that way, within half a percent of the exact average.
 */
export function hoursByKind(
  { options, horizonYears }: Pick<Assessment, "options" | "horizonYears">,
  scenario: Pick<Scenario, "answers" | "overrides">,
  option: OptionId,
): { id: WorkKind; perMonth: number }[] | undefined {
  const oneHour = costOfAnHourEachMonth(horizonYears * MONTHS_PER_YEAR, scenario);
  if (oneHour <= 0 || countsOwnHours(option, scenario.answers)) return undefined;
  const inFailures = incidentHours(options[option]).reduce((sum, { perMonth }) => sum + perMonth, 0);
  return [...WORK.map((id) => ({ id, perMonth: lineMean(options[option], id) / oneHour })), { id: FAILURES, perMonth: inFailures }];
}

/** What one hour in every month costs over the horizon, discounted to its middle as every line is, in the currency of the answers. */
function costOfAnHourEachMonth(months: number, { answers, overrides }: Pick<Scenario, "answers" | "overrides">): number {
  const wages = assumptionByKey("all.wage-growth");
  const own = overrides[wages.id];
  const rise = monthlyFactor(meanOf(own === undefined ? splitLogNormal(wages.low, wages.likely, wages.high) : spreadOf(own)));
  const discount = (1 + answers.discountRate * PERCENT) ** (-1 / MONTHS_PER_YEAR);
  const eachMonth = Array.from({ length: months }, (_, month) => rise ** month * discount ** (month + 0.5));
  return meanOf(spreadOf(answers.hourlyCost)) * eachMonth.reduce((sum, each) => sum + each, 0);
}
