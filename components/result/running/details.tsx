import "../pages/operation.css";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { ChartId, Report } from "@/lib/report/types";
import { TOUCH } from "@/lib/wording/pages/result";
import { DrillSheets } from "../drills";
import { ExitTests } from "../exit-readiness";
import { linkedRows } from "../numbers/number-link";
import { Sentences } from "../sentences";

/** What is too long for "Running it", a page each. */
type Props = { report: Report; resultAt: string };

/** The hours of both sides, what they go into, and which of them count. */
export function AllHours({ report: { hours, running }, resultAt }: Props) {
  return (
    <div className="details">
      <Sentences sentences={[hours.sentence]} />
      {running.hours ? (
        <>
          <DataTable
            caption={running.hours.table.caption}
            columns={running.hours.table.columns}
            rows={linkedRows(running.hours.table, resultAt)}
          />
          <p className="text-sm">{running.hours.sum}</p>
        </>
      ) : null}
      <Sentences sentences={hours.detail} />
    </div>
  );
}

/** Every kind of failure in figures. */
export function AllFailures({ report: { incidents }, resultAt }: Props) {
  return (
    <div className="details">
      <DataTable caption={incidents.caption} columns={incidents.columns} rows={linkedRows(incidents, resultAt)} />
    </div>
  );
}

/** Charts to touch, with their figures and files. */
export function WholeCharts({ report: { charts }, resultAt, ids }: Props & { ids: readonly ChartId[] }) {
  return (
    <div className="details">
      <h2>{TOUCH}</h2>
      {charts
        .filter(({ id }) => ids.includes(id))
        .map((chart) => (
          <ChartFigure key={chart.id} chart={chart} resultAt={resultAt} />
        ))}
    </div>
  );
}

/** The drills as sheets to fill in, and how each check is tested. */
export function AllChecks({ report: { drills, exitReadiness } }: Pick<Props, "report">) {
  return (
    <div className="details">
      {drills ? (
        <section aria-labelledby="sheets">
          <h2 id="sheets">{drills.heading}</h2>
          <DrillSheets drills={drills} />
        </section>
      ) : null}
      {exitReadiness ? (
        <section aria-labelledby="tests">
          <h2 id="tests">{exitReadiness.heading}</h2>
          <ExitTests exitReadiness={exitReadiness} />
        </section>
      ) : null}
    </div>
  );
}
