import type { Chart } from "../report/types";
import { drawCostByOption } from "./cost-by-option";
import { drawCumulativeCost } from "./cumulative-cost";
import { sceneOf } from "./drawing";
import { drawLossExceedance } from "./loss-exceedance";
import type { Scene } from "./scene";

/**
 * A chart of the report as plain marks, `width` units wide and as high as the chart needs; made for widths from 300 to 720. Text is 13
 * units or larger. Deterministic: equal charts give equal scenes.
 */
export function buildScene(chart: Chart, width: number): Scene {
  switch (chart.id) {
    case "cost-by-option":
      return sceneOf(chart, drawCostByOption(chart, width));
    case "cumulative-cost":
      return sceneOf(chart, drawCumulativeCost(chart, width));
    case "loss-exceedance":
      return sceneOf(chart, drawLossExceedance(chart, width));
  }
}
