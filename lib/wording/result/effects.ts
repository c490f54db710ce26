import type { Assumption } from "../../data/assumptions";
import { lineMean } from "../../model";
import type { Quantiles } from "../../simulation/quantiles";
import type { Facts } from "../facts";
import { aboutMoney, frequency, moreOrLess, numberWord, roundMoney, yearsInWords } from "../format";
import { capitalised, plural } from "../words";
import { actsOn } from "./acts-on";
import { assumptionWords } from "./assumptions";
import { incidentWords } from "./incidents";
import { lineInSentence } from "./lines";
import { OWNING } from "./names";

export const MOVES_MOST = "What moves this result most";

/** Where an assumption acts, one sentence for each set of options; empty where nothing in the model reads it. */
export function actsOnSentences(id: string): string[] {
  return actsOn(id).map((where) => `${where}.`);
}

/** Says that an assumption moves neither of the two options that this result compares. */
export function asideSentence({ ownedId }: Facts): string {
  return `This result compares buying with ${OWNING[ownedId]}, so this number does not move its price of control.`;
}

/** What the cost line or the incident behind an assumption comes to now, for buying and for the owned option; nothing where it has more than one. */
export function nowSentences(row: Assumption, facts: Facts): string[] {
  const { line, incident } = assumptionWords(row);
  const { assessment, hosted, owned, ownedId, currency } = facts;
  if (line !== undefined) {
    const of = (option: typeof hosted) => aboutMoney(lineMean(option, line), currency);
    return [
      `Over ${yearsInWords(assessment.horizonYears)}, ${lineInSentence(line)} comes to ${of(hosted)} when buying and ${of(owned)} when ${OWNING[ownedId]}.`,
    ];
  }
  if (incident === undefined) return [];
  const text = (option: typeof hosted) => {
    const found = option.incidents.find(({ id }) => id === incident);
    if (found === undefined || found.ratePerYear === 0) return "not at all";
    return `${frequency(found.ratePerYear)}, losing ${aboutMoney(found.lossMean, currency)} each time`;
  };
  const { name } = incidentWords(incident);
  return [`${name}, when buying: ${text(hosted)}. When ${OWNING[ownedId]}: ${text(owned)}.`];
}

/** What replacing one assumption did to the price of control: the figure with each value, and the difference between them. */
export function differenceSentence(yours: Quantiles, ours: Quantiles, facts: Facts): string {
  const { currency } = facts;
  const difference = yours.mean - ours.mean;
  const at = (price: Quantiles) => roundMoney(price.mean, currency);
  if (roundMoney(Math.abs(difference), currency) === roundMoney(0, currency))
    return `With your value the price of control is ${at(yours)}, the same as with ours.`;
  return `With your value the price of control is ${at(yours)}, with ours ${at(ours)}: ${moreOrLess(difference, currency)}.`;
}

/** Says that assumptions were replaced; the list of them follows. */
export function ownHeading(count: number): string {
  return `${capitalised(numberWord(count))} ${plural(count, "assumption was", "assumptions were")} replaced by your own`;
}

/** One replaced assumption on one line: the new value, then ours. */
export function ownSentence({ name, yours, shipped, unit }: { name: string; yours: string; shipped: string; unit: string }): string {
  return `${name}: yours ${yours}, ours ${shipped}, in ${unit}.`;
}
