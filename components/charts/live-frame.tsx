"use client";

import type { ReactNode } from "react";
import type { Drawing } from "@/lib/charts/drawing";
import type { Stroke } from "@/lib/charts/looks";
import { HatchPatterns, SvgMarks } from "./svg-marks";

/** The drawing's own width in scene units, and its size in the page in pixels. */
export type Size = { sceneWidth: number; width: number; height: number };

/** What each live chart draws its data with: pixels for one scene unit, and the id of the hatches. */
export type Canvas = Size & { scale: number; title: string; hatchId: string };

/** The frame and labels of a drawing, behind and in front of what recharts draws between them. */
export function LiveFrame({ drawing, canvas, children }: { drawing: Drawing; canvas: Canvas; children: ReactNode }) {
  const viewBox = `0 0 ${drawing.width} ${drawing.height}`;
  return (
    <div className="chart-live" style={{ width: canvas.width, height: canvas.height }}>
      <svg className="chart-layer" viewBox={viewBox} aria-hidden="true">
        <HatchPatterns id={canvas.hatchId} />
        <SvgMarks marks={drawing.behind} hatchId={canvas.hatchId} />
      </svg>
      {children}
      <svg className="chart-layer" viewBox={viewBox} aria-hidden="true">
        <SvgMarks marks={drawing.front} hatchId={canvas.hatchId} />
      </svg>
    </div>
  );
}

/** recharts' margins that make its plot area the drawing's. */
export function marginsOf(drawing: Drawing, canvas: Canvas) {
  const { plot } = drawing;
  return {
    left: plot.left * canvas.scale,
    top: plot.top * canvas.scale,
    right: (drawing.width - plot.right) * canvas.scale,
    bottom: canvas.height - plot.bottom * canvas.scale,
  };
}

/** A stroke of the drawing as properties of a recharts line. */
export function strokeProps({ stroke, strokeWidth, dash }: Stroke, scale: number) {
  return {
    stroke: `var(--${stroke})`,
    strokeWidth: strokeWidth * scale,
    ...(dash ? { strokeDasharray: dash.map((length) => length * scale).join(" ") } : {}),
  };
}
