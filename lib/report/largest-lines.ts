import { NUMBER, type OptionResult } from "../model";
import { lastPlace, roundedToAddUp, threeFigures } from "../wording/adding-up";
import type { Facts } from "../wording/facts";
import { totalMoney, wholeMoney } from "../wording/format";
import { lineName } from "../wording/result/lines";
import { COST_LINES, VISIBILITY_LABELS } from "../wording/result/tables";
import { anywayLines, costLineTable, leftOut, numbersOfLine, shownLines } from "./tables";
import type { Table } from "./types";

/** Lines that are told before all of them are asked for. */
const MOST_LINES = 5;

/**
 * The largest cost lines of buying and of the owned option, what the others come to, and their sum, which the amounts add up to as they are
 * printed; below it what is paid anyway and in neither sum.
 */
export function largestLineTable(facts: Facts): Table {
  const { hosted, owned, ownedId, currency } = facts;
  const all = shownLines(facts);
  const largest = new Set([...all].sort((a, b) => Math.max(b.bought, b.own) - Math.max(a.bought, a.own)).slice(0, MOST_LINES));
  const lines = all.filter((line) => largest.has(line));
  const others = all.length - lines.length;
  const column = (side: "bought" | "own", total: number) => {
    const sum = lines.reduce((part, line) => part + line[side], 0);
    const parts = [...lines.map((line) => line[side]), ...(others > 0 ? [total - sum] : [])];
    const printed = threeFigures(total);
    return [...roundedToAddUp(parts, printed, lastPlace(total)), printed].map((amount) => wholeMoney(amount, currency));
  };
  const [bought, own] = [column("bought", hosted.totalCost.mean), column("own", owned.totalCost.mean)];
  const names = [
    ...lines.map((line) => [lineName(line.id), VISIBILITY_LABELS[line.visibility]]),
    ...(others > 0 ? [[COST_LINES.others(others), ""]] : []),
    [COST_LINES.total, ""],
  ];
  const anyway = anywayLines(facts);
  const leftOutOf = (option: OptionResult) =>
    totalMoney(
      anyway.reduce((sum, id) => sum + leftOut(option, id), 0),
      currency,
    );
  return {
    ...costLineTable(facts),
    caption: COST_LINES.largest,
    rows: [
      ...names.map((name, row) => [...name, bought[row] ?? "", own[row] ?? ""]),
      ...(anyway.length > 0 ? [[COST_LINES.anyway(anyway.length), "", leftOutOf(hosted), leftOutOf(owned)]] : []),
    ],
    numbers: [
      ...lines.map(({ id }) => numbersOfLine(facts, id)),
      ...(others > 0 ? [[null, null, null, null]] : []),
      [null, null, NUMBER.total("hosted"), NUMBER.total(ownedId)],
      ...(anyway.length > 0 ? [[null, null, null, null]] : []),
    ],
  };
}
