import { type Box, spread } from "./box";
import type { Mark, Tone } from "./scene";
import { LINE_HEIGHT, round, textBlock, textMark } from "./text";

/** The space between the end of a line and its name. */
export const END_LABEL_GAP = 10;

/** The end of a line at the right edge of a plot: its height, its name, broken into lines, and what it comes to there. */
export type LineEnd = { name: readonly string[]; value?: string; centre: number; tone: Tone; thin?: boolean };

/** A dot at the end of each line and its name beside it; names that would lie on each other move apart, with a line to their dot. */
export function endLabels(ends: readonly LineEnd[], plot: Box): Mark[] {
  const texts = ends.map(({ name, value }) => [...name, ...(value === undefined ? [] : [value])]);
  const blocks = ends.map(({ centre }, index) => ({ centre, height: (texts[index]?.length ?? 0) * LINE_HEIGHT + 4 }));
  const centres = spread(blocks, plot.top - 20, plot.bottom + 4);
  return ends.flatMap((end, index): Mark[] => {
    const centre = centres[index] ?? end.centre;
    const textX = plot.right + END_LABEL_GAP;
    const marks: Mark[] = [{ kind: "circle", x: round(plot.right), y: round(end.centre), r: end.thin ? 2.5 : 3.5, fill: end.tone }];
    if (Math.abs(centre - end.centre) > 10) {
      const stroke = { stroke: end.tone, strokeWidth: 1 };
      marks.push({ kind: "line", x1: plot.right + 4, y1: round(end.centre), x2: textX - 2, y2: round(centre), ...stroke });
    }
    const baseline = centre - (((texts[index]?.length ?? 0) - 1) * LINE_HEIGHT) / 2 + 4.5;
    const value = end.value === undefined ? [] : [textMark(end.value, textX, baseline + end.name.length * LINE_HEIGHT)];
    return [...marks, ...textBlock(end.name, textX, baseline, { weight: end.thin ? "regular" : "semibold" }), ...value];
  });
}
