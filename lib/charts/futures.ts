import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { signedAmount } from "./axis";
import { isNarrow } from "./drawing";
import { lookOf } from "./looks";
import type { Mark, Scene } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, uncrowded, wrapText } from "./text";

export type FuturesChart = Extract<Chart, { id: "futures" }>;

/**
 * Twenty equally likely futures as a quantile dot plot (Kay and others, 2016): dots of one size in columns of one width, so that a chance
 * is read by counting. Zero is a border between two columns: no dot stands on the wrong side of it.
 */
export function drawFutures(chart: FuturesChart, width: number): Scene {
  const { dots, currency, dearer, cheaper } = chart;
  const narrow = isNarrow(width);
  const pitch = narrow ? 14 : 18;
  const columns = columnsOf(dots, Math.floor(width / pitch));

  const keys = [
    { label: cheaper, tone: toneOf(0), count: dots.filter((dot) => dot <= 0).length },
    { label: dearer, tone: toneOf(1), count: dots.filter((dot) => dot > 0).length },
  ]
    .filter(({ count }) => count > 0)
    .map((key) => ({ ...key, lines: wrapText(key.label, width - 20) }));
  const stacks = new Map<number, number>();
  const placed = dots.map((dot) => {
    const column = columns.of(dot);
    const level = stacks.get(column) ?? 0;
    stacks.set(column, level + 1);
    return { column, level, tone: toneOf(dot) };
  });
  const top = keys.reduce((sum, { lines }) => sum + lines.length * LINE_HEIGHT + 4, 16);
  const bottom = top + Math.max(...stacks.values()) * pitch;
  const zero = (width - (columns.below + columns.above) * pitch) / 2 + columns.below * pitch;

  let baseline = 21;
  const marks: Mark[] = keys.flatMap(({ lines, tone }): Mark[] => {
    const first = baseline;
    baseline += lines.length * LINE_HEIGHT + 4;
    return [{ kind: "circle", x: 7, y: first - 4.5, r: 6, fill: tone }, ...textBlock(lines, 20, first, { tone: "muted" })];
  });
  marks.push({ kind: "line", x1: 0, y1: round(bottom), x2: width, y2: round(bottom), stroke: "rule", strokeWidth: 1 });
  const amounts = scaleLinear().domain([-columns.below * columns.amount, columns.above * columns.amount]);
  // Where no future differs, the columns have no width in money to write.
  const ticks = dots.some((dot) => dot !== 0) ? amounts.ticks(narrow ? 3 : 6) : [0];
  const axis = ticks.flatMap((tick): Mark[] => {
    const at = round(zero + (tick / columns.amount) * pitch);
    const text = signedAmount(tick, currency);
    const half = textWidth(text) / 2;
    const label = Math.min(width - half, Math.max(half, at));
    return [
      { kind: "line", x1: at, y1: round(bottom), x2: at, y2: round(bottom + 5), stroke: "muted", strokeWidth: 1 },
      textMark(text, round(label), round(bottom + 20), { anchor: "middle", tone: "muted" }),
    ];
  });
  marks.push(...uncrowded(axis));
  marks.push({ kind: "line", x1: round(zero), y1: top - 4, x2: round(zero), y2: round(bottom + 5), stroke: "muted", strokeWidth: 1 });
  for (const { column, level, tone } of placed) {
    const x = round(zero + (column + 0.5) * pitch);
    marks.push({ kind: "circle", x, y: round(bottom - (level + 0.5) * pitch), r: pitch / 2 - 1, fill: tone });
  }
  return { width, height: round(bottom + 28), title: chart.title, description: chart.summary, marks };
}

/** A future in which owning costs less has the tone of what is owned. */
const toneOf = (dot: number) => lookOf(dot <= 0).tone;

/** Columns of one width in money on both sides of zero, at most `most` of them; `of` counts a column's place from zero, -1 being the first below. */
function columnsOf(dots: readonly number[], most: number): { below: number; above: number; amount: number; of: (dot: number) => number } {
  const low = Math.min(0, ...dots);
  const high = Math.max(0, ...dots);
  const amount = (high - low) / (most - 2) || 1;
  const below = Math.max(Math.ceil(-low / amount), dots.some((dot) => dot <= 0) ? 1 : 0);
  const above = Math.ceil(high / amount);
  const of = (dot: number) =>
    dot > 0 ? Math.min(above - 1, Math.floor(dot / amount)) : -1 - Math.min(below - 1, Math.floor(-dot / amount));
  return { below, above, amount, of };
}
