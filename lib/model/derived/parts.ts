import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Draws } from "../../simulation/draws";
import type { OptionResult } from "../assessment";
import { forEachOption } from "../by-option";
import { meanTotals } from "../costs/expected-lines";
import { INCIDENT_IDS } from "../costs/incidents";
import { Inputs } from "../costs/inputs";
import { costByIncident, hoursByLine, type PartsRun, silentRates, yearsOfLine } from "../explain/parts";
import { type Changes, withChanges } from "../flips/change";
import { incidentHours } from "./incidents";

/** What one line or number of a result adds up from, in the currency that it is shown in, with the sums that stand below. */

/** A line of an option year by year: as it falls due, with the sum, and discounted; the discounted amounts add up to the line. */
export function lineByYear(run: PartsRun, option: OptionId, line: string): { years: { due: number; discounted: number }[]; due: number } {
  const { usdPerUnit } = run;
  const years = yearsOfLine(run, option, line);
  return {
    years: years.map(({ due, discounted }) => ({ due: due / usdPerUnit, discounted: discounted / usdPerUnit })),
    due: years.reduce((sum, { due }) => sum + due, 0) / usdPerUnit,
  };
}

/** What each kind of incident adds to a line over the horizon, discounted, largest first; an exit is none. */
export function lineByIncident(run: PartsRun, option: OptionId, line: string): { incident: string; cost: number }[] {
  return costByIncident(run, option, line)
    .filter(({ incident }) => (INCIDENT_IDS as readonly string[]).includes(incident))
    .map(({ incident, usd }) => ({ incident, cost: usd / run.usdPerUnit }));
}

/** The hours of an average month by line of work and by incident, with their sum. */
export function hoursByPart(
  run: PartsRun,
  option: OptionId,
  result: Pick<OptionResult, "incidents">,
): { work: { line: string; perMonth: number }[]; incidents: { id: string; perMonth: number }[]; total: number } {
  const work = hoursByLine(run, option);
  const incidents = incidentHours(result);
  return { work, incidents, total: [...work, ...incidents].reduce((sum, { perMonth }) => sum + perMonth, 0) };
}

/** The rates a year of silent incidents in an option, most often first, with their sum. */
export function silentRatesAndSum(run: PartsRun, option: OptionId): { rates: { incident: string; perYear: number }[]; total: number } {
  const rates = silentRates(run, option);
  return { rates, total: rates.reduce((sum, { perYear }) => sum + perYear, 0) };
}

/** The mean total of every option with some answers changed, on the same draws, in the currency of the answers. */
export function totalsWith(changes: Changes, scenario: Scenario, book: PriceBook, draws: Draws): Record<OptionId, number> {
  const inputs = new Inputs({ ...scenario, answers: withChanges(scenario.answers, changes) }, book, draws);
  const totals = meanTotals(inputs);
  return forEachOption((option) => totals[option] / inputs.usdPerUnit);
}
