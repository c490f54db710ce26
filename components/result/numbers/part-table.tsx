import { Fragment, type ReactNode } from "react";
import { MemoSection } from "@/components/ui/memo-section";
import { DataTable } from "@/components/ui/table";
import type { Cell, Parts } from "@/lib/report/numbers/types";
import { PAGE } from "@/lib/wording/pages/numbers";
import { NumberLink } from "./number-link";

/** Columns up to which a table stands in the column of text, so that a number is not far from its name. */
const MOST_IN_COLUMN = 3;

/** What a number is made of: each part opens its own page, and the last row is what they add up to. */
export function PartTable({ parts, id, resultAt }: { parts: Parts; id: string; resultAt: string }) {
  const { heading, intro, columns, rows, total, notes } = parts;
  const cells = (row: readonly Cell[], isTotal: boolean): ReactNode[] =>
    row.map((cell, place) => {
      const label = columns[place]?.label ?? "";
      const text =
        typeof cell === "string" ? (
          cell
        ) : (
          <NumberLink key={label} resultAt={resultAt} number={cell.number} of={`${textOf(row[0])}, ${label}`} text={cell.text} />
        );
      if (!isTotal) return text;
      return (
        <strong key={label} className="font-semibold">
          {text}
        </strong>
      );
    });
  const lead = intro ? <p key="intro">{intro}</p> : undefined;
  const table = (
    <Fragment key="table">
      <DataTable
        caption={PAGE.table(heading)}
        captionHidden
        columns={columns}
        rows={[...rows.map((row) => cells(row, false)), ...(total ? [cells(total, true)] : [])]}
      />
      <div className="mt-3 max-w-measure space-y-2 text-sm text-muted">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </Fragment>
  );
  const isNarrow = columns.length <= MOST_IN_COLUMN;
  return (
    <MemoSection id={id} heading={heading} wide={isNarrow ? undefined : table}>
      {isNarrow ? [lead, table] : lead}
    </MemoSection>
  );
}

const textOf = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));
