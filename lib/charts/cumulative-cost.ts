import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { drawable, formatAmount, moneyAxis } from "./axis";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN } from "./drawing";
import { lineNames } from "./line-names";
import { hostedLast, lineMarks } from "./lines";
import { lookOf } from "./looks";
import { monthTicks } from "./months";
import { meanAndRange } from "./reading";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, wrapText } from "./text";

export type CumulativeChart = Extract<Chart, { id: "cumulative-cost" }>;

/** The drawing with the end of its money axis, in the chart's currency, from zero. */
export type CumulativeDrawing = Drawing & { axisEnd: number };

type Series = CumulativeChart["lines"][number];

const LABEL_WIDTH = { narrow: 92, wide: 140 };

/**
 * The average cost so far, month by month, with the band from P10 to P90; each line is named, with its last value, at its right end.
 * What is owned is a solid line, what is hosted a dashed one.
 */
export function drawCumulativeCost(chart: CumulativeChart, width: number, hidden: Hidden = NOTHING_HIDDEN): CumulativeDrawing {
  const narrow = isNarrow(width);
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const all = chart.lines.map(drawableSeries);
  const months = Math.max(1, ...all.flatMap((series) => series.points.map((point) => point.month)));
  const highest = Math.max(0, ...all.flatMap((series) => series.points.map((point) => Math.max(point.p90, point.mean))));
  const axis = moneyAxis(highest, 4);

  const heading = wrapText(CHART_TEXT.costSoFar, width);
  const names = lineNames(
    all.map(({ option, label, owned, points }) => ({ id: option, label, values: [money(points.at(-1)?.mean ?? 0)], look: lookOf(owned) })),
    width,
    LABEL_WIDTH,
  );
  const top = heading.length * LINE_HEIGHT + 26;
  const plot = { left: 0, top, right: width - names.room, bottom: top + (narrow ? 190 : 250) };
  const x = scaleLinear().domain([0, months]).range([plot.left, plot.right]);
  const y = scaleLinear().domain([0, axis.end]).range([plot.bottom, plot.top]);

  const behind: Mark[] = textBlock(heading, 0, 13, { tone: "muted" });
  const front: Mark[] = [];
  for (const tick of axis.ticks) {
    const at = round(y(tick));
    behind.push({ kind: "line", x1: plot.left, y1: at, x2: plot.right, y2: at, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 });
    if (tick > 0) front.push(textMark(money(tick), plot.left, at - 5, { tone: "muted" }));
  }
  behind.push(...monthTicks(months, x, plot.bottom, narrow));

  const shown = all.filter((series) => !hidden.has(series.option));
  const lines = hostedLast(shown).map(({ option, owned, points }) => ({
    id: option,
    look: lookOf(owned),
    band: true,
    points: points.map(({ month, mean, p10, p90 }) => ({ at: month, x: x(month), y: y(mean), from: y(p10), to: y(p90) })),
  }));
  front.push(...names.marks(new Map(shown.map(({ option, points }) => [option, y(points.at(-1)?.mean ?? 0)])), plot, plot.bottom + 28));
  const readAt = (month: number) => ({
    heading: READING.afterMonths(month),
    rows: shown.flatMap(({ option, label, owned, points }) => {
      const point = points.find((each) => each.month === month);
      return point ? meanAndRange({ id: option, label, owned }, money(point.mean), money(point.p10), money(point.p90)) : [];
    }),
  });
  const live = () => ({ kind: "lines" as const, lines, readAt });
  return { width, height: plot.bottom + 28 + names.below, plot, behind, data: lineMarks(lines), front, live, axisEnd: axis.end };
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
