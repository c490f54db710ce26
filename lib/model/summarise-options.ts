import { OPTIONS, type OptionId } from "../questionnaire/ids";
import { addTo, valueIn } from "../simulation/columns";
import { exceedance, meanOfValues, type Quantiles, quantiles, standardErrors, summarise, tailMean } from "../simulation/quantiles";
import type { Steps } from "../simulation/steps";
import type { OptionResult } from "./assessment";
import { addedHours, excessLoss, WORST_YEARS, warmUp } from "./burden";
import { optionByOption } from "./by-option";
import { forEachPart } from "./costs/cost-parts";
import { paidAnyway } from "./costs/expected-lines";
import { expectedLossPerYear } from "./costs/expected-terms";
import { visibilityOf } from "./costs/lines";

import { lostMailDays, silentFailureByMonth } from "./costs/lost-mail";
import type { OptionDraws } from "./costs/simulate-costs";
import type { Run } from "./run";

/** What each option costs and risks, in the scenario's currency, one option after another. */
export function* summariseOptionsInSteps(
  { inputs, expectedIncidents, events }: Run,
  costs: Record<OptionId, OptionDraws>,
): Steps<Record<OptionId, OptionResult>> {
  const perUnit = 1 / inputs.usdPerUnit;
  const least = costs.hosted.total.map((_, i) => Math.min(...OPTIONS.map((option) => valueIn(costs[option].total, i))));
  const yearly = expectedLossPerYear(expectedIncidents.all, inputs);
  const anyway = paidAnyway(inputs, expectedIncidents);
  return yield* optionByOption((option): OptionResult => {
    const { lines, total, cash, parts, years } = costs[option];
    const money = (values: Float64Array, mean: number) => scale(summarise(values, mean), perUnit);
    const part = (visibility: "visible" | "invisible") => {
      const chosen = lines.filter((line) => visibilityOf(line.id) === visibility);
      const values = new Float64Array(inputs.count);
      for (const line of chosen) addTo(values, line.values);
      return { values, mean: chosen.reduce((sum, line) => sum + line.mean, 0) };
    };
    const visible = part("visible");
    const invisible = part("invisible");
    const totalMean = visible.mean + invisible.mean;
    const incidents = yearly.filter((each) => each.option === option);
    const lossMean = incidents.reduce((sum, each) => sum + each.lossPerYear, 0);
    const hostedMean = yearly.filter((each) => each.option === "hosted").reduce((sum, each) => sum + each.lossPerYear, 0);
    const lost = lostMailDays(inputs, expectedIncidents, option);
    const loss = events.burden[option].lossPerYear;
    const [hours50, hours80] = quantiles(events.burden[option].hoursPerMonth, [0.5, 0.8]);
    const [added50, added80] = quantiles(addedHours(events.burden, option), [0.5, 0.8]);
    const months = cumulativeCosts(costs[option], summarise(total, totalMean), inputs.months).map(({ month, ...q }) => ({
      month,
      ...scale(q, perUnit),
    }));
    return {
      totalCost: { ...money(total, totalMean), standardErrors: errorsOf(total, perUnit) },
      visibleCost: money(visible.values, visible.mean),
      invisibleCost: money(invisible.values, invisible.mean),
      cashCost: money(cash, parts.bills + parts.losses),
      costParts: forEachPart((part) => parts[part] * perUnit),
      costByYear: years.map((year, at) => ({
        year: at + 1,
        ...forEachPart((part) => year[part] * perUnit),
        billsDue: year.billsDue * perUnit,
      })),
      lines: lines
        .filter((line) => line.mean !== 0)
        .map((line) => ({ id: line.id, visibility: visibilityOf(line.id), ...money(line.values, line.mean) })),
      paidAnyway: anyway[option].map(({ id, mean }) => ({ id, mean: mean * perUnit })),
      incidents: incidents.map(({ id, ratePerYear, lossPerYear, hoursPerYear }) => ({
        id,
        ratePerYear,
        lossMean: ratePerYear === 0 ? 0 : (lossPerYear * perUnit) / ratePerYear,
        hoursMean: ratePerYear === 0 ? 0 : hoursPerYear / ratePerYear,
      })),
      incidentLossPerYear: yearlyLoss(loss, lossMean, perUnit),
      excessLossPerYear: yearlyLoss(excessLoss(events.burden, option), lossMean - hostedMean, perUnit),
      lossExceedance: exceedance(loss).map((point) => ({ loss: point.value * perUnit, probability: point.probability })),
      hoursPerMonth: { p50: hours50, p80: hours80 },
      addedHoursPerMonth: { p50: added50, p80: added80 },
      warmUpWeeks: { p50: warmUp(inputs, option) },
      lostMailDaysPerYear: { mean: lost.reduce((sum, cause) => sum + cause.days, 0), byCause: lost },
      silentFailureByMonth: silentFailureByMonth(inputs, expectedIncidents, option),
      cumulative: months,
      expectedRegret: (meanOfValues(total) - meanOfValues(least)) * perUnit,
    };
  });
}

/** The same quantiles in another unit. */
export function scale(q: Quantiles, factor: number): Quantiles {
  return { mean: q.mean * factor, p10: q.p10 * factor, p50: q.p50 * factor, p90: q.p90 * factor };
}

/** The standard errors of P50 and P90 in another unit. */
export function errorsOf(values: Float64Array, factor: number): { p50: number; p90: number } {
  const [p50, p90] = standardErrors(values, [0.5, 0.9]);
  return { p50: p50 * factor, p90: p90 * factor };
}

function yearlyLoss(values: Float64Array, mean: number, factor: number) {
  const [p50, p95, p99] = quantiles(values, [0.5, 0.95, 0.99]);
  const es95 = tailMean(values, WORST_YEARS);
  return { mean: mean * factor, p50: p50 * factor, p95: p95 * factor, es95: es95 * factor, p99: p99 * factor };
}

/**
 * Cumulative cost by month. The months come from fewer draws than the total, so each figure is scaled by what the last month's lacks to
 * the total's: the curves end exactly there. Empty where no month was followed.
 */
function cumulativeCosts(
  { cumulative, cumulativeMean, monthlyDraws }: OptionDraws,
  total: Quantiles,
  months: number,
): ({ month: number } & Quantiles)[] {
  if (monthlyDraws === 0) return [];
  const at = Array.from({ length: months }, (_, m) =>
    summarise(cumulative.subarray(m * monthlyDraws, (m + 1) * monthlyDraws), valueIn(cumulativeMean, m)),
  );
  const last = at.at(-1);
  if (last === undefined) return [];
  const share = (of: keyof Quantiles) => (last[of] === 0 ? 1 : total[of] / last[of]);
  const [mean, p10, p50, p90] = [share("mean"), share("p10"), share("p50"), share("p90")];
  return at.map((q, m) =>
    m === months - 1
      ? { month: months, ...total }
      : { month: m + 1, mean: q.mean * mean, p10: q.p10 * p10, p50: q.p50 * p50, p90: q.p90 * p90 },
  );
}
