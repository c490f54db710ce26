import { useId } from "react";
import { DataTable } from "@/components/ui/table";
import { buildScene } from "@/lib/charts/charts";
import { liveChart } from "@/lib/charts/live";
import type { Chart } from "@/lib/report/types";
import "./charts.css";
import { InteractiveChart } from "./interactive-chart";
import { SvgScene } from "./svg-scene";
import { FILES } from "./wording";

/** Shown from 560 px of container (wide) and below it (narrow); `charts.css` holds the switch. */
const SCENE_WIDTHS = { narrow: 300, wide: 600 };

/**
 * A chart of the report: its claim, what one sees, the picture, which comes to life at a touch, the figures as
 * a table, and both as files. `filesAt` is the address they stand under.
 */
export function ChartFigure({ chart, filesAt }: { chart: Chart; filesAt: string }) {
  const id = useId();
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-claim`}>
      <figcaption>
        <h3 id={`${id}-claim`} className="chart-heading">
          {chart.title}
        </h3>
        <p className="chart-summary">{chart.summary}</p>
      </figcaption>
      <InteractiveChart chart={liveChart(chart)} title={chart.title}>
        <SvgScene scene={buildScene(chart, SCENE_WIDTHS.narrow)} className="chart-narrow" />
        <SvgScene scene={buildScene(chart, SCENE_WIDTHS.wide)} className="chart-wide" />
      </InteractiveChart>
      {chart.notes && chart.notes.length > 0 ? <p className="chart-notes">{chart.notes.join(" ")}</p> : null}
      <div className="chart-table">
        <DataTable caption={chart.table.caption} columns={chart.table.columns} rows={chart.table.rows} />
      </div>
      <p className="screen-only chart-notes">
        {FILES.lead}{" "}
        <a href={`${filesAt}/${chart.id}.svg`} aria-label={FILES.picture(chart.title)}>
          SVG
        </a>{" "}
        {FILES.or}{" "}
        <a href={`${filesAt}/${chart.id}.csv`} aria-label={FILES.figures(chart.title)}>
          CSV
        </a>
      </p>
    </figure>
  );
}
