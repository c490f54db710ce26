import { reachOf, TEXT_SIZE, type TextMark } from "./text";

export type Box = { left: number; top: number; right: number; bottom: number };

export type Point = { x: number; y: number };

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** How far letters reach above and below their baseline, in units of their size. */
export const ASCENT = 0.78;
export const DESCENT = 0.24;

/** The box that a text mark fills: cap height above the baseline, descenders below. */
export function textBox(mark: TextMark): Box {
  const { from, to } = reachOf(mark);
  return { left: from, right: to, top: mark.y - mark.size * ASCENT, bottom: mark.y + mark.size * DESCENT };
}

/** Whether a polyline enters a box, by walking each segment in steps shorter than a line of text is high. */
export function lineCrosses(points: readonly Point[], box: Box): boolean {
  return points.some((to, index) => {
    const from = points[index - 1] ?? to;
    if (Math.max(from.x, to.x) <= box.left || Math.min(from.x, to.x) >= box.right) return false;
    if (Math.max(from.y, to.y) <= box.top || Math.min(from.y, to.y) >= box.bottom) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (TEXT_SIZE / 4)));
    for (let step = 0; step <= steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
    }
    return false;
  });
}

/**
 * Moves blocks of given heights apart along one axis, as little as needed, so that none overlap and all stay between `from` and `to`
 * where they fit. Takes each block's wished centre; returns the centres in the same order.
 */
export function spread(blocks: readonly { centre: number; height: number }[], from: number, to: number): number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.centre - b.centre || a.index - b.index);
  const centres: number[] = new Array(blocks.length).fill(0);
  let floor = from;
  for (const block of order) {
    block.centre = Math.max(block.centre, floor + block.height / 2);
    floor = block.centre + block.height / 2;
  }
  let ceiling = to;
  for (const block of order.reverse()) {
    block.centre = Math.min(block.centre, ceiling - block.height / 2);
    ceiling = block.centre - block.height / 2;
    centres[block.index] = block.centre;
  }
  return centres;
}

/** How far a point lies outside a box; 0 inside it. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const aside = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
  const above = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
  return Math.sqrt(aside * aside + above * above);
}

/** Points along a polyline, about `step` units apart however close or far apart its own points are. */
export function alongPath(points: readonly Point[], step: number): Point[] {
  const [first] = points;
  if (!first) return [];
  const along = [first];
  let last = first;
  points.forEach((to, index) => {
    const from = points[index - 1] ?? to;
    const parts = Math.min(100, Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step)));
    for (let part = 1; part <= parts; part++) {
      const at = { x: from.x + ((to.x - from.x) * part) / parts, y: from.y + ((to.y - from.y) * part) / parts };
      if (Math.hypot(at.x - last.x, at.y - last.y) < step / 2) continue;
      along.push(at);
      last = at;
    }
  });
  return along;
}
