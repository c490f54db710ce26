import { strToU8, zipSync } from "fflate";
import type { Cell } from "./csv";
import { element, escaped } from "./xml";

/** What a workbook of ours is sent as. */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The earliest day that a zip can name: the same rows give the same bytes on any day. */
const NO_DAY = "1980-01-01T00:00:00";

/** No table of ours has more. */
const COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Columns are as wide as their longest text, in characters, up to this. */
const WIDEST = 60;

/**
 * Rows as a workbook of one sheet (ECMA-376), the first of them the header. Text is text, never a formula, and a number is a number, so that
 * no list separator and no decimal sign of a country comes in between. Null is empty.
 */
export function workbookOf(name: string, rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const parts = {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      [
        element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
        element("Default", { Extension: "xml", ContentType: "application/xml" }),
        element("Override", { PartName: "/xl/workbook.xml", ContentType: `${CONTENT}.sheet.main+xml` }),
        element("Override", { PartName: "/xl/worksheets/sheet1.xml", ContentType: `${CONTENT}.worksheet+xml` }),
      ].join(""),
    ),
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": element(
      "workbook",
      { xmlns: SHEETS, "xmlns:r": OFFICE },
      element("sheets", {}, element("sheet", { name, sheetId: 1, "r:id": "rId1" })),
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": element(
      "worksheet",
      { xmlns: SHEETS },
      columnsOf(rows) + element("sheetData", {}, rows.map(rowOf).join("")),
    ),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: NO_DAY }));
}

/** The one relation of a part: what it is, and where the other part lies. */
const relation = (kind: string, target: string): string =>
  element("Relationships", { xmlns: RELATIONS }, element("Relationship", { Id: "rId1", Type: `${OFFICE}/${kind}`, Target: target }));

function columnsOf(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => String(cells[at] ?? "").length)));
  return element(
    "cols",
    {},
    widths.map((width, at) => element("col", { min: at + 1, max: at + 1, width: Math.min(width, WIDEST) + 2, customWidth: 1 })).join(""),
  );
}

/** Rows and cells say where they stand, though they may leave it out: Gnumeric does not count for itself. */
const rowOf = (cells: readonly Cell[], at: number): string =>
  element("row", { r: at + 1 }, cells.map((cell, column) => cellOf(cell, `${COLUMNS[column]}${at + 1}`)).join(""));

function cellOf(cell: Cell, r: string): string {
  if (cell === null) return element("c", { r });
  if (typeof cell === "number") return element("c", { r }, element("v", {}, String(cell)));
  return element("c", { r, t: "inlineStr" }, element("is", {}, element("t", { "xml:space": "preserve" }, escaped(cell))));
}
