import type { Criterion, NumericCriterion } from "../../model";
import type { Facts } from "../facts";
import { lineName } from "../result/lines";
import { OWNING } from "../result/names";

export const STATUS = "So the point is";
export const NOT_KNOWN = "Not known";
export const NUMBER_COLUMN = "In this result";
export const VALUE_COLUMN = "Value";
export const HOURS = "Hours a month that owning adds, four futures out of five";
export const EXCESS = "Lost beyond buying in the worst year of twenty, on average";
export const WARM_UP = `Median weeks of the warm-up (${lineName("warm-up-loss")})`;
export const NOT_ROUNDED = "This is the number before it is rounded for the rule, and with assumptions of your own where you replaced any.";

/** What the two sides of a criterion are. */
export const SIDES: Record<NumericCriterion, { there: string; asked: string }> = {
  "hours-per-person": { there: "Owning adds, a month", asked: "The people can carry, a month" },
  "committed-hours": { there: "Committed, a month", asked: "Added by owning, a month" },
  "bearable-loss": { there: "Bearable, a year", asked: "Needed, a year" },
  "degraded-weeks": { there: "Bearable", asked: "Needed" },
};

/** How the two sides are compared, and what the ends of a side mean. */
export function criterionWords(facts: Facts, { have, need, id }: Criterion): string[] {
  const computed = id === "hours-per-person" ? have : need;
  const isSpan = computed !== undefined && computed.low !== computed.high;
  return [
    `What is needed is that of ${OWNING[facts.ownedId]}. Both sides are rounded to two significant figures and then compared.`,
    ...(isSpan
      ? [
          "It is a range from the best to the worst that your open answers could turn out, over every option that could still be the one to own.",
        ]
      : []),
    "It is worked out from our assumptions as shipped: one that you replaced never helps past the rule.",
  ];
}
