import { BOOK } from "../../data/price-book";
import type { Report } from "../../report/types";
import { REFUSALS } from "../../wording/refusals";
import { addDays } from "./day";

const A_YEAR = 365;

/**
 * The day by which a result should be looked at again: the earliest review date of the list prices it rests on, at most a year after the
 * day of its prices. Made from the result alone, never from the clock, so it can lie in the past for an old link.
 */
export function suggestedReview(report: Pick<Report, "sources" | "versions">): { on: string; isPrice: boolean } {
  const { priceDate } = report.versions;
  const inBook = new Set(BOOK.data.prices.map((row) => row.id));
  const due = report.sources
    .filter((row) => row.kind === "price" && inBook.has(row.id))
    .map((row) => BOOK.priceOn(row.id, priceDate).reviewBy)
    .filter((day) => day > priceDate)
    .sort()[0];
  const year = addDays(priceDate, A_YEAR);
  return due !== undefined && due < year ? { on: due, isPrice: true } : { on: year, isPrice: false };
}

/** The first and the last day that a review can be set to. */
export const REVIEW_BOUNDS = { min: "2026-01-01", max: "2100-12-31" } as const;

/** A day to review on as an address has it, or one finished sentence on what it may be. Never throws. */
export function parseReviewDay(text: string | null): { ok: true; on: string } | { ok: false; message: string } {
  const { min, max } = REVIEW_BOUNDS;
  const isDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
  if (isDay && text >= min && text <= max) return { ok: true, on: text };
  return { ok: false, message: REFUSALS.reviewDay(min, max) };
}
