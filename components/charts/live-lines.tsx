"use client";

import { Area, ComposedChart, Line, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import type { Drawing, Live } from "@/lib/charts/drawing";
import { bandsOf, type LinePoint, type Line as SceneLine } from "@/lib/charts/lines";
import { ChartTip } from "./chart-tip";
import { type Canvas, LiveFrame, marginsOf, strokeProps } from "./live-frame";

type LinesLive = Extract<Live, { kind: "lines" }>;
type Row = { at: number; x: number; points: Record<string, LinePoint | undefined> };

/**
 * Lines that answer to pointer and keys, handed over in scene units, because the scene's axes need not be linear: bands, their edges, then
 * the lines, as in the drawing.
 */
export function LiveLines({ drawing, live, canvas }: { drawing: Drawing; live: LinesLive; canvas: Canvas }) {
  const { plot } = drawing;
  const { lines, readAt } = live;
  const tip = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as Row | undefined;
    return active && row ? <ChartTip {...readAt(row.at)} /> : null;
  };
  return (
    <LiveFrame drawing={drawing} canvas={canvas}>
      <ComposedChart
        data={rowsOf(lines)}
        width={canvas.width}
        height={canvas.height}
        margin={marginsOf(drawing, canvas)}
        title={canvas.title}
        accessibilityLayer
      >
        <XAxis type="number" dataKey="x" domain={[plot.left, plot.right]} allowDataOverflow hide />
        <YAxis type="number" domain={[plot.top, plot.bottom]} reversed allowDataOverflow hide />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ className: "chart-cursor", stroke: "var(--ink)" }} />
        {bandsOf(lines).map(({ id, look }) => (
          <Area
            key={`${id}-band`}
            dataKey={(row: Row) => bandAt(row.points[id])}
            fill={`var(--${look.soft})`}
            fillOpacity={1}
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {lines
          .filter(({ band }) => band)
          .flatMap(({ id, look }) =>
            (["from", "to"] as const).map((end) => (
              <Line
                key={`${id}-${end}`}
                dataKey={(row: Row) => row.points[id]?.[end]}
                {...strokeProps(look.edge, canvas.scale)}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
            )),
          )}
        {lines.map(({ id, look }) => (
          <Line
            key={id}
            dataKey={(row: Row) => row.points[id]?.y}
            {...strokeProps(look.stroke, canvas.scale)}
            dot={false}
            activeDot={{ r: 4, fill: `var(--${look.tone})`, stroke: "var(--paper)" }}
            isAnimationActive={false}
          />
        ))}
      </ComposedChart>
    </LiveFrame>
  );
}

function bandAt(point: LinePoint | undefined): [number, number] | null {
  return point?.from === undefined || point.to === undefined ? null : [point.from, point.to];
}

function rowsOf(lines: readonly SceneLine[]): Row[] {
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
