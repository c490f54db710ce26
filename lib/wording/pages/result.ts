import type { AnswerRow } from "../types";
import { plural } from "../words";

/** Words of the result page that do not depend on the result; everything that does stands in the report itself. */

/** The page's sections in reading order, with the heading of each and its shorter name in the outline. */
export const SECTION_WORDS = {
  price: { heading: "What control costs, and the work it is", outline: "Price and hours" },
  case: { heading: "Both sides", outline: "Case for and against" },
  flips: { heading: "Your verdict changes if …", outline: "What would change it" },
  conditions: { heading: "The rule, point by point", outline: "The rule" },
  motives: { heading: "Why you asked", outline: "Why you asked" },
  cost: { heading: "The money", outline: "Money" },
  drivers: { heading: "What moves the price of control", outline: "What moves it" },
  risk: { heading: "The risk", outline: "Risk" },
  ownership: { heading: "Who should own what", outline: "Who owns what" },
  unknowns: { heading: "What to find out", outline: "What to find out" },
  buying: { heading: "What to buy", outline: "What plans cost" },
  next: { heading: "Next steps", outline: "Next steps" },
  drills: { heading: "Five drills", outline: "Drills" },
  exit: { heading: "Ready to leave", outline: "Ready to leave" },
  answers: { heading: "Your answers", outline: "Your answers" },
  share: { heading: "Share this result", outline: "Share" },
  limits: { heading: "What is not in it", outline: "Limits" },
  sources: { heading: "Where the numbers come from", outline: "Sources" },
} as const;

export type SectionName = keyof typeof SECTION_WORDS;

export const HEADER = {
  eyebrow: "The verdict",
  pdf: "PDF for the board",
  share: "Share it",
  conditions: "The three conditions",
  moreToKnow: "What it costs, what would change it, what to do",
  price: "What it costs",
  change: "What would change it",
  next: "What to do first",
  toPrice: "Price and hours",
  toChange: "Every change that would do",
  toNext: "All steps",
  unless: "It would turn to owning if all of this were established:",
} as const;

/** `label`: before the currencies that amounts can be shown in. */
export const CURRENCY = {
  label: "Show amounts in",
  amountsIn: (currency: string) => `Amounts in ${currency}`,
  same: "The verdict and every ratio are the same.",
  back: (currency: string) => `Show it in ${currency}`,
} as const;

export const THEN_AND_NOW = {
  details: "What changed since",
  model: "The model",
  figures: "The figures with the model of then",
  prices: "The prices",
  choice: "Open this result",
  shown: "(shown below)",
} as const;

export const OUTLINE = { label: "On this page" } as const;

export const PRICE = {
  price: "The price of control",
  hours: "The hours of work",
  counted: "What is counted, and from which size on",
} as const;

/** The same title as in the PDF. */
export const CAUTIONS = "Read these first";

export const OBJECTIVES_TABLE = {
  caption: "What each established objective asks for, and what that costs beyond buying",
  objective: "Objective",
  asks: "Asks for",
  price: "Beyond buying",
  range: "Eight in ten futures",
} as const;

export const OPTIONS_TABLE = {
  heading: "The options, and what each costs",
  caption: "Each option in one line, with its average cost and the range of eight in ten futures",
  option: "Option",
  meaning: "What it means",
  average: "Average",
  range: "Eight in ten futures",
} as const;

export const TABLES = { costLines: "Every cost, line by line", incidents: "Every incident: how often, and what one costs" } as const;

export const CONDITIONS_INTRO =
  "Owning is legitimate when all three conditions are met. If any is not, buy. A score is the share of points met; that of control is the share of the best objective’s two points. Scores stand beside the rule and never decide.";

export const GO_LIVE = {
  heading: "Before the first message",
  intro: "These do not change the verdict. They come before going live.",
} as const;

export const FLIPS = {
  answer: "Answer",
  number: "Number",
  today: "Today",
  becomes: "Becomes",
  verdict: "Verdict then",
  at: "Changes at",
  cheapest: "Cheapest then",
  open: "Open the result with these answers",
  openSet: (heading: string) => `Open the result: ${heading}`,
  openOne: (answer: string, option: string) => `${option}: open the result with “${answer}” changed`,
} as const;

export const OWNERSHIP = {
  caption: "Each part of an email operation, and who should hold it",
  component: "Part",
  decision: "Decision",
  reason: "Why",
  dependency: "What it depends on",
  inYourCase: "In your case:",
  all: "Every part: why, and what it depends on",
} as const;

export const DRILLS = {
  timeLimit: "Time limit",
  setUp: "Prepare",
  steps: "Do",
  passIf: "Passed if all of this was seen",
  failure: "If it fails",
  record: "To fill in by hand",
  passed: "Passed",
  failed: "Failed",
  date: "Date",
  who: "Run by",
} as const;

export const EXIT = {
  all: (count: number) => plural(count, "The check", `The ${count} checks`),
  caption: "Each check, how to test it, when it is passed, and how often it is due",
  check: "Check",
  test: "How to test it",
  passIf: "Passed when",
  howOften: "How often",
} as const;

export const BUYING = {
  caption: (heading: string) => `${heading}: plans, cheapest first, with their list price, limits and source`,
  othersCaption: (heading: string) => `${heading}: the other plans of the price book`,
  more: (count: number) => plural(count, "One more that is worth a look", `${count} more that are worth a look`),
  moreCaption: (heading: string) => `${heading}: the next plans by cost`,
  plan: "Plan",
  perMonth: "A month",
  listPrice: "List price and limits",
  source: "Source and date",
  stale: "past its review date",
  others: (count: number) => plural(count, "One more plan", `${count} more plans`),
  tooSmall: (count: number) => plural(count, "One plan is too small", `${count} plans are too small`),
  rateSource: "Source",
} as const;

export const SENSITIVITY = { input: "Number", worth: "Worth knowing", how: "How to find out" } as const;

export const UNKNOWNS = {
  intro: "Some answers were left open. They widen the ranges; those that could turn the verdict come first.",
  how: "How to find out:",
  couldChange: "Could change the verdict",
  cannotChange: (count: number) =>
    plural(count, "One answer that would not change the verdict", `${count} answers that would not change the verdict`),
  none: "Nothing was left open. No answer is missing from this verdict.",
} as const;

export const ANSWERS = {
  intro: "The verdict follows from these answers alone.",
  introWithOwn: "The verdict follows from these answers and from the assumptions you replaced.",
  newLink: "Change a section and you get a new link; this one stays as it is.",
  ownKept: "What you replaced stays in place.",
  change: "Change",
  changeSection: (heading: string) => `Change the answers of “${heading}”`,
  source: { answered: "", default: "our default", "not-sure": "" } satisfies Record<AnswerRow["source"], string>,
} as const;

export const SOURCES = {
  intro: "The prices and assumptions that move this result most. A number without an address is our own assumption.",
  caption: "The numbers that move this result most",
  name: "Number",
  value: "Value",
  date: "Date",
  grade: "How it was come by",
  source: "Source",
  ours: "None: ours",
  own: "None: yours",
  stale: "past its review date",
  yours: (value: string) => `Yours: ${value}`,
  shipped: (value: string) => `(ours: ${value})`,
  change: "Change an assumption",
  versions: "Versions",
} as const;
