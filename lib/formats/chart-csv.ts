import type { Chart } from "../report/types";

type Cell = string | number;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; commas, quotes and line breaks are quoted. */
function field(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;

/**
 * The figures behind a chart as CSV (RFC 4180) in UTF-8: one header with units, then one row for each point. Numbers are as computed, not
 * rounded for reading; chances are from 0 to 1.
 */
export function chartCsv(chart: Chart): string {
  const [header, ...rows] = rowsOf(chart);
  return [header ?? [], ...rows].map(line).join("");
}

function rowsOf(chart: Chart): Cell[][] {
  const money = chart.currency;
  switch (chart.id) {
    case "futures":
      return [
        ["future", "quantile", `price of control (${money})`],
        // Each stands for an equal share of all futures and lies in the middle of it.
        ...chart.dots.map((dot, index) => [index + 1, (2 * index + 1) / (2 * chart.dots.length), dot]),
      ];
    case "cost-by-option":
      return [
        ["option", "name", `visible cost, mean (${money})`, `invisible cost, mean (${money})`, ...quantileNames(money)],
        ...chart.bars.map((bar) => [bar.option, bar.label, bar.visible, bar.invisible, bar.mean, bar.p10, bar.p90]),
      ];
    case "cumulative-cost":
      return [
        ["option", "name", "month", ...quantileNames(money), `P50 (${money})`],
        ...chart.lines.flatMap(({ option, label, points }) =>
          points.map((at) => [option, label, at.month, at.mean, at.p10, at.p90, at.p50]),
        ),
      ];
    case "loss-exceedance":
      return [
        ["option", "name", `loss in a year (${money})`, "chance of a larger loss"],
        ...chart.curves.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.loss, at.probability])),
      ];
    case "tornado":
      return [
        ["input", "name", `price of control, input low (${money})`, `price of control, input high (${money})`],
        ...chart.bars.map((bar) => [bar.id, bar.label, bar.low, bar.high]),
      ];
    case "crossover":
      return [
        ["option", "name", "mailboxes", ...quantileNames(`${money} a mailbox and month`)],
        ...chart.lines.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.mailboxes, at.mean, at.p10, at.p90])),
      ];
    case "silent-failure":
      return [
        ["option", "name", "month", "chance of a silent failure by then"],
        ...chart.curves.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.month, at.probability])),
      ];
    case "lost-mail":
      return [
        ["cause", "name", ...chart.series.map((series) => `${series.label} (days a year)`)],
        ...chart.causes.map((cause) => [cause.id, cause.label, ...cause.values.map((value) => value.days)]),
      ];
  }
}

const quantileNames = (unit: string) => [`mean (${unit})`, `P10 (${unit})`, `P90 (${unit})`];
