import type { ConditionId, Status } from "../../model";

/** The part of the first page that is words: what to do, why, how firm it is, the conditions, what to do first and what would change it. */
export type AnswerWords = {
  /** What to do: at most six words, e.g. "Keep buying your email." */
  act: string;
  /** The fact that decided, e.g. "You named nothing that you must control."; with the act at most 16 words. */
  why: string;
  /** One reason, at most 20 words. */
  reason: string;
  /** What the verdict leaves unmet, in the reader's words; null where it leaves nothing. */
  unmet: { claim: string; detail: string } | null;
  firm: { label: "Settled." | "Open."; text: string };
  /** Whom it is for, e.g. "For 25 to 30 mailboxes and 5,000 to 15,000 application messages a month". */
  about: string;
  conditions: {
    /** e.g. "Owning takes all three. None is met." */
    heading: string;
    items: { id: ConditionId; name: string; status: Status; statusLabel: string; text: string }[];
  };
  /** Three imperatives, each doable this month. */
  doFirst: string[];
  change: { lead: string; items: string[] };
};

/** What options cost over the horizon, as bars. Shares are of the widest row, from 0 to 1. */
export type CostPicture = {
  /** The finding in words, e.g. "Owning costs nearly five times as much". */
  title: string;
  /** e.g. "Three-year cost" */
  measure: string;
  rows: {
    side: "hosted" | "owned";
    name: string;
    detail?: string;
    /** Of the bar in a budget, and in no budget. */
    visible: number;
    invisible: number;
    low: number;
    high: number;
    amount: string;
    /** e.g. "68% of it in no budget" */
    amountNote: string;
    lowText: string;
    highText: string;
  }[];
};

/** The first picture: what each side costs, and the hours. */
export type AnswerPicture = CostPicture & {
  hours: { side: "hosted" | "owned"; share: number; value: string; word: string }[];
};

/** What people do not expect: one figure, one clause, and the page that proves it. */
export type Finding = { page: "money" | "operation" | "proof"; figure: string; qualifier?: string; said: string; door: string };
