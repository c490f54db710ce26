"use client";

import { Bar, BarChart, type BarShapeProps, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import type { Drawing, Live } from "@/lib/charts/drawing";
import { ChartTip } from "./chart-tip";
import { type Canvas, LiveFrame, marginsOf } from "./live-frame";
import { SvgMarks } from "./svg-marks";

type RowsLive = Extract<Live, { kind: "rows" }>;
type Row = { index: number; size: number };

/** Rows of bars that answer to pointer and keys. The bars are the drawing's own marks; the library decides which row is meant. */
export function LiveRows({ drawing, live, canvas }: { drawing: Drawing; live: RowsLive; canvas: Canvas }) {
  const tip = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as Row | undefined;
    return active && row ? <ChartTip {...live.readAt(row.index)} /> : null;
  };
  const shape = (props: BarShapeProps) => (
    <g transform={`scale(${canvas.scale})`}>
      <SvgMarks marks={live.rows[(props.payload as Row).index] ?? []} hatchId={canvas.hatchId} />
    </g>
  );
  return (
    <LiveFrame drawing={drawing} canvas={canvas}>
      <BarChart
        layout="vertical"
        data={live.rows.map((_, index): Row => ({ index, size: 1 }))}
        width={canvas.width}
        height={canvas.height}
        margin={marginsOf(drawing, canvas)}
        title={canvas.title}
        accessibilityLayer
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="index" hide />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ className: "chart-band-cursor", stroke: "none" }} />
        <Bar dataKey="size" isAnimationActive={false} shape={shape} />
      </BarChart>
    </LiveFrame>
  );
}
