"use client";

import { Bar, BarChart, type BarShapeProps, Tooltip, type TooltipContentProps, XAxis, YAxis } from "recharts";
import { formatAmount } from "@/lib/charts/axis";
import { type CostChart, drawCostByOption } from "@/lib/charts/cost-by-option";
import type { Hidden } from "@/lib/charts/drawing";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { WAITING_CHART } from "@/lib/wording/pages/live-chart";
import { ChartTip } from "./chart-tip";
import { type Canvas, LiveFrame, marginsOf } from "./live-frame";

type CostBar = CostChart["bars"][number];

/** Cost by option, live: each bar tells its parts and its range. */
export function RechartsCost({ chart, hidden, canvas }: { chart: CostChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawCostByOption(chart, canvas.sceneWidth, hidden);
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const tip = ({ active, payload }: TooltipContentProps) => {
    const bar = payload[0]?.payload as CostBar | undefined;
    if (!active || !bar) return null;
    return (
      <ChartTip
        heading={bar.label}
        rows={[
          { id: "visible", label: WAITING_CHART.visible, value: money(bar.visible) },
          { id: "invisible", label: WAITING_CHART.invisible, value: money(bar.invisible) },
          { id: "mean", label: LIVE_TEXT.average, value: money(bar.mean) },
          { id: "range", label: LIVE_TEXT.range, value: LIVE_TEXT.rangeBetween(money(bar.p10), money(bar.p90)) },
        ]}
      />
    );
  };
  const shape = (part: "visible" | "invisible") => (props: BarShapeProps) => {
    const tone = (props.payload as CostBar).owned ? "own" : "hosted";
    const box = { x: props.x, y: props.y, width: Math.max(0, Number(props.width)), height: props.height };
    if (part === "visible") return <rect {...box} className={`chart-fill-${tone}`} />;
    return (
      <>
        <rect {...box} className={`chart-fill-${tone}-soft chart-stroke-${tone}`} />
        <rect {...box} fill={`url(#${canvas.hatchId}-${tone})`} />
      </>
    );
  };
  return (
    <LiveFrame drawing={drawing} canvas={canvas}>
      <BarChart
        layout="vertical"
        data={chart.bars}
        width={canvas.width}
        height={canvas.height}
        margin={marginsOf(drawing, canvas)}
        barSize={drawing.barHeight * canvas.scale}
        title={canvas.title}
        accessibilityLayer
      >
        <XAxis type="number" domain={[0, drawing.axisEnd]} allowDataOverflow hide />
        <YAxis type="category" dataKey="label" hide />
        <Tooltip content={tip} isAnimationActive={false} cursor={{ className: "chart-band-cursor", stroke: "none" }} />
        {!hidden.has("visible") && <Bar dataKey="visible" stackId="cost" isAnimationActive={false} shape={shape("visible")} />}
        {!hidden.has("invisible") && <Bar dataKey="invisible" stackId="cost" isAnimationActive={false} shape={shape("invisible")} />}
      </BarChart>
    </LiveFrame>
  );
}
