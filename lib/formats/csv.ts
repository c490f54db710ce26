export type Cell = string | number | null;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; commas, quotes and line breaks are quoted. Null is empty. */
function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180), the first of them the header; each line ends in CRLF. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map((cells) => `${cells.map(field).join(",")}\r\n`).join("");

/** What a CSV file of ours is sent as: UTF-8, with a header. */
export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** The mark by which Excel knows that a file is UTF-8; LibreOffice, Google Sheets and pandas skip it. */
const UTF_8_MARK = "\ufeff";

/** CSV as the text of a file. */
export const csvFile = (csv: string): string => UTF_8_MARK + csv;
