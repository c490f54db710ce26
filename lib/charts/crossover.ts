import { type ScaleLogarithmic, scaleLog } from "d3-scale";
import type { OptionId } from "../questionnaire/ids";
import type { Chart } from "../report/types";
import { CHART_TEXT, READING } from "../wording/chart-labels";
import { formatAmount } from "./axis";
import { type Box, spread } from "./box";
import { type Drawing, type Hidden, isNarrow, isSlim, NOTHING_HIDDEN } from "./drawing";
import { lineNames } from "./line-names";
import { hostedLast, type Line, type LinePoint, lineMarks } from "./lines";
import { logAxis } from "./log-axis";
import { type Look, lookOf, thinLook } from "./looks";
import { meanAndRange } from "./reading";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, uncrowded, wrapText } from "./text";

export type CrossoverChart = Extract<Chart, { id: "crossover" }>;

type Series = CrossoverChart["lines"][number];
type Size = Series["points"][number];

/** The drawing with all of its lines, also hidden ones. */
export type CrossoverDrawing = Drawing & { lines: (Line & { owned: boolean })[] };

const SIZES = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const LABEL_WIDTH = { narrow: 84, wide: 120 };
/** Room for half of the last size, where no names stand beside the lines. */
const SLIM_RIGHT = 12;

/**
 * The cost of a mailbox and month by number of mailboxes, both on log axes. The two options that are compared have thick lines and bands
 * from P10 to P90, the others thin lines. The founder's own size is a vertical line, and so is every crossing of the two.
 */
export function drawCrossover(chart: CrossoverChart, width: number, hidden: Hidden = NOTHING_HIDDEN): CrossoverDrawing {
  const narrow = isNarrow(width);
  const amounts = chart.lines.flatMap(({ points, strong }) => points.flatMap(({ mean, p10, p90 }) => (strong ? [mean, p10, p90] : [mean])));
  const axis = logAxis(amounts.filter(Number.isFinite));
  const heading = wrapText(CHART_TEXT.costEach, width);
  const names = lineNames(
    chart.lines.map((line) => ({ id: line.option, label: line.label, look: seriesLook(line), thin: !line.strong })),
    width,
    LABEL_WIDTH,
  );
  const flags = flagRows(chart, width);
  const top = heading.length * LINE_HEIGHT + 6 + liftOf(width) + flags.reduce((sum, { height }) => sum + height, 0);
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const amountWidth = Math.max(...axis.ticks.map((tick) => textWidth(money(tick))));
  const plot = {
    left: round(amountWidth) + 8,
    top,
    right: width - (isSlim(width) ? SLIM_RIGHT : names.room),
    bottom: top + (narrow ? 240 : 300),
  };
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
    behind.push(textMark(money(tick), plot.left - 8, at + 4.5, { anchor: "end", tone: "muted" }));
  }
  behind.push({ kind: "line", x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom, stroke: "muted", strokeWidth: 1 });
  behind.push(...sizeTicks(x, plot, width));

  const lines = chart.lines.map((line) => ({
    id: line.option,
    owned: line.owned,
    look: seriesLook(line),
    band: line.strong,
    points: line.points.filter(isDrawable).map((size) => pointOf(size, x, y, axis.low)),
  }));
  const shown = lines.filter(({ id }) => !hidden.has(id));
  front.unshift(...flagMarks(flags, x, plot, width));
  const ends = shown.flatMap(({ id, points }) => points.slice(-1).map((last) => [id, last.y] as const));
  front.push(...names.marks(new Map(ends), plot, plot.bottom + 48));
  const drawn = [...shown.filter(({ band }) => !band), ...hostedLast(shown.filter(({ band }) => band))];
  const readAt = (mailboxes: number) => ({
    heading: READING.atMailboxes(count.format(mailboxes), mailboxes === 1),
    rows: chart.lines.flatMap(({ option, label, owned, strong, points }) => {
      const size = points.find((point) => point.mailboxes === mailboxes);
      if (!size || hidden.has(option)) return [];
      if (!strong) return [{ id: option, label, value: money(size.mean) }];
      return meanAndRange({ id: option, label, owned }, money(size.mean), money(size.p10), money(size.p90));
    }),
  });
  const live = () => ({ kind: "lines" as const, lines: drawn, readAt });
  return { width, height: plot.bottom + 48 + names.below, plot, behind, data: lineMarks(drawn), front, live, lines };
}

const count = new Intl.NumberFormat("en-GB");

/** Thin for an option that is only there for comparison; dotted where it owns least. */
function seriesLook({ option, owned, strong }: Pick<Series, "option" | "owned" | "strong">): Look {
  if (strong) return lookOf(owned);
  return thinLook(option === LEAST_OWNED ? [1.5, 3] : undefined);
}

