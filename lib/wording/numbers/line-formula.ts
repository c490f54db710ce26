import type { LineKind } from "../../model";

/** A line's formula: its expression, with sentences beside it. `AMOUNT_OF` says for what time the expression counts. */
export type LineFormula = { kind: LineKind; words: string[]; expression: string };

export const HOUR = "cost of an hour";
export const STAFF_HOUR = "cost of an hour of staff";

/** For what time a line's expression counts. */
export const AMOUNT_OF: Record<LineKind, string> = {
  work: "One month",
  once: "Once",
  bill: "One month",
  wages: "One month",
  revenue: "One month",
  events: "One year, on average",
  follows: "One month",
};

/** What becomes of that amount over the years, by how a line is paid. */
export const OVER_THE_YEARS: Record<LineKind, string> = {
  work: "It comes every month. Hours grow as the numbers above do, and what an hour costs rises with wages. The line is the sum of all months, each discounted to today.",
  once: "It comes once, in the first month, and is discounted for half of it.",
  bill: "It comes every month, at the prices of the first day: how prices rise is a line of its own, “Price rises”. The line is the sum of all months, each discounted to today.",
  wages:
    "It comes every month, grows with the volumes above and rises with wages. The line is the sum of all months, each discounted to today.",
  revenue:
    "It comes every month and grows with the revenue that flows through mail. The line is the sum of all months, each discounted to today.",
  events:
    "On average it comes every month; in one future it comes when something happens. Work, staff’s time and cash rise with wages, revenue as you answered. The line is the sum of all months, each discounted to today.",
  follows: "It follows from other lines, month by month, and is discounted as they are.",
};
