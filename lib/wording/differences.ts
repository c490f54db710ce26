import type { Comparison, Recommendation } from "../model";

import type { OptionId } from "../questionnaire/ids";
import type { VerdictStamp } from "../questionnaire/scenario";
import { longDate, numberWord } from "./format";
import { COMPARE } from "./pages/comparison";
import { OPTION_NAMES } from "./result/names";
import { listed, plural } from "./words";

/** What a result says to do, after "says to". */
const TO_DO: Record<OptionId, string> = {
  hosted: "buy your email",
  sender: "own the sender",
  core: "own the core",
  self: "own everything",
};

const FIRMNESS: Record<VerdictStamp["verdict"], string> = { settled: "settled", open: "open" };

export const MONEY_LABELS: Record<Recommendation["money"], string> = {
  clear: "Clear",
  leaning: "Leaning",
  "too-close": "Too close to call",
};

/** Whether the two agree, in one sentence. */
export function headline({ agreement, sides: [first, second] }: Pick<Comparison, "agreement" | "sides">): string {
  const [one, other] = [first.verdict, second.verdict];
  switch (agreement) {
    case "verdict":
      return `You agree: both results say to ${TO_DO[one.option]}${one.verdict === "open" ? ", and both leave it open" : ""}.`;
    case "option":
      return `You disagree on how firm it is: both results say to ${TO_DO[one.option]}; it is ${FIRMNESS[one.verdict]} in the first and ${FIRMNESS[other.verdict]} in the second.`;
    case "none":
      return `You disagree: the first result says to ${TO_DO[one.option]}, the second to ${TO_DO[other.option]}.`;
  }
}

/** A verdict in three words: "Own everything, settled". */
export const verdictInShort = ({ option, verdict }: VerdictStamp): string => `${OPTION_NAMES[option]}, ${FIRMNESS[verdict]}`;

/** On how many questions the two differ, after the headline. */
export function countSentence(count: number): string {
  if (count === 0) return "Your answers are the same in every question.";
  return `You differ on ${plural(count, "one point", `${numberWord(count)} points`)}.`;
}

/**
 * What agreeing on a set would do, and what is not claimed of it.
 *
 * @param all how many differences there are
 */
export function agreeingSentences(count: number, all: number, [first, second]: Comparison["sides"], draws: string): string[] {
  const these = plural(count, "this one point", `these ${numberWord(count)} points`);
  return [
    `If you agreed on ${these}, whichever way, you would agree on the verdict: with the second’s ${plural(count, "answer", "answers")} the first result becomes “${verdictInShort(second.verdict)}”, and with the first’s the second becomes “${verdictInShort(first.verdict)}”. Both were checked with all ${draws} simulated futures.`,
    ...(count > 1 ? ["None of them can be left out."] : []),
    ...(count < all
      ? [
          count === 1
            ? "Another answer may do the same."
            : "Another set may do the same, and may be smaller: not every combination was tried.",
        ]
      : []),
  ];
}

/** The prices that both are compared at, and which link was made at others. */
export function priceSentences(priceDate: string, made: readonly [string, string]): string[] {
  const others = made.flatMap((date, at) =>
    date === priceDate ? [] : [`the ${at === 0 ? "first" : "second"} at those of ${longDate(date)}`],
  );
  return [
    `Both are assessed by the current model at the prices of ${longDate(priceDate)}.`,
    ...(others.length === 0
      ? []
      : [`The links were made at other prices: ${listed(others)}. A figure here can differ from what such a link shows.`]),
  ];
}

/** At which rate the second's amounts stand in the first's currency. */
export const convertedSentence = (currency: string, other: string, rate: string): string =>
  `Amounts of the second are converted to ${currency}: 1 ${other} is ${rate} ${currency} on that day.`;

/** The rows of the table that puts both results side by side; the conditions have their own names. */
export const SIDE_BY_SIDE = {
  recommendation: "Recommendation",
  horizon: "Years compared",
  hosted: "Buying everything, on average",
  ownedOption: "What would be owned",
  owned: "Owning that, on average",
  price: "Price of control: owning beyond buying",
  money: "How clear the money is",
  hostedHours: "Work when buying, a month",
  ownedHours: "Work when owning, a month",
  addedHours: "Work that owning adds in four futures of five, a month",
} as const;

const SIDES = [COMPARE.first, COMPARE.second] as const;

/** What a difference alone does to one of the two results, or to neither. @param at which of the two */
export const EFFECT = {
  turns: (at: number, verdict: VerdictStamp) => `${SIDES[at]} becomes: ${verdictInShort(verdict)}`,
  moves: (at: number, by: string) => `${SIDES[at]}: ${by}`,
  staysAt: (at: number) => `${SIDES[at]}: no change`,
  together: "None alone, some together",
  none: "No change",
} as const;

/** What a difference is called, and a value that stands on one side only. */
export const DIFFERENCE = {
  assumption: (id: string, name: string) => `Assumption ${id}: ${name}`,
  assumptions: (count: number) => `${count} assumptions together`,
  /** Of a side, beside the number that differ. */
  ownOf: (count: number) => (count === 0 ? "Ours" : `${count} ${plural(count, "value", "values")} of its own`),
  objective: (name: string) => `Control objective: ${name}`,
  notNamed: "Not named",
  converted: (own: string, converted: string) => `${own} (about ${converted})`,
  ours: (value: string) => `Ours: ${value}`,
} as const;
