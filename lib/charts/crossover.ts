import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import type { OptionId } from "../questionnaire/ids";

import type { Chart } from "../report/types";
import { CHART_TEXT } from "../wording/chart-labels";
import { formatAmount } from "./axis";
import { type Box, type Point, spread } from "./box";
import { type Drawing, edgeOf, type Hidden, isNarrow, NOTHING_HIDDEN, strokeOf } from "./drawing";
import { END_LABEL_GAP, endLabels } from "./end-labels";
import { logAxis } from "./log-axis";
import { pathOfBand, pathThrough } from "./path";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, wrapText } from "./text";

export type CrossoverChart = Extract<Chart, { id: "crossover" }>;

type Line = CrossoverChart["lines"][number];
type Size = Line["points"][number];

/** A size on a line in scene units; the band's ends are heights too. */
export type CrossoverPoint = Point & { at: number; p10: number; p90: number };

/** The drawing with its lines in scene units. */
export type CrossoverDrawing = Drawing & { lines: { option: OptionId; strong: boolean; owned: boolean; points: CrossoverPoint[] }[] };

const SIZES = [1, 10, 100, 1000, 10_000, 100_000];
const LABEL_WIDTH = { narrow: 84, wide: 120 };

/**
 * The cost of a mailbox and month by number of mailboxes, both on log axes. The two options that are compared have thick lines and bands
 * from P10 to P90, the others thin lines. The founder's own size is a vertical line, and so is every crossing of the two.
 */
export function drawCrossover(chart: CrossoverChart, width: number, hidden: Hidden = NOTHING_HIDDEN): CrossoverDrawing {
  const narrow = isNarrow(width);
  const amounts = chart.lines.flatMap(({ points, strong }) => points.flatMap(({ mean, p10, p90 }) => (strong ? [mean, p10, p90] : [mean])));
  const axis = logAxis(amounts.filter(Number.isFinite));
  const heading = wrapText(CHART_TEXT.costEach, width);
  const names = new Map(chart.lines.map((line) => [line.option, nameLines(line, narrow)]));
  const labelWidth = Math.max(0, ...[...names.values()].flat().map((text) => textWidth(text, 13, "semibold")));
  const flags = flagRows(chart);
  const top = heading.length * LINE_HEIGHT + 14 + flags.length * (LINE_HEIGHT + 3);
  const amountWidth = Math.max(...axis.ticks.map((tick) => textWidth(formatAmount(tick, chart.currency))));
  const plot = { left: round(amountWidth) + 8, top, right: width - labelWidth - END_LABEL_GAP - 2, bottom: top + (narrow ? 240 : 300) };
  const x = scaleLog()
    .domain([Math.min(...SIZES), Math.max(...SIZES)])
    .range([plot.left, plot.right])
    .clamp(true);
  const y = scaleLog().domain([axis.low, axis.high]).range([plot.bottom, plot.top]).clamp(true);

  const behind: Mark[] = textBlock(heading, 0, 13, { tone: "muted" });
  const front: Mark[] = [];
  for (const tick of axis.ticks) {
    const at = round(y(tick));
    behind.push({ kind: "line", x1: plot.left, y1: at, x2: plot.right, y2: at, stroke: "rule", strokeWidth: 1 });
    behind.push(textMark(formatAmount(tick, chart.currency), plot.left - 8, at + 4.5, { anchor: "end", tone: "muted" }));
  }
  behind.push({ kind: "line", x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom, stroke: "muted", strokeWidth: 1 });
  behind.push(...sizeTicks(x, plot));

  const lines = chart.lines.map((line) => ({
    ...line,
    points: line.points.filter(isDrawable).map((size) => pointOf(size, x, y, axis.low)),
  }));
  const shown = lines.filter((line) => !hidden.has(line.option));
  front.unshift(...flagMarks(flags, x, plot, width));
  const ends = shown.flatMap((line) => {
    const last = line.points.at(-1);
    return last
      ? [{ name: names.get(line.option) ?? [], centre: last.y, tone: strokeOf(line.owned).stroke, ...(line.strong ? {} : { thin: true }) }]
      : [];
  });
  front.push(...endLabels(ends, plot));
  return { width, height: plot.bottom + 48, plot, behind, data: lineMarks(shown), front, lines };
}

/** Thin for an option that is only there for comparison; dotted where it owns least. */
export function crossoverStroke({ option, owned, strong }: Pick<Line, "option" | "owned" | "strong">) {
  if (strong) return strokeOf(owned);
  return { stroke: strokeOf(owned).stroke, strokeWidth: 1.25, ...(option === "sender" ? { dash: [1.5, 3] } : {}) };
}

function isDrawable({ mailboxes, mean }: Size): boolean {
  return mailboxes >= 1 && Number.isFinite(mean);
}

