import type { OptionId } from "../../questionnaire/ids";
import { constantOf, product } from "../../simulation/columns";
import { FlowSums } from "../../simulation/flow-sums";
import { meanOfValues } from "../../simulation/quantiles";
import { type Drift, type Growth, STEADY, type Term } from "../../simulation/terms";
import { Timeline } from "../../simulation/timeline";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { type EventMeans, growthsOf } from "./event-means";
import type { Incident } from "./incident";
import type { IncidentId } from "./incident-rows";
import type { Inputs } from "./inputs";

/**
 * The expected cost of incidents as money terms: work, staff and cash rise with wages, revenue does not.
 *
 * @param parts `losses` leaves out work and staff time, `time` leaves out cash and revenue
 * @param own what an hour of the model counts, where the founder's own hours are counted
 */
export function expectedTerms(
  expectedIncidents: readonly { incident: Incident; mean: EventMeans }[],
  inputs: Inputs,
  parts: "all" | "losses" | "time" = "all",
  own?: Float64Array,
): Term[] {
  const hourValue = own === undefined ? inputs.hourValue : product(inputs.hourValue, own);
  const sums = new FlowSums(inputs.count);
  for (const { incident, mean } of expectedIncidents) {
    const { rate, rateGrowth } = incident;
    const grows = growthsOf(incident, inputs);
    const add = (part: Float64Array, growth: Growth, drift: Drift, price?: Float64Array) => {
      if (constantOf(part) === 0 || constantOf(rate) === 0) return;
      const sum = sums.column(inputs.growths.together(rateGrowth, growth), drift);
      if (price)
        for (let i = 0; i < sum.length; i++)
          sum[i] = (sum[i] as number) + ((rate[i] as number) * (part[i] as number) * (price[i] as number)) / MONTHS_PER_YEAR;
      else for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + ((rate[i] as number) * (part[i] as number)) / MONTHS_PER_YEAR;
    };
    if (parts !== "losses") {
      add(mean.hours, grows.hours, inputs.wages, incident.id === "exit" ? inputs.hourValue : hourValue);
      add(mean.staff, grows.staff, inputs.wages);
      add(mean.chasing, grows.chasing, inputs.wages);
    }
    if (parts === "time") continue;
    add(mean.cash, grows.cash, inputs.wages);
    add(mean.revenue, grows.revenue, STEADY);
  }
  return sums.terms();
}

/** What one kind of incident comes to in an option in an average year: events, USD of cash and revenue, and operator hours. */
export type IncidentYear = { option: OptionId; id: IncidentId; ratePerYear: number; lossPerYear: number; hoursPerYear: number };

/** The average year of every incident in every option, growth and rising prices included; an option's parts of one incident are added up. */
export function expectedLossPerYear(
  expectedIncidents: readonly { incident: Incident; mean: EventMeans; eventsPerYear: Float64Array }[],
  inputs: Inputs,
): IncidentYear[] {
  const years = inputs.months / MONTHS_PER_YEAR;
  const average = new Timeline(inputs.count, new Float64Array(inputs.months).fill(1 / years));
  const found = new Map<string, IncidentYear>();
  for (const { incident, mean, eventsPerYear } of expectedIncidents) {
    if (incident.id === "exit") continue;
    const lossPerYear = meanOfValues(average.total(expectedTerms([{ incident, mean }], inputs, "losses")));
    const ratePerYear = meanOfValues(eventsPerYear);
    const worked: Term[] =
      constantOf(mean.hours) === 0
        ? []
        : [
            {
              kind: "flow",
              start: product(incident.rate, mean.hours, 1 / MONTHS_PER_YEAR),
              growth: inputs.growths.together(incident.rateGrowth, growthsOf(incident, inputs).hours),
              drift: STEADY,
            },
          ];
    const hoursPerYear = meanOfValues(average.total(worked));
    for (const option of incident.options) {
      const key = `${option} ${incident.id}`;
      const sum = found.get(key) ?? { option, id: incident.id, ratePerYear: 0, lossPerYear: 0, hoursPerYear: 0 };
      sum.ratePerYear += ratePerYear;
      sum.lossPerYear += lossPerYear;
      sum.hoursPerYear += hoursPerYear;
      found.set(key, sum);
    }
  }
  return [...found.values()].filter((each) => each.ratePerYear > 0);
}
