import { Disclosure } from "@/components/result/disclosure";
import { StackTable } from "@/components/result/stack-table";
import { Notice } from "@/components/ui/notice";
import type { AssumptionGroup, AssumptionRow } from "@/lib/report/assumptions";
import type { Report } from "@/lib/report/types";
import { LIST } from "@/lib/wording/pages/assumptions";
import { pageHref } from "./addresses";
import { HeldAgainst } from "./anchors";
import { OwnList } from "./own-list";
import { AssumptionValue, DateAndGrade } from "./value";

const COLUMNS = [
  { label: LIST.name, width: "sm:w-[21%]" },
  { label: LIST.value, width: "sm:w-[20%]" },
  { label: LIST.reasoning },
  { label: LIST.date, width: "sm:w-[13%]" },
  { label: LIST.change, width: "sm:w-[8%]" },
];

/** Every assumption that the model reads, by subject, after those that move this result most; each can be replaced. */
export function AssumptionList({ resultAt, groups, own }: { resultAt: string; groups: readonly AssumptionGroup[]; own: Report["own"] }) {
  const [most, ...subjects] = groups;
  return (
    <article className="pt-4 sm:pt-10">
      <h1 className="max-w-measure text-3xl">{LIST.heading}</h1>
      <div className="mt-4 max-w-measure space-y-3">
        {LIST.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={resultAt}>{LIST.back}</a>
        </p>
      </div>
      {own === null ? null : (
        <div className="mt-8 max-w-measure">
          <Notice heading={`${own.heading}.`}>
            <OwnList resultAt={resultAt} rows={own.rows} />
          </Notice>
        </div>
      )}
      {most ? (
        <section aria-labelledby="most" className="mt-10 border-t border-rule pt-6">
          <h2 id="most" className="text-xl">
            {most.heading}
          </h2>
          <p className="mt-2 mb-4 max-w-measure">{most.rows.length > 0 ? LIST.most : LIST.none}</p>
          {most.rows.length > 0 ? <GroupTable resultAt={resultAt} group={most} /> : null}
        </section>
      ) : null}
      {subjects.map((group) => (
        <section key={group.id} aria-labelledby={group.id} className="mt-8 border-t border-rule pt-5">
          <h2 id={group.id} className="text-xl">
            {group.heading}
          </h2>
          <Disclosure summary={LIST.count(group.rows.length)}>
            <GroupTable resultAt={resultAt} group={group} />
          </Disclosure>
        </section>
      ))}
    </article>
  );
}

function GroupTable({ resultAt, group }: { resultAt: string; group: AssumptionGroup }) {
  return (
    <StackTable
      caption={LIST.caption(group.heading)}
      columns={COLUMNS}
      rows={group.rows.map((row) => ({ id: row.id, cells: cells(resultAt, row) }))}
    />
  );
}

function cells(resultAt: string, row: AssumptionRow) {
  return [
    row.name,
    <AssumptionValue key="value" row={row} />,
    <Reasoning key="why" row={row} />,
    <DateAndGrade key="date" row={row} />,
    <a key="change" href={pageHref(resultAt, row.id)} aria-label={LIST.changeWhat(row.name)} className="inline-block py-1">
      {LIST.change}
    </a>,
  ];
}

function Reasoning({ row: { reasoning, url, anchors } }: { row: AssumptionRow }) {
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {reasoning}
        </a>
      ) : (
        reasoning
      )}
      <HeldAgainst anchors={anchors} />
    </>
  );
}
