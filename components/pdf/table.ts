import type { Block } from "./block";
import type { Structure } from "./document";
import { linked } from "./hyperlink";
import { TONES } from "./palette";
import { artifact, group } from "./tagging";
import { plainText, type Setting, type StyleId } from "./text";

/** A cell is text, or text that opens an address. */
export type Cell = string | { text: string; url: string };

export type Column = { label: string; width: number; numeric?: boolean; style: StyleId };

const GAP = 10;
const PADDING = 4.5;

/** A table, one block a row; the first is its head and stays with the first row. Each row's first cell names the row. */
export function table(setting: Setting, parent: () => Structure, columns: readonly Column[], rows: readonly Cell[][]): Block[] {
  const tableElement = group(setting.document, parent, "Table");
  const head = row(
    setting,
    tableElement,
    columns,
    columns.map((column) => column.label),
    true,
  );
  return [{ ...head, keepWithNext: true }, ...rows.map((cells) => row(setting, tableElement, columns, cells, false))];
}

function row(setting: Setting, tableElement: () => Structure, columns: readonly Column[], cells: readonly Cell[], isHead: boolean): Block {
  const { document, density } = setting;
  const padding = PADDING * density;
  const texts = columns.map((column, index) =>
    plainText(setting, textOf(cells[index]), isHead ? "note-strong" : column.style, {
      width: column.width - GAP,
      align: column.numeric ? "right" : "left",
      tabular: column.numeric ?? false,
    }),
  );
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
        const content = cells[index];
        const cellLeft = left;
        const width = columns[index]?.width ?? 0;
        const draw = () => text.draw(cellLeft, y + padding);
        if (typeof content === "object") {
          const area = { x: cellLeft, y: y + padding, width: width - GAP, height: text.height, url: content.url, contents: content.text };
          linked(document, cell, area, draw);
        } else if (text.height > 0) {
          cell.add(draw);
        }
        cell.end();
        left += width;
      }
      rowElement.end();
      artifact(document, () => {
        document
          .lineWidth(isHead ? 0.8 : 0.4)
          .moveTo(x, y + height)
          .lineTo(x + total, y + height)
          .stroke(isHead ? TONES.ink : TONES.rule);
      });
    },
  };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? cell.text : (cell ?? "");
}
