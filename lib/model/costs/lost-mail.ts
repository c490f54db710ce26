import type { OptionId } from "../../questionnaire/ids";
import { mapped, product } from "../../simulation/columns";
import { meanOfValues } from "../../simulation/quantiles";
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from "../../simulation/units";
import type { ExpectedIncidents } from "./expected-incidents";
import type { Inputs } from "./inputs";
import { lostDaysOutsideIncidents } from "./losses";

/**
 * Days of mail a year that go missing on average, by cause: each kind of incident, `warm-up` and `steady` loss. What
 * incidents take together is less than the sum of what each would take alone; each is cut in proportion. Causes without loss are left out; the largest comes first.
 */
export function lostMailDays(inputs: Inputs, expectedIncidents: ExpectedIncidents, option: OptionId): { id: string; days: number }[] {
  const causes = new Map<string, number>();
  for (const { incident, mean, sharePerLostDay } of expectedIncidents.all) {
    if (sharePerLostDay === mean.lostDays || !incident.options.includes(option)) continue;
    const days = meanOfValues(product(mean.lostDays, sharePerLostDay));
    causes.set(incident.id, (causes.get(incident.id) ?? 0) + days);
  }
  const uncapped = [...causes.values()].reduce((sum, days) => sum + days, 0);
  const inIncidents = meanOfValues(expectedIncidents.incidentShare[option]) * DAYS_PER_YEAR;
  const parts = [...causes].map(([id, days]) => ({ id, days: uncapped === 0 ? 0 : (days * inIncidents) / uncapped }));
  const { warmUp, steady } = lostDaysOutsideIncidents(inputs, option, expectedIncidents.incidentShare[option]);
  return [...parts, { id: "warm-up", days: warmUp }, { id: "steady", days: steady }]
    .filter((cause) => cause.days > 0)
    .sort((a, b) => b.days - a.days);
}

/** The chance of at least one silent failure by the end of each month. */
export function silentFailureByMonth(inputs: Inputs, expectedIncidents: ExpectedIncidents, option: OptionId): number[] {
  const quiet = new Float64Array(inputs.count);
  for (const { incident } of expectedIncidents.all) {
    if (incident.silent === 0 || !incident.options.includes(option)) continue;
    for (let i = 0; i < inputs.count; i++)
      quiet[i] = (quiet[i] as number) + (incident.silent * (incident.rate[i] as number)) / MONTHS_PER_YEAR;
  }
  const stay = mapped(quiet, (rate) => Math.exp(-rate));
  const unnoticed = new Float64Array(inputs.count).fill(1);
  return Array.from({ length: inputs.months }, () => {
    let sum = 0;
    for (let i = 0; i < inputs.count; i++) {
      unnoticed[i] = (unnoticed[i] as number) * (stay[i] as number);
      sum += unnoticed[i] as number;
    }
    return 1 - sum / inputs.count;
  });
}
