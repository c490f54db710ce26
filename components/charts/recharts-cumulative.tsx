"use client";

import { Area, ComposedChart, Line, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import { formatAmount } from "@/lib/charts/axis";
import { type CumulativeChart, drawCumulativeCost } from "@/lib/charts/cumulative-cost";
import { edgeOf, type Hidden, strokeOf } from "@/lib/charts/drawing";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import { type Canvas, LiveFrame, marginsOf, strokeProps } from "./live-frame";

type Point = CumulativeChart["lines"][number]["points"][number];
type Row = { month: number; at: Record<string, Point | undefined> };

/** Cumulative cost, live: at each month every option's average so far and its range. */
export function RechartsCumulative({ chart, hidden, canvas }: { chart: CumulativeChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawCumulativeCost(chart, canvas.sceneWidth, hidden);
  const shown = chart.lines.filter((line) => !hidden.has(line.option));
  const rows = rowsByMonth(chart);
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const tip = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as Row | undefined;
    if (!active || !row) return null;
    const values = shown.flatMap(({ option, label, owned }) => {
      const point = row.at[option];
      return point
        ? [
            { id: option, label, owned, value: money(point.mean) },
            { id: `${option}-range`, label: LIVE_TEXT.range, value: LIVE_TEXT.rangeBetween(money(point.p10), money(point.p90)) },
          ]
        : [];
    });
    return <ChartTip heading={LIVE_TEXT.afterMonths(row.month)} rows={values} />;
  };
  const widestFirst = [...shown].sort((a, b) => lastSpread(b.points) - lastSpread(a.points));
  const hostedLast = [...shown].sort((a, b) => Number(b.owned) - Number(a.owned));
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
        <XAxis type="number" dataKey="month" domain={[0, drawing.months]} allowDataOverflow hide />
        <YAxis type="number" domain={[0, drawing.axisEnd]} allowDataOverflow hide />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ className: "chart-cursor", stroke: "var(--ink)" }} />
        {widestFirst.map(({ option, owned }) => (
          <Area
            key={`${option}-band`}
            dataKey={(row: Row) => bandOf(row.at[option])}
            fill={`var(--${owned ? "own" : "hosted"}-soft)`}
            fillOpacity={1}
            stroke="none"
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {hostedLast.flatMap(({ option, owned }) =>
          (["p10", "p90"] as const).map((edge) => (
            <Line
              key={`${option}-${edge}`}
              dataKey={(row: Row) => row.at[option]?.[edge]}
              {...strokeProps(edgeOf(owned), canvas.scale)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )),
        )}
        {hostedLast.map(({ option, owned }) => {
          const look = strokeOf(owned);
          return (
            <Line
              key={option}
              dataKey={(row: Row) => row.at[option]?.mean}
              {...strokeProps(look, canvas.scale)}
              dot={false}
              activeDot={{ r: 4, fill: `var(--${look.stroke})`, stroke: "var(--paper)" }}
              isAnimationActive={false}
            />
          );
        })}
      </ComposedChart>
    </LiveFrame>
  );
}

function bandOf(point: Point | undefined): [number, number] | null {
  return point ? [point.p10, point.p90] : null;
}

function lastSpread(points: readonly Point[]): number {
  const last = points.at(-1);
  return last ? last.p90 - last.p10 : 0;
}

function rowsByMonth(chart: CumulativeChart): Row[] {
  const rows = new Map<number, Row>();
  for (const { option, points } of chart.lines) {
    for (const point of points) {
      const row = rows.get(point.month) ?? { month: point.month, at: {} };
      row.at[option] = point;
      rows.set(point.month, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.month - b.month);
}
