import { assumptionByKey } from "../data/assumptions";
import { BOOK, type Plan } from "../data/price-book";
import { NOT_SURE } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import { MONTHS_PER_YEAR, PERCENT } from "../simulation/units";
import { dedicatedAddresses } from "./costs/bills";
import { spreadOf } from "./costs/estimates";
import { BOUNDS } from "./costs/growths";
import { WORTH_TELLING } from "./derived/worth-telling";

/** What plans are priced by: mailboxes, or messages that applications send in a month. */
export type Metered = "mailboxes" | "appMessages";

/** Today's volume as one number, and how it moves. */
export type Volume = {
  start: number;
  /** Where the number comes from: the answer itself, the middle of its range, or our assumption where it is unknown. */
  basis: "answer" | "middle" | "assumed";
  /** In the middle of each month of the horizon, growth included. */
  byMonth: number[];
};

/** A plan with what it costs at a volume, in the scenario's currency, without tax, at list prices. */
export type PlanCost = {
  /** Undefined for a price of the founder's own. */
  plan?: Plan;
  /** What the result counts with: the plan of the answers, or the one that it is priced as where today's volume is past its cap. */
  isCounted: boolean;
  /** At today's volume, with the addresses of one's own that it asks for. */
  perMonth: number;
  /** The part of it that is for addresses of one's own, where the plan does not include them. */
  addressesPerMonth: number;
  /** Over the horizon, growing with the volume and discounted; price rises are not in it. */
  overHorizon: number;
  /** The plans that it is priced as once it has passed its cap, each with the first month (from 1) that it prices. */
  passedInto: { plan: Plan; month: number }[];
  /** The months (from 1) from which another price tier of the plan itself is the cheapest. */
  nextTiers: number[];
};

/** How many mailboxes or messages a price of the founder's own is for. */
const UNIT: Record<Metered, number> = { mailboxes: 1, appMessages: 1000 };

const UNKNOWN_VOLUME = { mailboxes: "all.unknown-mailboxes", appMessages: "all.unknown-app-messages" } as const;

/** The middle of an assumption, or of what the founder put in its place. */
export function middleOf(key: string, { overrides }: Scenario): number {
  const row = assumptionByKey(key);
  const own = overrides[row.id];
  return own === undefined ? row.likely : spreadOf(own).median;
}

/** Growth a year as a factor: as answered, or the middle of the assumption where it is unknown. */
export function growthPerYear(scenario: Scenario): number {
  const { growth } = scenario.answers;
  return growth === NOT_SURE ? middleOf("all.unknown-growth-factor", scenario) : 1 + growth * PERCENT;
}

/**
 * The volume that plans are priced at. A range counts as its middle in the model, above which it lies as likely as below. Growth that would
 * pass a bound of the question is slowed to end there, as in the model.
 */
export function volumeOf(scenario: Scenario, metered: Metered): Volume {
  const { answers } = scenario;
  const answer = answers[metered];
  const { low, high } = BOUNDS[metered];
  const [value, basis] =
    answer === NOT_SURE
      ? ([middleOf(UNKNOWN_VOLUME[metered], scenario), "assumed"] as const)
      : ([spreadOf(answer).median, typeof answer === "number" ? "answer" : "middle"] as const);
  const start = Math.min(high, Math.max(low, Math.round(value)));
  const months = answers.horizonYears * MONTHS_PER_YEAR;
  const asked = growthPerYear(scenario) ** (1 / MONTHS_PER_YEAR);
  const end = start * asked ** (months - 1);
  const monthly = start === 0 || (end >= low && end <= high) ? asked : (Math.min(high, Math.max(low, end)) / start) ** (1 / (months - 1));
  return { start, basis, byMonth: Array.from({ length: months }, (_, month) => start * monthly ** month) };
}

/** Messages a month that people and applications send today, each only where the flag is set. */
export function messagesPerMonth(scenario: Scenario, { people, applications }: { people: boolean; applications: boolean }): number {
  const each = middleOf("all.people-messages-per-mailbox", scenario);
  const byPeople = people ? volumeOf(scenario, "mailboxes").start * each : 0;
  return byPeople + (applications ? volumeOf(scenario, "appMessages").start : 0);
}

/** Amounts in the place of assumptions that plans are built from, as the model takes them. */
export function ownAmounts({ overrides }: Scenario): Record<string, number> | undefined {
  const entries = Object.entries(overrides);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([id, value]) => [id, spreadOf(value).median]));
}

/** What one month costs at a volume, in USD. */
type Price = { planUsd(volume: number): number; addressUsd(volume: number): number };

