import { plural } from "../words";
/** Words of the interactive layer; everything about the data itself comes with the chart. */
export const LIVE_TEXT = {
  average: "Average",
  range: "8 in 10 futures",
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

/** Opens the figures behind a chart. */
export const TABLE = { summary: "The figures as a table" } as const;

/** Words of the files that a chart can be taken away as. */
export const FILES = {
  lead: "Take it with you as",
  svg: "SVG",
  or: "or",
  csv: "CSV",
  picture: (title: string) => `SVG picture of: ${title}`,
  figures: (title: string) => `CSV figures of: ${title}`,
} as const;

/** The way to the page where the numbers can be moved. */
export const EXPLORE = { link: "Move the numbers", after: "and see what changes." } as const;
