"use client";

import type { ReactElement } from "react";
import { Area, ComposedChart, Line, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import type { Drawing } from "@/lib/charts/drawing";
import { type Canvas, LiveFrame, marginsOf, strokeProps } from "./live-frame";

type Stroke = Parameters<typeof strokeProps>[0];

/** A line in scene units, the thickest last; `band` and its `edge` where it has one. */
export type LiveLine = {
  id: string;
  tone: "own" | "hosted";
  stroke: Stroke;
  edge?: Stroke;
  points: readonly { at: number; x: number; y: number; from?: number; to?: number }[];
};

type Row = { at: number; x: number; points: Record<string, LiveLine["points"][number] | undefined> };

/**
 * Lines that answer to pointer and keys, handed over in scene units, because the scene's axes need not be linear. All lines have points at
 * the same places; `tip` says what stands in the box at one of them.
 */
export function LiveLines({
  drawing,
  canvas,
  lines,
  tip,
}: {
  drawing: Drawing;
  canvas: Canvas;
  lines: readonly LiveLine[];
  tip: (at: number) => ReactElement;
}) {
  const { plot } = drawing;
  const rows = rowsOf(lines);
  const content = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as Row | undefined;
    return active && row ? tip(row.at) : null;
  };
  const banded = lines.filter(({ edge }) => edge);
  return (
    <LiveFrame drawing={drawing} canvas={canvas}>
      <ComposedChart
        data={rows}
        width={canvas.width}
        height={canvas.height}
        margin={marginsOf(drawing, canvas)}
        title={canvas.title}
        accessibilityLayer
      >
        <XAxis type="number" dataKey="x" domain={[plot.left, plot.right]} allowDataOverflow hide />
        <YAxis type="number" domain={[plot.top, plot.bottom]} reversed allowDataOverflow hide />
        <Tooltip content={content} isAnimationActive={false} cursor={{ className: "chart-cursor", stroke: "var(--ink)" }} />
        {banded.map(({ id, tone }) => (
          <Area
            key={`${id}-band`}
            dataKey={(row: Row) => bandOf(row.points[id])}
            fill={`var(--${tone}-soft)`}
            fillOpacity={1}
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {banded.flatMap(({ id, edge }) =>
          (["from", "to"] as const).map((end) => (
            <Line
              key={`${id}-${end}`}
              dataKey={(row: Row) => row.points[id]?.[end]}
              {...(edge ? strokeProps(edge, canvas.scale) : {})}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )),
        )}
        {lines.map(({ id, tone, stroke }) => (
          <Line
            key={id}
            dataKey={(row: Row) => row.points[id]?.y}
            {...strokeProps(stroke, canvas.scale)}
            dot={false}
            activeDot={{ r: 4, fill: `var(--${tone})`, stroke: "var(--paper)" }}
            isAnimationActive={false}
          />
        ))}
      </ComposedChart>
    </LiveFrame>
  );
}

function bandOf(point: LiveLine["points"][number] | undefined): [number, number] | null {
  return point?.from === undefined || point.to === undefined ? null : [point.from, point.to];
}

function rowsOf(lines: readonly LiveLine[]): Row[] {
  const rows = new Map<number, Row>();
  for (const { id, points } of lines) {
    for (const point of points) {
      const row = rows.get(point.at) ?? { at: point.at, x: point.x, points: {} };
      row.points[id] = point;
      rows.set(point.at, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.at - b.at);
}
