import type { Block } from "./block";
import type { PdfDocument, Structure } from "./document";
import { TONES } from "./palette";
import { artifact, group } from "./tagging";
import { plainText, type Setting, type StyleId, widestWord } from "./text";

export type Column = { label: string; width: number; numeric?: boolean; style: StyleId };

const GAP = 10;
const PADDING = 4.5;

/**
 * A table, one block a row; each row's first cell names the row. `head` stays with the first row. `repeated` is the same head for
 * further pages, outside the structure tree, where one head is enough.
 */
export function table(
  setting: Setting,
  parent: () => Structure,
  columns: readonly Column[],
  rows: readonly string[][],
): { head: Block; body: Block[]; repeated: Block } {
  const tableElement = group(setting.document, parent, "Table");
  const labels = columns.map((column) => column.label);
  return {
    head: { ...row(setting, tableElement, columns, labels, true), keepWithNext: true },
    body: rows.map((cells) => row(setting, tableElement, columns, cells, false)),
    repeated: repeatedHead(setting, columns),
  };
}

/** The width of a column of numbers: at least `least`, and as much as its longest needs to stay in one piece. */
export function numericWidth(setting: Setting, numbers: readonly string[], least: number): number {
  return Math.max(least, Math.ceil(widestWord(setting, numbers, "small", true)) + GAP);
}

function repeatedHead(setting: Setting, columns: readonly Column[]): Block {
  const { document, spacing } = setting;
  const padding = PADDING * spacing;
  const labels = columns.map((column) => cellText(setting, column, column.label, "note-strong"));
  const height = Math.max(...labels.map((label) => label.height)) + 2 * padding;
  return {
    height,
    before: 0,
    keepWithNext: true,
    draw: (x, y) =>
      artifact(
        document,
        () => {
          let left = x;
          for (const [index, label] of labels.entries()) {
            label.draw(left, y + padding);
            left += columns[index]?.width ?? 0;
          }
          rule(document, x, y + height, left - x, true);
        },
        "Pagination",
      ),
  };
}

function cellText(setting: Setting, column: Column, text: string, style: StyleId): Block {
  const numeric = column.numeric ?? false;
  return plainText(setting, text, style, { width: column.width - GAP, align: numeric ? "right" : "left", tabular: numeric });
}

function rule(document: PdfDocument, x: number, y: number, width: number, isHead: boolean): void {
  document
    .lineWidth(isHead ? 0.8 : 0.4)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(isHead ? TONES.ink : TONES.rule);
}

function row(
  setting: Setting,
  tableElement: () => Structure,
  columns: readonly Column[],
  cells: readonly string[],
  isHead: boolean,
): Block {
  const { document, spacing } = setting;
  const padding = PADDING * spacing;
  const texts = columns.map((column, index) => cellText(setting, column, cells[index] ?? "", isHead ? "note-strong" : column.style));
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const height = Math.max(...texts.map((text) => text.height)) + 2 * padding;
  return {
    height,
    before: 0,
    keepWithNext: false,
    draw: (x, y) => {
      const rowElement = group(document, tableElement, "TR")();
      let left = x;
      for (const [index, text] of texts.entries()) {
        const names = isHead || index === 0;
        const cell = document.struct(names ? "TH" : "TD", names ? { scope: isHead ? "Column" : "Row" } : {});
        rowElement.add(cell);
        const cellLeft = left;
        if (text.height > 0) cell.add(() => text.draw(cellLeft, y + padding));
        cell.end();
        left += columns[index]?.width ?? 0;
      }
      rowElement.end();
      artifact(document, () => rule(document, x, y + height, total, isHead));
    },
  };
}
