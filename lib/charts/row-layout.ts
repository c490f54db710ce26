import { isNarrow } from "./drawing";
import type { Mark } from "./scene";
import { LINE_HEIGHT, round, textBlock, textWidth, wrapText } from "./text";

/** The share of a wide scene that names take beside their bars. */
const NAME_SHARE = 0.42;

/** Rows of equal height: where the bars of each begin, and the names, beside the bars or, on a narrow scene, above them. */
export type RowLayout = {
  /** Left edge of the space for bars. */
  left: number;
  rowHeight: number;
  /** Middle of the bars of a row, from the top of the row. */
  middle: number;
  names: (index: number, top: number) => Mark[];
};

/** Lays out rows with these names and bars of `barHeight` in all, with `between` units between a name and the bars below it. */
export function rowLayout(names: readonly string[], width: number, barHeight: number, between = 0): RowLayout {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : round(width * NAME_SHARE);
  const wrapped = names.map((name) => wrapText(name, narrow ? width - 4 : left - 14));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  if (narrow) {
    const namesHeight = most * LINE_HEIGHT;
    return {
      left,
      rowHeight: namesHeight + between + barHeight + 12,
      middle: namesHeight + between + 5 + barHeight / 2,
      // A name stands just above its bar and interrupts the grid lines that run behind it.
      names: (index, top) => {
        const lines = wrapped[index] ?? [];
        const first = top + (most - lines.length) * LINE_HEIGHT + 13;
        return lines.flatMap((line, row) => [
          paper(textWidth(line) + 6, first + row * LINE_HEIGHT - 13),
          ...textBlock([line], 0, first + row * LINE_HEIGHT),
        ]);
      },
    };
  }
  const rowHeight = Math.max(barHeight, most * LINE_HEIGHT) + 10;
  return {
    left,
    rowHeight,
    middle: rowHeight / 2,
    names: (index, top) => {
      const lines = wrapped[index] ?? [];
      return textBlock(lines, 0, top + rowHeight / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4.5);
    },
  };
}

function paper(width: number, y: number): Mark {
  return { kind: "rect", x: 0, y: round(y), width: round(width), height: LINE_HEIGHT, fill: "paper" };
}
