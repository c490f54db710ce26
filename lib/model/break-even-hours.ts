import type { OptionId } from "../questionnaire/ids";
import { product } from "../simulation/columns";
import { meanOfValues } from "../simulation/quantiles";
import { STEADY } from "../simulation/terms";
import { Timeline } from "../simulation/timeline";
import type { Notice } from "./assessment";
import type { Inputs } from "./costs/inputs";
import { ownHoursFactor } from "./costs/own-hours";
import type { BurdenDraws } from "./costs/simulate-burdens";

/** Why there is no number of hours at which owning costs what buying does. */
export type NoBreakEven = Extract<Notice, { code: "no-break-even-hours" }>["why"];

/**
 * The hours a month of owning, in all, at which its mean total is that of buying, all else as it is. An hour a month more or less, from the
 * first month to the last, moves the total by what an hour costs with the work that it displaces, wages rising, discounted.
 *
 * @param priceOfControl the mean, in USD
 * @returns hours a month, or why there are none
 */
export function breakEvenHours(
  inputs: Inputs,
  owned: OptionId,
  burden: Record<OptionId, BurdenDraws>,
  priceOfControl: number,
): { hours: number } | { why: NoBreakEven } {
  if (owned === "hosted" || (owned === "sender" && inputs.answers.appMessages === 0)) return { why: "nothing-to-own" };
  const anHour = new Timeline(inputs.count, inputs.discount).total([
    { kind: "flow", start: inputs.hourValue, growth: STEADY, drift: inputs.wages },
  ]);
  const worth = meanOfValues(anHour);
  if (worth <= 0) return { why: "hours-cost-nothing" };
  const own = ownHoursFactor(inputs, owned);
  const { hoursPerMonth } = burden[owned];
  const hours = meanOfValues(own === undefined ? hoursPerMonth : product(hoursPerMonth, own)) - priceOfControl / worth;
  return hours > 0 ? { hours } : { why: "dearer-without-work" };
}
