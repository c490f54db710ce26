import type { Chart } from "../report/types";
import { drawCostByOption } from "./cost-by-option";
import { drawCrossover } from "./crossover";
import { drawCumulativeCost } from "./cumulative-cost";
import { sceneOf } from "./drawing";
import { drawFutures } from "./futures";
import { drawLossExceedance } from "./loss-exceedance";
import { drawLostMail } from "./lost-mail";
import type { Scene } from "./scene";
import { drawSilentFailure } from "./silent-failure";
import { drawTornado } from "./tornado";

/**
 * A chart of the report as plain marks, `width` units wide and as high as the chart needs; made for widths from 300 to 720. Text is 13
 * units or larger. Deterministic: equal charts give equal scenes.
 */
export function buildScene(chart: Chart, width: number): Scene {
  switch (chart.id) {
    case "futures":
      return drawFutures(chart, width);
    case "cost-by-option":
      return sceneOf(chart, drawCostByOption(chart, width));
    case "cumulative-cost":
      return sceneOf(chart, drawCumulativeCost(chart, width));
    case "loss-exceedance":
      return sceneOf(chart, drawLossExceedance(chart, width));
    case "tornado":
      return sceneOf(chart, drawTornado(chart, width));
    case "crossover":
      return sceneOf(chart, drawCrossover(chart, width));
    case "silent-failure":
      return sceneOf(chart, drawSilentFailure(chart, width));
    case "lost-mail":
      return sceneOf(chart, drawLostMail(chart, width));
  }
}
