"use client";

import type { ReactElement } from "react";
import { Bar, BarChart, type BarShapeProps, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import type { Drawing } from "@/lib/charts/drawing";
import type { Mark } from "@/lib/charts/scene";
import { type Canvas, LiveFrame, marginsOf } from "./live-frame";
import { SvgMarks } from "./svg-marks";

/**
 * Rows of bars that answer to pointer and keys. The bars are the drawing's own marks; the library decides which row is meant and `tip`
 * says what stands in the box there.
 */
export function LiveRows({
  drawing,
  canvas,
  ids,
  tip,
}: {
  drawing: Drawing & { rows: readonly Mark[][] };
  canvas: Canvas;
  ids: readonly string[];
  tip: (index: number) => ReactElement | null;
}) {
  const rows = ids.map((id, index) => ({ id, index, size: 1 }));
  const content = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as (typeof rows)[number] | undefined;
    return active && row ? tip(row.index) : null;
  };
  const shape = (props: BarShapeProps) => {
    const { index } = props.payload as (typeof rows)[number];
    return (
      <g transform={`scale(${canvas.scale})`}>
        <SvgMarks marks={drawing.rows[index] ?? []} hatchId={canvas.hatchId} />
      </g>
    );
  };
  return (
    <LiveFrame drawing={drawing} canvas={canvas}>
      <BarChart
        layout="vertical"
        data={rows}
        width={canvas.width}
        height={canvas.height}
        margin={marginsOf(drawing, canvas)}
        title={canvas.title}
        accessibilityLayer
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="id" hide />
        <Tooltip content={content} isAnimationActive={false} cursor={{ className: "chart-band-cursor", stroke: "none" }} />
        <Bar dataKey="size" isAnimationActive={false} shape={shape} />
      </BarChart>
    </LiveFrame>
  );
}
