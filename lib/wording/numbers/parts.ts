import type { Facts } from "../facts";
import { overHorizon as over } from "../result/money";
import { OWNING } from "../result/names";
import { capitalised } from "../words";
import { futures } from "./names";

// Words of the tables that say what a number is made of.

export const COLUMNS = {
  line: "Line",
  kind: "Kind",
  amount: "Amount",
  year: "Year",
  due: "As it falls due",
  discounted: "Discounted",
  incident: "Incident",
  often: "Events a year",
  each: "One event",
  inAYear: "In a year",
  hours: "Hours a month",
  days: "Days a year",
  cause: "Cause",
  option: "Option",
  difference: "Difference",
  plan: "Plan",
  price: "Price",
  list: "List price",
  units: "Times",
  aMonth: "A month",
  size: "Mailboxes",
  part: "Part",
  where: "Line or incident",
} as const;

export const TOTAL = { total: "Total", difference: "Difference", all: "All causes", month: "A month" } as const;

/** Why the ends of a range are not the sums of the ends of its parts. */
export function rangeNote(facts: Facts): string {
  return `Averages add up. The ends of a range do not: they are read from the sum in each of ${futures(facts)}, and the lines are not all dear in the same future.`;
}

export const HEADINGS = {
  plan: "The plan, today",
  lines: "The lines that it is the sum of",
  years: "Year by year",
  incidents: "The kinds of incident in it",
  totals: "The two totals",
  difference: "Where the difference arises",
  work: "The work in it, on average",
  causes: "By cause",
  rates: "The silent failures in it",
  compared: "The options compared",
  follows: "The lines that it follows from",
  terms: "The terms of the price",
  acts: "The lines and incidents that it moves",
  sizes: "The cost of a mailbox and month by size",
  standsOn: "The number that it stands on",
  points: "Its points",
  pointsByObjective: "The points by objective",
  turn: "The totals on both sides of it",
} as const;

/** "Over three years" */
export const overHorizon = (facts: Facts): string => capitalised(over(facts));

/** The line comes to nothing under these answers. */
export const nothing = (facts: Facts, option: keyof typeof OWNING): string =>
  `Under your answers this comes to nothing when ${OWNING[option]}${facts.months > 12 ? ", in every year" : ""}.`;

export const YEARS_NOTE =
  "Prices, hours and volumes are those of each month; discounting then makes a later month count less, at the rate that you answered.";
