import type { Facts } from "../facts";
import { priceLabel } from "../result/money";
import { OPTION_NAMES } from "../result/names";
import { futures } from "./names";

export const priceName = priceLabel;

export const MEANING =
  "It is a number that the model does not know, only how likely its values are. These figures say what it does to the result by itself.";
export const ANSWERED = "It stands in where an answer is not known. You gave the answer, so it does nothing here.";
export const ENDS = ["Price of control with it low", "Price of control with it high"] as const;
export const CHOICE_ENDS = ["Price of control, lowest over the choices", "Price of control, highest over the choices"] as const;
export const PLAN_ENDS = ["Price of control with the cheapest plan that fits", "Price of control with the dearest"] as const;
export const swing = (amount: string): string => `A swing of ${amount}`;
export const DOES_NOT_MOVE = "Not moved noticeably";
export const WORTH = "Worth finding out, if money decided";
export const WORTH_NOTHING = "Nothing";
export const atMost = (amount: string): string => `At most ${amount}`;

export const OF = { driver: "What it does to the price of control", worth: "What it is worth to find it out" } as const;

export const PLAN_MEANING = "It is a price that you choose with the plan. These figures say what the choice does to the result by itself.";
export const PLAN_EXPRESSION =
  "average price of control, counted with the cheapest plan of the price book that does all that you need, and with the dearest";
export const PLAN_WORDS = ["All else is as it comes. The plans are named, with their prices, where buying is counted."];
export const PLAN_WORTH = "Not reckoned: nobody learns it by waiting";

export function driverExpression(isChoice: boolean): string {
  return isChoice
    ? "average price of control, given each choice; its lowest and its highest"
    : "average price of control, given the number at its 10th percentile, and at its 90th";
}

export function driverWords(facts: Facts): string[] {
  return [
    `Both are read from the same ${futures(facts)} by regression on this one number (a polynomial of the fourth degree), with everything else as it comes and the luck of incidents averaged.`,
    "An effect that cannot be told from noise is left out.",
  ];
}

export const WORTH_EXPRESSION =
  "average cost of the option that is cheapest on average − average of the cheapest option’s cost, chosen anew for each value of the number";

export function worthWords({ assessment }: Facts): string[] {
  return [
    `It is known as the expected value of partial perfect information. By cost alone the choice would be “${OPTION_NAMES[assessment.cheapest]}”; where no value of this number would change that, it is nothing.`,
  ];
}

export const DOES_NOT_ACT = "–";
export const ACTS_NOTE =
  "Amounts are averages over the years; of incidents it is how often they come. A dash says that the number does not act there.";
export const aYear = (rate: string): string => `${rate} a year`;
