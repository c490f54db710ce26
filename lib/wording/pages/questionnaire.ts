import type { Plan } from "../../data/price-book";
import type { OpenBefore, RequirementState, Status } from "../../model";
import type { Currency } from "../../questionnaire/ids";
import type { Question } from "../../questionnaire/question";
import { type SectionId, type StepId, sectionOf } from "../../questionnaire/sections";
import { requirementOf } from "../../questionnaire/step-ids";
import { stepHeading } from "../../questionnaire/steps";
import type { AnswerId, RangeId } from "../../questionnaire/types";
import { CURRENCY_SIGNS, inSentence, plural } from "../words";

/** Words of the question pages that are not part of a question; those stand in `lib/questionnaire`. */

/** The heading of each page of questions; its short name and introduction stand with the questions. */
export const PAGE_HEADINGS: Record<SectionId, string> = {
  why: "Your reasons",
  control: "What must be yours to decide?",
  team: "Who would run it?",
  burden: "Is the burden accepted?",
  mail: "What does your mail look like?",
  money: "What do things cost?",
};

/** The same for every page: that of a requirement is headed by its name. */
export const stepTitle = (step: StepId): string =>
  requirementOf(step) === undefined ? PAGE_HEADINGS[sectionOf(step)] : stepHeading(step).title;

export const REVIEW_WORDS = {
  name: "Review",
  heading: "Check your answers",
  intro: "This is all that the result will rest on. Change what is wrong.",
  complete: "Every question that applies to you is answered.",
  missing: (count: number) => plural(count, "One question is not answered yet.", `${count} questions are not answered yet.`),
  missingDetail: "That is no obstacle: what is missing counts as “not sure” or takes its default, and the result lists it.",
  change: "Change",
  changeWhat: (name: string) => `the answers on ${name}`,
  notSure: "Not sure",
  notAnswered: "Not answered",
  notAnsweredWhat: (label: string) => `yet: ${label}`,
  isDefault: "default",
  contradictions: "Some answers do not fit together",
  /** Before the answers that do not fit together. */
  changeEither: "Change one of these:",
  contradictionsDetail: "You can go on all the same. The result repeats these points.",
  currency: (currency: Currency) => `All amounts are read as ${CURRENCY_NAMES[currency]}`,
  currencyDetail: "Nothing is converted. If you had another currency in mind with one of these amounts, change it:",
  rounding: "Quantities are kept to three significant figures: 1,234 is kept as 1,230.",
  result: "See the result",
  nothing: "No questions on this page apply to you.",
} as const;

const otherSigns = (current: Currency): string =>
  (["GBP", "EUR", "USD"] as const)
    .filter((each) => each !== current)
    .map((each) => CURRENCY_SIGNS[each])
    .join(" or ");

