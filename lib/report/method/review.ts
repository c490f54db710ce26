import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import type { PriceBook, PriceRow } from "../../data/price-book";
import { reviewDate } from "../../data/review";

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
    rates: inForce.filter((rate) => reviewDate(rate.seen ?? rate.from) < today),
    assumptions: assumptions.filter((row) => reviewDate(row.date) < today),
  };
}
