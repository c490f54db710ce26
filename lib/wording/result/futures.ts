import { dearerThanHosted } from "../../model";
import type { Facts } from "../facts";
import { counted, totalMoney } from "../format";
import { countOf } from "../natural-frequencies";
import { capitalised } from "../words";
import { overHorizon } from "./money";
import { OWNING } from "./names";

const dotsOf = (count: number) => counted(count, "dot", "dots");

/** How many futures of twenty cost more. */
export function futuresClaim({ assessment, ownedId }: Facts): string {
  return `${capitalised(OWNING[ownedId])} costs more than buying in ${countOf(dearerThanHosted(assessment), "futures")}`;
}

/** What a dot stands for, and how far the dots reach. */
export function futuresSummary(facts: Facts, dots: readonly number[]): string {
  const money = (dot: number | undefined) => totalMoney(dot ?? 0, facts.currency);
  return `Each dot is one of twenty equally likely futures, at what ${OWNING[facts.ownedId]} costs beyond buying ${overHorizon(facts)}. They run from ${money(dots[0])} to ${money(dots.at(-1))}; one future in forty is lower still, and one in forty higher.`;
}

/** The two colours of dots, each with its number. */
export function futuresKeys({ ownedId }: Facts, dots: readonly number[]): { cheaper: string; dearer: string } {
  const owning = capitalised(OWNING[ownedId]);
  const dearer = dots.filter((dot) => dot > 0).length;
  return {
    cheaper: `${owning} costs less: ${dotsOf(dots.length - dearer)}`,
    dearer: `${owning} costs more: ${dotsOf(dearer)}`,
  };
}

export const FUTURES_TABLE = {
  caption: (facts: Facts) => `What ${OWNING[facts.ownedId]} costs beyond buying ${overHorizon(facts)}, in twenty equally likely futures`,
  future: "Future",
  price: "Price of control",
} as const;
