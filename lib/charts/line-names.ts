import { type Box, spread } from "./box";
import { isNarrow, isSlim } from "./drawing";
import { type KeyEntry, keyRows } from "./key";
import type { Look } from "./looks";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark, textWidth, type Weight, wrapText } from "./text";

/** The space between the end of a line and its name. */
const GAP = 10;

/** Beside a plot without names there is room for half of the last label below it. */
const SLIM_ROOM = 36;

/** A line to be named: what it is called, what it comes to, its look, and whether it is there for comparison only. */
export type Named = { id: string; label: string; values?: readonly string[]; look: Look; thin?: boolean };

/** The names of lines: the room that they take on the right of the plot, the height below its axis, and their marks. */
export type LineNames = {
  room: number;
  below: number;
  /** `ends` are the heights at which the lines end, by id; a line without one is not named. `foot` is where the space below begins. */
  marks: (ends: ReadonlyMap<string, number>, plot: Box, foot: number) => Mark[];
};

/** Names beside the ends of their lines, no wider than `most`; on a slim scene in rows below, each with a sample. */
export function lineNames(series: readonly Named[], width: number, most: { narrow: number; wide: number }): LineNames {
  if (isSlim(width)) {
    const below = (shown: readonly Named[], foot: number) => keyRows(shown.map(rowOf), width, foot + 13, 0);
    return {
      room: SLIM_ROOM,
      below: below(series, 0).end + 8,
      marks: (ends, plot, foot) => {
        const shown = series.filter(({ id }) => ends.has(id));
        return [...shown.map((each) => dot(each, plot, ends.get(each.id) ?? 0)), ...below(shown, foot).marks];
      },
    };
  }
  const blocks = new Map(
    series.map((each) => [each.id, wrapText(each.label, most[isNarrow(width) ? "narrow" : "wide"], 13, weightOf(each))]),
  );
  const texts = [...[...blocks.values()].flat(), ...series.flatMap(({ values = [] }) => values)];
  return {
    room: Math.max(0, ...texts.map((text) => textWidth(text, 13, "semibold"))) + GAP + 2,
    below: 0,
    marks: (ends, plot) => {
      const shown = series.filter(({ id }) => ends.has(id));
      return besideEnds(
        shown.map((each) => ({ ...each, name: blocks.get(each.id) ?? [], end: ends.get(each.id) ?? 0 })),
        plot,
      );
    },
  };
}

const weightOf = ({ thin }: Named): Weight => (thin ? "regular" : "semibold");

function rowOf(series: Named): KeyEntry {
  const { label, values = [], look } = series;
  const sample = (x: number, middle: number): Mark[] => [{ kind: "line", x1: x, y1: middle, x2: x + 18, y2: middle, ...look.stroke }];
  return { sample, text: label, more: values, weight: weightOf(series), tone: "ink" };
}

const dot = ({ look, thin }: Named, plot: Box, end: number): Mark => ({
  kind: "circle",
  x: round(plot.right),
  y: round(end),
  r: thin ? 2.5 : 3.5,
  fill: look.tone,
});

/** A dot at the end of each line and its name beside it; names that would lie on each other move apart, with a line to their dot. */
function besideEnds(ends: readonly (Named & { name: readonly string[]; end: number })[], plot: Box): Mark[] {
  const heightOf = ({ name, values = [] }: (typeof ends)[number]) => (name.length + values.length) * LINE_HEIGHT;
  const centres = spread(
    ends.map((each) => ({ centre: each.end, height: heightOf(each) + 4 })),
    plot.top - 20,
    plot.bottom + 4,
  );
  return ends.flatMap((each, index): Mark[] => {
    const { name, values = [], end, look } = each;
    const centre = centres[index] ?? end;
    const x = plot.right + GAP;
    const marks: Mark[] = [dot(each, plot, end)];
    if (Math.abs(centre - end) > 10) {
      const stroke = { stroke: look.tone, strokeWidth: 1 };
      marks.push({ kind: "line", x1: plot.right + 4, y1: round(end), x2: x - 2, y2: round(centre), ...stroke });
    }
    const baseline = centre - (heightOf(each) - LINE_HEIGHT) / 2 + 4.5;
    const below = values.map((value, row) => textMark(value, x, baseline + (name.length + row) * LINE_HEIGHT));
    return [...marks, ...textBlock(name, x, baseline, { weight: weightOf(each) }), ...below];
  });
}
