import type { NumberQuestion } from "./question";

const SAY = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/** A number as it stands in a box and in a sentence about bounds: "1,200", "0.5". Typing it again gives the same number. */
export const numberText = (value: number): string => SAY.format(value);

/** "from 0 to 1,000,000" */
export function boundsText({ min, max }: NumberQuestion["bounds"]): string {
  return `from ${numberText(min)} to ${numberText(max)}`;
}

type Bounded = Pick<NumberQuestion, "label" | "whole" | "bounds" | "money" | "unit">;

/** The sentence beside a box whose number is read but not allowed: "Mailboxes must be a whole number from 0 to 1,000,000 mailboxes, not “2.5”." */
export function outOfBounds({ label, whole, bounds, money, unit }: Bounded, typed: string): string {
  return `${label} must be ${whole ? "a whole number " : ""}${boundsText(bounds)}${money ? "" : ` ${unit}`}, not “${typed.trim()}”.`;
}
