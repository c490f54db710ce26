import { CHART_TEXT } from "../wording/chart-labels";
import { formatAmount } from "./axis";
import type { Box } from "./box";
import { REFERENCE_CHANCES } from "./exceedance-labels";
import type { ExceedanceChart } from "./loss-exceedance";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, wrapText } from "./text";

const CHANCE_TICKS = [1, 0.5, 0.2, 0.1, 0.05, 0.01];

/** A light line and a number at round chances; the reference chances darker, with the years in which they come unless the scene is slim. */
export function chanceMarks(plot: Box, y: (probability: number) => number, slim: boolean): Mark[] {
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
    if (reference && !slim)
      marks.push(textMark(CHART_TEXT.yearIn(1 / chance), plot.left - 8, at + 4.5 + LINE_HEIGHT - 1, { anchor: "end", tone: "muted" }));
    return marks;
  });
}

/** The money axis: zero and as many round numbers as have room, powers of ten before fives and twos; below it what it means, in as many `lines` as that needs. */
export function lossMarks(plot: Box, x: (loss: number) => number, end: number, chart: ExceedanceChart): { marks: Mark[]; lines: number } {
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
  const lines = wrapText(CHART_TEXT.lossAxis, plot.right);
  marks.push(...textBlock(lines, plot.right, plot.bottom + 41, { anchor: "end", tone: "muted" }));
  return { marks, lines: lines.length };
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
