import { OPTIONS, type OptionId } from "../questionnaire/ids";

/** Totals that differ by less than this share are equal; sums in another order differ by as much. */
const EQUAL = 1e-9;

/** The option with the lowest total; of equal ones, the one that owns least. */
export function cheapestOf(totals: Record<OptionId, number>): OptionId {
  return OPTIONS.reduce<OptionId>((best, option) => (totals[option] < totals[best] * (1 - EQUAL) ? option : best), "hosted");
}
