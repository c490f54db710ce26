import { Fragment, useId } from "react";
import { exploreAddress, under } from "@/components/result/addresses";
import { linkedRows } from "@/components/result/numbers/number-link";
import { DataTable } from "@/components/ui/table";
import { liveChart } from "@/lib/charts/live";
import { seriesOf } from "@/lib/charts/series";
import type { Chart } from "@/lib/report/types";
import "./charts.css";
import { FILES, TABLE } from "@/lib/wording/pages/chart-figures";
import { ChartPicture } from "./chart-picture";
import { ExploreLink } from "./explore-link";
import { InteractiveChart } from "./interactive-chart";

/**
 * A chart of the report: its claim, what one sees, the picture, which comes to life at a touch unless it is for counting, the figures
 * as a table, and both as files. `resultAt` is the address of the result, beneath which they stand and the page where the numbers can be
 * moved. Where it is `folded`, the claim alone is in sight and opens the rest.
 */
export function ChartFigure({ chart, resultAt, folded = false }: { chart: Chart; resultAt: string; folded?: boolean }) {
  const id = useId();
  if (folded)
    return (
      <figure aria-labelledby={`${id}-claim`}>
        <details className="fold">
          <summary>
            <h3 id={`${id}-claim`}>{chart.title}</h3>
          </summary>
          <div className="fold-body chart-figure">
            <ChartBody chart={chart} resultAt={resultAt} />
          </div>
        </details>
      </figure>
    );
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-claim`}>
      <h3 id={`${id}-claim`} className="chart-heading">
        {chart.title}
      </h3>
      <ChartBody chart={chart} resultAt={resultAt} />
    </figure>
  );
}

function ChartBody({ chart, resultAt }: { chart: Chart; resultAt: string }) {
  const picture = <ChartPicture chart={chart} />;
  return (
    <>
      <p className="chart-summary">{chart.summary}</p>
      {chart.id === "futures" ? (
        <div className="chart-stage">{picture}</div>
      ) : (
        <InteractiveChart chart={liveChart(chart)} series={seriesOf(chart)} title={chart.title}>
          {picture}
        </InteractiveChart>
      )}
      {chart.notes && chart.notes.length > 0 ? <p className="chart-notes">{chart.notes.join(" ")}</p> : null}
      <details className="chart-table">
        <summary>{TABLE.summary}</summary>
        <DataTable caption={chart.table.caption} columns={chart.table.columns} rows={linkedRows(chart.table, resultAt)} />
      </details>
      <p className="screen-only chart-notes">
        {FILES.lead}
        {FILES.kinds.map(({ before, kind, name, of }) => (
          <Fragment key={kind}>
            {before}
            <a href={under(resultAt, `/charts/${chart.id}.${kind}`)} aria-label={of(chart.title)}>
              {name}
            </a>
          </Fragment>
        ))}
      </p>
      <ExploreLink exploreAt={exploreAddress(resultAt)} chart={chart.id} />
    </>
  );
}
