import type { Currency } from "../questionnaire/ids";

/** Headings of the columns of figures as CSV, each with its unit: of a chart, and of all cost lines. */

const quantiles = (unit: string) => [`mean (${unit})`, `P10 (${unit})`, `P90 (${unit})`];

export const CSV_HEADINGS = {
  futures: (money: Currency) => ["future", "quantile", `price of control (${money})`],
  costByOption: (money: Currency) => [
    "option",
    "name",
    `in a budget, mean (${money})`,
    `in no budget, mean (${money})`,
    ...quantiles(money),
  ],
  cumulativeCost: (money: Currency) => ["option", "name", "month", ...quantiles(money), `P50 (${money})`],
  lossExceedance: (money: Currency) => ["option", "name", `loss in a year (${money})`, "chance of a larger loss"],
  tornado: (money: Currency) => ["input", "name", `price of control, input low (${money})`, `price of control, input high (${money})`],
  crossover: (money: Currency) => ["option", "name", "mailboxes", ...quantiles(`${money} a mailbox and month`)],
  silentFailure: ["option", "name", "month", "chance of a silent failure by then"],
  lines: (money: Currency) => ["option", "name", "line", "name of the line", "kind", ...quantiles(money)],
  lostMail: (options: readonly string[]) => ["cause", "name", ...options.map((option) => `${option} (days a year)`)],
} as const;
