import { middle } from "../../questionnaire/range";
import type { Answers } from "../../questionnaire/types";
import { chanceAt } from "../../simulation/exceedance";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import type { Assessment, IncidentResult, OptionResult } from "../assessment";

type Incidents = Pick<OptionResult, "incidents">;

type Sides = Pick<Assessment, "options" | "priceOfControl">;

/** Incidents whose loss stands on a cost line of its own. */
const ON_OTHER_LINES = ["operator-gone", "exit"];

/** How often an incident comes a year in an option; 0 where it does not have it. */
export function rateIn({ incidents }: Incidents, id: string): number {
  return incidents.find((incident) => incident.id === id)?.ratePerYear ?? 0;
}

/** Money that a kind of incident loses in an average year, in the currency of the result. */
export function lossPerYear({ ratePerYear, lossMean }: IncidentResult): number {
  return ratePerYear * lossMean;
}

/** Hours that a kind of incident takes in an average year. */
export function hoursPerYear({ ratePerYear, hoursMean }: IncidentResult): number {
  return ratePerYear * hoursMean;
}

/** What an incident weighs in a year: money lost, and hours at the operator's cost. */
function weightPerYear({ ratePerYear, lossMean, hoursMean }: IncidentResult, { hourlyCost }: Pick<Answers, "hourlyCost">): number {
  return ratePerYear * (lossMean + hoursMean * middle(hourlyCost));
}

/** The incidents of an option that lose money, each with what it loses in an average year; the largest loss first. */
export function incidentsByLoss({ incidents }: Incidents): (IncidentResult & { inAYear: number })[] {
  return byLoss(incidents).filter(({ inAYear }) => inAYear > 0);
}

function byLoss(incidents: readonly IncidentResult[]) {
  return incidents.map((incident) => ({ ...incident, inAYear: lossPerYear(incident) })).sort((a, b) => b.inAYear - a.inAYear);
}

/** The incidents behind the line of incident losses of an option, the largest loss first; those with a line of their own are left out. */
export function incidentsOfLossLine({ incidents }: Incidents): IncidentResult[] {
  return byLoss(incidents.filter(({ id }) => !ON_OTHER_LINES.includes(id)));
}

/** The incidents of an option that take hours, each with its hours in an average month; the most hours first. */
export function incidentHours({ incidents }: Incidents): { id: string; perMonth: number }[] {
  return incidents
    .map((incident) => ({ id: incident.id, perMonth: hoursPerYear(incident) / MONTHS_PER_YEAR }))
    .filter(({ perMonth }) => perMonth > 0)
    .sort((a, b) => b.perMonth - a.perMonth);
}

/** The incident by which owning adds most to the loss of a year, and how often it comes when buying; undefined where none adds anything. */
export function costliestAdded({ options, priceOfControl }: Sides): { incident: IncidentResult; boughtRate: number } | undefined {
  const bought = new Map(options.hosted.incidents.map((incident) => [incident.id, lossPerYear(incident)]));
  const extra = (incident: IncidentResult) => lossPerYear(incident) - (bought.get(incident.id) ?? 0);
  const [worst] = options[priceOfControl.option].incidents.filter((incident) => extra(incident) > 0).sort((a, b) => extra(b) - extra(a));
  return worst && { incident: worst, boughtRate: rateIn(options.hosted, worst.id) };
}

/** The incidents that come more often when buying, with how often they come when owning; what weighs most in a year first. */
export function oftenerWhenBuying(
  { options, priceOfControl }: Sides,
  answers: Pick<Answers, "hourlyCost">,
): { incident: IncidentResult; ownRate: number }[] {
  return options.hosted.incidents
    .map((incident) => ({ incident, ownRate: rateIn(options[priceOfControl.option], incident.id) }))
    .filter(({ incident, ownRate }) => incident.ratePerYear > ownRate)
    .sort(({ incident: a }, { incident: b }) => weightPerYear(b, answers) - weightPerYear(a, answers) || b.ratePerYear - a.ratePerYear);
}

/** An incident on both sides: how often it comes on each, in a year, and what one costs; undefined what a side does not have. */
export type IncidentApart = { id: string; bought: IncidentResult | undefined; own: IncidentResult | undefined; weight: number };

/** Every incident that either side has, what weighs most in a year on either side first. */
export function incidentsApart({ options, priceOfControl }: Sides, answers: Pick<Answers, "hourlyCost">): IncidentApart[] {
  const met = ({ incidents }: Incidents, id: string) => incidents.find((incident) => incident.id === id && incident.ratePerYear > 0);
  const [hosted, owned] = [options.hosted, options[priceOfControl.option]];
  const ids = [...new Set([...hosted.incidents, ...owned.incidents].map(({ id }) => id))];
  return ids
    .map((id) => {
      const [bought, own] = [met(hosted, id), met(owned, id)];
      const weights = [bought, own].map((incident) => (incident === undefined ? 0 : weightPerYear(incident, answers)));
      return { id, bought, own, weight: Math.max(...weights) };
    })
    .filter(({ bought, own }) => bought !== undefined || own !== undefined)
    .sort((a, b) => b.weight - a.weight);
}

/** Rates that differ by a factor between these two are about the same. */
const ABOUT_AS_OFTEN = { from: 0.87, to: 1.15 };

/** How many times as often an incident comes when owning as when buying; "same" where it is about as often, "less" where it is less. */
export function timesAsOften({ options, priceOfControl }: Sides, id: string): number | "same" | "less" {
  const [own, bought] = [rateIn(options[priceOfControl.option], id), rateIn(options.hosted, id)];
  if (own <= 0 || bought <= 0) return "same";
  const times = own / bought;
  if (times > ABOUT_AS_OFTEN.to) return times;
  return times < ABOUT_AS_OFTEN.from ? "less" : "same";
}

/** The chance that incidents cost an option anything in a year, from 0 to 1. */
export function chanceOfLoss({ lossExceedance }: Pick<OptionResult, "lossExceedance">): number {
  return lossExceedance[0]?.probability ?? 0;
}

/** The chance that incidents cost an option more than an amount in a year, from 0 to 1. */
export function chanceOfLosingMore({ lossExceedance }: Pick<OptionResult, "lossExceedance">, amount: number): number {
  return chanceAt(lossExceedance, amount);
}

/** The chance of at least one silent failure within so many years, or within all that were looked at; from 0 to 1. */
export function silentFailureWithin({ silentFailureByMonth }: Pick<OptionResult, "silentFailureByMonth">, years?: number): number {
  const month = years === undefined ? silentFailureByMonth.length : years * MONTHS_PER_YEAR;
  return silentFailureByMonth[month - 1] ?? 0;
}
