import type { Chart } from "../report/types";
import type { Box } from "./box";
import type { Mark, Scene } from "./scene";

/**
 * A chart before it becomes a scene: what stands behind the data, the data, and what stands in front. The interactive layer keeps the
 * first and the last and draws the data itself, inside `plot`.
 */
export type Drawing = { width: number; height: number; plot: Box; behind: Mark[]; data: Mark[]; front: Mark[] };

/** Series left out of a drawing: option ids, or for stacked bars `visible` and `invisible`. The axes stay where they were. */
export type Hidden = ReadonlySet<string>;

export const NOTHING_HIDDEN: Hidden = new Set();

/** Widths below which labels have to be shorter or wrapped. */
export function isNarrow(width: number): boolean {
  return width < 480;
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

/** One stroke each for what is owned (solid, heavier) and what is hosted (dashed), so that they differ without colour. */
export function strokeOf(owned: boolean): { stroke: "own" | "hosted"; strokeWidth: number; dash?: number[] } {
  return owned ? { stroke: "own", strokeWidth: 2.75 } : { stroke: "hosted", strokeWidth: 2.25, dash: [7, 4] };
}

/** The thin stroke of a band's edges: solid for what is owned, dashed for what is hosted. */
export function edgeOf(owned: boolean): { stroke: "own" | "hosted"; strokeWidth: number; dash?: number[] } {
  return owned ? { stroke: "own", strokeWidth: 1 } : { stroke: "hosted", strokeWidth: 1, dash: [3, 3] };
}
