import type { Facts } from "../wording/facts";
import { totalMoney } from "../wording/format";
import { FUTURES_TABLE, futuresClaim, futuresKeys, futuresSummary } from "../wording/result/futures";
import type { Chart } from "./chart-types";

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
