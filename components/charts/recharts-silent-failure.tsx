"use client";

import { type Hidden, strokeOf } from "@/lib/charts/drawing";
import { drawSilentFailure, type SilentFailureChart } from "@/lib/charts/silent-failure";
import { CHART_TEXT } from "@/lib/wording/chart-labels";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import type { Canvas } from "./live-frame";
import { LiveLines } from "./live-lines";

/** Silent failure, live: at each month the chance so far of every option. */
export function RechartsSilentFailure({ chart, hidden, canvas }: { chart: SilentFailureChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawSilentFailure(chart, canvas.sceneWidth, hidden);
  const shown = chart.curves.filter((curve) => !hidden.has(curve.option));
  const lines = [...shown]
    .sort((a, b) => Number(b.owned) - Number(a.owned))
    .map(({ option, owned }) => {
      const stroke = strokeOf(owned);
      return { id: option, tone: stroke.stroke, stroke, points: drawing.lines.find((line) => line.option === option)?.points ?? [] };
    });
  const tip = (month: number) => (
    <ChartTip
      heading={month === 0 ? LIVE_TEXT.afterStart : LIVE_TEXT.afterMonths(month)}
      rows={shown.map(({ option, label, owned, points }) => ({
        id: option,
        label,
        owned,
        value: CHART_TEXT.percent(points.find((point) => point.month === month)?.probability ?? 0),
      }))}
    />
  );
  return <LiveLines drawing={drawing} canvas={canvas} lines={lines} tip={tip} />;
}
