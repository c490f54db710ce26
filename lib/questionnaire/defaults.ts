import type { Currency } from "./ids";
import { convertAtNewestRate, DEFAULT_PLAN_IDS } from "./plans";
import { roundToGrid } from "./quantity";
import { numericQuestionOf } from "./questions";
import { gridOf } from "./schema";
import type { AnswerId, Answers, DetailId, Range, UnsureId } from "./types";

/** USD an hour: pay of an administrator with charges and benefits (parameter P12, 58.18 to 90.88), to three figures. */
const HOURLY_COST_USD: Range = { low: 58.2, high: 90.9 };

export const DEFAULT_CURRENCY: Currency = "USD";

/** The answers that cannot be `not-sure` and so have a default, without the scope of each objective. */
export type DefaultedAnswers = Pick<Answers, Exclude<AnswerId, UnsureId | DetailId>>;

/** The default hourly cost in a currency: converted at the price book's newest rate and rounded to three figures again. */
export function defaultHourlyCost(currency: Currency): Range {
  const grid = gridOf(numericQuestionOf("hourlyCost"));
  const convert = (amount: number) => roundToGrid(grid, convertAtNewestRate(amount, "USD", currency));
  return { low: convert(HOURLY_COST_USD.low), high: convert(HOURLY_COST_USD.high) };
}

/** What the money section answers when the founder does not. */
export const defaultsFor = (currency: Currency): DefaultedAnswers => ({
  currency,
  hourlyCost: defaultHourlyCost(currency),
  displaced: 1,
  ...DEFAULT_PLAN_IDS,
  horizonYears: 3,
  discountRate: 8,
});

/** Scope of an objective when the founder does not say. */
export const DEFAULT_SCOPE = "people";
