import type { OptionId } from "../../questionnaire/ids";

import type { Question } from "../../questionnaire/questions";
import type { Facts } from "../facts";
import { OWNING } from "../result/names";
import { futures } from "./names";

export const AT = "Another option becomes the cheapest at";
export const TODAY = "Your answer";
export const CHEAPEST_TODAY = "Cheapest today";
export const CHEAPEST_THERE = "Cheapest from there";
export const SEARCHED = "Searched";
export const NOT_LOOKED_FOR = "Not looked for";
export const startsFrom = (value: string): string => `So the search starts from the model’s middle: ${value}`;
export const countedAs = (plan: string): string => `Counted, and searched from: ${plan}`;

export const MEANING =
  "It is the value nearest to yours at which another option has the lowest average total, with everything else as you answered.";
export const NONE =
  "No value within the bounds that were searched makes another option the cheapest, with everything else as you answered.";
export const MONEY = "Money stands beside the rule and never decides.";
export const NOT_ASKED = "This is not asked under your answers, so no value of it is shown.";
export const A_PLAN = "Your answer is a plan of the price book. That is no number that could be moved, so no value was looked for.";

export const expression = (from: OptionId): string =>
  `value nearest to your answer at which average total of another option < average total of ${OWNING[from]}`;

/** How the value is looked for, and how far what is found is certain. */
export function searchWords(facts: Facts, { id, kind }: Question, isRange: boolean): string[] {
  const isPercent = id === "growth" || id === "discountRate";
  const isVolume = id === "mailboxes" || id === "appMessages";
  return [
    kind === "choice"
      ? "The other numbers of years are tried in turn, the nearest by ratio first."
      : `The answer is moved in both directions to the ends of what may be answered, in steps of three significant figures. The nearer turn counts, by the ratio of ${isPercent ? "the factors that the percentages stand for" : "sizes"}.`,
    ...(isRange ? ["A range moves by scaling both of its ends; a low end of zero stays."] : []),
    `Averages over a few of the same draws show the place, corrected by what all of them say. A turn that they show counts only where the averages over all ${futures(facts)} confirm it.`,
    ...(isVolume
      ? [
          "A volume is looked at two or three times in each decade, so that a price that turns the money and turns it back in between can be missed.",
        ]
      : []),
  ];
}

export const turnColumn = (label: string, value: string): string => `${label}: ${value}`;
export const TODAY_COLUMN = "As you answered";
export const COMPARED_EXACTLY = "The amounts are rounded here. They are compared as they are.";
