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
  /** A few words for the review page and the report. */
  label: string;
  /** One line: what the answer is used for. */
  whyWeAsk: string;
  moves: "rule" | "money" | "both";
  /** Help with terms and with estimating; absent when the wording says it all. */
  hint?: string;
  /** `not-sure` is a legal answer. False exactly where there is a default. */
  notSure: boolean;
  /** Set on `basis.*`, `hostedFit.*` and `scope.*`. */
  objective?: Objective;
  /** Set on `practice.*`. */
  practice?: Practice;
};

/** One of a few; `horizonYears` is the only one whose answers are numbers, its choice values are those numbers as text. */
export type ChoiceQuestion = Common & { kind: "choice"; choices: readonly Choice[] };

/** Any of a few. `none` stands for the empty set; `not-sure` is for the whole set. Neither is among `choices`. */
export type SetQuestion = Common & { kind: "set"; choices: readonly Choice[]; none: Choice; unsure: Choice };

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
};

export type Question = ChoiceQuestion | SetQuestion | NumberQuestion | PlanQuestion;

/** How many decimals a step has: 0 for 1, 2 for 0.01. Steps are powers of ten. */
export const decimalsOf = (step: number): number => Math.max(0, -Math.round(Math.log10(step)));
