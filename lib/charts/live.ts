import type { Chart } from "../report/types";

/** A chart's series without its prose and table. The futures are read by counting and have nothing to point at. */
export type LiveChart = Exclude<Chart, { id: "futures" }>;

/**
 * The chart that a browser needs to draw it again: series rounded to four significant figures, finer than a pixel, without summary and
 * table, so that the page carries them once.
 */
export function liveChart(chart: LiveChart): LiveChart {
  const text = { title: chart.title, summary: "", table: { caption: "", columns: [], rows: [] }, currency: chart.currency };
  switch (chart.id) {
    case "cost-by-option":
      return { ...text, id: chart.id, bars: chart.bars.map(rounded) };
    case "cumulative-cost":
      return { ...text, id: chart.id, lines: chart.lines.map((line) => ({ ...line, points: line.points.map(rounded) })) };
    case "loss-exceedance":
      return { ...chart, ...text, curves: chart.curves.map((curve) => ({ ...curve, points: curve.points.map(rounded) })) };
    case "tornado":
      return { ...chart, ...text, notes: [], bars: chart.bars.map(rounded) };
    case "crossover":
      return { ...chart, ...text, notes: [], lines: chart.lines.map((line) => ({ ...line, points: line.points.map(rounded) })) };
    case "silent-failure":
      return { ...chart, ...text, notes: [], curves: chart.curves.map((curve) => ({ ...curve, points: curve.points.map(rounded) })) };
    case "lost-mail":
      return { ...chart, ...text, notes: [] };
  }
}

function rounded<T extends object>(values: T): T {
  const entries = Object.entries(values).map(([key, value]) => [key, typeof value === "number" ? Number(value.toPrecision(4)) : value]);
  return Object.fromEntries(entries) as T;
}
