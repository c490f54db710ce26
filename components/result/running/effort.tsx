import { ROLES } from "@/components/ui/table-roles";
import type { Running } from "@/lib/report/running";
import { linkedRows } from "../numbers/number-link";

/** Whose the columns of figures are; the second is missing where there is nothing to own. */
const SIDES = ["hosted", "owned"] as const;

/** Hours and lost mail of buying and owning side by side: the figures of the page's head. */
export function Effort({ effort, resultAt }: { effort: Running["effort"]; resultAt: string }) {
  const { caption, columns } = effort;
  return (
    <div className="effort-frame">
      <table {...ROLES.table} className="effort">
        <caption className="sr-only">{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map(({ label }, at) => (
              <th key={label} {...ROLES.column} scope="col">
                {at === 0 ? <span className="sr-only">{label}</span> : <i className={`swatch ${SIDES[at - 1]}`} />}
                {at === 0 ? null : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {linkedRows(effort, resultAt).map(([name, ...values], row) => (
            <tr key={effort.rows[row]?.[0]} {...ROLES.row}>
              <th {...ROLES.header} scope="row">
                {name}
              </th>
              {values.map((value, at) => (
                <td key={columns[at + 1]?.label} {...ROLES.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
