import type { Chart } from "../report/types";

/** A chart's series without its prose and table. The futures are read by counting and have nothing to point at. */
export type LiveChart = Exclude<Chart, { id: "futures" }>;

/**
 * The chart that a browser needs to draw it again: series cut to four significant figures, finer than a pixel, without summary and
 * table, so that the page carries them once.
 */
export function liveChart(chart: LiveChart): LiveChart {
  const text = { title: chart.title, summary: "", table: { caption: "", columns: [], rows: [] }, currency: chart.currency };
  switch (chart.id) {
    case "cost-by-option":
      return { ...text, id: chart.id, bars: chart.bars.map(cut) };
    case "cumulative-cost":
      return { ...text, id: chart.id, lines: chart.lines.map((line) => ({ ...line, points: line.points.map(cut) })) };
    case "loss-exceedance":
      return { ...chart, ...text, curves: chart.curves.map((curve) => ({ ...curve, points: curve.points.map(cut) })) };
    case "tornado":
      return { ...chart, ...text, notes: [], bars: chart.bars.map(cut) };
    case "crossover":
      return { ...chart, ...text, notes: [], lines: chart.lines.map((line) => ({ ...line, points: line.points.map(cut) })) };
    case "silent-failure":
      return { ...chart, ...text, notes: [], curves: chart.curves.map((curve) => ({ ...curve, points: curve.points.map(cut) })) };
    case "lost-mail":
      return { ...chart, ...text, notes: [] };
  }
}

function cut<T extends object>(values: T): T {
  const entries = Object.entries(values).map(([key, value]) => [key, typeof value === "number" ? towardsZero(value) : value]);
  return Object.fromEntries(entries) as T;
}

/** To four significant figures. Not to the nearest: a label of three figures would then be rounded twice, and 18,749 read as 18,800. */
export function towardsZero(value: number): number {
  const [digits = "", exponent] = value.toExponential().split("e");
  return Number(`${digits.slice(0, value < 0 ? 6 : 5)}e${exponent}`);
}
