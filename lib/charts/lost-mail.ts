import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { drawable } from "./axis";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN } from "./drawing";
import { keyRows } from "./key";
import { lookOf } from "./looks";
import { rowLayout } from "./row-layout";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textMark, textWidth, uncrowded, wrapText } from "./text";

export type LostMailChart = Extract<Chart, { id: "lost-mail" }>;

/** The drawing with the marks of each row's bars. */
export type LostMailDrawing = Drawing & { rows: Mark[][] };

const BAR_HEIGHT = 13;
const BAR_GAP = 4;
const AXIS_HEIGHT = 26;

/** For each cause one bar an option from zero: what is bought hatched, what is owned solid, the days written at the end. */
export function drawLostMail(chart: LostMailChart, width: number, hidden: Hidden = NOTHING_HIDDEN): LostMailDrawing {
  const key = keyMarks(width, chart);
  const count = chart.series.length;
  const barsHeight = count * BAR_HEIGHT + (count - 1) * BAR_GAP;
  const layout = rowLayout(
    chart.causes.map((cause) => cause.label),
    width,
    barsHeight,
  );
  const { rowHeight } = layout;
  const top = key.height;
  const bottom = top + chart.causes.length * rowHeight;
  const values = chart.causes.flatMap((cause) => cause.values);
  const highest = Math.max(0, ...values.map(({ days }) => drawable(days)));
  const room = Math.max(0, ...values.map(({ text }) => textWidth(text))) + 10;
  const plot = { left: layout.left + 1, top, right: width - room, bottom };
  const x = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([plot.left, plot.right]);

  const axis = (highest > 0 ? x.ticks(isNarrow(width) ? 3 : 5) : [0]).flatMap((tick): Mark[] => {
    const at = round(x(tick));
    const anchor = tick === 0 ? "start" : "middle";
    return [
      { kind: "line", x1: at, y1: top, x2: at, y2: bottom, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 },
      textMark(String(Number(tick.toPrecision(6))), tick === 0 ? plot.left - 1 : at, bottom + 18, { anchor, tone: "muted" }),
    ];
  });
  const behind: Mark[] = [...key.marks, ...uncrowded(axis)];
  behind.push(...chart.causes.flatMap((_, index) => layout.names(index, top + index * rowHeight)));

  const front: Mark[] = [];
  const rows = chart.causes.map((cause, index) => {
    const first = top + index * rowHeight + layout.middle - barsHeight / 2;
    return chart.series.flatMap((series, place): Mark[] => {
      const value = cause.values[place];
      if (!value || hidden.has(series.option)) return [];
      const y = first + place * (BAR_HEIGHT + BAR_GAP);
      const end = x(drawable(value.days));
      front.push(textMark(value.text, end + 6, y + BAR_HEIGHT - 2));
      return [
        { kind: "rect", x: round(plot.left), y: round(y), width: round(end - plot.left), height: BAR_HEIGHT, ...barLook(series.owned) },
      ];
    });
  });
  const readAt = (index: number) => {
    const { label = "", values: days = [] } = chart.causes[index] ?? {};
    const read = chart.series.flatMap(({ option, label: name, owned }, place) => {
      const value = days[place];
      return value && !hidden.has(option) ? [{ id: option, label: name, owned, value: READING.daysAYear(value.text) }] : [];
    });
    return { heading: label, rows: read };
  };
  const live = () => ({ kind: "rows" as const, rows, readAt });
  return { width, height: bottom + AXIS_HEIGHT, plot, behind, data: rows.flat(), front, live, rows };
}

function barLook(owned: boolean) {
  const { tone, soft } = lookOf(owned);
  const edge = { stroke: tone, strokeWidth: 1 };
  return owned ? { fill: tone, ...edge } : { fill: soft, hatch: tone, ...edge };
}

function keyMarks(width: number, chart: LostMailChart): { marks: Mark[]; height: number } {
  const heading = wrapText(CHART_TEXT.lostDays, width);
  const entries = chart.series.map(({ label, owned }) => ({
    text: label,
    weight: "semibold" as const,
    tone: "ink" as const,
    sample: (x: number, middle: number): Mark[] => [
      { kind: "rect", x: x + 0.5, y: middle - 5.5, width: 17, height: 10, ...barLook(owned) },
    ],
  }));
  const key = keyRows(entries, width, 13 + heading.length * LINE_HEIGHT + 3, 18);
  return {
    marks: [...heading.map((line, index) => textMark(line, 0, 13 + index * LINE_HEIGHT, { tone: "muted" })), ...key.marks],
    height: key.end + 14,
  };
}
