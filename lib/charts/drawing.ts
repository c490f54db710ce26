import type { Chart } from "../report/types";
import type { Box } from "./box";
import type { Line } from "./lines";
import type { Reading } from "./reading";
import type { Mark, Scene } from "./scene";

/**
 * A chart before it becomes a scene: what stands behind the data, the data, and what stands in front. The interactive layer keeps the
 * first and the last and draws the data itself, inside `plot`, from what `live` tells.
 */
export type Drawing = { width: number; height: number; plot: Box; behind: Mark[]; data: Mark[]; front: Mark[]; live: () => Live };

/**
 * What answers to a pointer, in scene units: lines, read at one of the places where they have points, or rows of equal height, read by
 * their index.
 */
export type Live =
  | { kind: "lines"; lines: readonly Line[]; readAt: (at: number) => Reading }
  | { kind: "rows"; rows: readonly Mark[][]; readAt: (index: number) => Reading };

/** Series left out of a drawing: option ids, or for stacked bars `visible` and `invisible`. The axes stay where they were. */
export type Hidden = ReadonlySet<string>;

export const NOTHING_HIDDEN: Hidden = new Set();

/** Widths below which labels have to be shorter or wrapped. */
export function isNarrow(width: number): boolean {
  return width < 480;
}

/** Widths, those of a phone with large type, at which names stand below the plot and not beside it. */
export function isSlim(width: number): boolean {
  return width < 300;
}

export function sceneOf(chart: Chart, drawing: Drawing): Scene {
  return {
    width: drawing.width,
    height: drawing.height,
    title: chart.title,
    description: chart.summary,
    marks: [...drawing.behind, ...drawing.data, ...drawing.front],
  };
}
