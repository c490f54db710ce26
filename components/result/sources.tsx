import type { ReactNode } from "react";
import { SecondSiteLink, SiteLink } from "@/components/ui/site-link";
import type { Report, SourceRow } from "@/lib/report/types";
import { EVIDENCE_LINK } from "@/lib/wording/pages/anchors";
import { GLOSSARY_LINK } from "@/lib/wording/pages/glossary";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { SOURCES } from "@/lib/wording/pages/result";
import { listHref, pageHref } from "./assumptions/addresses";
import { Fold } from "./fold";
import { Section } from "./section";
import { StackTable } from "./stack-table";

const COLUMNS = [
  { label: SOURCES.name, width: "sm:w-[28%]" },
  { label: SOURCES.value, width: "sm:w-[24%]" },
  { label: SOURCES.date, width: "sm:w-[14%]" },
  { label: SOURCES.grade, width: "sm:w-[16%]" },
  { label: SOURCES.source },
];

/** The numbers that matter most with value, date, grade and address, and the versions that made the result. */
export function Sources({
  sources,
  sourceNotes,
  versions,
  resultAt,
}: Pick<Report, "sources" | "sourceNotes" | "versions"> & { resultAt: string }) {
  return (
    <Section
      name="sources"
      note={
        <>
          {" "}
          <div className="space-y-3">
            <p>{SOURCES.intro}</p>
            {sourceNotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p className="screen-only">
              <a href={listHref(resultAt)}>{SOURCES.change}</a> · <a href={METHOD_LINK.href}>{METHOD_LINK.page}</a> ·{" "}
              <a href={EVIDENCE_LINK.href}>{EVIDENCE_LINK.page}</a> · <a href={GLOSSARY_LINK.href}>{GLOSSARY_LINK.page}</a>
            </p>
          </div>
        </>
      }
    >
      <Fold heading={SOURCES.caption} open>
        <StackTable
          caption={SOURCES.caption}
          columns={COLUMNS}
          rows={sources.map((source) => ({ id: source.id, cells: cells(source, resultAt) }))}
        />
      </Fold>
      <div className="mt-8 text-sm text-muted">
        <h3 className="sr-only">{SOURCES.versions}</h3>
        {versions.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Section>
  );
}

function cells(source: SourceRow, resultAt: string): ReactNode[] {
  return [
    <>
      <a href={source.kind === "assumption" ? pageHref(resultAt, source.id) : `${METHOD_LINK.href}#${source.id}`}>{source.name}</a>
      {source.url ? <span className="hidden text-xs font-normal break-all print:block">{source.url}</span> : null}
    </>,
    source.shipped === undefined ? (
      `${source.value} ${source.unit}`.trim()
    ) : (
      <>
        <strong className="font-semibold">{SOURCES.yours(`${source.value} ${source.unit}`)}</strong>{" "}
        <span className="text-muted">{SOURCES.shipped(source.shipped)}</span>
      </>
    ),
    <>
      <span className="whitespace-nowrap">{source.date}</span>
      {source.stale ? <span className="text-unknown"> ({SOURCES.stale})</span> : null}
    </>,
    <>
      {source.grade}
      {source.replaced ? <span className="block text-xs text-unknown">{source.replaced}</span> : null}
    </>,
    <>
      {source.shipped !== undefined ? SOURCES.own : source.url ? <SiteLink url={source.url} /> : SOURCES.ours}
      {source.check && source.check !== source.url ? <SecondSiteLink url={source.check} label={SOURCES.check} /> : null}
    </>,
  ];
}
