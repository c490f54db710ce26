import type { ConditionId, Status } from "../../model";

/** What the page finds about the rule, beside its picture. */
export type ProofHead = {
  /** What became of the three conditions, at most 16 words. */
  heading: string;
  /** That money has no vote, and which way it would go. */
  money: string;
  figures: { label: string; value: string }[];
};

/** One point of the rule: what must hold, what was said, and whether it does. */
export type Point = {
  id: string;
  status: Status;
  statusLabel: string;
  /** False where nothing is asked for: then it holds, but nobody has achieved it. */
  applies: boolean;
  text: string;
  said: string;
  /** The id of the comparison of two numbers that it rests on. */
  number?: string;
  gauge?: Gauge;
};

/** What was said beside what is needed, as shares of the longer. */
export type Gauge = { low: number; high: number; need: number };

/** A thing that one must control; one of them is enough. */
export type Lane = {
  id: string;
  name: string;
  status: Status;
  /** What stands in the way in two or three words, or that nothing does. */
  state: string;
  points: Point[];
};

export type RuleCondition = {
  id: ConditionId;
  name: string;
  status: Status;
  statusLabel: string;
  /** How many points hold, for the rule in small. */
  holds: string;
  /** How many must. */
  asks: string;
  /** Stand side by side, joined by *or*; empty where nothing was named. */
  lanes: Lane[];
  /** Stand below each other; empty where there are lanes. */
  points: Point[];
};
