import { type ScaleSymLog, scaleLog, scaleSymlog } from "d3-scale";
import type { Chart } from "../report/types";
import { chanceAt, type ExceedancePoint, lossAt } from "../simulation/exceedance";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { drawable, formatAmount } from "./axis";
import type { Box } from "./box";
import { type Drawing, type Hidden, isNarrow, isSlim, type Live, NOTHING_HIDDEN } from "./drawing";
import { chanceMarks, lossMarks } from "./exceedance-axes";
import { cleanCurve, cutAtFloor } from "./exceedance-curve";
import { curveLabels, REFERENCE_CHANCES, referenceDots, referenceLosses } from "./exceedance-labels";
import { lineNames } from "./line-names";
import { hostedLast, lineMarks } from "./lines";
import { lookOf } from "./looks";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textWidth, wrapText } from "./text";

export type ExceedanceChart = Extract<Chart, { id: "loss-exceedance" }>;

/** The drawing with its scales, from money a year and from chance to scene units, and the curves as drawn. */
export type ExceedanceDrawing = Drawing & {
  x: (loss: number) => number;
  y: (probability: number) => number;
  curves: { option: string; label: string; owned: boolean; points: ExceedancePoint[] }[];
};

/** Chances below one year in two hundred are not drawn: ten thousand draws say little about them. */
const CHANCE_FLOOR = 0.005;
/** Room for the chances; on a slim scene they stand without the years in which they come. */
const leftOf = (width: number): number => (isSlim(width) ? 48 : 62);

/**
 * For each option the chance that a year's incidents cost more than an amount: money on a symmetric-log axis (it holds zero), chance on a
 * log axis down to one year in 200. The years in 20 and in 100 are marked. The loss that the rule asks to be bearable is a broken vertical line,
 * the one that the founder can bear a full one.
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
  const [narrow, slim] = [isNarrow(width), isSlim(width)];
  const curves = chart.curves.map((curve) => ({ ...curve, points: cutAtFloor(cleanCurve(curve.points), CHANCE_FLOOR) }));
  const shown = curves.filter((curve) => !hidden.has(curve.option));
  const largest = Math.max(0, ...curves.flatMap((curve) => curve.points.map((point) => point.loss)));
  const amounts = amountMarks(chart, largest, width);

  const heading = wrapText(CHART_TEXT.chanceAxis, width);
  const rows = amounts.reduce((sum, { lines }) => sum + lines.length, 0);
  const top = heading.length * LINE_HEIGHT + 12 + rows * LINE_HEIGHT + (rows > 0 ? 8 : 0);
  const shownAmounts = amounts.filter(({ onScale }) => onScale);
  const end = Math.max(largest, ...shownAmounts.map(({ loss }) => loss * 1.15));
  const x = scaleSymlog()
    .domain([0, end > 0 ? end : 1])
    .constant(end > 0 ? end / 60 : 1);
  const right = slim ? width - 8 : rightEdge(curves, x, chart, shownAmounts, width);
  const plot: Box = { left: leftOf(width), top, right, bottom: top + (narrow ? 240 : 270) };
  x.range([plot.left, plot.right]);
  const y = scaleLog().domain([CHANCE_FLOOR, 1]).range([plot.bottom, plot.top]);

  const axis = lossMarks(plot, x, end, chart);
  const behind: Mark[] = [...textBlock(heading, 0, 13, { tone: "muted" }), ...chanceMarks(plot, y, slim), ...axis.marks];
  const front: Mark[] = [];
  for (const { loss, dash } of shownAmounts) {
    const at = round(x(loss));
    front.push({
      kind: "line",
      x1: at,
      y1: plot.top - 6,
      x2: at,
      y2: plot.bottom,
      stroke: "accent",
      strokeWidth: 1.75,
      ...(dash && { dash }),
    });
  }
  front.push(...amountLabels(amounts, plot, x, width));

  const paths = shown.map((curve) => ({ curve, pixels: curve.points.map((point) => ({ x: x(point.loss), y: y(point.probability) })) }));
  const lines = hostedLast(shown).map(({ option, owned, points }) => ({
    id: option,
    look: lookOf(owned),
    band: false,
    points: points.map(({ loss, probability }) => ({ at: loss, x: x(loss), y: y(probability) })),
  }));
  if (paths.every(({ pixels }) => pixels.length === 0) && shown.length > 0)
    front.push(...textBlock(wrapText(CHART_TEXT.noLoss, plot.right - plot.left - 12), plot.left + 12, plot.top + 24));

  const height = plot.bottom + 33 + axis.lines * LINE_HEIGHT;
  const live = () => liveCurves(chart, shown, plot, x, y);
  const drawn = { plot, width, behind, data: lineMarks(lines), front, live, x, y, curves };
  if (slim) {
    const names = lineNames(
      curves.map(({ option, label, owned, points }) => ({ id: option, label, values: amountsOf(points, chart), look: lookOf(owned) })),
      width,
      { narrow: width, wide: width },
    );
    const labelled = { paths, x, y };
    // The curves end at the floor of the axis, where a dot would say nothing.
    const key = names.marks(new Map(shown.map(({ option }) => [option, plot.bottom])), plot, height);
    front.push(...referenceDots(labelled), ...key.filter((mark) => mark.kind !== "circle"));
    return { ...drawn, height: height + names.below };
  }
  const walls = shownAmounts.map(({ loss }) => [
    { x: x(loss), y: plot.top },
    { x: x(loss), y: plot.bottom },
  ]);
  front.push(...curveLabels({ paths, plot, width, walls, x, y, currency: chart.currency }));
  return { ...drawn, height };
}

/** What a curve comes to in one year in 20 and in 100. */
const amountsOf = (points: readonly ExceedancePoint[], { currency }: ExceedanceChart): string[] =>
  referenceLosses(points).map(({ loss, chance }) => CHART_TEXT.lossInYear(1 / chance, formatAmount(loss, currency)));

