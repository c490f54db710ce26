"use client";

import { formatAmount } from "@/lib/charts/axis";
import { type CrossoverChart, crossoverStroke, drawCrossover } from "@/lib/charts/crossover";
import { edgeOf, type Hidden } from "@/lib/charts/drawing";
import { LIVE_TEXT } from "@/lib/wording/pages/chart-figures";
import { ChartTip } from "./chart-tip";
import type { Canvas } from "./live-frame";
import { LiveLines } from "./live-lines";

const count = new Intl.NumberFormat("en-GB");

/** The crossover, live: at each size what a mailbox costs a month in every option, with the range of the two that are compared. */
export function RechartsCrossover({ chart, hidden, canvas }: { chart: CrossoverChart; hidden: Hidden; canvas: Canvas }) {
  const drawing = drawCrossover(chart, canvas.sceneWidth, hidden);
  const shown = chart.lines.filter((line) => !hidden.has(line.option));
  const money = (amount: number) => formatAmount(amount, chart.currency);
  const lines = [...shown]
    .sort((a, b) => Number(a.strong) - Number(b.strong) || Number(b.owned) - Number(a.owned))
    .map((line) => {
      const points = drawing.lines.find(({ option }) => option === line.option)?.points ?? [];
      const stroke = crossoverStroke(line);
      const band = line.strong ? { edge: edgeOf(line.owned) } : {};
      return {
        id: line.option,
        tone: stroke.stroke,
        stroke,
        ...band,
        points: points.map(({ p10, p90, ...point }) => ({ ...point, from: p10, to: p90 })),
      };
    });
  const tip = (mailboxes: number) => {
    const rows = shown.flatMap(({ option, label, owned, strong, points }) => {
      const size = points.find((point) => point.mailboxes === mailboxes);
      if (!size) return [];
      const range = { id: `${option}-range`, label: LIVE_TEXT.range, value: LIVE_TEXT.rangeBetween(money(size.p10), money(size.p90)) };
      return [{ id: option, label, owned, value: money(size.mean) }, ...(strong ? [range] : [])];
    });
    return <ChartTip heading={LIVE_TEXT.atMailboxes(count.format(mailboxes), mailboxes === 1)} rows={rows} />;
  };
  return <LiveLines drawing={drawing} canvas={canvas} lines={lines} tip={tip} />;
}
