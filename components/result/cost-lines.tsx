import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Report, Table } from "@/lib/report/types";
import { MONEY_DETAILS } from "@/lib/wording/pages/money";
import { Door } from "./door";
import { linkedRows } from "./numbers/number-link";
import { OptionList } from "./option-list";
import { Section } from "./section";

/** The largest lines of the cost, with the door to all of them. */
export function LargestLines({ claim, table, resultAt }: { claim: string; table: Table; resultAt: string }) {
  return (
    <Section name="cost" heading={claim} note={<Door to="lines" resultAt={resultAt} />}>
      <DataTable caption={table.caption} columns={table.columns} rows={linkedRows(table, resultAt)} />
    </Section>
  );
}

/** All that the cost of each option is made of: the options side by side, every line, every year. */
export function CostLines({ report, resultAt }: { report: Report; resultAt: string }) {
  const { options, charts, costLines, cash } = report;
  const chart = charts.find(({ id }) => id === "cost-by-option");
  const tableOf = (table: Table) => (
    <DataTable key={table.caption} caption={table.caption} columns={table.columns} rows={linkedRows(table, resultAt)} />
  );
  return (
    <div className="detail">
      <h2>{MONEY_DETAILS.options}</h2>
      <OptionList options={options} resultAt={resultAt} />
      <h2>{MONEY_DETAILS.drawn}</h2>
      {chart ? <ChartFigure chart={chart} resultAt={resultAt} /> : null}
      <h2>{MONEY_DETAILS.lines}</h2>
      {tableOf(costLines)}
      <h2>{MONEY_DETAILS.years}</h2>
      {cash.years.map(tableOf)}
      {cash.columns.map((sentence) => (
        <p key={sentence} className="max-w-measure text-sm text-muted">
          {sentence}
        </p>
      ))}
    </div>
  );
}
