import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Chart, Report } from "@/lib/report/types";
import { Section } from "./section";
import { StackTable } from "./stack-table";
import { SENSITIVITY } from "./wording";

/** What moves the price of control: the tornado, or why there is none. */
export function Drivers({
  charts,
  sensitivity,
  filesAt,
}: {
  charts: readonly Chart[];
  sensitivity: Report["sensitivity"];
  /** The address under which each chart is a file. */
  filesAt: string;
}) {
  const tornado = charts.find((chart) => chart.id === "tornado");
  if (!tornado)
    return (
      <Section name="drivers">
        <p>{sensitivity.noDrivers}</p>
      </Section>
    );
  return <Section name="drivers" wide={<ChartFigure chart={tornado} filesAt={filesAt} />} />;
}

/** If money decided: what knowing a number would be worth, and what each choice would cost against the best one. */
export function WorthFindingOut({ sensitivity }: { sensitivity: Report["sensitivity"] }) {
  const { worth, regret } = sensitivity;
  return (
    <>
      <h3 className="mt-10 text-lg">{worth.heading}</h3>
      <p className="mt-2">{worth.sentence}</p>
      {worth.rows.length > 0 ? (
        <div className="mt-4">
          <StackTable
            caption={worth.heading}
            columns={[{ label: SENSITIVITY.input }, { label: SENSITIVITY.worth, numeric: true }, { label: SENSITIVITY.how }]}
            rows={worth.rows.map((row) => ({ id: row.id, cells: [row.name, row.value, row.how] }))}
          />
        </div>
      ) : null}
      {worth.rest ? <p className="mt-3 text-sm text-muted">{worth.rest}</p> : null}
      <h3 className="mt-10 text-lg">{regret.heading}</h3>
      <p className="mt-2">{regret.sentence}</p>
      <div className="mt-4 max-w-[26rem]">
        <DataTable caption={regret.table.caption} columns={regret.table.columns} rows={regret.table.rows} captionHidden />
      </div>
    </>
  );
}
