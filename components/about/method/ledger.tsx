import { SiteLink } from "@/components/ui/site-link";
import { ROLES } from "@/components/ui/table-roles";
import type { LedgerRow } from "@/lib/report/method/ledger";
import "./ledger.css";
import { Formula, LinkedIds } from "@/components/ui/marked-text";
import { ANCHORS, anchorHref } from "@/lib/wording/pages/anchors";
import { CORRECTION } from "@/lib/wording/pages/correction";
import { LEDGER } from "@/lib/wording/pages/method-inputs";

/**
 * Numbers with all that is known of them, one row each, behind a line that says how many there are. Each row has its id as its anchor;
 * a browser that is sent there opens the list by itself.
 */
export function Ledger({ summary, rows, single = false }: { summary: string; rows: readonly LedgerRow[]; single?: boolean }) {
  return (
    // A browser may have opened the list before the script arrives.
    <details className="ledger-group" suppressHydrationWarning>
      <summary>
        {summary} <span>{rows.length}</span>
      </summary>
      <table {...ROLES.table} className="ledger">
        <caption className="sr-only">{summary}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <th {...ROLES.column} scope="col">
              {LEDGER.number}
            </th>
            {(single ? [LEDGER.amount] : [LEDGER.low, LEDGER.likely, LEDGER.high]).map((label) => (
              <th key={label} {...ROLES.column} scope="col">
                {label}
              </th>
            ))}
            <th {...ROLES.column} scope="col">
              {LEDGER.why}
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ row }: { row: LedgerRow }) {
  const { values } = row;
  const cells: [label: string, value: string | null][] =
    typeof values === "string"
      ? [[LEDGER.amount, values]]
      : [
          [LEDGER.low, values.low],
          [LEDGER.likely, values.likely],
          [LEDGER.high, values.high],
        ];
  return (
    <tr id={row.id} {...ROLES.row}>
      <th {...ROLES.header} scope="row">
        <a href={`#${row.id}`}>{row.id}</a> {row.name}
        {row.about ? <small>{row.about}</small> : null}
        <small>{row.unit}</small>
      </th>
      {cells.map(([label, value]) => (
        <td key={label} {...ROLES.cell} data-label={label}>
          {value ?? <abbr title={LEDGER.unknown}>–</abbr>}
          {label === LEDGER.likely && typeof values !== "string" && values.mean !== undefined ? (
            <small>
              {LEDGER.mean} {values.mean}
            </small>
          ) : null}
        </td>
      ))}
      <td {...ROLES.cell}>
        {row.reasoning ? (
          <p>
            <LinkedIds text={row.reasoning} />
          </p>
        ) : null}
        {row.anchors?.map(({ id, who, published, departs, how }) => (
          <small key={id}>
            {ANCHORS.heldAgainst} <a href={anchorHref(id)}>{who}</a>, {published}. {departs ? ANCHORS.departs : ANCHORS.follows} {how}
          </small>
        ))}
        {row.scale ? (
          <small>
            {LEDGER.scale} <Formula text={row.scale} />
          </small>
        ) : null}
        {row.applies ? (
          <small>
            {LEDGER.applies} {row.applies}
          </small>
        ) : null}
        <small>
          {LEDGER.acts} <LinkedIds text={row.acts.join(". ")} />
        </small>
        <small>
          {row.grade} · {row.date}
          {row.flags.map((flag) => (
            <b key={flag}> · {LEDGER.flags[flag]}</b>
          ))}{" "}
          · {row.url ? <SiteLink url={row.url} /> : LEDGER.ours}
          {row.check && row.check !== row.url ? (
            <>
              {" "}
              · <SiteLink url={row.check} label={LEDGER.check} />
            </>
          ) : null}
          {row.replaced ? <b> · {row.replaced}</b> : null} · <a href={`/method/corrections/${row.id}`}>{CORRECTION.ofRow(row.id)}</a>
        </small>
      </td>
    </tr>
  );
}
