"use client";

import type { Hidden } from "@/lib/charts/drawing";
import { drawLostMail, type LostMailChart } from "@/lib/charts/lost-mail";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import type { Canvas } from "./live-frame";
import { LiveRows } from "./live-rows";

/** Lost mail by cause, live: for each cause the days of every option. */
export function RechartsLostMail({ chart, hidden, canvas }: { chart: LostMailChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawLostMail(chart, canvas.sceneWidth, hidden);
  const tip = (index: number) => {
    const cause = chart.causes[index];
    if (!cause) return null;
    const rows = chart.series.flatMap(({ option, label, owned }, place) => {
      const value = cause.values[place];
      return value && !hidden.has(option) ? [{ id: option, label, owned, value: LIVE_TEXT.daysAYear(value.text) }] : [];
    });
    return <ChartTip heading={cause.label} rows={rows} />;
  };
  return <LiveRows drawing={drawing} canvas={canvas} ids={chart.causes.map((cause) => cause.id)} tip={tip} />;
}