function costOf(scenario: Scenario, volume: Volume, price: Price): Pick<PlanCost, "perMonth" | "addressesPerMonth" | "overHorizon"> {
  const { answers, priceDate } = scenario;
  const usdPerUnit = BOOK.rateOn(answers.currency, priceDate);
  const total = (count: number) => (price.planUsd(count) + price.addressUsd(count)) / usdPerUnit;
  const discounted = volume.byMonth.map(
    (count, month) => total(count) * (1 + answers.discountRate * PERCENT) ** (-(month + 0.5) / MONTHS_PER_YEAR),
  );
  return {
    perMonth: total(volume.start),
    addressesPerMonth: price.addressUsd(volume.start) / usdPerUnit,
    overHorizon: discounted.reduce((sum, amount) => sum + amount, 0),
  };
}

/**
 * Every plan of the price book for one kind of volume, with the founder's own price where one was given, and those too small for today's
 * volume apart. Cheapest over the horizon first.
 */
export function planCosts(scenario: Scenario, metered: Metered): { volume: Volume; fitting: PlanCost[]; tooSmall: Plan[] } {
  const { answers, priceDate } = scenario;
  const volume = volumeOf(scenario, metered);
  const isMessages = metered === "appMessages";
  const chosen = isMessages ? answers.appPlan : answers.hostedPlan;
  const address = middleOf("hosted.dedicated-address-at-provider", scenario);
  const addresses = dedicatedAddresses(
    middleOf("hosted.dedicated-address-from", scenario),
    middleOf("hosted.messages-per-dedicated-address", scenario),
  );
  const addressUsd = (included: boolean) => (count: number) => (isMessages && !included ? address * addresses(count) : 0);
  const amounts = ownAmounts(scenario);
  const counted = typeof chosen === "string" ? BOOK.priceCurve(chosen, priceDate, amounts).planAt(volume.start) : undefined;

  const plans = BOOK.planIds(isMessages ? "app" : "hosted").map((id) => BOOK.plan(id));
  const priced = plans
    .filter((plan) => isSoldAt(plan, volume.start))
    .map((plan): PlanCost => {
      const curve = BOOK.priceCurve(plan.id, priceDate, amounts);
      const months = volume.byMonth.map((count, index) => ({
        plan: BOOK.plan(curve.planAt(count)),
        tier: curve.tierAt(count),
        month: index + 1,
      }));
      return {
        plan,
        isCounted: plan.id === counted,
        ...costOf(scenario, volume, { planUsd: curve.usdAt, addressUsd: addressUsd(plan.dedicatedAddress) }),
        passedInto: months
          .filter((each, index) => index > 0 && each.plan.id !== months[index - 1]?.plan.id)
          .map(({ plan: next, month }) => ({ plan: next, month })),
        nextTiers: months
          .filter((each, index) => each.plan.id === plan.id && index > 0 && each.tier !== months[index - 1]?.tier)
          .map((each) => each.month),
      };
    });
  if (typeof chosen !== "string") {
    const eachUsd = (chosen.custom * BOOK.rateOn(answers.currency, priceDate)) / UNIT[metered];
    const price = { planUsd: (count: number) => eachUsd * count, addressUsd: addressUsd(false) };
    priced.push({ isCounted: true, ...costOf(scenario, volume, price), passedInto: [], nextTiers: [] });
  }
  return {
    volume,
    fitting: priced.sort((a, b) => a.overHorizon - b.overHorizon || a.perMonth - b.perMonth),
    tooSmall: plans.filter((plan) => !isSoldAt(plan, volume.start)),
  };
}

/** How often a price of the founder's own is due at a volume: for each mailbox, and for each thousand messages. */
export function unitsPriced(metered: Metered, volume: number): number {
  return volume / UNIT[metered];
}

/** What the plan itself costs at today's volume, without addresses of one's own. */
export function planPart({ perMonth, addressesPerMonth }: Pick<PlanCost, "perMonth" | "addressesPerMonth">): number {
  return perMonth - addressesPerMonth;
}

/** Whether a plan is sold at a quantity of what it is priced by. */
export function isSoldAt({ cap }: Plan, quantity: number): boolean {
  return cap === null || quantity <= cap;
}

/** Whether a plan is not free at today's volume. */
export function isPaid({ perMonth }: Pick<PlanCost, "perMonth">): boolean {
  return perMonth > 0;
}

/** Amounts that differ by less are the same to the cent. */
const HALF_A_CENT = 0.005;

/** Whether two plans cost the same to the cent over the whole horizon. */
export function isAsCheap(cost: Pick<PlanCost, "overHorizon">, other: Pick<PlanCost, "overHorizon"> | undefined): boolean {
  return other !== undefined && Math.abs(cost.overHorizon - other.overHorizon) < HALF_A_CENT;
}

/** What a plan costs a month beyond another, or beyond nothing where there is none, in their currency; less than one unit is nothing. */
export function dearerBy(cost: Pick<PlanCost, "perMonth">, other: Pick<PlanCost, "perMonth"> | null): number {
  const more = other === null ? 0 : cost.perMonth - other.perMonth;
  return more >= WORTH_TELLING.money ? more : 0;
}
