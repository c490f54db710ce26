import { ASSUMPTIONS, type Assumption } from "../costs/assumptions";
import type { PriceBook, PriceRow } from "../prices/book";

/** Months after which a number without a review date of its own asks to be looked at again. */
const REVIEW_MONTHS = 6;

/** The day by which a number of this date is to be looked at again. */
export function reviewDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, day)).toISOString().slice(0, 10);
}

/** What is past its review date on a day. */
export type Overdue = { prices: PriceRow[]; rates: PriceBook["data"]["rates"]; assumptions: Assumption[] };

/**
 * Prices, exchange rates and assumptions whose review date lies before a day. On the review date itself nothing is late.
 *
 * @param today an ISO day; the only place where the clock comes in
 */
export function overdue(book: PriceBook, today: string, assumptions: readonly Assumption[] = ASSUMPTIONS): Overdue {
  const inForce = [...new Map(book.data.rates.filter((rate) => rate.from <= today).map((rate) => [rate.currency, rate])).values()];
  return {
    prices: book.pastReview(today),
    rates: inForce.filter((rate) => reviewDate(rate.from) < today),
    assumptions: assumptions.filter((row) => reviewDate(row.date) < today),
  };
}
