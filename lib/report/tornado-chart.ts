import { movingDrivers, NUMBER, swingOf } from "../model";
import type { Facts } from "../wording/facts";
import { totalMoney } from "../wording/format";
import { inputName, isChoice } from "../wording/result/inputs";
import * as wording from "../wording/result/sensitivity";
import { TORNADO } from "../wording/result/tables";
import type { Chart } from "./chart-types";
import type { Table } from "./types";

const MOST_BARS = 10;

const number = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** What moves the price of control, as a chart; absent where nothing would be owned, or nothing is uncertain. */
export function tornadoChart(facts: Facts): Extract<Chart, { id: "tornado" }> | undefined {
  const { currency, assessment } = facts;
  const drivers = movingDrivers(assessment).slice(0, MOST_BARS);
  if (facts.nothingToOwn || drivers.length === 0) return undefined;
  const bars = drivers.map(({ id, low, high }) => ({
    id,
    label: inputName(id, facts.ownLines),
    kind: isChoice(id, facts.answers) ? ("choice" as const) : ("quantity" as const),
    low,
    high,
  }));
  const table: Table = {
    caption: TORNADO.caption,
    columns: [text(TORNADO.input), number(TORNADO.low), number(TORNADO.high), number(TORNADO.swing)],
    rows: bars.map((bar) => [bar.label, totalMoney(bar.low, currency), totalMoney(bar.high, currency), totalMoney(swingOf(bar), currency)]),
    numbers: bars.map(({ id }) => [null, NUMBER.input(id), NUMBER.input(id), null]),
  };
  return {
    id: "tornado",
    title: wording.tornadoClaim(facts),
    summary: wording.tornadoSummary(facts, bars),
    notes: wording.tornadoNotes(facts, assessment.drivers.length - bars.length),
    table,
    currency,
    mean: assessment.priceOfControl.mean,
    bars,
  };
}
