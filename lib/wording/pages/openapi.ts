/** Words of the description of the interface for programs. What a field of a result means stands in its schema. */

/** The interface as a whole, its groups of addresses, and what a request and a result hold. */
export const DOCUMENT = {
  overrides:
    "Values of your own for assumptions, by their id, in the unit of the assumption: one number, or {low, high} as a 90% interval. From a hundredth to a hundred times the shipped interval; the method page lists them all. A link holds up to 120.",
  about:
    "Should we run our own email, or buy it? Answers in, a verdict with its money and its risk out. No key, no account, nothing stored. There is no limit for each address. Be ready for a 503 from a busy server or the proxy before it, and try again later.",
  assessments: "From answers to a result.",
  results: "A result by its code, in every form it is given out.",
  service: "The server itself.",
  code: "Holds the answers, the overrides, the day of the prices and the verdict.",
  url: "The page of the result.",
  published: "Whole percent that rest on published figures and list prices.",
  judgement: "Whole percent that rest on our judgement.",
  own: "Whole percent that rest on the answers and overrides.",
  healthStatus: "Always ok where there is an answer.",
  modelVersion: "Version of the model that runs here.",
  restsOn:
    "What the price of control rests on, in whole percent that add up to 100: published figures and list prices, our judgement, and what the answers and overrides say. Null where owning costs what buying does in every line.",
} as const;

/** The request for an assessment and what may be wrong with it. */
export const ASSESS = {
  summary: "Assess answers",
  description:
    "Assesses answers at the newest prices. The same request under the same model and prices gives the same answer. Nothing is stored: the code holds the answers.",
  body: (kilobytes: number) => `At most ${kilobytes} kB of JSON in UTF-8, not compressed.`,
  notJson: "Not JSON in UTF-8.",
  notPost: "Another method than POST.",
  tooLong: (kilobytes: number) => `More than ${kilobytes} kB.`,
  notThatType: "Not application/json, or compressed.",
  wrongFields: "Fields are wrong: each is named with what it may be.",
} as const;

/** What a request may name. */
export const PARAMETERS = {
  etag: "Send it back as If-None-Match to be answered 304.",
  code: "The code of a result, as POST /api/v1/assessments gives it: the part of its link after /r/.",
  prices: "today: the same answers at the newest prices. Left out: at the prices of the day the link was made.",
  currency:
    "Shows every amount converted at the dated rate of the result’s prices. The verdict, chances and ratios are those of the answers’ own currency, which is shown where it is left out.",
  paper: "The paper that the PDF is printed on; a4 where it is left out.",
  file: "The id of a chart of this result with .svg, .png, .csv or .xlsx; the result page links each.",
  on: (min: string, max: string) => `The day of the review, from ${min} to ${max}.`,
} as const;

/** Every other address, with what it answers. */
export const ADDRESSES = {
  unchanged: "The reader has these bytes already.",
  noResult: "The code holds no result: it is damaged, cut short or not one of ours.",
  result: "The result.",
  assessment: "The result behind a code",
  assessmentText:
    "The same object that the request gave which made the code, under the model that runs now. With currency, the amounts of the assessment are converted, and assessment.currency says so; answers, overrides and the changes of flips stay as they were given.",
  pdf: "The result as a PDF for a board",
  pdfText: "Two to four pages.",
  record: "The result as a decision record (MADR)",
  recordText: "Markdown, with triggers for looking again.",
  review: "A day to look again, for a calendar",
  reviewText: "One event of a whole day (RFC 5545).",
  noSuchView: "A part of the query names something that there is not.",
  noSuchDay: "The day is missing, does not exist or is out of bounds, or another part of the query names something that there is not.",
  chart: "A chart as a drawing or as its numbers",
  chartText:
    "The drawing as SVG or as PNG, 1920 pixels wide; or the numbers as CSV, with commas between columns and points in decimals, or as a workbook that spreadsheet programs read alike in every country.",
  chartNumbers: "The numbers.",
  preview: "The preview card of a link",
  previewText: "1200 by 630 pixels.",
  prices: "Every list price and exchange rate",
  assumptions: "Every assumption",
  dataText: "CSV (RFC 4180) with unit, amounts, currency, source, date and grade. A newer file has a newer day in its name.",
  health: "Whether the server answers",
  healthText: "It does.",
  description: "This description",
  descriptionText: "OpenAPI 3.1.",
} as const;

/** Requests that can be sent as they stand. */
export const EXAMPLES = {
  fewAnswers: "Three answers; the rest count as not-sure or take their default",
  everyAnswer: "Two founders, every answer given",
  ownAssumption: "An assumption replaced by a range of your own",
  wrongAnswer: "A number beyond its bounds",
} as const;

/** What may be sent as an answer. */
export const ANSWERS = {
  all: "Answers by the id of their question. Every one may be left out: it then takes its default, or counts as not-sure. Quantities are rounded to three significant figures, prices of your own to the cent where that is finer. What has no reason under the other answers, such as a detail of an objective that is not chosen, is accepted and dropped.",
  unit: (unit: string, isMoney: boolean) => `Unit: ${isMoney ? "the chosen currency, " : ""}${unit}.`,
  range: "One number, or {low, high} as a 90% interval.",
  notSure: "Missing counts as not-sure.",
  default: "Missing takes the default.",
  low: "The lower end.",
  high: "The upper end.",
  custom: "The price that you pay.",
  why: (whyWeAsk: string) => `Why we ask: ${whyWeAsk}`,
} as const;
