import { BOOK, type Plan } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import { MONTHS_PER_YEAR, PERCENT } from "../simulation/units";
import { dedicatedAddresses } from "./costs/dedicated-addresses";
import { countedPlan } from "./counted-plan";
import { WORTH_TELLING } from "./derived/worth-telling";
import { isOpenTo, isSoldAt } from "./plan-fit";
import { type Metered, middleOf, ownAmounts, UNIT, type Volume, volumeOf } from "./plan-volume";

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
  const chosen = countedPlan(scenario, isMessages ? "appPlan" : "hostedPlan");
  const address = middleOf("hosted.dedicated-address-at-provider", scenario);
  const addresses = dedicatedAddresses(
    middleOf("hosted.dedicated-address-from", scenario),
    middleOf("hosted.messages-per-dedicated-address", scenario),
  );
  const addressUsd = (included: boolean) => (count: number) => (isMessages && !included ? address * addresses(count) : 0);
  const amounts = ownAmounts(scenario);
  const counted = typeof chosen === "string" ? BOOK.priceCurve(chosen, priceDate, amounts).planAt(volume.start) : undefined;

  const all = BOOK.planIds(isMessages ? "app" : "hosted").map((id) => BOOK.plan(id, priceDate));
  const plans = all.filter((plan) => isOpenTo(plan, answers) || plan.id === counted);
  const priced = plans
    .filter((plan) => isSoldAt(plan, volume.start))
    .map((plan): PlanCost => {
      const curve = BOOK.priceCurve(plan.id, priceDate, amounts);
      const months = volume.byMonth.map((count, index) => ({
        plan: BOOK.plan(curve.planAt(count), priceDate),
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
