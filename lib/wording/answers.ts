import type { RangeValue } from "../questionnaire/types";
import { exactNumber } from "./format";
import { fromTo, plural } from "./words";

/** Words of answers and of values of one's own, as they stand in a result. */

export const NOT_SURE_LABEL = "Not sure";

/** A value as text: "5", or "3 to 10". */
export function valueText(value: RangeValue): string {
  return typeof value === "number" ? exactNumber(value) : fromTo(exactNumber(value.low), exactNumber(value.high));
}

/** A shipped interval: "0.05 to 0.45, middle 0.15". */
export function intervalText({ low, likely, high }: { low: number; likely: number; high: number }): string {
  return `${valueText({ low, high })}, middle ${exactNumber(likely)}`;
}

/** The plural that the unit of a question begins with, with its singular. */
const SINGULARS: Record<string, string> = {
  hours: "hour",
  people: "person",
  weeks: "week",
  messages: "message",
  mailboxes: "mailbox",
};

/** The unit after a number; a unit that begins with a plural loses it after exactly one. */
export function withUnit(text: string, unit: string, count: number): string {
  if (unit === "") return text;
  if (unit.startsWith("%")) return `${text}${unit}`;
  const [noun = "", ...rest] = unit.split(" ");
  return [text, plural(count, SINGULARS[noun] ?? noun, noun), ...rest].join(" ");
}
