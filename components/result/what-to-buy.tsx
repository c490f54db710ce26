import type { ReactNode } from "react";
import { SecondSiteLink, SiteLink } from "@/components/ui/site-link";
import { DataTable } from "@/components/ui/table";
import type { Buying, BuyingTable, PlanRow } from "@/lib/report/types";
import { BUYING } from "@/lib/wording/pages/result";
import { PLANS_IN_SHORT } from "@/lib/wording/result/buying";
import { Disclosure } from "./disclosure";
import { Door } from "./door";
import { NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { StackTable } from "./stack-table";

const IN_SHORT = PLANS_IN_SHORT.columns.map((label, at) => ({ label, numeric: at === PLANS_IN_SHORT.columns.length - 1 }));

/** Which plans are counted, which fit and what the cheapest cost, with the door to all of them. */
export function WhatToBuy({ buying, resultAt }: { buying: Buying; resultAt: string }) {
  return (
    <Section
      name="buying"
      heading={buying.claim}
      note={
        <>
          {[buying.intro, ...buying.counted].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Door to="plans" resultAt={resultAt} />
        </>
      }
    >
      {buying.tables.length > 0 ? (
        <DataTable caption={PLANS_IN_SHORT.caption} columns={IN_SHORT} rows={buying.tables.map((table) => table.inShort)} />
      ) : null}
      <div className="mt-4 max-w-measure space-y-2 text-sm">
        {buying.turning.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Section>
  );
}

/** What real plans cost at the founder's own volumes, with what each price is in its source, and when it was read. */
export function Plans({ buying, resultAt }: { buying: Buying; resultAt: string }) {
  return (
    <>
      <p className="mt-3 max-w-measure">{buying.intro}</p>
      {buying.tables.map((table) => (
        <PlanTable key={table.id} table={table} horizonLabel={buying.horizonLabel} resultAt={resultAt} />
      ))}
      <div className="mt-8 max-w-measure space-y-2 text-sm text-muted">
        {buying.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {buying.rates.map((rate) => (
          <p key={rate.text}>
            {rate.text} {rate.url ? <SiteLink url={rate.url} label={BUYING.rateSource} /> : null}
          </p>
        ))}
      </div>
    </>
  );
}

/** Plans in sight before more are asked for. */
const FIRST = 3;

function PlanTable({ table, horizonLabel, resultAt }: { table: BuyingTable; horizonLabel: string; resultAt: string }) {
  return (
    <div className="mt-8 first:mt-0">
      <h2 className="text-lg">{table.heading}</h2>
      <div className="mt-1 mb-4 max-w-measure space-y-1.5">
        {table.summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Rows caption={BUYING.caption(table.heading)} rows={table.rows.slice(0, FIRST)} horizonLabel={horizonLabel} resultAt={resultAt} />
      {table.rows.length > FIRST ? (
        <Disclosure summary={BUYING.more(table.rows.length - FIRST)}>
          <Rows
            caption={BUYING.moreCaption(table.heading)}
            rows={table.rows.slice(FIRST)}
            horizonLabel={horizonLabel}
            resultAt={resultAt}
          />
        </Disclosure>
      ) : null}
      {table.others.length > 0 ? (
        <Disclosure summary={BUYING.others(table.others.length)}>
          <Rows caption={BUYING.othersCaption(table.heading)} rows={table.others} horizonLabel={horizonLabel} resultAt={resultAt} />
        </Disclosure>
      ) : null}
      {table.tooSmall.length > 0 ? (
        <Disclosure summary={BUYING.tooSmall(table.tooSmall.length)}>
          <ul className="space-y-1 text-sm">
            {table.tooSmall.map((plan) => (
              <li key={plan.name}>
                <strong className="font-medium">{plan.name}.</strong> {plan.reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

type RowsProps = { caption: string; rows: readonly PlanRow[]; horizonLabel: string; resultAt: string };

function Rows({ caption, rows, horizonLabel, resultAt }: RowsProps) {
  const columns = [
    { label: BUYING.plan, width: "sm:w-[24%]" },
    { label: BUYING.perMonth, numeric: true },
    { label: horizonLabel, numeric: true },
    { label: BUYING.listPrice, width: "sm:w-[34%]" },
    { label: BUYING.source, width: "sm:w-[21%]" },
  ];
  return (
    <StackTable caption={caption} columns={columns} rows={rows.map((row) => ({ id: row.id, cells: cells(row, horizonLabel, resultAt) }))} />
  );
}

function cells(row: PlanRow, horizonLabel: string, resultAt: string): ReactNode[] {
  const amount = (label: string, text: string) => (
    <NumberLink key={label} resultAt={resultAt} number={row.number} of={`${row.name}, ${label}`} text={text} />
  );
  return [
    <>
      {row.name}
      {row.kind ? <span className="block text-xs font-normal text-muted">{row.kind}</span> : null}
      {row.marks.length > 0 ? <span className="block text-xs font-semibold text-accent">{row.marks.join(" · ")}</span> : null}
    </>,
    amount(BUYING.perMonth, row.perMonth),
    amount(horizonLabel, row.overHorizon),
    <>
      {row.listPrice}
      {row.notes.length > 0 ? <span className="block text-xs text-muted">{row.notes.join(" ")}</span> : null}
    </>,
    row.sources.map((source) => (
      <span key={`${source.text} ${source.url}`} className="sm:block">
        {source.url ? <SiteLink url={source.url} /> : null}{" "}
        <span className="text-xs text-muted">
          {unbroken(source.text)}
          {source.stale ? <span className="text-unknown"> ({BUYING.stale})</span> : null}
          {source.replaced ? <span className="text-unknown"> ({source.replaced})</span> : null}
        </span>
        {source.check && source.check !== source.url ? <SecondSiteLink url={source.check} label={BUYING.check} /> : null}{" "}
      </span>
    )),
  ];
}

/** With its date in one piece: in two lines it takes two looks. */
function unbroken(text: string): ReactNode {
  const [before, date, after] = text.split(/(\d{4}-\d{2}-\d{2})/);
  return (
    <>
      {before}
      <span className="whitespace-nowrap">{date}</span>
      {after}
    </>
  );
}
