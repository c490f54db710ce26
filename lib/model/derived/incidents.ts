import type { IncidentResult, OptionResult } from "../assessment";

type Incidents = Pick<OptionResult, "incidents">;

/** Incidents whose loss stands on a cost line of its own. */
const ON_OTHER_LINES = ["operator-gone", "exit"];

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
