import type { Plan } from "../../data/price-book";
import type { OpenBefore } from "../../model";
import type { Currency } from "../../questionnaire/ids";
import type { Question } from "../../questionnaire/question";
import type { SectionId } from "../../questionnaire/sections";
import type { AnswerId, RangeId } from "../../questionnaire/types";
import { plural } from "../words";

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
  contradictionsDetail: "You can go on all the same. The result repeats these points.",
  currency: (currency: Currency) => `All amounts are read as ${CURRENCY_NAMES[currency]}`,
  currencyDetail: "Nothing is converted. If you had another currency in mind with one of these amounts, change it:",
  rounding: "Quantities are kept to three significant figures: 1,234 is kept as 1,230.",
  result: "See the result",
  nothing: "No questions on this page apply to you.",
} as const;

export const FORM_WORDS = {
  progress: (page: number, pages: number, name: string) => `Page ${page} of ${pages}: ${name}`,
  steps: "Pages",
  next: "Continue",
  toReview: "Continue to the review",
  saveReview: "Save and return to the review",
  saveResult: "Save and see the result",
  allKept: "The answers on all other pages stay as they are.",
  back: "Back",
  result: "See the result with what we have",
  resultHint: "The rest takes its default or counts as “not sure”.",
  review: "Check the answers so far",
  notSure: "Not sure",
  whole: "One whole number, not a range.",
  range: { before: "A range such as ", after: " is welcome." },
  why: "Why we ask",
  countsFor: { rule: "Counts for: the rule", money: "Counts for: the money", both: "Counts for: the rule and the money" } satisfies Record<
    Question["moves"],
    string
  >,
  practices: "What is done as a matter of course",
  practicesIntro: "Seven habits of a team that runs systems. The answers mean the same each time.",
  ownAmount: "An amount of our own",
  ownAmountBox: "Our own amount",
  defaultPlan: (name: string) => `Default: ${name}`,
  fallback: (text: string) => `Left empty, this counts as ${text}.`,
  /** @param chosen the currency that was chosen, or typed with an amount */
  currencyNote: (chosen: Currency | undefined) =>
    chosen === undefined
      ? "Read as US dollars, unless you type £ or € with it. You can also choose the currency on the money page, the last one."
      : `Amounts are in ${CURRENCY_NAMES[chosen]}, as you typed or chose. You can change that on the money page, the last one.`,
  notConverted: (chosen: Currency | undefined) =>
    chosen === undefined
      ? "Amounts that you typed on earlier pages are read in this currency. They are not converted."
      : `Your amounts are in ${CURRENCY_NAMES[chosen]} so far. If you choose another currency here, they are read in that one. They are not converted.`,
  title: (heading: string, errors: boolean) => (errors ? `Error: ${heading}` : heading),
} as const;

export const WORD_HINTS = {
  quoted: (word: string) => `“${word}”`,
  /** @param words the words explained, quoted and listed */
  summary: (count: number, words: string) => `What ${plural(count, "does", "do")} ${words} mean?`,
  /** @param name what the question calls it @param term what the glossary does */
  otherName: (name: string, term: string) => `${name} (${term})`,
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
  /** One line on a page of questions. */
  soFar: ({ open, turning, isSettled }: OpenBefore) => {
    if (isSettled) return "Nothing that is still open can turn the verdict. Go on for the money and the proof, or see the result now.";
    const are = plural(open, "One answer is", `${open} answers are`);
    if (turning === 0) return `${are} open so far. ${plural(open, "It can’t", "None of them can")} turn the verdict.`;
    const which = open === 1 ? "It" : turning === open ? "Any of them" : turning === 1 ? "One of them" : `${turning} of them`;
    return `${are} open so far. ${which} could still turn the verdict.`;
  },
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

export const LINK_FULL_WORDS = {
  heading: "These answers do not fit into one link",
  text: "A result is kept in its address alone, and this one has no room left. Remove an objective or an amount of your own and try again. Nothing is lost.",
  withOwn:
    "A result is kept in its address alone, and these answers leave no room for your own assumptions. Go on without them below, or remove an objective or an amount of your own.",
} as const;

export const OWN_WORDS = {
  kept: (count: number) => plural(count, "One assumption of your own stays in place", `${count} assumptions of your own stay in place`),
  row: (name: string, value: string, unit: string) => `${name}: ${value}, in ${unit}`,
  drop: "Go on without them, with our values",
  fullHeading: "These answers leave no room for your own assumptions",
  full: (count: number) =>
    `Answers and assumptions share one address, and it has no room for these answers beside the ${plural(count, "assumption", `${count} assumptions`)} you replaced. Your entries still stand below: shorten them, for example by a single number in place of a range.`,
  goWithout: "Or go on with these answers and our assumptions in place of yours",
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