/**
 * The curves for a pointer: at each amount that one of them has a point at, every option's chance of a dearer year, and its height where it
 * is on the scale.
 */
function liveCurves(
  chart: ExceedanceChart,
  shown: ExceedanceDrawing["curves"],
  plot: Box,
  x: (loss: number) => number,
  y: (chance: number) => number,
): Live {
  const curves = chart.curves
    .map((curve) => ({ ...curve, points: cleanCurve(curve.points) }))
    .filter(({ option }) => shown.some((each) => each.option === option));
  // The drawn curves end exactly on the floor, so their amounts belong to the places too.
  const losses = [...new Set([...curves, ...shown].flatMap(({ points }) => points.map(({ loss }) => loss)))].sort((a, b) => a - b);
  const places = losses.filter((loss) => x(loss) <= plot.right + 0.01);
  const lines = hostedLast(curves).map(({ option, owned, points }) => ({
    id: option,
    look: lookOf(owned),
    band: false,
    points: places.flatMap((loss) => {
      const chance = chanceAt(points, loss);
      return chance >= CHANCE_FLOOR * 0.999 ? [{ at: loss, x: x(loss), y: y(Math.max(chance, CHANCE_FLOOR)) }] : [];
    }),
  }));
  const readAt = (loss: number) => ({
    heading: READING.costsMoreThan(formatAmount(loss, chart.currency)),
    rows: curves.map(({ option, label, owned, points }) => ({ id: option, label, owned, value: READING.chance(chanceAt(points, loss)) })),
  });
  return { kind: "lines", lines, readAt };
}

/** Where the plot ends so that the amounts of the rarest reference years fit to the right of their dots, or of a marked amount just there. */
function rightEdge(
  curves: ExceedanceDrawing["curves"],
  share: (loss: number) => number,
  chart: ExceedanceChart,
  marked: readonly AmountMark[],
  width: number,
): number {
  const left = leftOf(width);
  const edges = curves.flatMap(({ points }) => {
    const loss = lossAt(points, Math.min(...REFERENCE_CHANCES));
    if (loss === null || share(loss) <= 0) return [];
    const room = textWidth(formatAmount(loss, chart.currency)) + 10;
    const gapTo = (amount: number) => (share(amount) - share(loss)) * (width - left);
    const from = Math.max(loss, ...marked.map((each) => each.loss).filter((amount) => gapTo(amount) >= 0 && gapTo(amount) < 20));
    return [left + (width - left - room) / share(from)];
  });
  return round(Math.min(width - 8, ...edges));
}

/** An amount that stands for itself rather than for a curve: a vertical line with its label over the plot. */
type AmountMark = { loss: number; onScale: boolean; lines: string[]; dash?: number[] };

/** What the rule asks for, if anything, then what the founder can bear, if that was said. */
function amountMarks(chart: ExceedanceChart, largest: number, width: number): AmountMark[] {
  const { bearableLoss, bearableLossLabel, neededLoss, neededLossLabel, currency } = chart;
  const mark = (amount: number, label: string): AmountMark => {
    const loss = drawable(amount);
    const onScale = largest === 0 || loss <= largest * 3;
    return {
      loss,
      onScale,
      lines: wrapText(onScale ? label : CHART_TEXT.offScale(label), isSlim(width) ? width : width - leftOf(width), 13, "semibold"),
    };
  };
  return [
    ...(neededLoss > 0 ? [{ ...mark(neededLoss, neededLossLabel), dash: [6, 4] }] : []),
    ...(bearableLoss === undefined || !Number.isFinite(bearableLoss)
      ? []
      : [mark(bearableLoss, bearableLossLabel ?? CHART_TEXT.bearable(formatAmount(drawable(bearableLoss), currency)))]),
  ];
}

/** The labels over their lines, a row each, moved aside where the edge is near; flush right when the amount lies beyond the axis. */
function amountLabels(amounts: readonly AmountMark[], plot: Box, x: ScaleSymLog<number, number>, width: number): Mark[] {
  let below = 0;
  return amounts.toReversed().flatMap(({ loss, onScale, lines }) => {
    below += lines.length;
    const half = Math.max(0, ...lines.map((text) => textWidth(text, 13, "semibold"))) / 2;
    const centre = Math.min(Math.max(onScale ? x(loss) : width, half), width - half);
    const first = plot.top - 12 - (below - 1) * LINE_HEIGHT;
    return textBlock(lines, centre, first, { anchor: "middle", weight: "semibold", tone: "accent" });
  });
}
