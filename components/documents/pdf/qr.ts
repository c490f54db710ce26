import { encodeQR } from "qr";
import { WORDING } from "@/lib/wording/pages/pdf";
import type { Block } from "./block";
import type { Structure } from "./document";
import { TONES } from "./palette";
import { paragraph, type Setting } from "./text";

/** Points: 31 mm. A telephone reads a code of 30 mm from arm's length. */
export const QR_SIZE = 88;

/**
 * The link as a QR code with its purpose below, drawn as vectors. It holds exactly the printed text, in bytes because the shorter
 * alphabet of the standard has capitals only. The white it needs around is four of its modules, at most 12 points: keep that free.
 */
export function qrCode(setting: Setting, parent: () => Structure, link: string): Block {
  const { document } = setting;
  // The library draws a border of one module at least; the white of the page serves instead.
  const bordered = encodeQR(link, "raw", { ecc: "medium", encoding: "byte", border: 1 });
  const rows = bordered.slice(1, -1).map((cells) => cells.slice(1, -1));
  const module = QR_SIZE / rows.length;
  const caption = paragraph(setting, parent, "P", WORDING.scan, "note", { width: QR_SIZE });
  const gap = 4;
  return {
    height: QR_SIZE + gap + caption.height,
    before: 0,
    keepWithNext: false,
    draw: (x, y) => {
      const figure = document.struct("Figure", { alt: WORDING.qrAlternative(link), bbox: [x, y, x + QR_SIZE, y + QR_SIZE] });
      parent().add(figure);
      figure.add(() => {
        for (const [row, cells] of rows.entries())
          for (const { start, length } of darkRuns(cells)) document.rect(x + start * module, y + row * module, length * module, module);
        document.fill(TONES.ink);
      });
      figure.end();
      caption.draw(x, y + QR_SIZE + gap);
    },
  };
}

/** Dark modules that touch in a row, as one rectangle each, so that no hairline shows between them. */
function darkRuns(cells: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, isDark] of cells.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
