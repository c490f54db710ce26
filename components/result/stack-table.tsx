import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type StackColumn = { label: string; numeric?: boolean; width?: string };

/**
 * A table of words: columns where there is room, one block for each row on a phone, every cell then led by the name of its column.
 *
 * @param rows cells in the order of `columns`; the first is the row's header
 */
export function StackTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly StackColumn[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}) {
  return (
    <table className="block w-full border-collapse text-sm normal-nums md:table print:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group print:table-header-group">
        <tr className="border-b border-control">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              className={classNames(
                "py-2 pr-6 align-bottom font-medium last:pr-0",
                column.numeric ? "text-right" : "text-left",
                column.width,
              )}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group print:table-row-group">
        {rows.map((row) => (
          <tr key={row.id} className="block border-b border-rule py-3 md:table-row md:py-0 print:table-row">
            {row.cells.map((cell, index) => {
              const column = columns[index];
              const className = classNames(
                "block md:table-cell md:py-2.5 md:pr-6 md:align-top md:last:pr-0 print:table-cell print:py-1.5 print:pr-4 print:align-top",
                column?.numeric ? "md:text-right md:whitespace-nowrap" : "text-left",
              );
              return index === 0 ? (
                <th key={column?.label} scope="row" className={classNames(className, "pb-1 text-left text-base font-medium md:text-sm")}>
                  {cell}
                </th>
              ) : (
                <td key={column?.label} className={className}>
                  <span className="text-muted md:hidden print:hidden">{column?.label}: </span>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
