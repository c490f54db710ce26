import type { Facts } from "../facts";
import { counted, frequency } from "../format";
import { overHorizon } from "./money";

/** Captions and headings of the report's tables; names of options, lines and incidents stand in `names.ts` and beside them. */

/** Whether a cost stands in what one is shown before deciding. */
export const VISIBILITY_LABELS = { visible: "In a budget", invisible: "In no budget" } as const;

export const COST_LINES = {
  caption:
    "What the cost is made of: averages over the years compared, discounted; “in a budget” is what a quote or a plan would show on the day of the decision",
  largest: "The largest lines: averages over the years compared, discounted, rounded so that they add up",
  others: (count: number) => counted(count, "other line", "other lines"),
  line: "Line",
  kind: "Kind",
  total: "Total",
  anyway: (count: number) => `${counted(count, "line", "lines")} paid anyway, not counted`,
  /** Beside a line that stands below the total. */
  paidAnyway: "Paid anyway, not counted",
} as const;

export const INCIDENTS = {
  caption: "What goes wrong, how often, and what one event costs when owning (when buying, where owning does not have it)",
  incident: "Incident",
  lost: "Money lost",
  hours: "Hours",
  /** Short for a cell: "3 times a year", "never". */
  often: (ratePerYear: number) => frequency(ratePerYear).replace("about ", ""),
} as const;

export const COST_BY_OPTION = {
  caption: "Average cost of each option; eight in ten futures lie between low and high",
  option: "Option",
  total: "Total",
  low: "Low",
  high: "High",
} as const;

export const CUMULATIVE_COST = {
  caption: "Cost so far: the average, and the range that holds eight in ten futures",
  month: "Month",
  range: (label: string) => `${label}, range`,
} as const;

export const LOSSES = {
  caption: "Cash and revenue lost to incidents in a year, in all",
  year: "Year",
  years: {
    mean: "Average year",
    p50: "Typical year",
    p95: "One year in twenty",
    es95: "Worst year of twenty, on average",
    p99: "One year in a hundred",
  },
} as const;

export const COST_BY_SIZE = {
  caption: "Average cost of each mailbox a month by number of mailboxes, and the range that holds eight in ten futures",
  mailboxes: "Mailboxes",
} as const;

export const TORNADO = {
  caption: "Average price of control by one input at a time; for an open answer, the lowest and the highest over its choices",
  input: "Input",
  low: "Input low",
  high: "Input high",
  swing: "Swing",
} as const;

export const REGRET = {
  caption: (facts: Facts) => `What each option would overpay on average ${overHorizon(facts)}`,
  option: "Option",
} as const;

export const SILENT_FAILURE = { caption: "Chance of at least one silent failure up to the end of a month", month: "Month" } as const;

export const LOST_MAIL = { caption: "Days of mail lost in an average year, by cause", cause: "Cause", all: "All causes" } as const;
