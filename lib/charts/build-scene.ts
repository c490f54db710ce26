import type { Chart } from "../report/types";
import { drawCostByOption } from "./cost-by-option";
import { drawCrossover } from "./crossover";
import { drawCumulativeCost } from "./cumulative-cost";
import { type Drawing, type Hidden, NOTHING_HIDDEN, sceneOf } from "./drawing";
import { drawFutures } from "./futures";
import type { LiveChart } from "./live";
import { drawLossExceedance } from "./loss-exceedance";
import { drawLostMail } from "./lost-mail";
import type { Scene } from "./scene";
import { drawSilentFailure } from "./silent-failure";
import { drawTornado } from "./tornado";

/**
 * A chart of the report as plain marks, `width` units wide and as high as the chart needs; made for widths from 150 to 720. Text is 13
 * units or larger. Deterministic: equal charts give equal scenes.
 */
export function buildScene(chart: Chart, width: number): Scene {
  return chart.id === "futures" ? drawFutures(chart, width) : sceneOf(chart, drawChart(chart, width));
}

/** A chart that answers to a pointer, drawn without the series that are hidden. */
export function drawChart(chart: LiveChart, width: number, hidden: Hidden = NOTHING_HIDDEN): Drawing {
  switch (chart.id) {
    case "cost-by-option":
      return drawCostByOption(chart, width, hidden);
    case "cumulative-cost":
      return drawCumulativeCost(chart, width, hidden);
    case "loss-exceedance":
      return drawLossExceedance(chart, width, hidden);
    case "tornado":
      return drawTornado(chart, width);
    case "crossover":
      return drawCrossover(chart, width, hidden);
    case "silent-failure":
      return drawSilentFailure(chart, width, hidden);
    case "lost-mail":
      return drawLostMail(chart, width, hidden);
  }
}