/** Costs of nothing or less lie on the floor of the axis. */
function pointOf(
  { mailboxes, mean, p10, p90 }: Size,
  x: ScaleLogarithmic<number, number>,
  y: ScaleLogarithmic<number, number>,
  floor: number,
): CrossoverPoint {
  const height = (amount: number) => y(Math.max(amount, floor));
  return { at: mailboxes, x: x(mailboxes), y: height(mean), p10: height(p10), p90: height(p90) };
}

function nameLines(line: Line, narrow: boolean): string[] {
  return wrapText(line.label, LABEL_WIDTH[narrow ? "narrow" : "wide"], 13, line.strong ? "semibold" : "regular");
}

/** Bands below, their edges, then thin and then thick lines. */
function lineMarks(shown: CrossoverDrawing["lines"]): Mark[] {
  const strong = shown.filter((line) => line.strong).sort((a, b) => Number(b.owned) - Number(a.owned));
  const bands: Mark[] = strong.map(({ owned, points }) => ({
    kind: "path",
    d: pathOfBand(points.map((point) => ({ x: point.x, from: point.p10, to: point.p90 }))),
    fill: owned ? "own-soft" : "hosted-soft",
  }));
  const edges: Mark[] = strong.flatMap(({ owned, points }) =>
    (["p10", "p90"] as const).map(
      (edge): Mark => ({
        kind: "path",
        d: pathThrough(points.map((point) => ({ x: point.x, y: point[edge] }))),
        ...edgeOf(owned),
      }),
    ),
  );
  const through = (line: CrossoverDrawing["lines"][number]): Mark => ({
    kind: "path",
    d: pathThrough(line.points),
    ...crossoverStroke(line),
  });
  return [...bands, ...edges, ...shown.filter((line) => !line.strong).map(through), ...strong.map(through)];
}

function sizeTicks(x: ScaleLogarithmic<number, number>, plot: Box): Mark[] {
  const marks: Mark[] = SIZES.flatMap((size): Mark[] => {
    const at = round(x(size));
    const text = size >= 1000 ? `${size / 1000}k` : String(size);
    return [
      { kind: "line", x1: at, y1: plot.bottom, x2: at, y2: plot.bottom + 4, stroke: "muted", strokeWidth: 1 },
      textMark(text, at, plot.bottom + 19, { tone: "muted", anchor: "middle" }),
    ];
  });
  return [...marks, textMark(CHART_TEXT.mailboxes, plot.left, plot.bottom + 38, { tone: "muted" })];
}

type Flag = { mailboxes: number; label: string };
type FlagRow = { flags: Flag[]; own: boolean };

/** The founder's size in a row above the plot, the crossings in another. */
function flagRows(chart: CrossoverChart): FlagRow[] {
  const own = chart.own ? [{ flags: [chart.own], own: true }] : [];
  const crossings = chart.crossings.length > 0 ? [{ flags: chart.crossings, own: false }] : [];
  return [...own, ...crossings];
}

/** The lines first, then their labels on paper, each beside its line on the side away from the other's. */
function flagMarks(rows: readonly FlagRow[], x: ScaleLogarithmic<number, number>, plot: Box, width: number): Mark[] {
  const [upper, lower] = rows;
  const isLeft = (upper?.flags[0]?.mailboxes ?? 0) <= (lower?.flags[0]?.mailboxes ?? 0);
  const lines: Mark[] = [];
  const labels: Mark[] = [];
  rows.forEach(({ flags, own }, row) => {
    const baseline = plot.top - 8 - (rows.length - 1 - row) * (LINE_HEIGHT + 3);
    const tone = own ? "accent" : "ink";
    const labelled = flags.map((flag) => ({ ...flag, labelWidth: textWidth(flag.label, 13, "semibold") }));
    const side = rows.length < 2 || flags.length > 1 ? 0 : own === isLeft ? -1 : 1;
    const wished = labelled.map(({ mailboxes, labelWidth }) => ({
      centre: x(mailboxes) + side * (labelWidth / 2 + 4),
      height: labelWidth + 8,
    }));
    const centres = spread(wished, -4, width + 4);
    labelled.forEach(({ mailboxes, label, labelWidth }, index) => {
      const at = round(x(mailboxes));
      const top = side === 0 ? baseline + 4 : baseline - 10;
      const dash = own ? {} : { dash: [2, 3] };
      lines.push({ kind: "line", x1: at, y1: top, x2: at, y2: plot.bottom, stroke: tone, strokeWidth: own ? 1.75 : 1, ...dash });
      const centre = centres[index] ?? at;
      const box = { x: round(centre - labelWidth / 2 - 1), y: baseline - 12, width: round(labelWidth + 2), height: LINE_HEIGHT };
      labels.push({ kind: "rect", ...box, fill: "paper" });
      labels.push(textMark(label, centre, baseline, { anchor: "middle", weight: "semibold", tone }));
    });
  });
  return [...lines, ...labels];
}
