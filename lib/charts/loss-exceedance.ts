import { type ScaleSymLog, scaleLog, scaleSymlog } from "d3-scale";
import type { Chart } from "../report/types";
import { type ExceedancePoint, lossAt } from "../simulation/exceedance";
import { CHART_TEXT } from "../wording/chart-labels";
import { drawable, formatAmount } from "./axis";
import type { Box } from "./box";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN, strokeOf } from "./drawing";
import { cleanCurve, cutAtFloor } from "./exceedance-curve";
import { curveLabels, REFERENCE_CHANCES } from "./exceedance-labels";
import { pathThrough } from "./path";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, wrapText } from "./text";

export type ExceedanceChart = Extract<Chart, { id: "loss-exceedance" }>;

/** The drawing with its scales, from money a year and from chance to scene units, and the curves as drawn. */
export type ExceedanceDrawing = Drawing & {
  x: (loss: number) => number;
  y: (probability: number) => number;
  curves: { option: string; label: string; owned: boolean; points: ExceedancePoint[] }[];
};

/** Chances below one year in two hundred are not drawn: ten thousand draws say little about them. */
export const CHANCE_FLOOR = 0.005;
const CHANCE_TICKS = [1, 0.5, 0.2, 0.1, 0.05, 0.01];
const LEFT = 62;

/**
 * For each option the chance that a year's incidents cost more than an amount: money on a symmetric-log axis (it holds zero), chance on a
 * log axis down to one year in 200. The years in 20 and in 100 are marked, and the loss that the founder can bear is a vertical line.
 */
export function drawLossExceedance(chart: ExceedanceChart, width: number, hidden: Hidden = NOTHING_HIDDEN): ExceedanceDrawing {
  const last = lastDrawn.get(chart);
  if (last?.width === width && last.hidden === hidden) return last.drawing;
  const drawing = drawAnew(chart, width, hidden);
  lastDrawn.set(chart, { width, hidden, drawing });
  return drawing;
}

/** Finding places for the labels takes tens of milliseconds, and a live chart asks for its height before it is drawn. */
const lastDrawn = new WeakMap<ExceedanceChart, { width: number; hidden: Hidden; drawing: ExceedanceDrawing }>();

function drawAnew(chart: ExceedanceChart, width: number, hidden: Hidden): ExceedanceDrawing {
  const narrow = isNarrow(width);
  const curves = chart.curves.map((curve) => ({ ...curve, points: cutAtFloor(cleanCurve(curve.points), CHANCE_FLOOR) }));
  const shown = curves.filter((curve) => !hidden.has(curve.option));
  const largest = Math.max(0, ...curves.flatMap((curve) => curve.points.map((point) => point.loss)));
  const bearable = bearableMark(chart, largest, width);

  const heading = wrapText(CHART_TEXT.chanceAxis, width);
  const top = heading.length * LINE_HEIGHT + 12 + bearable.lines.length * LINE_HEIGHT + (bearable.lines.length > 0 ? 8 : 0);
  const end = Math.max(bearable.onScale ? bearable.loss * 1.15 : 0, largest);
  const x = scaleSymlog()
    .domain([0, end > 0 ? end : 1])
    .constant(end > 0 ? end / 60 : 1);
  const plot: Box = { left: LEFT, top, right: rightEdge(curves, x, chart, bearable, width), bottom: top + (narrow ? 240 : 270) };
  x.range([plot.left, plot.right]);
  const y = scaleLog().domain([CHANCE_FLOOR, 1]).range([plot.bottom, plot.top]);

  const behind: Mark[] = [...textBlock(heading, 0, 13, { tone: "muted" }), ...chanceMarks(plot, y), ...lossMarks(plot, x, end, chart)];
  const front: Mark[] = [];
  if (bearable.onScale) {
    const at = round(x(bearable.loss));
    front.push({ kind: "line", x1: at, y1: plot.top - 6, x2: at, y2: plot.bottom, stroke: "accent", strokeWidth: 1.75 });
  }
  front.push(...bearableLabel(bearable, plot, x, width));

  const paths = shown.map((curve) => ({ curve, pixels: curve.points.map((point) => ({ x: x(point.loss), y: y(point.probability) })) }));
  const data: Mark[] = [...paths]
    .sort((a, b) => Number(b.curve.owned) - Number(a.curve.owned))
    .map(({ curve, pixels }) => ({ kind: "path", d: pathThrough(pixels), ...strokeOf(curve.owned) }));
  if (paths.every(({ pixels }) => pixels.length === 0) && shown.length > 0)
    front.push(textMark(CHART_TEXT.noLoss, plot.left + 12, plot.top + 24));

  const bearableLine = bearable.onScale
    ? [
        { x: x(bearable.loss), y: plot.top },
        { x: x(bearable.loss), y: plot.bottom },
      ]
    : [];
  front.push(...curveLabels({ paths, plot, width, wall: bearableLine, x, y, currency: chart.currency }));
  return { width, height: plot.bottom + 50, plot, behind, data, front, x, y, curves };
}

