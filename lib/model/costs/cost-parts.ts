import type { OptionId } from "../../questionnaire/ids";
import { valueIn } from "../../simulation/columns";
import { meanOfValues } from "../../simulation/quantiles";
import type { Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { type ExpectedIncidents, expectIncidents } from "./expected-incidents";
import { expectedLines, type OptionLines } from "./expected-lines";
import { expectedTerms } from "./expected-terms";
import type { Inputs } from "./inputs";
import type { CostPart } from "./line";
import { partOf } from "./lines";
import { ownHoursFactor } from "./own-hours";

// Cash and time apart: what an option pays as bills, what it loses, and the hours that it takes, in money.

export type ByPart<T> = Record<CostPart, T>;

export const forEachPart = <T>(of: (part: CostPart) => T): ByPart<T> => ({ bills: of("bills"), losses: of("losses"), time: of("time") });

/** The expected cost of an option's incidents as money terms: cash and revenue, and hours of operators and staff. */
export function eventTermsByPart(inputs: Inputs, { all }: ExpectedIncidents, option: OptionId): Record<"losses" | "time", Term[]> {
  const met = all.filter(({ incident }) => incident.options.includes(option));
  return { losses: expectedTerms(met, inputs, "losses"), time: expectedTerms(met, inputs, "time", ownHoursFactor(inputs, option)) };
}

/** Every money term of an option, part by part. */
export function termsByPart(lines: OptionLines[OptionId], ofEvents: Record<"losses" | "time", readonly Term[]>): ByPart<Term[]> {
  const ofLines = (part: CostPart) => lines.flatMap(({ id, terms }) => (partOf(id) === part ? terms : []));
  return forEachPart((part) => (part === "bills" ? ofLines(part) : [...ofLines(part), ...ofEvents[part]]));
}

/** The mean of each part of what an option costs over the horizon, in discounted USD: the cheap pass. */
export function meanParts(inputs: Inputs, option: OptionId): ByPart<number> {
  const expectedIncidents = expectIncidents(inputs);
  const lines = expectedLines(inputs, expectedIncidents)[option];
  const terms = termsByPart(lines, eventTermsByPart(inputs, expectedIncidents, option));
  const timeline = new Timeline(inputs.count, inputs.discount);
  return forEachPart((part) => meanOfValues(timeline.total(terms[part])));
}

/** One year of an option: the mean of each part in discounted USD, and its bills as they fall due. */
export type YearOfCosts = ByPart<number> & { billsDue: number };

/**
 * What an option costs in each year. The months come from fewer draws than the means over the horizon, so each part is scaled by what its months
 * lack to its mean: the years add up to that.
 *
 * @param timeline of the draws by which months are followed; with none there are no years
 */
export function costsByYear(inputs: Inputs, terms: ByPart<Term[]>, means: ByPart<number>, timeline: Timeline): YearOfCosts[] {
  if (timeline.draws === 0) return [];
  const months = forEachPart((part) => {
    const found = new Float64Array(inputs.months);
    timeline.addByMonth(terms[part], found);
    const sum = sumOf(found);
    return sum === 0 ? found : found.map((amount) => (amount * means[part]) / sum);
  });
  const due = months.bills.map((amount, month) => amount / valueIn(inputs.discount, month));
  return Array.from({ length: inputs.months / MONTHS_PER_YEAR }, (_, year) => {
    const inYear = (amounts: Float64Array) => sumOf(amounts.subarray(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR));
    return { ...forEachPart((part) => inYear(months[part])), billsDue: inYear(due) };
  });
}

const sumOf = (amounts: Float64Array): number => amounts.reduce((sum, amount) => sum + amount, 0);
