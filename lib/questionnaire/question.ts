import type { Objective, Practice } from "./ids";
import type { SectionId } from "./sections";
import type { AnswerId } from "./types";

export type Choice = {
  /** The value as the API and the link know it; in a form also the value of the field. */
  value: string;
  label: string;
  hint?: string;
  /** Marks "not sure", which forms put last after a divider. */
  notSure?: true;
};

type Common = {
  id: AnswerId;
  section: SectionId;
  /** The question as it is put to the founder, a finished sentence. */
  wording: string;
  /** The same on a page whose heading says what it is about. */
  brief?: string;
  /** A few words for the review page and the report. */
  label: string;
  /** One line: what the answer is used for. */
  whyWeAsk: string;
  /** What the answer counts for; neither where the result only speaks of it. */
  moves: "rule" | "money" | "both" | "neither";
  /** Help with terms and with estimating; absent when the wording says it all. */
  hint?: string;
  /** `not-sure` is a legal answer. False exactly where there is a default. */
  notSure: boolean;
  /** Set on what is asked beneath an objective: `basis.*`, `hostedFit.*`, `scope.*`, and what one objective alone brings with it. */
  objective?: Objective;
  /** Set on what is asked beneath one choice of a question that stands on the same page, and shows once that is chosen. */
  beneath?: { id: AnswerId; choice: string };
  /** Set on `practice.*`. */
  practice?: Practice;
};

/** One of a few; `horizonYears` is the only one whose answers are numbers, its choice values are those numbers as text. */
export type ChoiceQuestion = Common & { kind: "choice"; choices: readonly Choice[] };

/** Any of a few. `none` stands for the empty set; `unsure`, where the question has it, for the whole set. Neither is among `choices`. */
export type SetQuestion = Common & { kind: "set"; choices: readonly Choice[]; none: Choice; unsure?: Choice };

/**
 * `whole` must be typed without decimals; `quantity` and `money` round to the step; a `range` is one number or low and high
 * (a 90% interval), with `whole: true` when both must be whole.
 */
export type NumberQuestion = Common & {
  kind: "whole" | "quantity" | "money" | "range";
  bounds: { min: number; max: number };
  step: number;
  /** What follows the number, e.g. "hours a month". Amounts of money name no currency here: see `money`. */
  unit: string;
  /** The amount is in the currency that the founder chose. */
  money: boolean;
  whole: boolean;
};

/** A plan of the price book, or an amount of the founder's own in their currency. */
export type PlanQuestion = Common & {
  kind: "plan";
  choices: readonly Choice[];
  /** What a custom amount buys, e.g. "per mailbox and month". */
  unit: string;
  bounds: { min: number; max: number };
  step: number;
  /** Decimals that a custom amount keeps however large it is. */
  keeps: number;
  /** The choice that leaves the plan to the model; it is not among `choices`. Absent where the founder has to name one. */
  recommended?: Choice;
};

export type Question = ChoiceQuestion | SetQuestion | NumberQuestion | PlanQuestion;

/** The choices that stand apart below a set: none of them, and not sure where that is an answer. */
export const choicesApart = ({ none, unsure }: SetQuestion): Choice[] => (unsure === undefined ? [none] : [none, unsure]);

/** How many decimals a step has: 0 for 1, 2 for 0.01. Steps are powers of ten. */
export const decimalsOf = (step: number): number => Math.max(0, -Math.round(Math.log10(step)));
