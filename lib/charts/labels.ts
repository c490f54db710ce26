import { alongPath, type Box, distanceTo, inside, lineCrosses, overlaps, type Point, textBox } from "./box";
import type { Mark, Tone } from "./scene";
import { round, type TextMark, textMark, type Weight } from "./text";

/** What a label belongs to: its text, the points it may stand at, and its own curve. */
export type Label = { text: string; weight: Weight; points: readonly Point[]; curve: readonly Point[]; tone: Tone };

/** Steps from a point to its label, in scene units: right or left by as much, and up or down by a little less. */
const GAPS = [8, 14, 22, 32];
/** A label as far from its point as this has a line to it. */
const LEADER_FROM = 9;
/** Another curve must be farther from a label than its own by this much. */
const CLEARANCE = 4;

/** Puts labels beside their curves so that they cover nothing, stay within the bounds, and are nearer to their own curve than to another. */
export class LabelPlacer {
  readonly #bounds: Box;
  readonly #curves: readonly (readonly Point[])[];
  readonly #walls: readonly (readonly Point[])[];
  readonly #samples: ReadonlyMap<readonly Point[], readonly Point[]>;
  readonly #taken: Box[] = [];

  /** `walls` are lines that nothing may cross but that own no labels. */
  constructor(bounds: Box, curves: readonly (readonly Point[])[], walls: readonly (readonly Point[])[]) {
    this.#bounds = bounds;
    this.#curves = curves;
    this.#walls = walls;
    this.#samples = new Map(curves.map((curve) => [curve, alongPath(curve, 4)]));
  }

  /**
   * The label at the best of its points, with a line to that point in the curve's tone when `always` or when it stands off; null when no
   * place is free. `cost` makes a point less welcome, in units of distance.
   */
  place(label: Label, always: boolean, cost: (point: Point) => number): Mark[] | null {
    let best: { mark: TextMark; leader: [Point, Point]; cost: number } | null = null;
    for (const point of label.points) {
      for (const mark of candidates(label, point)) {
        const box = textBox(mark);
        const leader: [Point, Point] = [point, nearestOn(box, point)];
        const own = this.#distance(box, label.curve);
        const other = Math.min(
          Infinity,
          ...this.#curves.filter((curve) => curve !== label.curve).map((curve) => this.#distance(box, curve)),
        );
        const total = Math.hypot(leader[1].x - point.x, leader[1].y - point.y) + cost(point) - Math.min(other, 40) / 2;
        if ((best && total >= best.cost) || other < own + CLEARANCE || !this.#isFree(box) || !this.#isOpen(leader, label.curve)) continue;
        best = { mark, leader, cost: total };
      }
    }
    if (!best) return null;
    this.keep(best.mark);
    const [from, to] = best.leader;
    const isFar = Math.hypot(to.x - from.x, to.y - from.y) > LEADER_FROM;
    return always || isFar
      ? [
          { kind: "line", x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), stroke: label.tone, strokeWidth: 1.25 },
          best.mark,
        ]
      : [best.mark];
  }

  /** Marks the space of a label that was placed in another way. */
  keep(mark: TextMark): void {
    this.#taken.push(textBox(mark));
  }

  /** Marks the space of a dot, which labels go round. */
  avoid({ x, y }: Point, radius: number): void {
    this.#taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }

  #distance(box: Box, curve: readonly Point[]): number {
    return Math.min(Infinity, ...(this.#samples.get(curve) ?? []).map((point) => distanceTo(box, point)));
  }

  #isFree(box: Box): boolean {
    const wide = { left: box.left - 4, right: box.right + 4, top: box.top - 1, bottom: box.bottom + 1 };
    return (
      inside(box, this.#bounds) &&
      !this.#taken.some((other) => overlaps(wide, other)) &&
      ![...this.#curves, ...this.#walls].some((line) => lineCrosses(line, wide))
    );
  }

  /** Whether the way from a curve to its label meets no label and no line; it may start on its own. */
  #isOpen([from, to]: [Point, Point], own: readonly Point[]): boolean {
    return ![0.25, 0.5, 0.75].some((share) => {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const spot = { left: at.x - 2, right: at.x + 2, top: at.y - 2, bottom: at.y + 2 };
      const lines = [...this.#curves.filter((curve) => curve !== own), ...this.#walls];
      return lines.some((line) => lineCrosses(line, spot));
    });
  }
}

function candidates({ text, weight }: Label, { x, y }: Point): TextMark[] {
  return GAPS.flatMap((gap) =>
    [gap - 5, gap - 12].flatMap((lift) =>
      lift < 1
        ? []
        : [
            textMark(text, x + gap, y - lift - 3, { anchor: "start", weight }),
            textMark(text, x - gap, y + lift + 10, { anchor: "end", weight }),
            textMark(text, x + gap, y + lift + 10, { anchor: "start", weight }),
            textMark(text, x - gap, y - lift - 3, { anchor: "end", weight }),
          ],
    ),
  );
}

function nearestOn(box: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, box.left - 2), box.right + 2), y: Math.min(Math.max(y, box.top), box.bottom) };
}
