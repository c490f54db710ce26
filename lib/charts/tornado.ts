import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { signedAmount } from "./axis";
import type { Box } from "./box";
import { type Drawing, isNarrow, isSlim } from "./drawing";
import { keyRows } from "./key";
import { type RowLayout, rowLayout } from "./row-layout";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textMark, textWidth, wrapText } from "./text";

export type TornadoChart = Extract<Chart, { id: "tornado" }>;
type TornadoBar = TornadoChart["bars"][number];

/** The drawing with the marks of each row's bar. */
export type TornadoDrawing = Drawing & { rows: Mark[][] };

const BAR_HEIGHT = 16;
const AXIS_HEIGHT = 26;
const GAP = 6;

/** The looks of a bar's parts: towards a low input hollow, towards a high one solid; between the choices of an open answer grey. */
const LOOKS = {
  high: { fill: "accent", stroke: "accent", strokeWidth: 1 },
  low: { fill: "paper", stroke: "accent", strokeWidth: 1 },
  choice: { fill: "rule", stroke: "muted", strokeWidth: 1 },
} as const;

/**
 * One bar for each input, the largest swing at the top: from the price of control where the input is low to that where it is high, around
 * the average. The amounts stand at both ends, or on a slim scene above them. The axis begins where the bars do, not at zero.
 */
export function drawTornado(chart: TornadoChart, width: number): TornadoDrawing {
  const bars = chart.bars.map((bar) => ({ ...bar, low: finite(bar.low), high: finite(bar.high) }));
  const mean = finite(chart.mean);
  const key = keyMarks(width, bars);
  const slim = isSlim(width);
  const layout = rowLayout(
    bars.map((bar) => bar.label),
    width,
    BAR_HEIGHT,
    slim ? LINE_HEIGHT : 0,
  );
  const { rowHeight } = layout;
  const top = key.height + LINE_HEIGHT + 8;
  const bottom = top + bars.length * rowHeight;
  const amount = (value: number) => signedAmount(value, chart.currency);
  const ends = bars.flatMap((bar) => [bar.low, bar.high]);
  const room = slim ? 1 : Math.max(0, ...ends.map((end) => textWidth(amount(end)))) + GAP + 2;
  const plot = { left: layout.left, top, right: width, bottom };
  const x = scaleLinear()
    .domain(domainOf([mean, ...ends]))
    .range([plot.left + room, plot.right - room]);

  const behind: Mark[] = [...key.marks, ...gridMarks(chart, x, plot, width)];
  const average = round(x(mean));
  behind.push({ kind: "line", x1: average, y1: top - 4, x2: average, y2: bottom, stroke: "ink", strokeWidth: 1, dash: [2, 3] });
  behind.push(...bars.flatMap((_, index) => layout.names(index, top + index * rowHeight)));
  const averageText = CHART_TEXT.averageOf(amount(mean));
  const half = textWidth(averageText, 13, "semibold") / 2;
  const centre = Math.min(Math.max(average, plot.left + half), width - half);
  const front: Mark[] = [textMark(averageText, centre, top - 10, { anchor: "middle", weight: "semibold" })];

  const rows = bars.map((bar, index) => barMarks(bar, mean, top + index * rowHeight, layout, x));
  bars.forEach((bar, index) => {
    const middle = top + index * rowHeight + layout.middle;
    const [least, most] = [Math.min(bar.low, bar.high), Math.max(bar.low, bar.high)];
    if (slim) {
      front.push(
        textMark(amount(least), 0, middle - BAR_HEIGHT / 2 - 5),
        textMark(amount(most), width, middle - BAR_HEIGHT / 2 - 5, { anchor: "end" }),
      );
      return;
    }
    const baseline = middle + 4.5;
    front.push(textMark(amount(least), Math.min(x(least), average) - GAP, baseline, { anchor: "end" }));
    front.push(textMark(amount(most), Math.max(x(most), average) + GAP, baseline));
  });
  const readAt = (index: number) => {
    const bar = bars[index];
    if (!bar) return { heading: "", rows: [] };
    const [low, high] = bar.kind === "choice" ? [READING.lowest, READING.highest] : [READING.inputLow, READING.inputHigh];
    return {
      heading: bar.label,
      rows: [
        { id: "low", label: low, value: amount(bar.low) },
        { id: "high", label: high, value: amount(bar.high) },
        { id: "mean", label: READING.average, value: amount(mean) },
      ],
    };
  };
  const live = () => ({ kind: "rows" as const, rows, readAt });
  return { width, height: bottom + AXIS_HEIGHT, plot, behind, data: rows.flat(), front, live, rows };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** Money below which two amounts are the same. */
const LEAST_SPAN = 0.01;

/** From the least to the most, never empty. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = most - least >= LEAST_SPAN ? 0 : Math.max(1, Math.abs(most));
  return [least - margin, most + margin];
}

/** Two rectangles that meet at the average, or one where the average lies outside of the bar or the input has no direction. */
function barMarks(bar: TornadoBar, mean: number, top: number, layout: RowLayout, x: ScaleLinear<number, number>): Mark[] {
  const y = round(top + layout.middle - BAR_HEIGHT / 2);
  const part = (from: number, to: number, look: (typeof LOOKS)[keyof typeof LOOKS]): Mark => {
    const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
    return { kind: "rect", x: round(left), y, width: round(right - left), height: BAR_HEIGHT, ...look };
  };
  if (bar.kind === "choice") return [part(bar.low, bar.high, LOOKS.choice)];
  const within = (mean - bar.low) * (mean - bar.high) <= 0;
  return within ? [part(bar.low, mean, LOOKS.low), part(mean, bar.high, LOOKS.high)] : [part(bar.low, bar.high, LOOKS.high)];
}

/** Light lines at round amounts, darker at nothing, with as many of their amounts below as have room. */
function gridMarks(chart: TornadoChart, x: ScaleLinear<number, number>, plot: Box, width: number): Mark[] {
  const marks: Mark[] = [];
  let free = plot.left;
  for (const tick of x.ticks(isNarrow(width) ? 3 : 5)) {
    const at = round(x(tick));
    marks.push({ kind: "line", x1: at, y1: plot.top, x2: at, y2: plot.bottom, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 });
    const text = signedAmount(tick, chart.currency);
    const half = textWidth(text) / 2;
    if (at - half < free || at + half > width) continue;
    marks.push(textMark(text, at, plot.bottom + 18, { anchor: "middle", tone: "muted" }));
    free = at + half + 8;
  }
  return marks;
}

/** What the looks mean, in as many rows as they need. */
function keyMarks(width: number, bars: readonly TornadoBar[]): { marks: Mark[]; height: number } {
  const entries = [
    { look: LOOKS.low, text: CHART_TEXT.inputLow },
    { look: LOOKS.high, text: CHART_TEXT.inputHigh },
    ...(bars.some((bar) => bar.kind === "choice") ? [{ look: LOOKS.choice, text: CHART_TEXT.openAnswer }] : []),
  ];
  const heading = wrapText(CHART_TEXT.controlBy, width);
  const words: Mark[] = heading.map((line, index) => textMark(line, 0, 13 + index * LINE_HEIGHT, { tone: "muted" }));
  const rows = entries.map(({ look, text }) => ({
    text,
    sample: (x: number, middle: number): Mark[] => [{ kind: "rect", x: x + 0.5, y: middle - 5.5, width: 17, height: 10, ...look }],
  }));
  const { marks, end } = keyRows(rows, width, 13 + heading.length * LINE_HEIGHT + 3, 18);
  return { marks: [...words, ...marks], height: end + 10 };
}
