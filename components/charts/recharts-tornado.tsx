"use client";

import { signedAmount } from "@/lib/charts/axis";
import { drawTornado, type TornadoChart } from "@/lib/charts/tornado";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import type { Canvas } from "./live-frame";
import { LiveRows } from "./live-rows";

/** The tornado, live: for each input the price of control at both of its ends. */
export function RechartsTornado({ chart, canvas }: { chart: TornadoChart; canvas: Canvas }) {
  const drawing = drawTornado(chart, canvas.sceneWidth);
  const money = (amount: number) => signedAmount(amount, chart.currency);
  const tip = (index: number) => {
    const bar = chart.bars[index];
    if (!bar) return null;
    const [low, high] = bar.kind === "choice" ? [LIVE_TEXT.lowest, LIVE_TEXT.highest] : [LIVE_TEXT.inputLow, LIVE_TEXT.inputHigh];
    return (
      <ChartTip
        heading={bar.label}
        rows={[
          { id: "low", label: low, value: money(bar.low) },
          { id: "high", label: high, value: money(bar.high) },
          { id: "mean", label: LIVE_TEXT.average, value: money(chart.mean) },
        ]}
      />
    );
  };
  return <LiveRows drawing={drawing} canvas={canvas} ids={chart.bars.map((bar) => bar.id)} tip={tip} />;
}
