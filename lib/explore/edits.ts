import type { NotSure } from "../questionnaire/ids";
import type { Grid } from "../questionnaire/quantity";
import type { NumberQuestion } from "../questionnaire/question";
import type { RangeValue } from "../questionnaire/types";
import type { ControlGroupId } from "../wording/types";
import type { Spacing } from "./ticks";

/** The numbers that can be moved. */
export type NumberId =
  | "mailboxes"
  | "appMessages"
  | "growth"
  | "operators"
  | "committedHours"
  | "bearableLoss"
  | "revenueAtStake"
  | "hourlyCost"
  | "displaced"
  | "discountRate";

/** A number with its question's words and bounds: all that a browser needs to move it. */
export type NumberControl = Pick<NumberQuestion, "label" | "unit" | "bounds" | "money" | "whole"> & {
  kind: "number";
  id: NumberId;
  grid: Grid;
  spacing: Spacing;
  saved: RangeValue | NotSure;
  /** The saved answer in words. */
  savedText: string;
  /** Where an answer that is not known begins once it is moved. */
  start: number;
};

/** One of a few numbers. */
export type ChoiceControl = {
  kind: "choice";
  id: "horizonYears";
  label: string;
  saved: number;
  choices: { value: number; label: string }[];
};

export type Control = NumberControl | ChoiceControl;
export type ControlGroup = { id: ControlGroupId; controls: Control[] };

/** The answers as the controls have them, and nothing else. */
export type Edits = Partial<Record<NumberId, RangeValue | NotSure>> & { horizonYears?: number };

/** Where the controls stood when the result was saved. */
export function savedValues(groups: readonly ControlGroup[]): Edits {
  return Object.fromEntries(groups.flatMap(({ controls }) => controls).map(({ id, saved }) => [id, saved]));
}

/** Whether two answers are the same. */
export function sameValue(a: RangeValue | NotSure | undefined, b: RangeValue | NotSure | undefined): boolean {
  if (typeof a === "object" && typeof b === "object") return a.low === b.low && a.high === b.high;
  return a === b;
}
