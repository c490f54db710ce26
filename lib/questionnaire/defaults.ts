import type { Currency } from "./ids";
import { DEFAULT_PLAN_IDS } from "./plans";
import type { AnswerId, Answers, DetailId, Range, UnsureId } from "./types";

/**
 * What an administrator’s hour costs an employer with charges and benefits, by currency, because a currency stands for a labour market and
 * is no exchange rate between wages. Dollars: parameter P12 (58.18 to 90.88). Euros: ours, around an administrator in Germany (P62) and above
 * the average employee of the euro area (P61). Pounds: ours, the upper part of what a pay survey gives (P63).
 */
const HOURLY_COST: Record<Currency, Range> = {
  USD: { low: 58.2, high: 90.9 },
  EUR: { low: 35, high: 55 },
  GBP: { low: 25, high: 45 },
};

export const DEFAULT_CURRENCY: Currency = "USD";

/** The answers that cannot be `not-sure` and so have a default, without the scope of each objective. */
export type DefaultedAnswers = Required<Pick<Answers, Exclude<AnswerId, UnsureId | DetailId>>>;

/** The default hourly cost where answers are in this currency. */
export const defaultHourlyCost = (currency: Currency): Range => HOURLY_COST[currency];

/** What counts where the founder does not answer a question that has a default. */
export const defaultsFor = (currency: Currency): DefaultedAnswers => ({
  organisation: "company",
  hoursFrom: "model",
  currency,
  hourlyCost: defaultHourlyCost(currency),
  displaced: 1,
  paidAnyway: [],
  ...DEFAULT_PLAN_IDS,
  horizonYears: 3,
  discountRate: 8,
});

/** Scope of an objective when the founder does not say. */
export const DEFAULT_SCOPE = "people";
