import type { OptionId } from "../../questionnaire/ids";
import { product } from "../../simulation/columns";
import { exposures } from "../../simulation/growth";
import { STEADY } from "../../simulation/terms";
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from "../../simulation/units";
import { forEachOption } from "../by-option";
import { type EventMeans, eventMeans } from "./event-means";
import type { Incident } from "./incident";
import { incidents } from "./incidents";
import type { Inputs } from "./inputs";

/** An incident with its means in every draw. */
export type ExpectedIncident = {
  incident: Incident;
  mean: EventMeans;
  eventsPerYear: Float64Array;
  /** Events a year by which lost mail grows: the rate's growth and that of what one event takes of the mail. */
  sharePerLostDay: Float64Array;
};

/** Everything about incidents that needs no sampling. */
export type ExpectedIncidents = { all: ExpectedIncident[]; incidentShare: Record<OptionId, Float64Array> };

/**
 * The incidents with their closed-form means, and the share of a year's mail that they are expected to take in each option: never all of it,
 * because what one takes is no longer there for another.
 */
export function expectIncidents(inputs: Inputs): ExpectedIncidents {
  const years = inputs.months / MONTHS_PER_YEAR;
  const incidentShare = forEachOption(() => new Float64Array(inputs.count));
  const all = incidents(inputs).map((incident): ExpectedIncident => {
    const mean = eventMeans(incident, inputs);
    const ratio = incident.rateGrowth.monthly;
    const eventsPerYear = product(incident.rate, exposures(ratio, years), 1 / years);
    const shareRatio = inputs.growths.together(incident.rateGrowth, incident.mail?.growth ?? STEADY).monthly;
    const sharePerLostDay =
      mean.lostDays === inputs.zero
        ? inputs.zero
        : shareRatio === ratio
          ? eventsPerYear
          : product(incident.rate, exposures(shareRatio, years), 1 / years);
    if (sharePerLostDay === inputs.zero) return { incident, mean, eventsPerYear, sharePerLostDay };
    for (const option of incident.options) {
      const share = incidentShare[option];
      for (let i = 0; i < inputs.count; i++) {
        const taken = Math.min(1, ((sharePerLostDay[i] as number) * (mean.lostDays[i] as number)) / DAYS_PER_YEAR);
        share[i] = 1 - (1 - (share[i] as number)) * (1 - taken);
      }
    }
    return { incident, mean, eventsPerYear, sharePerLostDay };
  });
  return { all, incidentShare };
}