const LEAST_OWNED: OptionId = "sender";

function isDrawable({ mailboxes, mean }: Size): boolean {
  return mailboxes >= 1 && Number.isFinite(mean);
}

/** Costs of nothing or less lie on the floor of the axis. */
function pointOf(
  { mailboxes, mean, p10, p90 }: Size,
  x: ScaleLogarithmic<number, number>,
  y: ScaleLogarithmic<number, number>,
  floor: number,
): LinePoint {
  const height = (amount: number) => y(Math.max(amount, floor));
  return { at: mailboxes, x: x(mailboxes), y: height(mean), from: height(p10), to: height(p90) };
}

function sizeTicks(x: ScaleLogarithmic<number, number>, plot: Box, width: number): Mark[] {
  const marks: Mark[] = SIZES.flatMap((size): Mark[] => {
    const at = round(x(size));
    const text = size >= 1e6 ? `${size / 1e6}M` : size >= 1000 ? `${size / 1000}k` : String(size);
    return [
      { kind: "line", x1: at, y1: plot.bottom, x2: at, y2: plot.bottom + 4, stroke: "muted", strokeWidth: 1 },
      textMark(text, at, plot.bottom + 19, { tone: "muted", anchor: "middle" }),
    ];
  });
  return [
    ...uncrowded(marks),
    textMark(CHART_TEXT.mailboxes, Math.min(plot.left, width - textWidth(CHART_TEXT.mailboxes)), plot.bottom + 38, { tone: "muted" }),
  ];
}

/** Flags stand this far above the plot: on a slim scene clear of the topmost amount, beside which they may come to stand. */
const liftOf = (width: number): number => (isSlim(width) ? 12 : 8);

type Flag = { mailboxes: number; lines: string[]; labelWidth: number };
type FlagRow = { flags: Flag[]; own: boolean; height: number };

/** The founder's size in a row above the plot, the crossings in another. */
function flagRows(chart: CrossoverChart, width: number): FlagRow[] {
  const rowOf = (flags: readonly { mailboxes: number; label: string }[], own: boolean): FlagRow => {
    const broken = flags.map(({ mailboxes, label }) => {
      const lines = wrapText(label, width, 13, "semibold");
      return { mailboxes, lines, labelWidth: Math.max(...lines.map((line) => textWidth(line, 13, "semibold"))) };
    });
    return { flags: broken, own, height: Math.max(...broken.map(({ lines }) => lines.length)) * LINE_HEIGHT + 3 };
  };
  const own = chart.own ? [rowOf([chart.own], true)] : [];
  const crossings = chart.crossings.length > 0 ? [rowOf(chart.crossings, false)] : [];
  return [...own, ...crossings];
}

/** The lines first, then their labels on paper, each beside its line on the side away from the other's. */
function flagMarks(rows: readonly FlagRow[], x: ScaleLogarithmic<number, number>, plot: Box, width: number): Mark[] {
  const [upper, lower] = rows;
  const isLeft = (upper?.flags[0]?.mailboxes ?? 0) <= (lower?.flags[0]?.mailboxes ?? 0);
  const lines: Mark[] = [];
  const labels: Mark[] = [];
  rows.forEach(({ flags, own }, row) => {
    const foot = plot.top - liftOf(width) - rows.slice(row + 1).reduce((sum, { height }) => sum + height, 0);
    const tone = own ? "accent" : "ink";
    const side = rows.length < 2 || flags.length > 1 ? 0 : own === isLeft ? -1 : 1;
    const wished = flags.map(({ mailboxes, labelWidth }) => ({
      centre: x(mailboxes) + side * (labelWidth / 2 + 4),
      height: labelWidth + 8,
    }));
    const centres = spread(wished, -4, width + 4);
    flags.forEach(({ mailboxes, lines: text, labelWidth }, index) => {
      const at = round(x(mailboxes));
      const first = foot - (text.length - 1) * LINE_HEIGHT;
      const top = side === 0 ? foot + 4 : first - 10;
      const dash = own ? {} : { dash: [2, 3] };
      lines.push({ kind: "line", x1: at, y1: top, x2: at, y2: plot.bottom, stroke: tone, strokeWidth: own ? 1.75 : 1, ...dash });
      const centre = centres[index] ?? at;
      const box = { x: round(centre - labelWidth / 2 - 1), y: first - 12, width: round(labelWidth + 2), height: text.length * LINE_HEIGHT };
      labels.push({ kind: "rect", ...box, fill: "paper" });
      labels.push(...textBlock(text, centre, first, { anchor: "middle", weight: "semibold", tone }));
    });
  });
  return [...lines, ...labels];
}
