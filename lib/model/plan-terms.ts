import { assumption } from "../data/assumptions";
import { BOOK, type Plan, type PriceRow } from "../data/price-book";
import { type Currency, NOT_SURE } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { PlanAnswer } from "../questionnaire/types";
import { isSoldAt } from "./plan-fit";
import { type Metered, middleOf, ownAmounts, volumeOf } from "./plan-volume";

/** The price rows and assumptions that make up a plan's price at a quantity, in the tier that is cheapest there. */
export function termsAt(plan: Plan, quantity: number, scenario: Scenario) {
  const curve = BOOK.priceCurve(plan.id, scenario.priceDate, ownAmounts(scenario));
  const tier = plan.pricing.tiers[curve.tierAt(quantity)];
  if (tier === undefined) throw new Error(`The plan "${plan.id}" has no tier for ${quantity}`);
  const read = (term: (typeof tier.base)[number]) => {
    if ("row" in term) return { row: BOOK.priceOn(term.row, scenario.priceDate), factor: term.factor };
    const row = assumption(term.assumption);
    return { assumption: row, amount: middleOf(row.key, scenario), isOwn: scenario.overrides[row.id] !== undefined, factor: term.factor };
  };
  return {
    base: tier.base.map(read),
    bands: tier.bands.map(({ above, rate }) => ({ above, rate: rate.map(read) })),
  };
}

export type PriceTermRead = ReturnType<typeof termsAt>["base"][number];

/** A term of a plan's price and how many units of it are due at a quantity. */
export type TermDue = { term: PriceTermRead; units: number };

/** The terms that a plan's price adds up from at a quantity: what is due in any case, then each band as far as the quantity reaches into it. */
export function termsDue(plan: Plan, quantity: number, scenario: Scenario): TermDue[] {
  const { base, bands } = termsAt(plan, quantity, scenario);
  return [
    ...base.map((term) => ({ term, units: 1 })),
    ...bands.flatMap(({ above, rate }, at) => {
      const units = Math.min(quantity, bands[at + 1]?.above ?? Number.POSITIVE_INFINITY) - above;
      return units > 0 ? rate.map((term) => ({ term, units })) : [];
    }),
  ];
}

/** What a term adds to a month: its amount in the currency of its source, how many times that, and the product in that of the answers. */
export function monthOfTerm(
  { term, units }: TermDue,
  { answers, priceDate }: Scenario,
): { amount: number; currency: Currency; times: number; perMonth: number } {
  const { amount, currency } = "row" in term ? term.row : { amount: term.amount, currency: "USD" as const };
  const times = units * term.factor;
  const usd = amount * BOOK.rateOn(currency, priceDate) * times;
  return { amount, currency, times, perMonth: usd / BOOK.rateOn(answers.currency, priceDate) };
}

/** A dated price and the plan that it belongs to. */
export type RowOfPlan = { row: PriceRow; plan: Plan };

/** The dated rows behind a plan's price at these quantities, those of the plans that it passes into included; all rows of the plan where none is read. */
export function rowsOfPlan(answer: PlanAnswer, quantities: readonly number[], scenario: Scenario): RowOfPlan[] {
  if (typeof answer !== "string") return [];
  const { priceDate } = scenario;
  const curve = BOOK.priceCurve(answer, priceDate);
  const found = new Map<string, RowOfPlan>();
  for (const quantity of quantities) {
    const plan = BOOK.plan(curve.planAt(quantity), priceDate);
    for (const { term } of termsDue(plan, quantity, scenario))
      if ("row" in term && !found.has(term.row.id)) found.set(term.row.id, { row: term.row, plan });
  }
  const plan = BOOK.plan(answer, priceDate);
  return found.size > 0 ? [...found.values()] : plan.rows.map((id) => ({ row: BOOK.priceOn(id, priceDate), plan }));
}

/** The volumes that a plan is asked for over the years: at the middle, and on the first day at both ends of a range. */
export function volumesAsked(scenario: Scenario, metered: Metered): number[] {
  const answer = scenario.answers[metered];
  const ends = answer === NOT_SURE || typeof answer === "number" ? [] : [answer.low, answer.high];
  return [...new Set([...volumeOf(scenario, metered).byMonth, ...ends])];
}

/** The quantities that a plan is asked for on the first day, lowest and highest; empty where they are not known or not what the plan is priced by. */
function firstQuantities(plan: Plan, { answers }: Scenario): number[] {
  const asked = plan.category === "hosted" ? answers.mailboxes : plan.category === "app" ? answers.appMessages : NOT_SURE;
  if (asked === NOT_SURE) return [];
  const quantities = typeof asked === "number" ? [asked] : [asked.low, asked.high];
  // A plan that is passed into begins above what was asked at the start.
  return quantities.every((quantity) => isSoldAt(plan, quantity)) ? quantities : [];
}

/**
 * The dated rows that stand for a plan among the sources: those of the tier that is paid on the first day and of the bands that are reached in
 * it; all rows of the plan where no quantity is known.
 */
export function sourceRowsOfPlan(plan: Plan, scenario: Scenario): PriceRow[] {
  const used = new Set(
    firstQuantities(plan, scenario).flatMap((quantity) => {
      const { base, bands } = termsAt(plan, quantity, scenario);
      const reached = bands.filter(({ above }) => quantity > above);
      return [...base, ...reached.flatMap(({ rate }) => rate)].flatMap((term) => ("row" in term ? [term.row.id] : []));
    }),
  );
  const ids = used.size === 0 ? plan.rows : plan.rows.filter((id) => used.has(id));
  return ids.map((id) => BOOK.priceOn(id, scenario.priceDate));
}
