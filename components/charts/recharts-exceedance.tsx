"use client";

import { ComposedChart, Line, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import { formatAmount } from "@/lib/charts/axis";
import { type Hidden, strokeOf } from "@/lib/charts/drawing";
import { cleanCurve } from "@/lib/charts/exceedance-curve";
import { CHANCE_FLOOR, drawLossExceedance, type ExceedanceChart } from "@/lib/charts/loss-exceedance";
import { chanceAt } from "@/lib/simulation/exceedance";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import { type Canvas, LiveFrame, marginsOf, strokeProps } from "./live-frame";

/** One amount: where it stands, each option's chance of losing more, and the height of that chance while it is on the scale. */
type Row = { loss: number; x: number; chances: Record<string, number>; heights: Record<string, number | null> };

/**
 * Loss exceedance, live: at each amount every option's chance of a dearer year. The points are handed over in scene units, because the
 * scene's axes are not linear.
 */
export function RechartsExceedance({ chart, hidden, canvas }: { chart: ExceedanceChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawLossExceedance(chart, canvas.sceneWidth, hidden);
  const shown = chart.curves.filter((curve) => !hidden.has(curve.option));
  const { plot } = drawing;
  const rows = rowsByLoss(chart, drawing);
  const tip = ({ active, payload }: TooltipContentProps) => {
    const row = payload[0]?.payload as Row | undefined;
    if (!active || !row) return null;
    const values = shown.map(({ option, label, owned }) => ({
      id: option,
      label,
      owned,
      value: LIVE_TEXT.chance(row.chances[option] ?? 0),
    }));
    return <ChartTip heading={LIVE_TEXT.costsMoreThan(formatAmount(row.loss, chart.currency))} rows={values} />;
  };
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
        <Tooltip content={tip} isAnimationActive={false} cursor={{ className: "chart-cursor", stroke: "var(--ink)" }} />
        {[...shown]
          .sort((a, b) => Number(b.owned) - Number(a.owned))
          .map(({ option, owned }) => {
            const look = strokeOf(owned);
            return (
              <Line
                key={option}
                dataKey={(row: Row) => row.heights[option]}
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

function rowsByLoss(chart: ExceedanceChart, drawing: ReturnType<typeof drawLossExceedance>): Row[] {
  const curves = chart.curves.map((curve) => ({ option: curve.option, points: cleanCurve(curve.points) }));
  // The drawn curves end exactly on the floor, so their amounts belong to the rows too.
  const losses = new Set([...curves, ...drawing.curves].flatMap(({ points }) => points.map((point) => point.loss)));
  const ordered = [...losses].sort((a, b) => a - b).filter((loss) => drawing.x(loss) <= drawing.plot.right + 0.01);
  return ordered.map((loss) => {
    const chances = Object.fromEntries(curves.map(({ option, points }) => [option, chanceAt(points, loss)]));
    const heights = Object.fromEntries(
      Object.entries(chances).map(([option, chance]) => [
        option,
        chance >= CHANCE_FLOOR * 0.999 ? drawing.y(Math.max(chance, CHANCE_FLOOR)) : null,
      ]),
    );
    return { loss, x: drawing.x(loss), chances, heights };
  });
}
