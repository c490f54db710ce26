import { plural } from "./words";
/** The words that stand inside the pictures; titles, summaries and option names come with the report. */
export const CHART_TEXT = {
  visible: "Visible cost",
  invisible: "Invisible cost",
  spread: "8 in 10 futures",
  before: "Saved average",
  costSoFar: "Cost so far: average, with the band of 8 in 10 futures",
  start: "Start",
  month: (count: number) => `${count} ${plural(count, "month", "months")}`,
  year: (count: number) => `${count} ${plural(count, "year", "years")}`,
  chanceAxis: "Chance that a year costs more than the amount below",
  lossAxis: "Lost in incidents in one year",
  yearIn: (years: number) => `1 in ${years}`,
  bearable: (amount: string) => `You can bear ${amount}`,
  bearableBeyond: (label: string) => `${label}, off this scale`,
  noLoss: "No loss in any simulated year",
  averageOf: (amount: string) => `Average ${amount}`,
  controlBy: "Price of control where one input is:",
  inputLow: "Low (1 in 10 lower)",
  inputHigh: "High (1 in 10 higher)",
  openAnswer: "Left open: over its choices",
  costEach: "Cost of each mailbox a month; equal distances are equal multiples",
  mailboxes: "Number of mailboxes",
  silentBy: "Chance of at least one silent failure so far",
  lostDays: "Days of mail lost in an average year",
  percent: (share: number) => {
    if (share > 0 && share < 0.005) return "<1%";
    return share > 0.995 && share < 1 ? ">99%" : `${Math.round(share * 100)}%`;
  },
} as const;
