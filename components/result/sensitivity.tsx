import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Chart, Report } from "@/lib/report/types";
import { SENSITIVITY } from "@/lib/wording/pages/result";
import { Fold } from "./fold";
import { linkedRows, NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { StackTable } from "./stack-table";

/** What moves the price of control: the tornado, or why there is none. */
export function Drivers({
  claim,
  charts,
  sensitivity,
  resultAt,
}: {
  claim: string;
  charts: readonly Chart[];
  sensitivity: Report["sensitivity"];
  /** The address of the result. */
  resultAt: string;
}) {
  const tornado = charts.find((chart) => chart.id === "tornado");
  if (!tornado)
    return (
      <Section name="drivers" heading={claim}>
        <p>{sensitivity.noDrivers}</p>
      </Section>
    );
  return <Section name="drivers" heading={claim} wide={<ChartFigure chart={tornado} resultAt={resultAt} />} />;
}

/** If money decided: what knowing a number would be worth, and what each choice would cost against the best one. */
export function WorthFindingOut({ sensitivity, resultAt }: { sensitivity: Report["sensitivity"]; resultAt: string }) {
  const { worth, regret } = sensitivity;
  return (
    <>
      <Fold heading={worth.heading}>
        <p className="max-w-measure">{worth.sentence}</p>
        {worth.rows.length > 0 ? (
          <div className="mt-4">
            <StackTable
              caption={worth.heading}
              columns={[{ label: SENSITIVITY.input }, { label: SENSITIVITY.worth, numeric: true }, { label: SENSITIVITY.how }]}
              rows={worth.rows.map((row) => ({
                id: row.id,
                cells: [
                  row.name,
                  <NumberLink key="worth" resultAt={resultAt} number={row.number} of={row.name} text={row.value} />,
                  row.how,
                ],
              }))}
            />
          </div>
        ) : null}
        {worth.rest ? <p className="mt-3 text-sm text-muted">{worth.rest}</p> : null}
      </Fold>
      <Fold heading={regret.heading}>
        <p className="max-w-measure">{regret.sentence}</p>
        <div className="mt-4 max-w-[26rem]">
          <DataTable
            caption={regret.table.caption}
            columns={regret.table.columns}
            rows={linkedRows(regret.table, resultAt)}
            captionHidden
          />
        </div>
      </Fold>
    </>
  );
}
