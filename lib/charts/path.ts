import { area, line } from "d3-shape";
import type { Point } from "./box";

/** The path data of a polyline; empty for no points. */
export function pathThrough(points: readonly Point[]): string {
  const path = line<Point>()
    .x((point) => point.x)
    .y((point) => point.y)
    .digits(1);
  return path([...points]) ?? "";
}

/** The path data of the band between two heights; empty for no points. */
export function pathOfBand(points: readonly { x: number; from: number; to: number }[]): string {
  const path = area<{ x: number; from: number; to: number }>()
    .x((point) => point.x)
    .y0((point) => point.from)
    .y1((point) => point.to)
    .digits(1);
  return path([...points]) ?? "";
}
