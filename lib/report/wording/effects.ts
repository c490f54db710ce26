import type { Quantiles } from "../../assessment";
import type { Assumption } from "../../costs/assumptions";
import type { Facts } from "../facts";
import { aboutMoney, frequency, moreOrLess, numberWord, roundMoney, yearsInWords } from "../numbers";
import { assumptionWords } from "./assumptions";
import { incidentWords } from "./incidents";
import { lineName } from "./lines";
import { OWNING } from "./names";

export const MOVES_MOST = "What moves this result most";

/** Which part of the model an assumption acts on, and whether it is one of the two options that this result compares. */
export function actsOnSentence(row: Assumption, { ownedId }: Facts, isCompared: boolean): string {
  const { line, incident } = assumptionWords(row);
  const target =
    line !== undefined
      ? `the cost line “${lineName(line)}”`
      : incident !== undefined
        ? `the incident “${incidentWords(incident).name}”`
        : "several cost lines and incidents at once";
  const where = row.option === "all" ? "in every option" : `when ${OWNING[row.option]}`;
  const aside = isCompared ? "" : ` This result compares buying with ${OWNING[ownedId]}, so the price of control does not depend on it.`;
  return `It acts on ${target}, ${where}.${aside}`;
}

/** What the line or the incident comes to today, for buying and for the owned option; nothing where it acts on neither. */
export function nowSentence(row: Assumption, facts: Facts): string[] {
  const { line, incident } = assumptionWords(row);
  const { hosted, owned, ownedId, currency, months } = facts;
  if (line !== undefined) {
    const of = (option: typeof hosted) => option.lines.find(({ id }) => id === line)?.mean ?? 0;
    const money = (value: number) => aboutMoney(value, currency);
    return [
      `In this result that line comes to ${money(of(hosted))} when buying and ${money(of(owned))} when ${OWNING[ownedId]}, over ${yearsInWords(months / 12)}.`,
    ];
  }
  if (incident === undefined) return [];
  const told = (option: typeof hosted) => {
    const found = option.incidents.find(({ id }) => id === incident);
    if (found === undefined || found.ratePerYear === 0) return "not at all";
    return `${frequency(found.ratePerYear)}, losing ${aboutMoney(found.lossMean, currency)} each time`;
  };
  return [`In this result it happens, when buying: ${told(hosted)}; when ${OWNING[ownedId]}: ${told(owned)}.`];
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
  return `${capital(numberWord(count))} ${count === 1 ? "assumption was" : "assumptions were"} replaced by your own`;
}

/** One replaced assumption on one line: the new value, then ours. */
export function ownSentence({ name, yours, shipped, unit }: { name: string; yours: string; shipped: string; unit: string }): string {
  return `${name}: yours ${yours}, ours ${shipped}, in ${unit}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
