import { buildScene } from "@/lib/charts/build-scene";
import type { Chart } from "@/lib/report/types";
import { SvgScene } from "./svg-scene";

/**
 * The drawing of a chart at each of three widths, in scene units. `charts.css` shows the one that suits the width of its place as measured in
 * the reader's own type, so that labels grow with the text around them: large type on a phone is what a slim scene is for.
 */
const WIDTHS = { slim: 150, narrow: 300, wide: 600 };

/** @param widths other ones, for a place that a live chart is to fill without a jump */
export function ChartPicture({ chart, widths = WIDTHS }: { chart: Chart; widths?: typeof WIDTHS }) {
  return (
    <>
      <SvgScene scene={buildScene(chart, widths.slim)} className="chart-slim" />
      <SvgScene scene={buildScene(chart, widths.narrow)} className="chart-narrow" />
      <SvgScene scene={buildScene(chart, widths.wide)} className="chart-wide" />
    </>
  );
}
