import type { Chart } from "../report/types";
import { CSV_HEADINGS } from "../wording/chart-csv";
import { type Cell, csvOf } from "./csv";
import { workbookOf } from "./xlsx";

/** The figures behind a chart as CSV (RFC 4180). */
export const chartCsv = (chart: Chart): string => csvOf(chartRows(chart));

/** The figures behind a chart as a workbook for spreadsheet programs. */
export const chartWorkbook = (chart: Chart): Uint8Array<ArrayBuffer> => workbookOf(chart.id, chartRows(chart));

/**
 * The figures behind a chart: one header with units, then one row for each point. Numbers are as computed, not rounded for reading; chances
 * are from 0 to 1.
 */
function chartRows(chart: Chart): (readonly Cell[])[] {
  const money = chart.currency;
  switch (chart.id) {
    case "futures":
      return [
        CSV_HEADINGS.futures(money),
        // Each stands for an equal share of all futures and lies in the middle of it.
        ...chart.dots.map((dot, index) => [index + 1, (2 * index + 1) / (2 * chart.dots.length), dot]),
      ];
    case "cost-by-option":
      return [
        CSV_HEADINGS.costByOption(money),
        ...chart.bars.map((bar) => [bar.option, bar.label, bar.visible, bar.invisible, bar.mean, bar.p10, bar.p90]),
      ];
    case "cumulative-cost":
      return [
        CSV_HEADINGS.cumulativeCost(money),
        ...chart.lines.flatMap(({ option, label, points }) =>
          points.map((at) => [option, label, at.month, at.mean, at.p10, at.p90, at.p50]),
        ),
      ];
    case "loss-exceedance":
      return [
        CSV_HEADINGS.lossExceedance(money),
        ...chart.curves.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.loss, at.probability])),
      ];
    case "tornado":
      return [CSV_HEADINGS.tornado(money), ...chart.bars.map((bar) => [bar.id, bar.label, bar.low, bar.high])];
    case "crossover":
      return [
        CSV_HEADINGS.crossover(money),
        ...chart.lines.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.mailboxes, at.mean, at.p10, at.p90])),
      ];
    case "silent-failure":
      return [
        CSV_HEADINGS.silentFailure,
        ...chart.curves.flatMap(({ option, label, points }) => points.map((at) => [option, label, at.month, at.probability])),
      ];
    case "lost-mail":
      return [
        CSV_HEADINGS.lostMail(chart.series.map(({ label }) => label)),
        ...chart.causes.map((cause) => [cause.id, cause.label, ...cause.values.map((value) => value.days)]),
      ];
  }
}
