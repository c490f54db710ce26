import { type Box, inside, lineCrosses, overlaps, type Point, textBox } from "./box";
import { type TextMark, textMark, type Weight } from "./text";

/** Puts labels beside points so that they cover neither a curve nor one another, and stay within the bounds. */
export class LabelPlacer {
  readonly #bounds: Box;
  readonly #curves: readonly (readonly Point[])[];
  readonly #taken: Box[] = [];

  constructor(bounds: Box, curves: readonly (readonly Point[])[]) {
    this.#bounds = bounds;
    this.#curves = curves;
  }

  /** The label at the first point with a free side, `gap` units away from it; null when there is none. */
  place(text: string, weight: Weight, points: readonly Point[], gap: number): TextMark | null {
    for (const point of points) {
      for (const mark of sides(text, weight, point, gap)) {
        if (this.#isFree(textBox(mark))) {
          this.keep(mark);
          return mark;
        }
      }
    }
    return null;
  }

  /** Marks the space of a label that was placed in another way. */
  keep(mark: TextMark): void {
    this.#taken.push(textBox(mark));
  }

  #isFree(box: Box): boolean {
    const wide = { left: box.left - 3, right: box.right + 3, top: box.top - 1, bottom: box.bottom + 1 };
    return (
      inside(box, this.#bounds) &&
      !this.#taken.some((other) => overlaps(wide, other)) &&
      !this.#curves.some((curve) => lineCrosses(curve, wide))
    );
  }
}

/** Outside a falling curve (right, above) first, then inside it (left, below), then the other two corners. */
function sides(text: string, weight: Weight, { x, y }: Point, gap: number): TextMark[] {
  const corners = [
    { dx: gap, dy: -5, anchor: "start" },
    { dx: -gap, dy: 15, anchor: "end" },
    { dx: gap, dy: 15, anchor: "start" },
    { dx: -gap, dy: -5, anchor: "end" },
  ] as const;
  return corners.map(({ dx, dy, anchor }) => textMark(text, x + dx, y + dy, { anchor, weight }));
}