export const FORM_WORDS = {
  progress: (page: number, pages: number, name: string) => `Page ${page} of ${pages}: ${name}`,
  /** @param next the name of the one that follows, if one does */
  requirement: (number: number, count: number, next: string | undefined) =>
    `Requirement ${number} of ${count}${next === undefined ? "" : `; next: ${inSentence(next)}`}`,
  next: "Continue",
  toReview: "Continue to the review",
  saveReview: "Save and return to the review",
  saveResult: "Save and see the result",
  back: "Back",
  result: "See the result now",
  resultHint: "Your answers are kept. The rest takes its default or counts as “not sure”.",
  review: "Check the answers so far",
  notSure: "Not sure",
  whole: "One whole number, not a range.",
  range: { before: "A range such as ", after: " is welcome." },
  why: "Why we ask",
  countsFor: {
    rule: "Counts for: the rule",
    money: "Counts for: the money",
    both: "Counts for: the rule and the money",
    neither: "Counts for: neither the rule nor the money",
  } satisfies Record<Question["moves"], string>,
  /** The same once no open answer can turn the verdict. */
  countsForOnceSettled: {
    rule: "Can no longer change the verdict",
    money: "Counts for: the money",
    both: "Counts for: the money",
    neither: "Counts for: neither the rule nor the money",
  } satisfies Record<Question["moves"], string>,
  practices: "What is done as a matter of course",
  practicesIntro: "Seven habits of a team that runs systems. The answers mean the same each time.",
  ownAmount: "An amount of our own",
  ownAmountBox: "Our own amount",
  chooseOne: "Choose one",
  defaultPlan: (name: string) => `Default: ${name}`,
  fallback: (text: string) => `Left empty, this counts as ${text}.`,
  /** @param bound the currency of amounts on other pages @param current what an amount without a sign is read in */
  currencyNote: (bound: Currency | undefined, current: Currency) =>
    bound === undefined
      ? `Read as ${CURRENCY_NAMES[current]}, unless you type ${otherSigns(current)} with it. You can also choose the currency on the money page, the last one.`
      : `Amounts are in ${CURRENCY_NAMES[bound]}, as you typed or chose. You can change that on the money page, the last one.`,
  notConverted: (chosen: Currency | undefined) =>
    chosen === undefined
      ? "Amounts that you typed on earlier pages are read in this currency. They are not converted."
      : `Your amounts are in ${CURRENCY_NAMES[chosen]} so far. If you choose another currency here, they are read in that one. They are not converted.`,
  /** After a contradiction. */
  canGoOn: "You can go on all the same.",
  title: (heading: string, errors: boolean) => (errors ? `Error: ${heading}` : heading),
} as const;

export const WORD_HINTS = {
  quoted: (word: string) => `“${word}”`,
  /** @param words the words explained, quoted and listed */
  summary: (count: number, words: string) => `What ${plural(count, "does", "do")} ${words} mean?`,
  /** @param name what the question calls it @param term what the glossary does */
  otherName: (name: string, term: string) => `${name} (${term})`,
} as const;

/** On a page that was opened to change an answer. */
export const CHANGE_WORDS = {
  heading: { result: "You are changing a saved result", review: "You are changing an answer" },
  text: {
    result: "The link that you have stays as it is, and so do your other answers. Saving makes a new result with a link of its own.",
    review: "Your other answers stay as they are.",
  },
  back: { result: "Back to the result without saving", review: "Back to the review without saving" },
  details: "What you said about each",
  detailsHint: "Saves this page as well.",
} as const;

/** What the answers given so far say, beside the questions. */
export const SO_FAR_WORDS = {
  heading: "What we have so far",
  act: { settled: "Buy.", open: "Buy, for now.", figures: "It comes down to the figures." },
  /** On a phone, before the questions. */
  line: { settled: "So far: buy.", open: "So far: buy, for now.", figures: "So far: it comes down to the figures." },
  text: {
    settled: "Your remaining answers cannot change the verdict. Go on for the costs and the proof.",
    open: "Owning takes all three of these, and what is open could still turn it.",
    figures: "No open answer stands in the way of owning. The result works out whether you accept the hours and the losses that it takes.",
  },
  status: { met: "met", "not-met": "not met", unknown: "open" } satisfies Record<Status, string>,
  requirement: {
    forcing: "only owning meets it",
    wish: "a wish, not a requirement",
    sold: "can be bought",
    "no-mail": "concerns mail that you don’t have",
    open: "open",
  } satisfies Record<RequirementState, string>,
} as const;

