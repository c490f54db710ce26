import { type Box, inside, lineCrosses, overlaps, type Point, textBox } from "./box";
import { type TextMark, textMark, type Weight } from "./text";

export type Side = "right-above" | "left-below" | "right-below" | "left-above";

/** Sides of a falling curve, the outer one first, and the inner one first. */
export const OUTSIDE_FIRST: readonly Side[] = ["right-above", "left-below", "right-below", "left-above"];
export const INSIDE_FIRST: readonly Side[] = ["left-below", "right-above", "right-below", "left-above"];

/** Puts labels beside points so that they cover neither a curve nor one another, and stay within the bounds. */
export class LabelPlacer {
  readonly #bounds: Box;
  readonly #curves: readonly (readonly Point[])[];
  readonly #taken: Box[] = [];

  constructor(bounds: Box, curves: readonly (readonly Point[])[]) {
    this.#bounds = bounds;
    this.#curves = curves;
  }

  /**
   * The label `gap` units beside one of the points: on the first of the sides, in the order given, that is free at any of them; null when
   * there is none.
   */
  place(text: string, weight: Weight, points: readonly Point[], gap: number, order: readonly Side[]): TextMark | null {
    for (const side of order) {
      for (const point of points) {
        const mark = beside(text, weight, point, gap, side);
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
    const wide = { left: box.left - 6, right: box.right + 6, top: box.top - 1, bottom: box.bottom + 1 };
    return (
      inside(box, this.#bounds) &&
      !this.#taken.some((other) => overlaps(wide, other)) &&
      !this.#curves.some((curve) => lineCrosses(curve, wide))
    );
  }
}

function beside(text: string, weight: Weight, { x, y }: Point, gap: number, side: Side): TextMark {
  const right = side === "right-above" || side === "right-below";
  const above = side === "right-above" || side === "left-above";
  return textMark(text, x + (right ? gap : -gap), y + (above ? -5 : 15), { anchor: right ? "start" : "end", weight });
}
