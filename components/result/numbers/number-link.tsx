import type { ReactNode } from "react";
import type { Table } from "@/lib/report/types";
import "./numbers.css";
import { HOW } from "@/lib/wording/pages/numbers";
import { numberHref } from "./addresses";

/**
 * A number that opens how it came about, on a quiet dotted line.
 *
 * @param of what the number is, for who hears the link by itself
 */
export function NumberLink({ resultAt, number, of, text }: { resultAt: string; number: string; of: string; text: string }) {
  return (
    <a href={numberHref(resultAt, number)} aria-label={HOW.link(`${of}: ${text}`)} className="number-link">
      {text}
    </a>
  );
}

/** The cells of a table, those with a page of their own as links to it. */
export function linkedRows({ columns, rows, numbers }: Table, resultAt: string): ReactNode[][] {
  const [first] = columns;
  return rows.map((row, at) => {
    const name = first?.numeric ? `${first.label} ${row[0]}` : row[0];
    return row.map((text, place) => {
      const number = numbers?.[at]?.[place];
      const label = columns[place]?.label ?? "";
      return number ? <NumberLink key={label} resultAt={resultAt} number={number} of={`${name}, ${label}`} text={text} /> : text;
    });
  });
}
