import type { ReactNode } from "react";
import { pageHref } from "@/components/result/assumptions/addresses";
import { HeldAgainst } from "@/components/result/assumptions/anchors";
import { AssumptionValue, DateAndGrade } from "@/components/result/assumptions/value";
import { Disclosure } from "@/components/result/disclosure";
import { StackTable } from "@/components/result/stack-table";
import { MemoSection } from "@/components/ui/memo-section";
import { SecondSiteLink, SiteLink } from "@/components/ui/site-link";
import { type Changing, changeAddress } from "@/lib/link/origin";
import { stepAsking } from "@/lib/questionnaire/steps";
import type { AnswerInput, AssumptionInput, PriceInput } from "@/lib/report/numbers/types";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { ASSUMPTIONS, PAGE, PRICES } from "@/lib/wording/pages/numbers";

/** The answers that enter, each with the way to change it. */
export function AnswerInputs({ answers, code, draftCode }: { answers: readonly AnswerInput[] } & Changing) {
  if (answers.length === 0) return null;
  return (
    <MemoSection id="answers" heading={PAGE.answers}>
      <dl className="text-sm">
        {answers.map(({ id, label, value, source }) => (
          <div
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-rule py-2 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <dt className="col-span-full text-muted sm:col-span-1">{label}</dt>
            <dd className={source === "not-sure" ? "text-muted italic" : undefined}>
              {value}
              {source === "default" ? <span className="text-muted"> ({PAGE.ourDefault})</span> : null}
            </dd>
            <dd className="screen-only">
              <a href={`${changeAddress(stepAsking(id), { code, draftCode })}#${id}`} aria-label={PAGE.changeWhat(label)}>
                {PAGE.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{PAGE.answersIntro}</p>
    </MemoSection>
  );
}

/** The assumptions that act, then those that would under other answers. */
export function AssumptionInputs({ assumptions, resultAt }: { assumptions: readonly AssumptionInput[]; resultAt: string }) {
  if (assumptions.length === 0) return null;
  const acting = assumptions.filter(({ acts }) => acts);
  const idle = assumptions.filter(({ acts }) => !acts);
  return (
    <MemoSection
      id="assumptions"
      heading={ASSUMPTIONS.heading}
      wide={
        <>
          {acting.length > 0 ? <AssumptionTable caption={ASSUMPTIONS.caption} rows={acting} resultAt={resultAt} /> : null}
          {idle.length > 0 ? (
            <Disclosure summary={ASSUMPTIONS.idle(idle.length)}>
              <AssumptionTable caption={ASSUMPTIONS.idleCaption} rows={idle} resultAt={resultAt} />
            </Disclosure>
          ) : null}
        </>
      }
    >
      <p>{acting.length > 0 ? ASSUMPTIONS.intro : ASSUMPTIONS.none}</p>
    </MemoSection>
  );
}

const ASSUMPTION_COLUMNS = [
  { label: ASSUMPTIONS.name, width: "sm:w-[34%]" },
  { label: ASSUMPTIONS.value, width: "sm:w-[26%]" },
  { label: ASSUMPTIONS.source },
  { label: ASSUMPTIONS.own, width: "sm:w-[12%]" },
];

function AssumptionTable({ caption, rows, resultAt }: { caption: string; rows: readonly AssumptionInput[]; resultAt: string }) {
  return (
    <StackTable
      caption={caption}
      columns={ASSUMPTION_COLUMNS}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <Named key="name" id={row.id} name={row.name} method={ASSUMPTIONS.method(row.id)} />,
          <AssumptionValue key="value" row={row} />,
          <AssumptionSource key="source" row={row} />,
          <a key="replace" href={pageHref(resultAt, row.id)} aria-label={ASSUMPTIONS.replaceWhat(row.name)} className="inline-block py-1">
            {ASSUMPTIONS.replace}
          </a>,
        ],
      }))}
    />
  );
}

/** A number's name with its id, which opens its row among all of them. */
function Named({ id, name, method }: { id: string; name: string; method: string }) {
  return (
    <>
      {name}{" "}
      <a href={`${METHOD_LINK.href}#${id}`} aria-label={method} className="inline-block py-1 text-xs font-normal whitespace-nowrap">
        {id}
      </a>
    </>
  );
}

function AssumptionSource({ row }: { row: AssumptionInput }) {
  const { yours, url, behind } = row;
  return (
    <>
      {yours !== undefined ? (
        ASSUMPTIONS.yours
      ) : url ? (
        <SiteLink url={url} />
      ) : row.anchors.length > 0 ? (
        ASSUMPTIONS.anchored
      ) : (
        ASSUMPTIONS.ours
      )}
      <span className="block text-xs text-muted">
        <DateAndGrade row={row} />
        {behind.map(({ id, name }, index) => (
          <span key={id}>
            {index === 0 ? `, ${ASSUMPTIONS.leansOn} ` : ", "}
            <a href={`${METHOD_LINK.href}#${id}`} aria-label={ASSUMPTIONS.figure(id, name)} className="inline-block py-1">
              {id}
            </a>
          </span>
        ))}
      </span>
      <HeldAgainst anchors={row.anchors} />
    </>
  );
}

const PRICE_COLUMNS = [
  { label: PRICES.name, width: "sm:w-[30%]" },
  { label: PRICES.value, width: "sm:w-[24%]" },
  { label: PRICES.use, width: "sm:w-[20%]" },
  { label: PRICES.source },
];

/** The dated prices and exchange rates that enter. */
export function PriceInputs({ prices }: { prices: readonly PriceInput[] }) {
  if (prices.length === 0) return null;
  const rows = prices.map((price) => ({ id: price.id, cells: priceCells(price) }));
  return (
    <MemoSection id="prices" heading={PRICES.heading} wide={<StackTable caption={PRICES.caption} columns={PRICE_COLUMNS} rows={rows} />} />
  );
}

function priceCells({ id, name, value, unit, use, date, grade, url, check, replaced, stale }: PriceInput): ReactNode[] {
  return [
    <Named key="name" id={id} name={name} method={PRICES.method(id)} />,
    `${value} ${unit}`,
    use,
    <>
      {url ? <SiteLink url={url} /> : PRICES.none}
      <span className="block text-xs text-muted">
        <span className="whitespace-nowrap">{date}</span>, {grade}
        {stale ? <span className="text-unknown"> ({PRICES.stale})</span> : null}
        {replaced ? <span className="text-unknown"> ({replaced})</span> : null}
      </span>
      {check && check !== url ? <SecondSiteLink url={check} label={PRICES.check} /> : null}
    </>,
  ];
}
