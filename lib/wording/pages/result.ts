import { longDate } from "../format";
import type { AnswerRow } from "../types";
import { plural } from "../words";

/** Words of the result page that do not depend on the result; everything that does stands in the report itself. */

/** The pages of a result in their order: the answer, then three proofs of it. `path` goes below the address of the result. */
export const PAGES = {
  answer: { path: "", name: "Answer", heading: "" },
  money: { path: "/money", name: "Money", heading: "What each option costs, and how sure that is" },
  operation: { path: "/operation", name: "Running it", heading: "What work it is, what fails, and what comes first" },
  proof: { path: "/proof", name: "Proof", heading: "Why this is the verdict, and what would turn it" },
} as const;

export type PageName = keyof typeof PAGES;

/** What is too long for a proof has a page of its own, `path` below the address of the result, and a door on the proof that it belongs to. */
export const DETAILS = {
  plans: { of: "money", path: "/details/plans", name: "All plans: prices, limits, sources", heading: "What to buy" },
  lines: { of: "money", path: "/details/lines", name: "Every cost, line by line and year by year", heading: "What each option costs" },
  drivers: {
    of: "money",
    path: "/details/drivers",
    name: "All inputs, drawn, and how they were read",
    heading: "What moves the price of control",
  },
  hours: { of: "operation", path: "/details/hours", name: "The hours in figures", heading: "What the hours go into" },
  failures: {
    of: "operation",
    path: "/details/failures",
    name: "Every failure in figures",
    heading: "What fails, how often, and what it costs",
  },
  losses: { of: "operation", path: "/details/losses", name: "Losses in figures", heading: "What a bad year costs" },
  silence: {
    of: "operation",
    path: "/details/silence",
    name: "Silent failure and lost mail in figures",
    heading: "Mail that goes missing",
  },
  ownership: {
    of: "operation",
    path: "/details/ownership",
    name: "Every part in your case, and what it depends on",
    heading: "Who should own what, and why",
  },
  checks: { of: "operation", path: "/details/checks", name: "Drills and checks", heading: "What to rehearse and to check" },
  rule: { of: "proof", path: "/details/rule", name: "The rule in full", heading: "The rule in full" },
  changes: { of: "proof", path: "/details/changes", name: "Every change", heading: "Every change that would turn it" },
  "find-out": { of: "proof", path: "/details/find-out", name: "What to find out", heading: "Open answers, and what knowing more is worth" },
  answers: { of: "proof", path: "/details/answers", name: "Every answer", heading: "Every answer, and why you asked" },
  sources: { of: "proof", path: "/details/sources", name: "Sources", heading: "Where the numbers come from, in full" },
} as const satisfies Record<string, { of: PageName; path: string; name: string; heading: string }>;

/** Above charts that have a page of their own. */
export const TOUCH = "As a chart to touch, in figures and as files";

export type DetailName = keyof typeof DETAILS;

/** Whether an address names such a page. */
export const isDetail = (name: string): name is DetailName => Object.hasOwn(DETAILS, name);

export const PAGES_NAV = { label: "This result", share: "Share it" } as const;

/** The sections in reading order, with the heading of each and its shorter name in the outline. */
export const SECTION_WORDS = {
  price: { heading: "What is counted", outline: "How sure" },
  cash: { heading: "Cash and time", outline: "Cash and time" },
  cost: { heading: "The money", outline: "Line by line" },
  size: { heading: "From which size on", outline: "By size" },
  drivers: { heading: "What moves the price of control", outline: "What moves it" },
  buying: { heading: "What to buy", outline: "Plans" },
  spread: { heading: "Month by month", outline: "Month by month" },
  objectives: { heading: "What each objective asks for", outline: "By objective" },
  hours: { heading: "The work it is", outline: "Hours" },
  failures: { heading: "What fails", outline: "What fails" },
  risk: { heading: "The risk", outline: "What it could cost" },
  silence: { heading: "Silent failure", outline: "Silent failure" },
  ownership: { heading: "Who should own what", outline: "Who owns what" },
  next: { heading: "Next steps", outline: "Next steps" },
  drills: { heading: "Five drills", outline: "Drills" },
  exit: { heading: "Ready to leave", outline: "Ready to leave" },
  conditions: { heading: "The rule, point by point", outline: "The rule" },
  case: { heading: "Both sides, at equal length", outline: "For and against" },
  flips: { heading: "Your verdict changes if …", outline: "What turns it" },
  cheapest: { heading: "What would make another option the cheapest", outline: "Cheapest" },
  unknowns: { heading: "What to find out", outline: "To find out" },
  answers: { heading: "Your answers", outline: "Answers" },
  motives: { heading: "Why you asked", outline: "Why you asked" },
  sources: { heading: "Where the numbers come from", outline: "Sources" },
  limits: { heading: "What is left out", outline: "Limits" },
  versions: { heading: "Versions", outline: "Versions" },
} as const;

