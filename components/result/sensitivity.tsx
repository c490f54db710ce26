import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/table";
import type { Chart, Report } from "@/lib/report/types";
import { MONEY_DETAILS } from "@/lib/wording/pages/money";
import { SENSITIVITY } from "@/lib/wording/pages/result";
import { Door } from "./door";
import { Fold } from "./fold";
import { linkedRows, NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { StackTable } from "./stack-table";

type Sensitive = {
  sensitivity: Report["sensitivity"];
  /** The address of the result. */
  resultAt: string;
};

/** The inputs that move the price of control most, each as a bar from the least to the most, or why there are none. */
export function Drivers({ claim, sensitivity: { largest, noDrivers }, resultAt }: Sensitive & { claim: string }) {
  if (!largest)
    return (
      <Section name="drivers" heading={claim}>
        <p>{noDrivers}</p>
      </Section>
    );
  const { table, swings, average, even, notes } = largest;
  const rows = linkedRows(table, resultAt).map(([name, ...prices], at) => [
    <>
      {name}
      <Swing {...(swings[at] ?? { from: average, to: average })} average={average} even={even} />
    </>,
    ...prices,
  ]);
  return (
    <Section
      name="drivers"
      heading={claim}
      note={
        <>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Door to="drivers" resultAt={resultAt} />
        </>
      }
    >
      <DataTable caption={table.caption} columns={table.columns} rows={rows} />
    </Section>
  );
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** How far one input moves the price, around the average, on the scale that all of them share. */
function Swing({ from, to, average, even }: { from: number; to: number; average: number; even: number | null }) {
  const [middle, zero] = [percent(average), even === null ? null : percent(even)];
  return (
    <svg aria-hidden="true" className="swing">
      <rect x={percent(from)} width={percent(to - from)} y="25%" height="50%" />
      {zero ? <line className="even" x1={zero} x2={zero} y1="0" y2="100%" /> : null}
      <line x1={middle} x2={middle} y1="0" y2="100%" />
    </svg>
  );
}

/** The tornado: all inputs that are worth a bar, and how they were read. */
export function AllDrivers({ charts, sensitivity, resultAt }: Sensitive & { charts: readonly Chart[] }) {
  const tornado = charts.find((chart) => chart.id === "tornado");
  if (!tornado) return <p className="mt-4">{sensitivity.noDrivers}</p>;
  return (
    <div className="detail">
      <h2>{MONEY_DETAILS.drivers}</h2>
      <ChartFigure chart={tornado} resultAt={resultAt} />
    </div>
  );
}

/** If money decided: what knowing a number would be worth, and what each choice would cost against the best one. */
export function WorthFindingOut({ sensitivity, resultAt }: Sensitive) {
  const { worth, regret } = sensitivity;
  return (
    <>
      <Fold heading={worth.heading} open>
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
      <Fold heading={regret.heading} open>
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
