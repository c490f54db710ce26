import type { OptionId } from "./ids";

import type { Answers, RangeValue } from "./types";

/** The verdict as it stood when a link was made; a link carries it so that a later model can say what changed. */
export type VerdictStamp = { option: OptionId; verdict: "settled" | "open" };

/** Assumption ids of `lib/data/assumptions.json` with the founder's own values in the assumption's unit. */
export type Overrides = Record<string, RangeValue>;

/** Complete, valid answers plus the date whose prices apply. It is all that a link holds. */
export type Scenario = {
  answers: Answers;
  overrides: Overrides;
  /** ISO date; the price book is read as of this day. */
  priceDate: string;
};
