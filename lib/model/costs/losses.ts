import type { OptionId } from "../../questionnaire/ids";

import { constantOf, mapped, power, product, scaled, sum, valueIn } from "../../simulation/columns";
import { type Drift, type Growth, STEADY, type Tariff, type Term } from "../../simulation/terms";
import { DAYS_PER_YEAR, MINUTES_PER_HOUR, PERCENT, WEEKS_PER_MONTH } from "../../simulation/units";
import type { Inputs } from "./inputs";
import type { CostLine } from "./line";
import { todayIs } from "./work";

/** Own outbound messages a month from which an address earns a reputation, and from which a sender is large. */
export const REPUTATION_FROM = 10_000;
export const LARGE_FROM = 300_000;

/** How an option loses mail outside of incidents. Columns hold one value a draw. */
export type Delivery = {
  /** Weeks from the start during which `warmUpShare` of the mail goes missing instead of `steadyShare`. */
  warmUpWeeks: Float64Array;
  warmUpShare: Float64Array;
  /** Share of the mail that goes missing beyond what hosted delivery loses, on the first day. */
  steadyShare: Float64Array;
  /** The same at another volume of messages a month, where the volume grows past a size at which it changes. */
  own?: { volume: Float64Array; growth: Growth; shareAt: Tariff };
  /** Share of the revenue at stake that flows through the mail in question. */
  weight: Float64Array;
  /** Messages a month that people send through it. */
  peopleMessages: Float64Array;
};

/** Steady and warm-up delivery of each option; `sender` risks the application stream alone, `core` people's mail alone. */
export function deliveries(inputs: Inputs): Record<OptionId, Delivery[]> {
  const today = todayIs(inputs);
  const zero = inputs.filled(0);
  const one = inputs.filled(1);
  const percent = (key: string) => mapped(inputs.value(key), (share) => Math.min(1, share * PERCENT));
  const unless = (is: Float64Array, weeks: Float64Array) =>
    product(
      weeks,
      mapped(is, (one) => 1 - one),
    );
  const appShare = mapped(inputs.peopleShare, (share) => 1 - share);

  const hosted: Delivery = {
    warmUpWeeks: unless(today.hosted, inputs.value("hosted.warm-up-weeks")),
    warmUpShare: percent("hosted.warm-up-missing-share"),
    steadyShare: zero,
    weight: one,
    peopleMessages: inputs.peopleMessages,
  };
  const shareAt = ownSteadyShare(inputs);
  const own = (volume: Float64Array, weight: Float64Array, peopleMessages: Float64Array, growth: Growth): Delivery => ({
    warmUpWeeks: unless(today.self, ownWarmUpWeeks(inputs, volume)),
    warmUpShare: percent("self.warm-up-missing-share"),
    steadyShare: volume.map(shareAt),
    weight,
    peopleMessages,
    ...(changesTier(volume, growth, inputs.months) ? { own: { volume, growth, shareAt } } : {}),
  });
  return {
    hosted: [hosted],
    sender: [
      { ...hosted, weight: inputs.peopleShare },
      own(inputs.appMessages, product(appShare, inputs.hasApp), zero, inputs.growths.of("appMessages")),
    ],
    core: [
      {
        warmUpWeeks: unless(today.self, inputs.value("core.warm-up-weeks")),
        warmUpShare: percent("core.warm-up-missing-share"),
        steadyShare: percent("core.silent-loss-share"),
        weight: inputs.peopleShare,
        peopleMessages: inputs.peopleMessages,
      },
      { ...hosted, weight: product(appShare, today.none), peopleMessages: zero },
    ],
    self: [own(ownMessages(inputs, "self"), one, inputs.peopleMessages, inputs.growths.of("mailboxes"))],
  };
}

/** Messages a month that leave from addresses of one's own. */
export function ownMessages(inputs: Inputs, option: OptionId): Float64Array {
  if (option === "sender") return inputs.appMessages;
  if (option === "self") return sum(inputs.peopleMessages, inputs.appMessages);
  return inputs.filled(0);
}

/** Weeks until new addresses are trusted; 0 below the volume at which there is anything to warm up. */
export function ownWarmUpWeeks(inputs: Inputs, volume: Float64Array): Float64Array {
  const weeks = inputs.value("self.warm-up-weeks");
  return product(
    weeks,
    mapped(volume, (messages) => (messages >= REPUTATION_FROM ? 1 : 0)),
  );
}

const tierOf = (messages: number) => (messages < REPUTATION_FROM ? 0 : messages <= LARGE_FROM ? 1 : 2);

