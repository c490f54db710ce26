import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT } from "../wording/chart-labels";
import { signedAmount } from "./axis";
import type { Box } from "./box";
import { type Drawing, isNarrow } from "./drawing";
import { type RowLayout, rowLayout } from "./row-layout";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textMark, textWidth, wrapText } from "./text";

export type TornadoChart = Extract<Chart, { id: "tornado" }>;
export type TornadoBar = TornadoChart["bars"][number];

/** The drawing with the marks of each row's bar, and the height of a row, in scene units. */
export type TornadoDrawing = Drawing & { rows: Mark[][]; rowHeight: number };

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
 * the average. The amounts stand at both ends. The axis begins where the bars do, not at zero.
 */
export function drawTornado(chart: TornadoChart, width: number): TornadoDrawing {
  const bars = chart.bars.map((bar) => ({ ...bar, low: finite(bar.low), high: finite(bar.high) }));
  const mean = finite(chart.mean);
  const key = keyMarks(width, bars);
  const layout = rowLayout(
    bars.map((bar) => bar.label),
    width,
    BAR_HEIGHT,
  );
  const { rowHeight } = layout;
  const top = key.height + LINE_HEIGHT + 8;
  const bottom = top + bars.length * rowHeight;
  const amount = (value: number) => signedAmount(value, chart.currency);
  const ends = bars.flatMap((bar) => [bar.low, bar.high]);
  const room = Math.max(0, ...ends.map((end) => textWidth(amount(end)))) + GAP + 2;
  const plot = { left: layout.left, top, right: width, bottom };
  const x = scaleLinear()
    .domain(domainOf([mean, ...ends]))
    .range([plot.left + room, plot.right - room]);

  const behind: Mark[] = [...key.marks, ...gridMarks(chart, x, plot, width)];
  const middle = round(x(mean));
  behind.push({ kind: "line", x1: middle, y1: top - 4, x2: middle, y2: bottom, stroke: "ink", strokeWidth: 1, dash: [2, 3] });
  behind.push(...bars.flatMap((_, index) => layout.names(index, top + index * rowHeight)));
  const average = CHART_TEXT.averageOf(amount(mean));
  const half = textWidth(average, 13, "semibold") / 2;
  const centre = Math.min(Math.max(middle, plot.left + half), width - half);
  const front: Mark[] = [textMark(average, centre, top - 10, { anchor: "middle", weight: "semibold" })];

  const rows = bars.map((bar, index) => barMarks(bar, mean, top + index * rowHeight, layout, x));
  bars.forEach((bar, index) => {
    const baseline = top + index * rowHeight + layout.middle + 4.5;
    const [least, most] = [Math.min(bar.low, bar.high), Math.max(bar.low, bar.high)];
    front.push(textMark(amount(least), Math.min(x(least), middle) - GAP, baseline, { anchor: "end" }));
    front.push(textMark(amount(most), Math.max(x(most), middle) + GAP, baseline));
  });
  return { width, height: bottom + AXIS_HEIGHT, plot, behind, data: rows.flat(), front, rows, rowHeight };
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
  const marks: Mark[] = heading.map((line, index) => textMark(line, 0, 13 + index * LINE_HEIGHT, { tone: "muted" }));
  let x = 0;
  let baseline = 13 + heading.length * LINE_HEIGHT + 3;
  for (const { look, text } of entries) {
    const entryWidth = 18 + 6 + textWidth(text);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      baseline += LINE_HEIGHT + 4;
    }
    marks.push({ kind: "rect", x: x + 0.5, y: baseline - 10, width: 17, height: 10, ...look });
    marks.push(textMark(text, x + 24, baseline, { tone: "muted" }));
    x = round(x + entryWidth + 18);
  }
  return { marks, height: baseline + 10 };
}
