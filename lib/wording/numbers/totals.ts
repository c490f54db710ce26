import { MONEY_LABELS, SEARCH_DRAWS } from "../../model";
import type { Objective, OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { percent, whole } from "../format";
import { MOST_MAILBOXES } from "../most-mailboxes";
import { priceLabel } from "../result/money";
import { OBJECTIVE_NAMES, OPTION_MEANING, OPTION_NAMES, OWNING, optionMeaning } from "../result/names";
import { uncapitalised } from "../words";
import { futures } from "./names";

export const NONE = "None";
export const NOTHING_TO_OWN = "You send no application mail, so there is nothing to own: the cost is that of buying.";
export const RANGE_COLUMN = "Eight in ten futures";
export const DIFFERENCE = "The lines of both sides, those that differ most first.";

export const priceName = priceLabel;
export const CHANCE = (facts: Facts): string => `Chance that ${OWNING[facts.ownedId]} is cheaper than buying`;
export const CROSSOVER = "The number of mailboxes at which this turns";
export const LESS = (option: string): string => `Less: ${uncapitalised(option)}`;
export const regretName = (option: OptionId): string => `Expected regret of ${OWNING[option]}`;

export function priceMeaning(facts: Facts): string {
  return `It is what ${OWNING[facts.ownedId]} costs beyond buying. Owning here means: ${optionMeaning(facts, facts.ownedId)}.`;
}

/** What the price does not do, and how it is told where it is too close to call. */
export function besides({ assessment }: Facts): string[] {
  return [
    "Money never decides the verdict.",
    ...(assessment.recommendation.money === "too-close"
      ? ["The result page names no sum, because which of the two is cheaper is too close to call."]
      : []),
  ];
}

export function objectiveMeaning(objective: Objective, option: OptionId): string {
  return `It is what the least ownership that satisfies ${OBJECTIVE_NAMES[objective]} alone, ${OWNING[option]}, costs beyond buying.`;
}

export function notEstablished(objective: Objective): string {
  return `As you answered, ${OBJECTIVE_NAMES[objective]} is not established, so it asks for owning nothing.`;
}

export function difference(option: OptionId): string {
  return `total cost of ${OWNING[option]} − total cost of buying everything`;
}

export function differenceWords(facts: Facts): string[] {
  return [
    `Both are worked out in the same ${futures(facts)}: the same volumes, prices and luck as far as both sides meet them. The average of the differences is the difference of the averages.`,
  ];
}

export function endsNote(facts: Facts): string {
  return `The range of the difference is read from the difference in each of ${futures(facts)}. It is not the difference of the two ranges, because a future that is dear on one side is often dear on the other.`;
}

export function totalMeaning(option: OptionId): string[] {
  return [`“${OPTION_NAMES[option]}” means: ${OPTION_MEANING[option]}.`];
}

export const TOTAL_EXPRESSION = "sum over all lines and months: amount of the month, discounted to today";

export function totalWords(facts: Facts): string[] {
  return [
    "A month is discounted for the time to its middle, at the rate that you answered. Amounts are nominal, in the money of their month, and without value-added tax.",
    "Up to any month it is the same sum up to there; so are the costs by month on the result page.",
    `Every line is drawn in ${futures(facts)}. The average of a line that holds incidents is worked out from rates and sizes, so that a rare one cannot sway it.`,
  ];
}

export const CHANCE_LABEL = "Share of futures";
export const chanceNote = (facts: Facts): string => `Counted over ${futures(facts)}`;
export const CHANCE_MEANING = `It gives the money its label: clear at ${percent(MONEY_LABELS.clear.atMost)} or less and at ${percent(MONEY_LABELS.clear.atLeast)} or more, too close to call from ${percent(MONEY_LABELS.tooClose.from)} to ${percent(MONEY_LABELS.tooClose.to)}, else leaning. It does not enter the verdict.`;
export const chanceExpression = ({ ownedId }: Facts): string =>
  `futures in which the total cost of ${OWNING[ownedId]} is below that of buying everything ÷ all futures`;
export const chanceWords = (facts: Facts): string[] => [
  `Each of ${futures(facts)} is one draw of everything that is uncertain, incidents included, with both options in it.`,
];
export const NOT_FROM_RANGES =
  "The number above cannot be read from these averages and ranges: what counts is which option is dearer in one and the same future.";

export const REGRET_MEANING = [
  "It is what would have been overpaid on average, had this option been chosen and the cheapest one then been seen.",
  "The least regret of all options is also what it would be worth to know everything beforehand.",
];
export const REGRET_EXPRESSION =
  "average over all futures of (total cost of the option − total cost of the cheapest option in that future)";
export const regretWords = (facts: Facts): string[] => [
  `In each of ${futures(facts)} the four totals are compared. It is not below nothing, and it is nothing for an option that is the cheapest in all of them.`,
];

export const CROSSOVER_LABEL = ({ ownedId }: Facts): string => `“${OPTION_NAMES[ownedId]}” stays cheaper`;

export function crossoverValue({ assessment: { crossoverMailboxes: from }, nothingToOwn }: Facts): string {
  if (nothingToOwn) return "At no size: there is nothing to own";
  if (from === null) return `At no size up to ${MOST_MAILBOXES} mailboxes`;
  return from <= 1 ? `At every size up to ${MOST_MAILBOXES} mailboxes` : `From ${whole(from)} mailboxes on`;
}

export function crossoverMeaning({ assessment: { crossings } }: Facts): string[] {
  const turns = crossings.map(({ mailboxes, cheaper }) => `from ${whole(mailboxes)} mailboxes “${OPTION_NAMES[cheaper]}”`);
  return [
    "Everything but the number of mailboxes is as you answered.",
    turns.length === 0
      ? "The cheaper of the two is the same at every size that was looked at."
      : `The cheaper of the two changes: ${turns.join(", ")}.`,
  ];
}

export const crossoverExpression = ({ ownedId }: Facts): string =>
  `smallest number of mailboxes from which average total of ${OWNING[ownedId]} < average total of buying everything, up to ${MOST_MAILBOXES}`;

export const CROSSOVER_WORDS = [
  "The model is run again at the sizes below. Between two sizes at which the cheaper side changes, the number is found by halving, to three significant figures.",
  `These runs take ${whole(SEARCH_DRAWS)} draws, because averages settle quickly.`,
];

export const rangeOf = (option: OptionId): string => `${OPTION_NAMES[option]}, range`;
export const sizeText = whole;
export const SIZES_NOTE =
  "The cost of a mailbox of the first day and month, discounted. The ranges hold eight in ten futures of what is uncertain, with the luck of incidents averaged.";