/** Where the plot ends so that the amounts of the rarest reference years fit to the right of their dots, or of a bearable loss just there. */
function rightEdge(
  curves: ExceedanceDrawing["curves"],
  share: (loss: number) => number,
  chart: ExceedanceChart,
  bearable: Bearable,
  width: number,
): number {
  const edges = curves.flatMap(({ points }) => {
    const loss = lossAt(points, Math.min(...REFERENCE_CHANCES));
    if (loss === null || share(loss) <= 0) return [];
    const room = textWidth(formatAmount(loss, chart.currency)) + 10;
    const gap = bearable.onScale ? (share(bearable.loss) - share(loss)) * (width - LEFT) : -1;
    const from = gap >= 0 && gap < 20 ? bearable.loss : loss;
    return [LEFT + (width - LEFT - room) / share(from)];
  });
  return round(Math.min(width - 8, ...edges));
}

type Bearable = { loss: number; onScale: boolean; lines: string[] };

function bearableMark(chart: ExceedanceChart, largest: number, width: number): Bearable {
  if (chart.bearableLoss === undefined || !Number.isFinite(chart.bearableLoss)) return { loss: 0, onScale: false, lines: [] };
  const loss = drawable(chart.bearableLoss);
  const label = chart.bearableLossLabel ?? CHART_TEXT.bearable(formatAmount(loss, chart.currency));
  const onScale = largest === 0 || loss <= largest * 3;
  return { loss, onScale, lines: wrapText(onScale ? label : CHART_TEXT.bearableBeyond(label), width - LEFT, 13, "semibold") };
}

/** The label over its line, moved aside where the edge is near; flush right when the amount lies beyond the axis. */
function bearableLabel(bearable: Bearable, plot: Box, x: ScaleSymLog<number, number>, width: number): Mark[] {
  const half = Math.max(0, ...bearable.lines.map((text) => textWidth(text, 13, "semibold"))) / 2;
  const wished = bearable.onScale ? x(bearable.loss) : width;
  const centre = Math.min(Math.max(wished, half), width - half);
  const first = plot.top - 12 - (bearable.lines.length - 1) * LINE_HEIGHT;
  return textBlock(bearable.lines, centre, first, { anchor: "middle", weight: "semibold", tone: "accent" });
}

function chanceMarks(plot: Box, y: (probability: number) => number): Mark[] {
  return CHANCE_TICKS.flatMap((chance): Mark[] => {
    const at = round(y(chance));
    const reference = REFERENCE_CHANCES.includes(chance);
    const marks: Mark[] = [
      {
        kind: "line",
        x1: plot.left,
        y1: at,
        x2: plot.right,
        y2: at,
        stroke: reference ? "muted" : "rule",
        strokeWidth: 1,
        ...(reference ? { dash: [2, 3] } : {}),
      },
      textMark(`${chance * 100}%`, plot.left - 8, at + 4.5, { anchor: "end", tone: reference ? "ink" : "muted" }),
    ];
    if (reference)
      marks.push(textMark(CHART_TEXT.yearIn(1 / chance), plot.left - 8, at + 4.5 + LINE_HEIGHT - 1, { anchor: "end", tone: "muted" }));
    return marks;
  });
}

/** The money axis: zero and as many round numbers as have room, powers of ten before fives and twos. */
function lossMarks(plot: Box, x: (loss: number) => number, end: number, chart: ExceedanceChart): Mark[] {
  const marks: Mark[] = [
    { kind: "line", x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom, stroke: "muted", strokeWidth: 1 },
  ];
  const taken: { from: number; to: number }[] = [];
  for (const amount of [0, ...roundAmounts(end)]) {
    const text = formatAmount(amount, chart.currency);
    const at = x(amount);
    const half = textWidth(text) / 2 + 7;
    if (at + half - 7 > plot.right + 8 || taken.some(({ from, to }) => at - half < to && at + half > from)) continue;
    taken.push({ from: at - half, to: at + half });
    marks.push({ kind: "line", x1: round(at), y1: plot.bottom, x2: round(at), y2: plot.bottom + 4, stroke: "muted", strokeWidth: 1 });
    marks.push(textMark(text, at, plot.bottom + 19, { anchor: "middle", tone: "muted" }));
  }
  marks.push(textMark(CHART_TEXT.lossAxis, plot.right, plot.bottom + 41, { anchor: "end", tone: "muted" }));
  return marks;
}

/** 1, 2 and 5 times the powers of ten of the four decades up to `end`: tens first, largest first. */
function roundAmounts(end: number): number[] {
  if (end <= 0) return [];
  const power = Math.floor(Math.log10(end));
  const powers = [power, power - 1, power - 2, power - 3];
  return [1, 5, 2]
    .flatMap((factor) => powers.map((exponent) => Number((factor * 10 ** exponent).toPrecision(1))))
    .filter((amount) => amount <= end);
}
