import type { NotSure, Objective } from "../questionnaire/ids";
import type { Grid } from "../questionnaire/quantity";
import type { NumberQuestion } from "../questionnaire/question";
import type { AnswerId, Draft, RangeValue } from "../questionnaire/types";
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
  | "degradedWeeks"
  | "revenueAtStake"
  | "hourlyCost"
  | "displaced"
  | "discountRate";

/** `objective` is set on what is there only while that objective is chosen. */
type Common = { id: AnswerId; label: string; objective?: Objective };

/** A number with its question's words and bounds: all that a browser needs to move it. */
export type NumberControl = Common &
  Pick<NumberQuestion, "unit" | "bounds" | "money" | "whole"> & {
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

/** One of a few; the years compared are the only ones that are numbers. */
export type ChoiceControl = Common & {
  kind: "choice";
  saved: string | number;
  choices: { value: string | number; label: string }[];
};

/** What one must control: of all objectives those that were chosen, and those with which the verdict would be another. */
export type ObjectivesControl = Common & {
  kind: "objectives";
  id: "objectives";
  saved: Objective[] | NotSure;
  choices: { value: Objective; label: string }[];
};

export type Control = NumberControl | ChoiceControl | ObjectivesControl;
export type ControlGroup = { id: ControlGroupId; controls: Control[] };

/** The answers as the controls have them, and nothing else. */
export type Edits = Draft;

export type Value = NonNullable<Edits[AnswerId]>;

/** Where the controls stood when the result was saved. */
export function savedValues(groups: readonly ControlGroup[]): Edits {
  return Object.fromEntries(groups.flatMap(({ controls }) => controls).map(({ id, saved }) => [id, saved]));
}

/** Whether a control has a place: details of an objective, while that is chosen. */
export function isShown({ objective }: Control, { objectives }: Edits): boolean {
  return objective === undefined || objectives === undefined || objectives.includes(objective);
}

/** Whether two answers are the same. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return typeof a === "object" ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}

/** Whether every control that has a place stands where it was saved. */
export function areSaved(groups: readonly ControlGroup[], values: Edits): boolean {
  return groups.every(({ controls }) => controls.every((each) => !isShown(each, values) || sameValue(values[each.id], each.saved)));
}
