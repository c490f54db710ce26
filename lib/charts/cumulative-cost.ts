import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Chart } from "../report/types";
import { CHART_TEXT } from "../wording/chart-labels";
import { drawable, formatAmount, moneyAxis } from "./axis";
import { type Drawing, edgeOf, type Hidden, isNarrow, NOTHING_HIDDEN, strokeOf } from "./drawing";
import { END_LABEL_GAP, endLabels } from "./end-labels";
import { monthTicks } from "./months";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, wrapText } from "./text";

export type CumulativeChart = Extract<Chart, { id: "cumulative-cost" }>;

/** The drawing with the ends of its axes: months and money in the chart's currency, both from zero. */
export type CumulativeDrawing = Drawing & { months: number; axisEnd: number };

type Series = CumulativeChart["lines"][number];

const LABEL_WIDTH = { narrow: 92, wide: 140 };

/**
 * The average cost so far, month by month, with the band from P10 to P90; each line is named, with its last value, at its right end.
 * What is owned is a solid line, what is hosted a dashed one.
 */
export function drawCumulativeCost(chart: CumulativeChart, width: number, hidden: Hidden = NOTHING_HIDDEN): CumulativeDrawing {
  const narrow = isNarrow(width);
  const all = chart.lines.map(drawableSeries);
  const shown = all.filter((series) => !hidden.has(series.option));
  const months = Math.max(1, ...all.flatMap((series) => series.points.map((point) => point.month)));
  const highest = Math.max(0, ...all.flatMap((series) => series.points.map((point) => Math.max(point.p90, point.mean))));
  const axis = moneyAxis(highest, 4);

  const heading = wrapText(CHART_TEXT.costSoFar, width);
  const names = new Map(all.map(({ option, label }) => [option, wrapText(label, LABEL_WIDTH[narrow ? "narrow" : "wide"], 13, "semibold")]));
  const texts = [...[...names.values()].flat(), ...all.map((series) => lastAmount(series, chart))];
  const labelWidth = Math.max(0, ...texts.map((text) => textWidth(text, 13, "semibold")));
  const top = heading.length * LINE_HEIGHT + 26;
  const plot = { left: 0, top, right: width - labelWidth - END_LABEL_GAP - 2, bottom: top + (narrow ? 190 : 250) };
  const x = scaleLinear().domain([0, months]).range([plot.left, plot.right]);
  const y = scaleLinear().domain([0, axis.end]).range([plot.bottom, plot.top]);

  const behind: Mark[] = textBlock(heading, 0, 13, { tone: "muted" });
  const front: Mark[] = [];
  for (const tick of axis.ticks) {
    const at = round(y(tick));
    behind.push({ kind: "line", x1: plot.left, y1: at, x2: plot.right, y2: at, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 });
    if (tick > 0) front.push(textMark(formatAmount(tick, chart.currency), plot.left, at - 5, { tone: "muted" }));
  }
  behind.push(...monthTicks(months, x, plot.bottom, narrow));

  const data = shown.length > 0 ? seriesMarks(shown, x, y) : [];
  const ends = shown.map((series) => ({
    name: names.get(series.option) ?? [],
    value: lastAmount(series, chart),
    centre: y(series.points.at(-1)?.mean ?? 0),
    tone: strokeOf(series.owned).stroke,
  }));
  front.push(...endLabels(ends, plot));

  return { width, height: plot.bottom + 28, plot, behind, data, front, months, axisEnd: axis.end };
}

function drawableSeries(series: Series): Series {
  const points = series.points.map(({ month, mean, p10, p50, p90 }) => ({
    month: drawable(month),
    mean: drawable(mean),
    p10: drawable(p10),
    p50: drawable(p50),
    p90: drawable(p90),
  }));
  return { ...series, points };
}

function lastAmount(series: Series, chart: CumulativeChart): string {
  return formatAmount(series.points.at(-1)?.mean ?? 0, chart.currency);
}

/**
 * The fills of all bands first, the widest at the bottom; above them every edge, so that no band hides another's; then the lines. Dashed
 * lies over solid, so that equal series both show.
 */
function seriesMarks(shown: readonly Series[], x: (month: number) => number, y: (amount: number) => number): Mark[] {
  type Point = Series["points"][number];
  const band = area<Point>()
    .x((point) => x(point.month))
    .y0((point) => y(point.p10))
    .y1((point) => y(point.p90))
    .digits(1);
  const through = (value: (point: Point) => number) =>
    line<Point>()
      .x((point) => x(point.month))
      .y((point) => y(value(point)))
      .digits(1);
  const lastSpread = (series: Series) => (series.points.at(-1)?.p90 ?? 0) - (series.points.at(-1)?.p10 ?? 0);
  const byWidth = [...shown].sort((a, b) => lastSpread(b) - lastSpread(a));
  const marks: Mark[] = [];
  for (const series of byWidth) marks.push({ kind: "path", d: band(series.points) ?? "", fill: series.owned ? "own-soft" : "hosted-soft" });
  const hostedLast = [...shown].sort((a, b) => Number(b.owned) - Number(a.owned));
  for (const series of hostedLast) {
    for (const edge of [(point: Point) => point.p10, (point: Point) => point.p90]) {
      marks.push({ kind: "path", d: through(edge)(series.points) ?? "", ...edgeOf(series.owned) });
    }
  }
  for (const series of hostedLast) {
    marks.push({ kind: "path", d: through((point) => point.mean)(series.points) ?? "", ...strokeOf(series.owned) });
  }
  return marks;
}