export type SectionName = keyof typeof SECTION_WORDS;

/** The page that holds each section; on paper and in old links a section is found by its name. */
export const PAGE_OF = {
  price: "money",
  cash: "money",
  cost: "money",
  size: "money",
  drivers: "money",
  buying: "money",
  spread: "money",
  objectives: "money",
  hours: "operation",
  failures: "operation",
  risk: "operation",
  silence: "operation",
  ownership: "operation",
  next: "operation",
  drills: "operation",
  exit: "operation",
  conditions: "proof",
  case: "proof",
  flips: "proof",
  cheapest: "proof",
  unknowns: "proof",
  answers: "proof",
  motives: "proof",
  sources: "proof",
  limits: "proof",
  versions: "proof",
} as const satisfies Record<SectionName, PageName>;

export const HEADER = {
  toAnswer: "The whole answer",
  pdf: "PDF for the board",
  unless: "It would turn to owning if all of this were so:",
} as const;

/** Words of the answer that do not depend on the result. */
export const ANSWER = {
  example: ({ name, story }: { name: string; story: string }) => `Worked example: ${name}. ${story}`,
  doFirst: "Do first",
  allSteps: "All steps",
  change: "What would change it",
  allChanges: "Every way it could change",
  share: "Share",
  shareNote: "The link holds your answers, without names. Whoever has it can open it.",
  moreWays: "More ways to share",
  explore: "Try other numbers",
  changeAnswers: "Change answers",
  findings: "What people don’t expect",
  cautions: (count: number) => plural(count, "Read one caution first", `Read ${count} cautions first`),
} as const;

/** What a result was made with, on paper. */
export const madeWithText = (modelVersion: string, priceDate: string): string =>
  `Model ${modelVersion}, prices as of ${longDate(priceDate)}`;

export const SHARE_PAGE = {
  title: "Share this result",
  pages: "What to share",
  pagesText: "Each page can be sent alone; all of them repeat the verdict.",
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
  changeLog: { href: "/method#changes", label: "Every change of the model" },
} as const;

export const OUTLINE = { label: "On this page" } as const;

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
  caption: "Each option in one line, with its average cost and the range of eight in ten futures",
  option: "Option",
  meaning: "What it means",
  average: "Average",
  range: "Eight in ten futures",
} as const;

export const CASH = { byYear: "Year by year, and the bills for a budget" } as const;

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
  openSet: (heading: string) => `Open the result with these answers: ${heading}`,
  openOne: (answer: string, option: string) => `${option}: open the result with “${answer}” changed`,
} as const;

export const OWNERSHIP = {
  caption: "Each part of an email operation, and who should hold it",
  component: "Part",
  decision: "Decision",
  reason: "Why",
  dependency: "What it depends on",
  inYourCase: "In your case:",
  order: "From most yours to least: what you hold, what you rule and others run, what you hand over.",
  columns: { own: "Own", "own-policy": "Own the rules, delegate the pipes", delegate: "Delegate" },
  none: { own: "Nothing.", "own-policy": "Nothing is shared like this.", delegate: "Nothing is delegated whole." },
} as const;

export const NEXT = {
  print: "Print this page, and write a name and a day beside each step.",
  owner: "Who",
  day: "By",
} as const;

export const DRILLS = {
  caption: "Each drill: what it is for, its time limit, and when it was last passed",
  drill: "Drill",
  purpose: "Why",
  lastPassed: "Last passed",
  door: "The drills as sheets: prepare, do, passed if",
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
  caption: "Each check: when it is passed, how often it is due, and when it was last passed",
  testCaption: "Each check, how to test it, and when it is passed",
  lastPassed: "Last passed",
  door: "How to test each",
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
  check: "check at the vendor’s page",
} as const;

export const SENSITIVITY = { input: "Number", worth: "Worth knowing", how: "How to find out" } as const;

export const UNKNOWNS = {
  intro: "Some answers are not known, or not closely enough. They widen the ranges; those that could turn the verdict come first.",
  how: "How to find out:",
  couldChange: "Could change the verdict",
  cannotChange: (count: number) =>
    plural(count, "One answer that would not change the verdict", `${count} answers that would not change the verdict`),
  none: "No answer is missing from this verdict.",
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
  check: "check at the vendor’s page",
  stale: "past its review date",
  yours: (value: string) => `Yours: ${value}`,
  shipped: (value: string) => `(ours: ${value})`,
  change: "Change an assumption",
  versions: "Versions",
} as const;
