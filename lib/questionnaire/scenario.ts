import type { OptionId } from "./ids";

import type { Answers, RangeValue } from "./types";

/** The verdict as it stood when a link was made; a link carries it so that a later model can say what changed. */
export type VerdictStamp = { option: OptionId; verdict: "settled" | "open" };

/** Assumption ids of `lib/data/assumptions.json` with the founder's own values in the assumption's unit. */
export type Overrides = Record<string, RangeValue>;

/** What an older link held and is read in another way today. */
export type Upgrade =
  /** The plan that was the default when the link was made; today the plan is left to the model. */
  | { kind: "default-plan"; id: "hostedPlan" | "appPlan"; was: string }
  /** An assumption of the founder's own that today's model does not read, or not that far from its own value. */
  | { kind: "override"; id: string };

/** Complete, valid answers plus the date whose prices apply. It is all that a link holds. */
export type Scenario = {
  answers: Answers;
  overrides: Overrides;
  /** ISO date; the price book is read as of this day. */
  priceDate: string;
};
