/** Months after which an assumption or an exchange rate asks to be looked at again, as for prices. */
export const REVIEW_MONTHS = 6;

/** The day from which an assumption or an exchange rate of this date asks to be looked at again; ISO dates. */
export function reviewDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const due = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, day));
  return due.toISOString().slice(0, 10);
}
