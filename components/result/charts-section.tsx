import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Chart, ChartId, Table } from "@/lib/report/types";
import { Fold } from "./fold";
import { linkedRows } from "./numbers/number-link";
import { Section } from "./section";

const SECTION_OF: Record<ChartId, "price" | "cost" | "drivers" | "risk"> = {
  futures: "price",
  "cost-by-option": "cost",
  "cumulative-cost": "cost",
  crossover: "cost",
  tornado: "drivers",
  "loss-exceedance": "risk",
  "silent-failure": "risk",
  "lost-mail": "risk",
};

/** The charts of the money or of the risk: the first in sight, the others folded under their claims, then the table that they add up from. */
export function ChartsSection({
  section,
  claim,
  charts,
  resultAt,
  table,
  tableSummary,
}: {
  section: "cost" | "risk";
  claim: string;
  charts: readonly Chart[];
  /** The address of the result. */
  resultAt: string;
  table: Table;
  tableSummary: string;
}) {
  const [first, ...others] = charts.filter((chart) => SECTION_OF[chart.id] === section);
  return (
    <Section
      name={section}
      heading={claim}
      wide={
        <>
          {first ? <ChartFigure chart={first} resultAt={resultAt} /> : null}
          <div className="mt-8">
            {others.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} resultAt={resultAt} folded />
            ))}
            <Fold heading={tableSummary}>
              <DataTable caption={table.caption} columns={table.columns} rows={linkedRows(table, resultAt)} />
            </Fold>
          </div>
        </>
      }
    />
  );
}
