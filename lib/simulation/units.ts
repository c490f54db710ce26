/** Inside the model money is USD and a period is a month; conversions happen where answers come in and results go out. */

export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_YEAR = 365;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;
export const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;
export const HOURS_PER_DAY = 24;
export const MINUTES_PER_HOUR = 60;

/** Percent to a share: 25 → 0.25. */
export const PERCENT = 0.01;

/** Percent a year to the factor of one month: 12 → 1.12^(1/12). */
export function monthlyFactor(percentPerYear: number): number {
  return (1 + percentPerYear * PERCENT) ** (1 / MONTHS_PER_YEAR);
}
