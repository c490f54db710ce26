import { ASCENT, alongPath, type Box, DESCENT, distanceTo, inside, lineCrosses, overlaps, type Point, textBox } from "./box";
import type { Mark, Tone } from "./scene";
import { LINE_HEIGHT, round, TEXT_SIZE, type TextMark, textBlock, textWidth, type Weight } from "./text";

/** What a label belongs to: its lines of text, the points it may stand at, and its own curve. */
export type Label = { lines: readonly string[]; weight: Weight; points: readonly Point[]; curve: readonly Point[]; tone: Tone };

/** Steps from a point to its label, in scene units, aside and up or down; a label may also stand above or below its point. */
const ASIDE = [8, 14, 22, 34, 0, -14, -28];
const LIFTS = [3, 9, 16, 26, 38];
/** The line to a label is best as long as this: shorter ones are hard to see, longer ones hard to follow. */
const LEADER = 11;
/** How much dearer a place is when the line to it crosses a wall. */
const WALL_COST = 60;
/** How much dearer a place is when another label stands close by. */
const CROWD_COST = 12;
/** A label may come as near to its own curve as this. */
const MARGIN = 2.5;
/** Distance to other curves counts in a place's favour up to here. */
const FREEDOM = 60;
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
  readonly #dots: Box[] = [];

  /** `walls` are lines that own no labels: no label may lie on them, and no line to a label crosses them without need. */
  constructor(bounds: Box, curves: readonly (readonly Point[])[], walls: readonly (readonly Point[])[]) {
    this.#bounds = bounds;
    this.#curves = curves;
    this.#walls = walls;
    this.#samples = new Map([...curves, ...walls].map((line) => [line, alongPath(line, 4)]));
  }

  /**
   * The label at the best of its points, with a line to that point in the curve's tone when `always` or when it stands off; null when no
   * place is free. `cost` makes a point less welcome, in units of distance.
   */
  place(label: Label, always: boolean, cost: (point: Point) => number): Mark[] | null {
    let best: { point: Point; spot: Spot; leader: [Point, Point]; cost: number } | null = null;
    const spots = spotsFor(label);
    const width = Math.max(...label.lines.map((line) => textWidth(line, TEXT_SIZE, label.weight)));
    // The most welcome first: once one is placed there, the others are too dear to be looked at.
    const points = label.points.map((point) => ({ point, dear: cost(point) })).sort((a, b) => a.dear - b.dear);
    for (const { point, dear } of points) {
      if (best && dear - FREEDOM / 2 >= best.cost) break;
      if (label.points.length > 1 && this.#dots.some((dot) => distanceTo(dot, point) < 8)) continue;
      if (label.points.length > 1 && this.#walls.some((wall) => lineCrosses(wall, around(point, 5)))) continue;
      for (const spot of spots) {
        const box = boxAt(label, width, point, spot);
        const leader: [Point, Point] = [point, nearestOn(box, point)];
        const length = Math.hypot(leader[1].x - point.x, leader[1].y - point.y);
        const wanted = always ? LEADER : 0;
        const least = Math.abs(length - wanted) + dear - FREEDOM / 2;
        if ((best && least >= best.cost) || !this.#isFree(box)) continue;
        const own = this.#distance(box, label.curve);
        if (own < MARGIN) continue;
        const other = Math.min(
          Infinity,
          ...this.#curves.filter((curve) => curve !== label.curve).map((curve) => this.#distance(box, curve)),
        );
        const crossesWall = this.#walls.some((wall) => meets(leader, wall));
        const total =
          least + (FREEDOM - Math.min(other, FREEDOM)) / 2 + (crossesWall ? WALL_COST : 0) + (this.#isCrowded(box) ? CROWD_COST : 0);
        if ((best && total >= best.cost) || other < own + CLEARANCE) continue;
        if (
          this.#curves.some((curve) => curve !== label.curve && meets(leader, curve)) ||
          this.#taken.some((other) => enters(leader, other))
        )
          continue;
        best = { point, spot, leader, cost: total };
      }
    }
    if (!best) return null;
    const marks = marksAt(label, best.point, best.spot);
    for (const mark of marks) this.keep(mark);
    const [from, to] = best.leader;
    const isFar = Math.hypot(to.x - from.x, to.y - from.y) > LEADER_FROM;
    const line: Mark = {
      kind: "line",
      x1: round(from.x),
      y1: round(from.y),
      x2: round(to.x),
      y2: round(to.y),
      stroke: label.tone,
      strokeWidth: 1.25,
    };
    return always || isFar ? [line, ...marks] : marks;
  }

  /** Marks the space of a label that was placed in another way. */
  keep(mark: TextMark): void {
    this.#taken.push(textBox(mark));
  }

  /** Marks the space of a dot, which labels go round. */
  avoid(point: Point, radius: number): void {
    this.#dots.push(around(point, radius));
  }

  #distance(box: Box, curve: readonly Point[]): number {
    let least = Infinity;
    for (const point of this.#samples.get(curve) ?? []) least = Math.min(least, distanceTo(box, point));
    return least;
  }

  #isFree(box: Box): boolean {
    const wide = { left: box.left - 4, right: box.right + 4, top: box.top - 1, bottom: box.bottom + 1 };
    return (
      inside(box, this.#bounds) &&
      !this.#dots.some((dot) => overlaps(box, dot)) &&
      !this.#taken.some((other) => overlaps(wide, other)) &&
      !this.#walls.some((wall) => this.#distance(box, wall) < MARGIN)
    );
  }

  #isCrowded(box: Box): boolean {
    const wide = { left: box.left - 12, right: box.right + 12, top: box.top - 8, bottom: box.bottom + 8 };
    return this.#taken.some((other) => overlaps(wide, other));
  }
}

/** Where a label may stand: its first baseline from the point, and the side that its lines are flush with. */
type Spot = { aside: number; down: number; anchor: "start" | "end" };

function spotsFor({ lines }: Label): Spot[] {
  const rest = (lines.length - 1) * LINE_HEIGHT;
  return LIFTS.flatMap((lift) =>
    ASIDE.flatMap((aside): Spot[] => [
      { aside, down: -lift - 3 - rest, anchor: "start" },
      { aside: -aside, down: lift + 10, anchor: "end" },
      { aside, down: lift + 10, anchor: "start" },
      { aside: -aside, down: -lift - 3 - rest, anchor: "end" },
    ]),
  );
}

function marksAt({ lines, weight }: Label, { x, y }: Point, { aside, down, anchor }: Spot): TextMark[] {
  return textBlock(lines, x + aside, y + down, { anchor, weight });
}

/** The box that the label's marks would fill, `width` being that of its longest line: thousands are tried, and their marks are not made for it. */
function boxAt({ lines }: Label, width: number, { x, y }: Point, { aside, down, anchor }: Spot): Box {
  const flush = round(x + aside);
  const left = anchor === "start" ? flush : flush - width;
  const rest = (lines.length - 1) * LINE_HEIGHT;
  return {
    left,
    right: left + width,
    top: round(y + down) - TEXT_SIZE * ASCENT,
    bottom: round(y + down + rest) + TEXT_SIZE * DESCENT,
  };
}

function nearestOn(box: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, box.left - 2), box.right + 2), y: Math.min(Math.max(y, box.top), box.bottom) };
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Points on the way from a curve to its label, some steps away from its start. */
function onTheWay([from, to]: [Point, Point]): Point[] {
  return alongPath([from, to], 3).filter((point) => Math.hypot(point.x - from.x, point.y - from.y) > 4);
}

function meets(leader: [Point, Point], line: readonly Point[]): boolean {
  return onTheWay(leader).some((point) => lineCrosses(line, around(point, 2)));
}

function enters(leader: [Point, Point], box: Box): boolean {
  return onTheWay(leader).some((point) => distanceTo(box, point) === 0) && distanceTo(box, leader[0]) > 0;
}
