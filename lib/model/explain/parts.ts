import type { PriceBook } from "../../data/price-book";
import type { Currency, OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import { valueIn } from "../../simulation/columns";
import type { Draws } from "../../simulation/draws";
import { meanOfValues } from "../../simulation/quantiles";
import type { Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { type ExpectedIncidents, expectIncidents } from "../costs/expected-incidents";
import { expectedLines } from "../costs/expected-lines";
import { expectedTerms } from "../costs/expected-terms";
import { Inputs } from "../costs/inputs";
import { countedWork, ownHoursFactor } from "../costs/own-hours";
import { oneOffWork, routineWork } from "../costs/work";

/** One more run of the engine, for the parts of what an assessment holds as one number. On the same draws they add up to it. */
export type PartsRun = {
  inputs: Inputs;
  expectedIncidents: ExpectedIncidents;
  /** Dollars for one unit of the currency that the parts are shown in. */
  usdPerUnit: number;
};

/** Runs the engine for a scenario. @param shown the currency of the parts, where that is not the one of the answers */
export function runFor(scenario: Scenario, book: PriceBook, draws: Draws, shown: Currency = scenario.answers.currency): PartsRun {
  const inputs = new Inputs(scenario, book, draws);
  return { inputs, expectedIncidents: expectIncidents(inputs), usdPerUnit: book.rateOn(shown, scenario.priceDate) };
}

/** The averages of a line in one year, in USD: as they fall due, and discounted. */
export type YearOfLine = { due: number; discounted: number };

/** A line of an option year by year; empty where the option does not have it. The discounted amounts add up to the line. */
export function yearsOfLine({ inputs, expectedIncidents }: PartsRun, option: OptionId, line: string): YearOfLine[] {
  const terms = expectedLines(inputs, expectedIncidents)[option].find(({ id }) => id === line)?.terms;
  return terms === undefined ? [] : byYear(inputs, byMonth(inputs, terms));
}

/** The average hours of a line of work: a month over the years, and in all where they come once. Undefined for a line that is no work. */
export function hoursOfLine({ inputs }: PartsRun, option: OptionId, line: string): { perMonth: number } | { once: number } | undefined {
  const routine = countedWork(inputs).find(({ id }) => id === line);
  if (routine) return { perMonth: sumOf(byMonth(inputs, routine.hours[option])) / inputs.months };
  const once = oneOffWork(inputs).find(({ id }) => id === line);
  return once && { once: sumOf(byMonth(inputs, once.hours[option])) };
}

/** The lines of running work with the average hours a month that each takes in an option; lines without hours are left out. */
export function hoursByLine({ inputs }: PartsRun, option: OptionId): { line: string; perMonth: number }[] {
  return routineWork(inputs)
    .map(({ id, hours }) => ({ line: id, perMonth: sumOf(byMonth(inputs, hours[option])) / inputs.months }))
    .filter(({ perMonth }) => perMonth > 0);
}

/** What each kind of incident costs an option over the years, in discounted USD: work, staff, cash and revenue. They add up to their line. */
export function costByIncident(
  { inputs, expectedIncidents }: PartsRun,
  option: OptionId,
  line: string,
): { incident: string; usd: number }[] {
  const timeline = new Timeline(inputs.count, inputs.discount);
  const costs = new Map<string, number>();
  for (const expectedIncident of expectedIncidents.all) {
    const { id, line: ownLine, options } = expectedIncident.incident;
    if (ownLine !== line || !options.includes(option)) continue;
    costs.set(
      id,
      (costs.get(id) ?? 0) + meanOfValues(timeline.total(expectedTerms([expectedIncident], inputs, "all", ownHoursFactor(inputs, option)))),
    );
  }
  return [...costs].map(([incident, usd]) => ({ incident, usd })).sort((a, b) => b.usd - a.usd);
}

/** The average rate a year, on the first day, at which each silent incident comes in an option; one of which half is silent counts half. */
export function silentRates({ expectedIncidents }: PartsRun, option: OptionId): { incident: string; perYear: number }[] {
  const rates = new Map<string, number>();
  for (const { incident } of expectedIncidents.all) {
    if (incident.silent === 0 || !incident.options.includes(option)) continue;
    rates.set(incident.id, (rates.get(incident.id) ?? 0) + incident.silent * meanOfValues(incident.rate));
  }
  return [...rates].map(([incident, perYear]) => ({ incident, perYear })).sort((a, b) => b.perYear - a.perYear);
}

/** The averages of terms month by month, not discounted. */
function byMonth(inputs: Inputs, terms: readonly Term[]): Float64Array {
  const means = new Float64Array(inputs.months);
  new Timeline(inputs.count, new Float64Array(inputs.months).fill(1)).addByMonth(terms, means);
  return means;
}

function byYear(inputs: Inputs, months: Float64Array): YearOfLine[] {
  return Array.from({ length: inputs.months / MONTHS_PER_YEAR }, (_, year) => {
    const [from, until] = [year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR];
    return {
      due: sumOf(months.subarray(from, until)),
      discounted: sumOf(months.map((amount, month) => amount * valueIn(inputs.discount, month)).subarray(from, until)),
    };
  });
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