/** What the answers cost that are still open. */
export const OPEN_WORDS = {
  heading: "What the open answers cost so far",
  open: "Open",
  counts: (counts: readonly [notAnswered: number, notSure: number, unchecked: number]) =>
    [`${counts[0]} not answered`, `${counts[1]} “not sure”`, `${counts[2]} not asked of a provider yet`]
      .filter((_, index) => counts[index] !== 0)
      .join(", "),
  verdict: "Verdict",
  settled: "None of these can turn it: what you have answered settles it.",
  turning: (count: number) => plural(count, "One answer could still turn it:", `${count} answers could still turn it:`),
  tooWide: "(the range is too wide to tell)",
  more: (count: number) => `and ${count} more`,
  money: "Money",
  price: (range: string, years: string) =>
    `The price of control, which is what owning costs beyond buying: ${range} over ${years}, in eight futures out of ten.`,
  moving: "How far its average moves with what an open answer turns out to be:",
  moreMovers: (count: number) => `${count} more, by less`,
  still: "No open answer moves its average by much.",
  estimate: (quick: string, full: string) =>
    `A quick estimate from ${quick} futures, made anew with every change. The result looks at ${full} and has the exact figures.`,
  /** One line on a page of questions, before the link to the result. */
  settledSoFar: "Your remaining answers cannot change the verdict. Go on for the costs and the proof, or ",
  resultNow: "see the result now",
  /** Of the pages before, where there are such answers. */
  soFar: ({ turning }: OpenBefore) =>
    plural(turning, "One answer that you left open could still turn it.", `${turning} answers that you left open could still turn it.`),
} as const;

export const LATER_WORDS = {
  before: "To continue later or on another device, keep ",
  link: "this address",
  after: ". It holds what you have sent so far, without names.",
  copying: { copy: "Copy the address", copied: "Copied.", failed: "Your browser did not allow it. Copy the link by hand." },
} as const;

export const CURRENCY_NAMES: Record<Currency, string> = { USD: "US dollars", EUR: "euros", GBP: "pounds sterling" };
/** A range that somebody could well type, for each box that takes one. */
export const RANGE_EXAMPLES: Readonly<Partial<Record<AnswerId, string>>> = {
  atStake: "50k–400k",
  committedHours: "4–10",
  mailboxes: "40–60",
  appMessages: "20k–60k",
  hourlyCost: "60–90",
  growth: "5–30",
  revenueAtStake: "20k–60k",
  ownHours: "4–10",
} satisfies Record<RangeId, string>;

export const PLAN_WORDS = {
  kinds: {
    "large-suite": "Large suites",
    "mail-only": "Mail without a suite",
    regional: "Providers in a given country",
    "customer-held-keys": "Encrypted, with keys the provider does not hold",
    "single-tenant": "Run for you alone by a specialist",
    "flat-account": "One price for the account",
    transactional: "Senders for software",
    server: "Rented servers",
  } satisfies Record<Plan["kind"], string>,
  cap: (cap: string) => `up to ${cap}`,
  basis: {
    hosted: (quantity: string) => `List prices for one mailbox and month, at ${quantity} mailboxes, without tax.`,
    app: (quantity: string) => `List prices for a month with ${quantity} messages, without tax.`,
    server: () => "List prices for one server and month, without tax.",
  } satisfies Record<Plan["category"], (quantity: string) => string>,
} as const;

export const ERROR_WORDS = {
  heading: (count: number) => plural(count, "One answer needs another look", `${count} answers need another look`),
  kept: "Everything else on this page is kept.",
  goBack: "Go back without these entries",
  goReview: "Go to the review without these entries",
  goResult: "See the result without these entries",
} as const;

export const OWN_WORDS = {
  kept: (count: number) => plural(count, "One assumption of your own stays in place", `${count} assumptions of your own stay in place`),
  row: (name: string, value: string, unit: string) => `${name}: ${value}, in ${unit}`,
  drop: "Go on without them, with our values",
} as const;

export const DAMAGED_WORDS = {
  title: "This page cannot be opened",
  heading: "This address does not lead to a page of questions",
  text: [
    "Your answers live in the address of the page, and this one is incomplete or has been altered, perhaps when it was copied. We open only addresses that are whole, so that you never see answers that are not yours.",
    "If you still have the page open elsewhere, copy its address again in one piece. Otherwise start anew: it takes five or six minutes.",
  ],
  start: "Start the questions",
  home: "Go to the start page",
} as const;
