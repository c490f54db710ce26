import { FAILURES, NUMBER, type WorkKind } from "../model";
import type { Facts } from "../wording/facts";
import { hoursFigure } from "../wording/format";
import * as wording from "../wording/result/running";
import { optionOn, type Side, sidesOf } from "./running-sides";
import type { Table } from "./types";

/** The hours of an average month by kind of work: for each kind one bar a side. */
export type HoursPicture = {
  title: string;
  measure: string;
  keys: { side: Side; name: string }[];
  /** Most work first. `share` is of the longest bar. */
  rows: { id: string; name: string; bars: { side: Side; word: string; share: number; text: string }[] }[];
  /** What they add up to. */
  sum: string;
  /** The same in figures, with the sum as its last row. */
  table: Table;
};

/** The hours of an average month that a kind of work takes. */
export type Kind = { id: WorkKind; perMonth: number };

export function hoursPicture(facts: Facts, bought: readonly Kind[], own: readonly Kind[]): HoursPicture {
  const sides = sidesOf(facts).map((side) => ({ side, name: wording.inTheKey(facts)[side], kinds: side === "hosted" ? bought : own }));
  const main = facts.nothingToOwn ? bought : own;
  const longest = Math.max(...sides.flatMap(({ kinds }) => kinds.map(({ perMonth }) => perMonth)));
  const rows = [...main]
    .sort((a, b) => b.perMonth - a.perMonth)
    .map(({ id }) => ({
      id,
      name: wording.kindName(id),
      values: sides.map(({ kinds }) => kinds.find((kind) => kind.id === id)?.perMonth ?? 0),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  const totals = sides.map(({ side, kinds }) => ({
    total: kinds.reduce((sum, { perMonth }) => sum + perMonth, 0),
    typical: facts[side].hoursPerMonth.p50,
  }));
  const numberOf = (id: WorkKind, side: Side) => (id === FAILURES ? null : NUMBER.line(optionOn(facts, side), id));
  return {
    title: wording.HOURS_PICTURE.title,
    measure: wording.HOURS_PICTURE.measure,
    keys: sides.map(({ side, name }) => ({ side, name })),
    rows: rows.map(({ id, name, values }) => ({
      id,
      name,
      bars: sides.map(({ side }, at) => ({
        side,
        word: wording.SIDES[side].toLowerCase(),
        share: longest > 0 ? (values[at] ?? 0) / longest : 0,
        text: wording.hoursAtBar(values[at] ?? 0),
      })),
    })),
    sum: wording.sumOfKinds(totals),
    table: {
      caption: wording.HOURS_PICTURE.measure,
      columns: [
        { label: wording.HOURS_PICTURE.kind, numeric: false },
        ...sides.map(({ side }) => ({ label: wording.SIDES[side], numeric: true })),
      ],
      rows: [
        ...rows.map(({ name, values }) => [name, ...values.map(wording.hoursAtBar)]),
        [wording.HOURS_PICTURE.all, ...totals.map(({ total }) => hoursFigure(total))],
      ],
      numbers: [
        ...rows.map(({ id, values }) => [null, ...sides.map(({ side }, at) => ((values[at] ?? 0) > 0 ? numberOf(id, side) : null))]),
        [null, ...sides.map(({ side }) => NUMBER.hours(optionOn(facts, side)))],
      ],
    },
  };
}