/** Whether the volume of any draw grows or shrinks past a size at which its share changes. */
function changesTier(volume: Float64Array, growth: Growth, months: number): boolean {
  const changes = (start: number, ratio: number) => tierOf(start) !== tierOf(start * power(ratio, months - 1));
  const constant = constantOf(volume);
  if (growth.monthly === 1) return false;
  if (constant !== undefined && typeof growth.monthly === "number") return changes(constant, growth.monthly);
  return volume.some((start, i) => changes(start, valueIn(growth.monthly, i)));
}

/** The share that goes missing at a volume of own messages a month: a sender earns its name as it grows. */
function ownSteadyShare(inputs: Inputs): Tariff {
  const small = inputs.value("self.silent-loss-share-small");
  const medium = inputs.value("self.silent-loss-share-medium");
  const large = inputs.value("self.silent-loss-share-large");
  return (messages, i) => {
    if (messages === 0) return 0;
    const percent = [small, medium, large][tierOf(messages)]?.[i];
    return Math.min(1, (percent as number) * PERCENT);
  };
}

/**
 * Warm-up loss, steady silent loss, chasing what went missing and the inbound gap. Warm-up weeks, steady loss and incident days
 * share out time: steady loss starts when the warm-up ends and leaves out the share of the year that incidents already took.
 *
 * @param incidentShare the expected share of a year's mail that incidents take, by option and draw
 */
export function lossLines(inputs: Inputs, incidentShare: Record<OptionId, Float64Array>): CostLine[] {
  const all = deliveries(inputs);
  const permanent = inputs.permanentShare;
  const spared = (option: OptionId) => mapped(incidentShare[option], (share) => 1 - share);
  const months = (weeks: Float64Array) => mapped(weeks, (w) => w / WEEKS_PER_MONTH);
  const revenue = inputs.growths.of("revenueAtStake");

  const warmUp = (option: OptionId): Term[] =>
    all[option].map((d) => ({
      kind: "flow",
      start: product(inputs.revenue, d.weight, d.warmUpShare, permanent),
      growth: revenue,
      drift: STEADY,
      until: months(d.warmUpWeeks),
    }));
  const steady = (option: OptionId): Term[] =>
    all[option].map((d) =>
      steadily(d, product(inputs.revenue, d.weight, permanent, spared(option)), revenue, STEADY, months(d.warmUpWeeks)),
    );
  const chaseCost = product(
    inputs.value("all.chasing-noticed-share"),
    PERCENT,
    inputs.value("all.chasing-time"),
    1 / MINUTES_PER_HOUR,
    inputs.staffCost,
  );
  const chasing = (option: OptionId): Term[] =>
    all[option].flatMap((d): Term[] => {
      const ends = months(d.warmUpWeeks);
      const flow = { kind: "flow", growth: inputs.growths.of("mailboxes"), drift: inputs.wages } as const;
      return [
        { ...flow, start: product(d.peopleMessages, d.warmUpShare, chaseCost), until: ends },
        steadily(d, product(d.peopleMessages, chaseCost, spared(option)), flow.growth, inputs.wages, ends),
      ];
    });
  const gap = (option: "core" | "self"): Term[] => [
    {
      kind: "flow",
      start: product(
        inputs.value(`${option}.inbound-gap`),
        1 / MINUTES_PER_HOUR,
        inputs.staffMailboxes,
        inputs.staffCost,
        scaled(inputs.mailboxes, -0.25, 1, 200),
      ),
      growth: inputs.growths.of("mailboxes"),
      drift: inputs.wages,
    },
  ];
  return [
    { id: "warm-up-loss", money: { hosted: warmUp("hosted"), sender: warmUp("sender"), core: warmUp("core"), self: warmUp("self") } },
    { id: "steady-silent-loss", money: { hosted: steady("hosted"), sender: steady("sender"), core: steady("core"), self: steady("self") } },
    {
      id: "chasing-missing-mail",
      money: { hosted: chasing("hosted"), sender: chasing("sender"), core: chasing("core"), self: chasing("self") },
    },
    { id: "inbound-gap", money: { hosted: [], sender: [], core: gap("core"), self: gap("self") } },
  ];
}

/** What the steady share of a delivery costs, at `whole` USD a month if everything went missing; the share follows the volume as it grows. */
function steadily(d: Delivery, whole: Float64Array, growth: Growth, drift: Drift, from: Float64Array): Term {
  if (d.own === undefined) {
    return { kind: "flow", start: product(whole, d.steadyShare), growth, drift, from };
  }
  const { volume, shareAt } = d.own;
  const tariff: Tariff = (messages, i) =>
    messages === 0 ? 0 : ((valueIn(whole, i) * messages) / valueIn(volume, i)) * shareAt(messages, i);
  const isProportional = (low: number, high: number) => tierOf(low) === tierOf(high);
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

/** Mean days of mail a year that go missing outside of incidents, each stream by its share of the revenue. */
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
