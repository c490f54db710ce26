import type { OptionId } from "../../questionnaire/ids";
import { mapped, product, valueIn } from "../../simulation/columns";
import { type Drift, type Growth, STEADY, type Tariff, type Term } from "../../simulation/terms";
import { DAYS_PER_YEAR, WEEKS_PER_MONTH } from "../../simulation/units";
import { forEachOption } from "../by-option";
import { chasingPerMessage } from "./chasing";
import { type Delivery, deliveries, volumeClasses } from "./deliveries";
import type { Inputs } from "./inputs";
import type { LineFunction, Making } from "./line";

// What is lost outside of incidents, as functions of how each option delivers.

const months = (weeks: Float64Array): Float64Array => mapped(weeks, (w) => w / WEEKS_PER_MONTH);

/** The share of time that incidents leave to steady loss. */
const spared = ({ incidentShare }: Making, option: OptionId): Float64Array => mapped(incidentShare[option], (share) => 1 - share);

/** Revenue lost with the mail that goes missing while new addresses earn trust. */
export const WARM_UP_LOSS: LineFunction = {
  make: ({ inputs }) =>
    forEachOption((option) =>
      deliveries(inputs)[option].map((d) => ({
        kind: "flow",
        start: product(inputs.revenue, d.weight, d.warmUpShare, inputs.permanentShare),
        growth: inputs.growths.of("revenueAtStake"),
        drift: STEADY,
        until: months(d.warmUpWeeks),
      })),
    ),
  enters: { loss: "warm-up" },
};

/** Revenue lost with what goes missing afterwards, but for the share of the year that incidents take. */
export const STEADY_LOSS: LineFunction = {
  make: (making) =>
    forEachOption((option) => {
      const { inputs } = making;
      return deliveries(inputs)[option].map((d) =>
        steadily(
          d,
          product(inputs.revenue, d.weight, inputs.permanentShare, spared(making, option)),
          inputs.growths.of("revenueAtStake"),
          STEADY,
          months(d.warmUpWeeks),
          inputs,
        ),
      );
    }),
  enters: { loss: "steady" },
};

/** The time of staff who look for mail that somebody misses. */
export const CHASING: LineFunction = {
  make: (making) => {
    const { inputs } = making;
    const cost = chasingPerMessage(inputs);
    const flow = { kind: "flow", growth: inputs.growths.of("mailboxes"), drift: inputs.wages } as const;
    return forEachOption((option) =>
      deliveries(inputs)[option].flatMap((d): Term[] => {
        const ends = months(d.warmUpWeeks);
        return [
          { ...flow, start: product(d.staffMessages, d.warmUpShare, cost), until: ends },
          steadily(d, product(d.staffMessages, cost, spared(making, option)), flow.growth, inputs.wages, ends, inputs),
        ];
      }),
    );
  },
  enters: { loss: "chasing" },
};

/** What the steady share of a delivery costs. It follows the volume as that grows. @param whole USD a month if everything went missing */
function steadily(d: Delivery, whole: Float64Array, growth: Growth, drift: Drift, from: Float64Array, inputs: Inputs): Term {
  if (d.own === undefined) {
    return { kind: "flow", start: product(whole, d.steadyShare), growth, drift, from };
  }
  const { volume, shareAt } = d.own;
  const tariff: Tariff = (messages, i) =>
    messages === 0 ? 0 : ((valueIn(whole, i) * messages) / valueIn(volume, i)) * shareAt(messages, i);
  const classOf = volumeClasses(inputs);
  const isProportional = (low: number, high: number) => classOf(low) === classOf(high);
  return { kind: "metered", volume, growth: d.own.growth, drift, tariff, isProportional, from };
}

/** The steady share of each draw, averaged over the horizon. */
function averageShare(d: Delivery, inputs: Inputs): Float64Array {
  if (d.own === undefined) return d.steadyShare;
  const { volume, growth, shareAt } = d.own;
  return volume.map((start, i) => {
    let messages = start;
    let sum = 0;
    for (let m = 0; m < inputs.months; m++) {
      sum += shareAt(messages, i);
      messages *= valueIn(growth.monthly, i);
    }
    return sum / inputs.months;
  });
}

/** Mean days of mail a year that go missing outside of incidents, in warm-up and steadily, each stream by its share of the revenue. */
export function lostDaysOutsideIncidents(
  inputs: Inputs,
  option: OptionId,
  incidentShare: Float64Array,
): { warmUp: number; steady: number } {
  const years = inputs.months / 12;
  const result = { warmUp: 0, steady: 0 };
  for (const d of deliveries(inputs)[option]) {
    const steadyShare = averageShare(d, inputs);
    for (let i = 0; i < inputs.count; i++) {
      const warmUpDays = Math.min(valueIn(d.warmUpWeeks, i) * 7, DAYS_PER_YEAR * years);
      const steadyDays = (DAYS_PER_YEAR * years - warmUpDays) * (1 - valueIn(incidentShare, i));
      const weight = valueIn(d.weight, i) / years / inputs.count;
      result.warmUp += warmUpDays * valueIn(d.warmUpShare, i) * weight;
      result.steady += steadyDays * valueIn(steadyShare, i) * weight;
    }
  }
  return result;
}
