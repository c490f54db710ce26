/** The words that stand inside the pictures; titles, summaries and option names come with the report. */
export const CHART_TEXT = {
  visible: "Visible cost",
  invisible: "Invisible cost",
  spread: "8 in 10 futures",
  costSoFar: "Cost so far: average, with the band of 8 in 10 futures",
  start: "Start",
  month: (count: number) => (count === 1 ? "1 month" : `${count} months`),
  year: (count: number) => (count === 1 ? "1 year" : `${count} years`),
  chanceAxis: "Chance that a year costs more than the amount below",
  lossAxis: "Lost in incidents in one year",
  yearIn: (years: number) => `1 in ${years}`,
  bearable: (amount: string) => `You can bear ${amount}`,
  bearableBeyond: (label: string) => `${label}, off this scale`,
  noLoss: "No loss in any simulated year",
} as const;
