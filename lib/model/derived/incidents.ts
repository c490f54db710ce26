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

function byLoss(incidents: readonly IncidentResult[]) {
  return incidents.map((incident) => ({ ...incident, inAYear: lossPerYear(incident) })).sort((a, b) => b.inAYear - a.inAYear);
}

/** The incidents behind the line of incident losses of an option, the largest loss first; those with a line of their own are left out. */
export function incidentsOfLossLine({ incidents }: Incidents): IncidentResult[] {
  return byLoss(incidents.filter(({ id }) => !ON_OTHER_LINES.includes(id)));
}

/** Rates that differ by a factor between these two are about the same. */
const ABOUT_AS_OFTEN = { from: 0.87, to: 1.15 };

/** How many times as often an incident comes when owning as when buying; in words where it is about as often, or less. */
export function timesAsOften({ options, priceOfControl }: Sides, id: string): number | "about as often" | "less often" {
  const [own, bought] = [rateIn(options[priceOfControl.option], id), rateIn(options.hosted, id)];
  if (own <= 0 || bought <= 0) return "about as often";
  const times = own / bought;
  if (times > ABOUT_AS_OFTEN.to) return times;
  return times < ABOUT_AS_OFTEN.from ? "less often" : "about as often";
}
