import { scaleLinear } from "d3-scale";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import type { Box, Point } from "./box";
import { type Drawing, type Hidden, isNarrow, NOTHING_HIDDEN } from "./drawing";
import { lineNames } from "./line-names";
import { hostedLast, type Line, lineMarks } from "./lines";
import { lookOf } from "./looks";
import { monthTicks } from "./months";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, wrapText } from "./text";

export type SilentFailureChart = Extract<Chart, { id: "silent-failure" }>;

/** The drawing with all of its lines, also hidden ones, one point a month from the start. */
export type SilentFailureDrawing = Drawing & { lines: Line[] };

const TICK_WIDTH = 48;
const LABEL_WIDTH = { narrow: 92, wide: 140 };

/** The chance of at least one silent failure up to each month, from none at the start; the chance at the end of each year is written. */
export function drawSilentFailure(chart: SilentFailureChart, width: number, hidden: Hidden = NOTHING_HIDDEN): SilentFailureDrawing {
  const narrow = isNarrow(width);
  const curves = chart.curves.map((curve) => ({
    ...curve,
    points: [{ month: 0, probability: 0 }, ...curve.points.map(({ month, probability }) => ({ month, probability: share(probability) }))],
  }));
  const months = Math.max(1, ...curves.flatMap((curve) => curve.points.map((point) => point.month)));
  const heading = wrapText(CHART_TEXT.silentBy, width);
  const lastOf = ({ points }: (typeof curves)[number]) => points.at(-1)?.probability ?? 0;
  const names = lineNames(
    curves.map((curve) => ({
      id: curve.option,
      label: curve.label,
      values: [CHART_TEXT.percent(lastOf(curve))],
      look: lookOf(curve.owned),
    })),
    width,
    LABEL_WIDTH,
  );
  const top = heading.length * LINE_HEIGHT + 26;
  const plot = { left: TICK_WIDTH, top, right: width - names.room, bottom: top + (narrow ? 190 : 230) };
  const x = scaleLinear().domain([0, months]).range([plot.left, plot.right]);
  const y = scaleLinear().domain([0, 1]).range([plot.bottom, plot.top]);

  const behind: Mark[] = textBlock(heading, 0, 13, { tone: "muted" });
  const front: Mark[] = [];
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    const at = round(y(tick));
    behind.push({ kind: "line", x1: plot.left, y1: at, x2: plot.right, y2: at, stroke: tick === 0 ? "muted" : "rule", strokeWidth: 1 });
    behind.push(textMark(CHART_TEXT.percent(tick), plot.left - 8, at + 4.5, { anchor: "end", tone: "muted" }));
  }
  behind.push(...monthTicks(months, x, plot.bottom, narrow));

  const lines = curves.map(({ option, owned, points }) => ({
    id: option,
    owned,
    look: lookOf(owned),
    band: false,
    points: points.map(({ month, probability }) => ({ at: month, x: x(month), y: y(probability) })),
  }));
  const shown = lines.filter(({ id }) => !hidden.has(id));
  const drawn = hostedLast(shown);
  for (let month = 12; month < months; month += 12) {
    const here = shown.flatMap(({ look, points }) => points.filter(({ at }) => at === month).map((point) => ({ look, point })));
    front.push(
      ...yearMarks(
        here.sort((one, other) => one.point.y - other.point.y),
        plot,
        x(12) - x(0),
      ),
    );
  }
  front.push(...names.marks(new Map(shown.map(({ id, points }) => [id, points.at(-1)?.y ?? plot.bottom])), plot, plot.bottom + 28));
  const readAt = (month: number) => ({
    heading: month === 0 ? READING.afterStart : READING.afterMonths(month),
    rows: curves
      .filter(({ option }) => !hidden.has(option))
      .map(({ option, label, owned, points }) => {
        const chance = points.find((point) => point.month === month)?.probability ?? 0;
        return { id: option, label, owned, value: CHART_TEXT.percent(chance) };
      }),
  });
  const live = () => ({ kind: "lines" as const, lines: drawn, readAt });
  return { width, height: plot.bottom + 28 + names.below, plot, behind, data: lineMarks(drawn), front, live, lines };
}

type YearPoint = { look: Line["look"]; point: Point };

/** Dots at the end of a year, the highest first: its chance stands above it, those of the others below, or above where the axis is near. `room` is the width of a year. */
function yearMarks(points: readonly YearPoint[], plot: Box, room: number): Mark[] {
  return points.flatMap(({ look, point }, index): Mark[] => {
    const dot: Mark = { kind: "circle", x: round(point.x), y: round(point.y), r: 3.5, fill: look.tone, stroke: "paper", strokeWidth: 1.5 };
    const isBelow = index > 0 && point.y + 22 <= plot.bottom;
    const isCrowded = index > 0 && !isBelow && point.y - (points[index - 1]?.point.y ?? 0) < 2 * LINE_HEIGHT;
    const text = CHART_TEXT.percent(1 - (point.y - plot.top) / (plot.bottom - plot.top));
    if (isCrowded || textWidth(text) + 6 > room) return [dot];
    return [dot, textMark(text, point.x, isBelow ? point.y + 19 : point.y - 9, { anchor: "middle" })];
  });
}

function share(probability: number): number {
  return Number.isFinite(probability) ? Math.min(1, Math.max(0, probability)) : 0;
}
