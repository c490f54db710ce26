import type { NumberQuestion } from "./question";

const SAY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/** A number as it stands in a box and in a sentence about bounds: "1,200", "0.5". Typing it again gives the same number. */
export const numberText = (value: number): string => SAY.format(value);

/** "from 1 to 100,000" */
export function boundsText({ min, max }: NumberQuestion["bounds"]): string {
  return `from ${numberText(min)} to ${numberText(max)}`;
}

/** The sentence beside a box whose number is read but not allowed: "Mailboxes must be a whole number from 1 to 100,000 mailboxes." */
export function outOfBounds({ label, whole, bounds, money, unit }: Pick<NumberQuestion, "label" | "whole" | "bounds" | "money" | "unit">) {
  return `${label} must be ${whole ? "a whole number " : ""}${boundsText(bounds)} ${money ? "" : unit}`.trimEnd().concat(".");
}
