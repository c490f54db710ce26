import { plural } from "./words";
/** The words that stand inside the pictures; titles, summaries and option names come with the report. */
export const CHART_TEXT = {
  visible: "In a budget",
  invisible: "In no budget",
  spread: "8 in 10 futures",
  before: "Saved average",
  costSoFar: "Cost so far: average, with the band of 8 in 10 futures",
  start: "Start",
  month: (count: number) => `${count} ${plural(count, "month", "months")}`,
  year: (count: number) => `${count} ${plural(count, "year", "years")}`,
  chanceAxis: "Chance that a year costs more than the amount below (log scales)",
  lossAxis: "Lost in incidents in one year",
  yearIn: (years: number) => `1 in ${years}`,
  lossInYear: (years: number, amount: string) => `1 in ${years}: ${amount}`,
  needed: (amount: string) => `The rule asks for ${amount} (broken line)`,
  bearable: (amount: string) => `You can bear ${amount}`,
  offScale: (label: string) => `${label}, off this scale`,
  noLoss: "No loss in any simulated year",
  averageOf: (amount: string) => `Average ${amount}`,
  controlBy: "Price of control where one input is:",
  inputLow: "Low (1 in 10 lower)",
  inputHigh: "High (1 in 10 higher)",
  openAnswer: "Left open: over its choices",
  costEach: "Cost of each mailbox a month (log scales)",
  mailboxes: "Number of mailboxes",
  silentBy: "Chance of at least one silent failure so far",
  lostDays: "Days of mail lost in an average year",
  percent: (share: number) => {
    if (share > 0 && share < 0.005) return "<1%";
    return share > 0.995 && share < 1 ? ">99%" : `${Math.round(share * 100)}%`;
  },
} as const;

/** What a reader who points at a chart is told; everything about the data itself comes with the chart. */
export const READING = {
  average: "Average",
  range: CHART_TEXT.spread,
  rangeBetween: (low: string, high: string) => `${low} to ${high}`,
  afterMonths: (months: number) => plural(months, "After 1 month", `After ${months} months`),
  afterStart: "At the start",
  atMailboxes: (count: string, single: boolean) => (single ? "At 1 mailbox" : `At ${count} mailboxes`),
  inputLow: "Where it is low",
  inputHigh: "Where it is high",
  lowest: "Lowest over its choices",
  highest: "Highest over its choices",
  daysAYear: (text: string) => (text === "1" ? "1 day a year" : `${text} days a year`),
  costsMoreThan: (amount: string) => `A year that costs more than ${amount}`,
  chance: (share: number) =>
    share < 0.005 ? "under 0.5%" : `${share < 0.1 ? Number((share * 100).toFixed(1)) : Math.round(share * 100)}%`,
} as const;
