import type { RangeValue } from "../questionnaire/types";
import { exactNumber } from "./format";
import { fromTo } from "./words";

/** Words of answers and of values of one's own, as they stand in a result. */

export const NOT_SURE_LABEL = "Not sure";

/** A value as text: "5", or "3 to 10". */
export function valueText(value: RangeValue): string {
  return typeof value === "number" ? exactNumber(value) : fromTo(exactNumber(value.low), exactNumber(value.high));
}

/** A shipped interval: "0.05 to 0.45, middle 0.15, mean 0.2". @param mean what is counted; left out where nothing is drawn */
export function intervalText({ low, likely, high }: { low: number; likely: number; high: number }, mean?: number): string {
  return `${valueText({ low, high })}, middle ${exactNumber(likely)}${mean === undefined ? "" : `, mean ${exactNumber(mean)}`}`;
}
