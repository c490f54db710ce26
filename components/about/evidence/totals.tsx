import { StackTable } from "@/components/result/stack-table";
import type { TotalRow } from "@/lib/report/method/evidence";
import { TOTALS } from "@/lib/wording/pages/evidence";
import { Details, Entry } from "./details";
import { Scale } from "./scale";

const { columns } = TOTALS;
const COLUMNS = [
  { label: columns.source, width: "md:w-[30%]" },
  { label: columns.scale, width: "md:w-[20%]" },
  { label: columns.published, numeric: true },
  { label: columns.model, numeric: true },
  { label: columns.fit, numeric: true },
  { label: columns.whole, numeric: true },
];

/** Both sides as tables, then every total by itself. */
export function Totals({ own, hosted }: { own: readonly TotalRow[]; hosted: readonly TotalRow[] }) {
  return (
    <>
      <Side side="own" rows={own} />
      <Side side="hosted" rows={hosted} />
      <p className="mt-3 max-w-measure text-xs text-muted">
        {columns.scale}: {TOTALS.scale}
      </p>
      <div className="mt-8">
        <Details summary={TOTALS.oneByOne} count={own.length + hosted.length}>
          <p className="mb-4 max-w-measure text-sm text-muted">{TOTALS.scenario}</p>
          {[...own, ...hosted].map(({ id, who, date, what, url, details }) => (
            <Entry key={id} id={id} heading={`${who}: ${what}`} by={{ text: date, url }}>
              <dl className="text-sm">
                {details.map(({ term, text }) => (
                  <div key={term} className="grid gap-x-6 py-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
                    <dt className="text-muted">{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </Entry>
          ))}
          <p className="mt-6 max-w-measure text-sm text-muted">{TOTALS.notUsed}</p>
        </Details>
      </div>
    </>
  );
}

function Side({ side, rows }: { side: "own" | "hosted"; rows: readonly TotalRow[] }) {
  return (
    <div className="mt-8 first:mt-0">
      <h3 className="mb-2 text-lg">{TOTALS.sides[side]}</h3>
      <StackTable
        caption={TOTALS.sides[side]}
        columns={COLUMNS}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <>
              <a href={`#${row.id}`}>{row.who}</a>, {row.date}
              <span className="block text-sm font-normal text-muted md:text-xs">{row.what}</span>
            </>,
            <Scale key="scale" side={side} {...row.scale} />,
            row.published,
            row.model,
            <span key="fit" className={row.fit === "hit" ? "text-good" : "text-unknown"}>
              {row.fitText}
            </span>,
            row.whole,
          ],
        }))}
      />
    </div>
  );
}
