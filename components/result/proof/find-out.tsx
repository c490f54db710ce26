import { ROLES } from "@/components/ui/table-roles";
import type { Report } from "@/lib/report/types";
import { FIND_OUT } from "@/lib/wording/proof/rest";
import { Door } from "../door";
import { NumberLink } from "../numbers/number-link";
import { Section } from "../section";

/** The open answers that could turn the verdict, and the numbers that are worth an effort if money decided. */
export function FindOut({ findOut, resultAt }: Pick<Report["proof"], "findOut"> & { resultAt: string }) {
  const { heading, notes, deciding, worth } = findOut;
  return (
    <Section
      name="unknowns"
      heading={heading}
      note={
        <>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Door to="find-out" resultAt={resultAt}>
            {FIND_OUT.door}
          </Door>
        </>
      }
    >
      {deciding.length > 0 ? (
        <table {...ROLES.table} aria-label={FIND_OUT.openAnswers} className="rows found">
          <Head columns={[FIND_OUT.answer, FIND_OUT.how]} />
          <tbody {...ROLES.group}>
            {deciding.map(({ id, label, how }) => (
              <tr key={id} {...ROLES.row}>
                <th {...ROLES.header} scope="row">
                  {label}
                </th>
                <td {...ROLES.cell}>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {worth.length > 0 ? (
        <table {...ROLES.table} aria-label={FIND_OUT.caption} className="rows found">
          <Head columns={[FIND_OUT.number, FIND_OUT.how, FIND_OUT.worth]} />
          <tbody {...ROLES.group}>
            {worth.map(({ id, name, how, value, number }) => (
              <tr key={id} {...ROLES.row}>
                <th {...ROLES.header} scope="row">
                  {name}
                </th>
                <td {...ROLES.cell}>{how}</td>
                <td {...ROLES.cell} data-label={FIND_OUT.worth} className="end">
                  <NumberLink resultAt={resultAt} number={number} of={name} text={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Section>
  );
}

function Head({ columns }: { columns: readonly string[] }) {
  return (
    <thead {...ROLES.group}>
      <tr {...ROLES.row}>
        {columns.map((label) => (
          <th key={label} {...ROLES.column} scope="col" className={label === FIND_OUT.worth ? "end" : undefined}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
