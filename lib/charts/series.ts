import { CHART_TEXT } from "../wording/chart-labels";
import type { LiveChart } from "./live";

/** A series of a chart that can be switched off. */
export type Series = { id: string; label: string };

/** Both halves of a stacked bar, or each option's line or bars; the bars of inputs cannot be switched off. */
export function seriesOf(chart: LiveChart): Series[] {
  const named = ({ option, label }: { option: string; label: string }): Series => ({ id: option, label });
  switch (chart.id) {
    case "cost-by-option":
      return [
        { id: "visible", label: CHART_TEXT.visible },
        { id: "invisible", label: CHART_TEXT.invisible },
      ];
    case "cumulative-cost":
    case "crossover":
      return chart.lines.map(named);
    case "loss-exceedance":
    case "silent-failure":
      return chart.curves.map(named);
    case "lost-mail":
      return chart.series.map(named);
    case "tornado":
      return [];
  }
}
