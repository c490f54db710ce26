import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ROLES } from "./table-roles";

export type TableColumn = { label: string; numeric: boolean };

/**
 * A data table: the first cell of each row is its header, numbers stand to the right in tabular figures. On a phone each
 * row is a block of its own, every number beside the name of its column. A wide table scrolls sideways by itself, and by keyboard, so
 * that the page never does; a shade at the edge says that there is more.
 *
 * @param rows each as long as `columns`
 * @param captionHidden when the words above the table already say what it shows
 */
export function DataTable({
  caption,
  columns,
  rows,
  captionHidden = false,
}: {
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly ReactNode[])[];
  captionHidden?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="table-scroll">
      <table {...ROLES.table} className="data-table w-full border-collapse text-sm">
        <caption className={classNames(captionHidden ? "sr-only" : "label pb-2 text-left")}>{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row} className="border-b border-control">
            {columns.map((column) => (
              <th
                key={column.label}
                {...ROLES.column}
                scope="col"
                className={classNames("py-2 pr-4 align-bottom font-medium last:pr-0", column.numeric ? "text-right" : "text-left")}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are fixed and may repeat
            <tr key={rowIndex} {...ROLES.row} className="border-b border-rule">
              {row.map((cell, index) => {
                const numeric = columns[index]?.numeric ?? false;
                const className = classNames("py-2 pr-4 align-top last:pr-0", numeric ? "text-right whitespace-nowrap" : "text-left");
                const key = columns[index]?.label ?? index;
                return index === 0 ? (
                  <th key={key} {...ROLES.header} scope="row" className={classNames(className, "font-normal")}>
                    {cell}
                  </th>
                ) : (
                  <td key={key} {...ROLES.cell} data-label={columns[index]?.label} className={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
