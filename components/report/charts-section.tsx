import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Chart, ChartId, Table } from "@/lib/report/types";
import { Disclosure } from "./disclosure";
import { Section } from "./section";

const SECTION_OF: Record<ChartId, "cost" | "drivers" | "risk"> = {
  "cost-by-option": "cost",
  "cumulative-cost": "cost",
  crossover: "cost",
  tornado: "drivers",
  "loss-exceedance": "risk",
  "silent-failure": "risk",
  "lost-mail": "risk",
};

/** The charts of the money or of the risk over the whole width, then the table that they add up from. */
export function ChartsSection({
  section,
  charts,
  filesAt,
  table,
  tableSummary,
}: {
  section: "cost" | "risk";
  charts: readonly Chart[];
  /** The address under which each chart is a file. */
  filesAt: string;
  table: Table;
  tableSummary: string;
}) {
  const shown = charts.filter((chart) => SECTION_OF[chart.id] === section);
  return (
    <Section
      name={section}
      wide={
        <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
          {shown.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} filesAt={filesAt} />
          ))}
          <Disclosure summary={tableSummary}>
            <DataTable caption={table.caption} columns={table.columns} rows={table.rows} />
          </Disclosure>
        </div>
      }
    />
  );
}
