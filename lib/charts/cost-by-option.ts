import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT } from "../wording/chart-labels";
import { drawable, formatAmount, moneyTicks } from "./axis";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN } from "./drawing";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textMark, textWidth } from "./text";

export type CostChart = Extract<Chart, { id: "cost-by-option" }>;

/** The drawing and the end of its money axis, in the chart's currency. */
export type CostDrawing = Drawing & { axisEnd: number; bandHeight: number; barHeight: number };

type BarLook = Pick<Extract<Mark, { kind: "rect" }>, "fill" | "hatch" | "stroke" | "strokeWidth">;

const NAME_SIZE = 14;
const BAR_HEIGHT = 22;
/** Name, bar and the space to the next name; the bar stands in its middle. */
const BAND_HEIGHT = 66;
const AXIS_HEIGHT = 26;
const CAP = 5;

/**
 * Horizontal bars from zero, one for each option: visible cost solid, invisible cost hatched, the average total written at the end and a
 * whisker from the total's P10 to its P90. The name stands above its bar, and below it a pointer to the average before, where there is one.
 */
export function drawCostByOption(chart: CostChart, width: number, hidden: Hidden = NOTHING_HIDDEN): CostDrawing {
  const bars = chart.bars.map((bar) => ({
    ...bar,
    visible: drawable(bar.visible),
    invisible: drawable(bar.invisible),
    p10: drawable(bar.p10),
    p90: drawable(bar.p90),
    mean: drawable(bar.mean),
  }));
  const key = keyMarks(width, chart.before !== undefined);
  const top = key.height;
  const bottom = top + bars.length * BAND_HEIGHT;
  const highest = Math.max(chart.before?.reach ?? 0, ...bars.map((bar) => Math.max(bar.p90, bar.mean, bar.visible + bar.invisible)));
  const amountRoom = Math.max(0, ...bars.map((bar) => textWidth(formatAmount(bar.mean, chart.currency), NAME_SIZE, "semibold"))) + 12;
  const plot = { left: 1, top, right: width - amountRoom, bottom };
  const axisEnd = highest > 0 ? highest : 1;
  const x = scaleLinear().domain([0, axisEnd]).range([plot.left, plot.right]);
  const ticks = moneyTicks(highest, isNarrow(width) ? 3 : 6);

  const behind: Mark[] = [...key.marks];
  for (const tick of ticks) {
    const at = round(x(tick));
    behind.push({ kind: "line", x1: at, y1: top + 4, x2: at, y2: bottom, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 });
    const anchor = tick === 0 ? "start" : "middle";
    behind.push(textMark(formatAmount(tick, chart.currency), tick === 0 ? 0 : at, bottom + 18, { anchor, tone: "muted" }));
  }

  const data: Mark[] = [];
  const front: Mark[] = [];
  bars.forEach((bar, index) => {
    const middle = top + (index + 0.5) * BAND_HEIGHT;
    const y = middle - BAR_HEIGHT / 2;
    const tone = bar.owned ? "own" : "hosted";
    const visible = hidden.has("visible") ? 0 : bar.visible;
    const invisible = hidden.has("invisible") ? 0 : bar.invisible;
    const complete = !hidden.has("visible") && !hidden.has("invisible");
    data.push(segment(x(0), x(visible), y, { fill: tone }));
    data.push(segment(x(visible), x(visible + invisible), y, { fill: `${tone}-soft`, hatch: tone, stroke: tone, strokeWidth: 1 }));
    // The name interrupts the grid lines that run behind it.
    behind.push({
      kind: "rect",
      x: 0,
      y: y - 22,
      width: round(textWidth(bar.label, NAME_SIZE, "semibold") + 6),
      height: 19,
      fill: "paper",
    });
    front.push(textMark(bar.label, 0, y - 8, { size: NAME_SIZE, weight: "semibold" }));
    if (complete) front.push(...whisker(x(bar.p10), x(bar.p90), middle));
    const before = chart.before?.means[bar.option];
    if (before !== undefined) front.push(pointer(x(drawable(before)), y + BAR_HEIGHT + 2));
    const end = x(Math.max(visible + invisible, complete ? bar.p90 : 0));
    const amount = complete ? bar.mean : visible + invisible;
    front.push(textMark(formatAmount(amount, chart.currency), end + 8, middle + 5, { size: NAME_SIZE, weight: "semibold" }));
  });

  return { width, height: bottom + AXIS_HEIGHT, plot, behind, data, front, axisEnd, bandHeight: BAND_HEIGHT, barHeight: BAR_HEIGHT };
}

function segment(from: number, to: number, y: number, look: BarLook): Mark {
  return { kind: "rect", x: round(from), y: round(y), width: round(Math.max(0, to - from)), height: BAR_HEIGHT, ...look };
}

function whisker(from: number, to: number, y: number): Mark[] {
  const [left, right] = [round(from), round(to)];
  const cap = (x: number, margin: number, stroke: "ink" | "paper", strokeWidth: number): Mark => {
    return { kind: "line", x1: x, y1: y - CAP - margin, x2: x, y2: y + CAP + margin, stroke, strokeWidth };
  };
  return [
    cap(left, 1, "paper", 4),
    cap(right, 1, "paper", 4),
    { kind: "line", x1: left, y1: y, x2: right, y2: y, stroke: "paper", strokeWidth: 4 },
    { kind: "line", x1: left, y1: y, x2: right, y2: y, stroke: "ink", strokeWidth: 1.5 },
    cap(left, 0, "ink", 1.5),
    cap(right, 0, "ink", 1.5),
  ];
}

/** A small triangle that points up at an amount. */
function pointer(at: number, y: number): Mark {
  return { kind: "path", d: `M${round(at)},${round(y)}l5,8h-10z`, fill: "ink" };
}

/** What solid, hatched, whisker and pointer mean; on a narrow scene in two rows. */
function keyMarks(width: number, hasPointers: boolean): { marks: Mark[]; height: number } {
  const sample = 18;
  const entries = [CHART_TEXT.visible, CHART_TEXT.invisible, CHART_TEXT.spread, ...(hasPointers ? [CHART_TEXT.before] : [])];
  const marks: Mark[] = [];
  let x = 0;
  let baseline = 13;
  entries.forEach((label, index) => {
    const entryWidth = sample + 6 + textWidth(label);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      baseline += LINE_HEIGHT + 4;
    }
    const middle = baseline - 4.5;
    if (index === 0) marks.push({ kind: "rect", x, y: middle - 5.5, width: sample, height: 11, fill: "muted" });
    else if (index === 1)
      marks.push({
        kind: "rect",
        x: x + 0.5,
        y: middle - 5,
        width: sample - 1,
        height: 10,
        fill: "paper",
        hatch: "muted",
        stroke: "muted",
        strokeWidth: 1,
      });
    else if (index === 2) marks.push(...whisker(x + 1, x + sample - 1, middle));
    else marks.push(pointer(x + sample / 2, middle - 4));
    marks.push(textMark(label, x + sample + 6, baseline, { tone: "muted" }));
    x = round(x + entryWidth + 20);
  });
  return { marks, height: baseline + 16 };
}
