import type { Market } from "../../model";

import type { Facts } from "../facts";

export const A_MONTH = "A month, today";
export const DISCOUNTED = "Discounted to today";
export const NO_PRICE = "No price at your size";
export const NO_OWN_PRICE = "You named no price of your own.";
export const ADDRESSES = "Sending addresses of your own, our assumption";
export const counted = (line: string): string => `${line} when buying everything: the result counts with this plan`;

export const EXPRESSION =
  "sum over the terms: list price × how many of its units are due; over the years, the sum of all months, discounted";

export function words(facts: Facts, market: Market): string[] {
  return [
    `Of a plan’s tiers the cheapest that is sold at the number of ${market} counts; past the plan’s limit, the next plan that fits.`,
    "List prices are without value-added tax; where a source includes it, it is taken off. Yearly prices are spread over twelve months.",
    ...(facts.currency === "USD" ? [] : ["What is listed in another currency is converted at the dated rate below."]),
    "This comparison stays at the list prices of the first day: price rises are counted in the result, in a line of their own.",
  ];
}

export const TIMES =
  "“Times” is how many units of the list price a month takes: mailboxes or messages, a twelfth of a yearly price, less tax that a source includes.";
