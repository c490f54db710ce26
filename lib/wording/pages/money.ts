import { SECTION_WORDS } from "./result";

/** Words of Money and of its pages of details that do not depend on the result. */
export const MONEY = {
  everyLine: "Every line as CSV",
  costChart: "Chart and files",
  explore: "Try other numbers",
  /** What the two kinds of bars mean. */
  budget:
    "“In a budget” is what a quote or a plan would show on the day you decide. “In no budget” is the rest: displaced work, incidents, waiting and risk.",
  columns: "What the columns hold",
} as const;

/** What each chart measures, where its section already says what it finds. */
export const MEASURES = {
  futures: "The price of control, dot by dot",
  crossover: "Each mailbox a month, by number of mailboxes",
  "cumulative-cost": "Cost so far, month by month",
} as const;

/** Headings of the pages of details. */
export const MONEY_DETAILS = {
  options: "The options",
  drawn: "Side by side",
  lines: SECTION_WORDS.cost.outline,
  years: "Year by year",
  drivers: "Every input, low and high",
} as const;
