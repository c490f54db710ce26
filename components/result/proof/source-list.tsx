import { SiteLink } from "@/components/ui/site-link";
import { ROLES } from "@/components/ui/table-roles";
import type { Report, SourceRow } from "@/lib/report/types";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { DETAILS, SOURCES } from "@/lib/wording/pages/result";
import { GRADE_WORDS, SOURCE_LIST } from "@/lib/wording/proof/rest";
import { under } from "../addresses";
import { listHref, pageHref } from "../assumptions/addresses";
import { Section } from "../section";

type Props = Pick<Report, "sources"> & { summary: Report["proof"]["sources"]; resultAt: string };

/** The numbers that matter most: how each was come by, when and where. */
export function SourceList({ sources, summary: { heading, grades }, resultAt }: Props) {
  const columns = [SOURCES.name, SOURCE_LIST.value, SOURCE_LIST.grade, SOURCE_LIST.date, SOURCE_LIST.source];
  return (
    <Section
      name="sources"
      heading={heading}
      across
      note={
        <div className="rule-notes">
          {grades.map(({ name, meaning }) => (
            <p key={name}>
              <b>{name}:</b> {meaning}
            </p>
          ))}
          <p className="doors-in-line screen-only">
            <a href={under(resultAt, DETAILS.sources.path)}>{SOURCE_LIST.door}</a>
            <a href={listHref(resultAt)}>{SOURCES.change}</a>
          </p>
        </div>
      }
    >
      <table {...ROLES.table} aria-label={SOURCES.caption} className="rows source-rows">
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map((label) => (
              <th key={label} {...ROLES.column} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {sources.map((source) => (
            <Row key={source.id} source={source} resultAt={resultAt} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ source: { id, kind, brief, date, shipped, stale, replaced, url }, resultAt }: { source: SourceRow; resultAt: string }) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.header} scope="row">
        <a href={kind === "assumption" ? pageHref(resultAt, id) : `${METHOD_LINK.href}#${id}`}>{brief.name}</a>
      </th>
      <td {...ROLES.cell}>
        {shipped === undefined ? brief.value : SOURCES.yours(brief.value)} {shipped === undefined ? null : SOURCES.shipped(shipped)}
      </td>
      <td {...ROLES.cell}>{GRADE_WORDS[brief.grade].name}</td>
      <td {...ROLES.cell} className="whitespace-nowrap">
        {date}
        {stale ? ` (${SOURCES.stale})` : null}
        {replaced ? <span className="block text-unknown">{replaced}</span> : null}
      </td>
      <td {...ROLES.cell}>{shipped === undefined && url ? <SiteLink url={url} label={domainOf(url)} /> : SOURCE_LIST.none}</td>
    </tr>
  );
}

/** The last two parts of a host, short enough for a column; the link has the whole address. */
const domainOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.split(".").slice(-2).join(".") : url);
