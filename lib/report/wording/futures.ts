import type { Facts } from "../facts";
import { capitalised, totalMoney } from "../numbers";
import type { Report } from "../types";
import { overHorizon } from "./money";
import { OWNING } from "./names";

const dotsOf = (count: number) => (count === 1 ? "1 dot" : `${count} dots`);

/**
 * Twenty equally likely futures of the price of control, told for a picture that is read by counting.
 *
 * @param odds how many of them cost more, as a sentence: the heading
 */
export function futures(facts: Facts, odds: string): NonNullable<Report["futures"]> {
  const { currency } = facts;
  const dots = facts.assessment.priceOfControl.twentieths;
  const owning = capitalised(OWNING[facts.ownedId]);
  const money = (dot: number | undefined) => totalMoney(dot ?? 0, currency);
  const dearer = dots.filter((dot) => dot > 0).length;
  return {
    title: odds.replace(/\.$/, ""),
    summary: `Each dot is one of twenty equally likely futures, at what ${OWNING[facts.ownedId]} costs beyond buying ${overHorizon(facts)}. They run from ${money(dots[0])} to ${money(dots.at(-1))}; one future in forty is lower still, and one in forty higher.`,
    description: `Costs beyond buying, from the lowest to the highest future: ${dots.map(money).join(", ")}.`,
    cheaper: `${owning} costs less: ${dotsOf(dots.length - dearer)}`,
    dearer: `${owning} costs more: ${dotsOf(dearer)}`,
    dots,
    currency,
  };
}
