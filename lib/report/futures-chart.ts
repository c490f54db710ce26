import type { Chart } from "./chart-types";
import type { Facts } from "./facts";
import { totalMoney } from "./numbers";
import { FUTURES_TABLE, futuresClaim, futuresKeys, futuresSummary } from "./wording/futures";

/** Twenty equally likely futures of the price of control, for a picture that is read by counting; none where there is nothing to own. */
export function futuresChart(facts: Facts): Extract<Chart, { id: "futures" }> | undefined {
  if (facts.nothingToOwn) return;
  const { currency } = facts;
  const dots = facts.assessment.priceOfControl.twentieths;
  return {
    id: "futures",
    title: futuresClaim(facts),
    summary: futuresSummary(facts, dots),
    table: {
      caption: FUTURES_TABLE.caption(facts),
      columns: [
        { label: FUTURES_TABLE.future, numeric: true },
        { label: FUTURES_TABLE.price, numeric: true },
      ],
      rows: dots.map((dot, index) => [String(index + 1), totalMoney(dot, currency)]),
    },
    currency,
    dots,
    ...futuresKeys(facts, dots),
  };
}
