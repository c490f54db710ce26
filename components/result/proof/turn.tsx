import type { ReactNode } from "react";
import { ROLES } from "@/components/ui/table-roles";
import type { FlipChange } from "@/lib/report/flips";
import type { Report } from "@/lib/report/types";
import { TURN } from "@/lib/wording/proof/turn";
import { under } from "../addresses";
import { Door } from "../door";
import { Section } from "../section";

/** The answers that turn the verdict: alone, or together, those that every set shares said once. */
export function Turning({ turn, resultAt }: Pick<Report["proof"], "turn"> & { resultAt: string }) {
  const { heading, notes, singles, shared, choices, leadsTo, open } = turn;
  return (
    <Section
      name="flips"
      heading={heading}
      across
      note={
        <>
          <p>
            {notes.join(" ")} {singles.length > 0 ? <span className="screen-only">{TURN.opensEach}</span> : null}
          </p>
          <Door to="changes" resultAt={resultAt}>
            {TURN.door}
          </Door>
        </>
      }
    >
      <div className="turning">
        {singles.length > 0 ? (
          <Rows
            caption={heading}
            rows={singles.map(({ id, change, leadsTo: leads }) => ({
              name: <Open resultAt={resultAt} id={id} name={change.label} />,
              change,
              leads,
            }))}
          />
        ) : null}
        {shared.changes.length > 0 ? (
          <>
            <h3>{shared.heading}</h3>
            <Rows caption={shared.heading} rows={shared.changes.map((change) => ({ name: change.label, change }))} />
          </>
        ) : null}
        {choices.map((choice) => (
          <div key={choice.heading + choice.groups.map(({ changes }) => changes[0]?.id).join()}>
            <h3>{choice.heading}</h3>
            {choice.groups.map(({ changes, leadsTo: leads }) => (
              <div key={changes.map(({ id, to }) => id + to).join()} className="either">
                <Rows caption={choice.heading} rows={changes.map((change) => ({ name: change.label, change }))} headless />
                {leads ? <p className="fact">{leads}</p> : null}
              </div>
            ))}
          </div>
        ))}
        {leadsTo ? <p className="fact">{leadsTo}</p> : null}
        {open.length > 0 ? (
          <p className="doors-in-line screen-only">
            {TURN.open}
            {open.map(({ id, name }) => (
              <Open key={id} resultAt={resultAt} id={id} name={name} />
            ))}
          </p>
        ) : null}
      </div>
    </Section>
  );
}

function Open({ resultAt, id, name }: { resultAt: string; id: string; name: string }) {
  return (
    <a href={under(resultAt, `/flips/${id}`)} rel="nofollow">
      {name}
    </a>
  );
}

type Row = { name: ReactNode; change: FlipChange; leads?: string | undefined };

function Rows({ caption, rows, headless = false }: { caption: string; rows: readonly Row[]; headless?: boolean }) {
  const columns = [TURN.answer, TURN.today, TURN.becomes, TURN.kind];
  return (
    <table {...ROLES.table} aria-label={caption} className="rows">
      {headless ? null : (
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map((label) => (
              <th key={label} {...ROLES.column} scope="col" className={label === TURN.kind ? "end" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody {...ROLES.group}>
        {rows.map(({ name, change: { id, from, to, nature }, leads }) => (
          <tr key={id} {...ROLES.row}>
            <th {...ROLES.header} scope="row">
              {name}
            </th>
            <td {...ROLES.cell} data-label={TURN.today} className="muted">
              {from}
            </td>
            <td {...ROLES.cell} data-label={TURN.becomes}>
              {to} {leads ? <span className="muted">{leads}</span> : null}
            </td>
            <td {...ROLES.cell} className="end muted">
              {TURN.nature[nature]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
