import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { drawable, formatAmount, moneyTicks } from "./axis";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN } from "./drawing";
import { keyRows } from "./key";
import { lookOf } from "./looks";
import { rangeRow } from "./reading";
import type { Mark } from "./scene";
import { round, textMark, textWidth, uncrowded } from "./text";

export type CostChart = Extract<Chart, { id: "cost-by-option" }>;

/** The drawing and the end of its money axis, in the chart's currency. */
export type CostDrawing = Drawing & { axisEnd: number };

type BarLook = Pick<Extract<Mark, { kind: "rect" }>, "fill" | "hatch" | "stroke" | "strokeWidth">;

const NAME_SIZE = 14;
const BAR_HEIGHT = 22;
/** Name, bar and the space to the next name; the bar stands in its middle. */
const BAND_HEIGHT = 66;
const AXIS_HEIGHT = 26;
const CAP = 4;
/** From the foot of a bar to its whisker. */
const SPREAD_BELOW = 7;

/**
 * Horizontal bars from zero, one for each option: visible cost solid, invisible cost hatched, the average total written at its end, and below
 * it a whisker from the total's P10 to its P90. The name stands above its bar, and last a pointer to the average before, where there is one.
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
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const amountRoom = Math.max(0, ...bars.map((bar) => textWidth(money(bar.mean), NAME_SIZE, "semibold"))) + 12;
  const plot = { left: 1, top, right: width - amountRoom, bottom };
  const axisEnd = highest > 0 ? highest : 1;
  const x = scaleLinear().domain([0, axisEnd]).range([plot.left, plot.right]);
  const ticks = moneyTicks(highest, isNarrow(width) ? 3 : 6);

  const axis = ticks.flatMap((tick): Mark[] => {
    const at = round(x(tick));
    const anchor = tick === 0 ? "start" : "middle";
    return [
      { kind: "line", x1: at, y1: top + 4, x2: at, y2: bottom, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 },
      textMark(money(tick), tick === 0 ? 0 : at, bottom + 18, { anchor, tone: "muted" }),
    ];
  });
  const behind: Mark[] = [...key.marks, ...uncrowded(axis)];

  const front: Mark[] = [];
  const rows = bars.map((bar, index): Mark[] => {
    const middle = top + (index + 0.5) * BAND_HEIGHT;
    const y = middle - BAR_HEIGHT / 2;
    const { tone, soft } = lookOf(bar.owned);
    const visible = hidden.has("visible") ? 0 : bar.visible;
    const invisible = hidden.has("invisible") ? 0 : bar.invisible;
    const complete = !hidden.has("visible") && !hidden.has("invisible");
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
    if (complete) front.push(...whisker(x(bar.p10), x(bar.p90), y + BAR_HEIGHT + SPREAD_BELOW));
    const before = chart.before?.means[bar.option];
    if (before !== undefined) front.push(pointer(x(drawable(before)), y + BAR_HEIGHT + SPREAD_BELOW + CAP));
    const amount = complete ? bar.mean : visible + invisible;
    front.push(textMark(money(amount), x(visible + invisible) + 8, middle + 5, { size: NAME_SIZE, weight: "semibold" }));
    return [
      segment(x(0), x(visible), y, { fill: tone }),
      segment(x(visible), x(visible + invisible), y, { fill: soft, hatch: tone, stroke: tone, strokeWidth: 1 }),
    ];
  });
  const readAt = (index: number) => {
    const { label = "", visible = 0, invisible = 0, mean = 0, p10 = 0, p90 = 0 } = bars[index] ?? {};
    return {
      heading: label,
      rows: [
        { id: "visible", label: CHART_TEXT.visible, value: money(visible) },
        { id: "invisible", label: CHART_TEXT.invisible, value: money(invisible) },
        { id: "mean", label: READING.average, value: money(mean) },
        rangeRow("mean", money(p10), money(p90)),
      ],
    };
  };
  const live = () => ({ kind: "rows" as const, rows, readAt });
  return { width, height: bottom + AXIS_HEIGHT, plot, behind, data: rows.flat(), front, live, axisEnd };
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

/** What solid, hatched, whisker and pointer mean, in as many rows as they need. */
function keyMarks(width: number, hasPointers: boolean): { marks: Mark[]; height: number } {
  const open = { fill: "paper", hatch: "muted", stroke: "muted", strokeWidth: 1 } as const;
  const entries = [
    {
      text: CHART_TEXT.visible,
      sample: (x: number, middle: number): Mark[] => [{ kind: "rect", x, y: middle - 5.5, width: 18, height: 11, fill: "muted" }],
    },
    {
      text: CHART_TEXT.invisible,
      sample: (x: number, middle: number): Mark[] => [{ kind: "rect", x: x + 0.5, y: middle - 5, width: 17, height: 10, ...open }],
    },
    { text: CHART_TEXT.spread, sample: (x: number, middle: number) => whisker(x + 1, x + 17, middle) },
    ...(hasPointers ? [{ text: CHART_TEXT.before, sample: (x: number, middle: number) => [pointer(x + 9, middle - 4)] }] : []),
  ];
  const { marks, end } = keyRows(entries, width, 13, 20);
  return { marks, height: end + 16 };
}
