import { NOT_SURE, type OptionId } from "../questionnaire/ids";
import { product } from "../simulation/columns";
import { chanceOfAtMost, countAt } from "../simulation/poisson";
import { quantiles } from "../simulation/quantiles";
import { MONTHS_PER_YEAR } from "../simulation/units";
import type { Assessment } from "./assessment";
import { spreadOf } from "./costs/estimates";
import type { Incident } from "./costs/incident";
import { isRunToday, routineHoursNow } from "./costs/own-hours";
import { sampleEvents } from "./costs/sample-events";
import type { Run } from "./run";

/** Events that nobody would count as something that went wrong with mail: a request of a court, and a colleague who leaves. */
const NO_FAILURES: readonly Incident["id"][] = ["legal-hold", "operator-gone", "exit"];

/**
 * What somebody who runs mail today says of the past year, beside what the model has for the first one, at the sizes of today: the hours of
 * a month with the incidents of that year, and the incidents that show themselves. Null where there is no record.
 *
 * @param owned the owned option, with which the record is compared where it is what runs today
 */
export function ownRecord(run: Run, owned: OptionId): Assessment["ownRecord"] {
  const { answers } = run.inputs;
  const { today, ownHours = NOT_SURE, ownIncidents = NOT_SURE } = answers;
  if (today !== "self" || (ownHours === NOT_SURE && ownIncidents === NOT_SURE)) return null;
  const option = isRunToday(owned, answers) ? owned : "self";
  return {
    option,
    hours: ownHours === NOT_SURE ? null : beside(hoursOfAYear(run, option), spreadOf(ownHours).median),
    incidents: ownIncidents === NOT_SURE ? null : counted(noticedPerYear(run, option), ownIncidents),
  };
}

/** The hours a month of the first year, one value a draw, with the incidents that happen in it. */
function hoursOfAYear({ inputs, expectedIncidents }: Run, option: OptionId): Float64Array {
  const hours = routineHoursNow(inputs, option);
  for (const { incident, mean } of expectedIncidents.all) {
    if (incident.id === "exit" || !incident.options.includes(option)) continue;
    const add = (i: number, month: number, worked: number) => {
      if (month < MONTHS_PER_YEAR) hours[i] = (hours[i] as number) + worked / MONTHS_PER_YEAR;
    };
    sampleEvents(incident, () => mean, inputs, add, "burden");
  }
  return hours;
}

/** The incidents a year that show themselves, as the rate in each draw: a rate is uncertain, and chance comes on top. */
function noticedPerYear({ inputs, expectedIncidents }: Run, option: OptionId): Float64Array {
  const rate = new Float64Array(inputs.count);
  for (const { incident } of expectedIncidents.all) {
    if (NO_FAILURES.includes(incident.id) || !incident.options.includes(option)) continue;
    const noticed = product(incident.rate, 1 - incident.silent);
    for (let i = 0; i < rate.length; i++) rate[i] = (rate[i] as number) + (noticed[i] as number);
  }
  return rate;
}

function beside(values: Float64Array, given: number) {
  const [p10, p50, p90] = quantiles(values, [0.1, 0.5, 0.9]);
  const asFew = values.filter((value) => value <= given).length / values.length;
  return { p10, p50, p90, asFew, asMany: 1 - asFew };
}

function counted(rate: Float64Array, given: number) {
  return {
    p10: countAt(0.1, rate),
    p50: countAt(0.5, rate),
    p90: countAt(0.9, rate),
    asFew: chanceOfAtMost(given, rate),
    asMany: 1 - chanceOfAtMost(given - 1, rate),
  };
}
