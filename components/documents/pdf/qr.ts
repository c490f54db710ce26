import { encodeQR } from "qr";
import { WORDING } from "@/lib/wording/pages/pdf";
import type { Block } from "./block";
import type { Structure } from "./document";
import { TONES } from "./palette";
import { paragraph, type Setting } from "./text";

/** Points: 31 mm. A telephone reads a code of 30 mm from arm's length. */
export const LEAST_QR_SIZE = 88;
/** Points: 0.4 mm. What a telephone reads of a code on paper, however many modules it has. */
export const LEAST_MODULE = (0.4 / 25.4) * 72;

/** A link as a square of dark and white modules, and how large it is printed, in points. */
export type QrCode = { rows: readonly boolean[][]; size: number };

/**
 * The QR code of exactly the printed link, in bytes because the shorter alphabet of the standard has capitals only. The longest link takes 121
 * modules, 49 mm.
 */
export function qrOf(link: string): QrCode {
  // The library draws a border of one module at least; the white of the page serves instead.
  const bordered = encodeQR(link, "raw", { ecc: "medium", encoding: "byte", border: 1 });
  const rows = bordered.slice(1, -1).map((cells) => cells.slice(1, -1));
  return { rows, size: Math.max(LEAST_QR_SIZE, Math.ceil(rows.length * LEAST_MODULE)) };
}

/**
 * The link as a QR code with its purpose below, drawn as vectors. The white it needs around is four of its modules, at most 12 points: keep that
 * free.
 */
export function qrCode(setting: Setting, parent: () => Structure, link: string, { rows, size }: QrCode): Block {
  const { document } = setting;
  const module = size / rows.length;
  const caption = paragraph(setting, parent, "P", WORDING.scan, "note", { width: size });
  const gap = 4;
  return {
    height: size + gap + caption.height,
    before: 0,
    keepWithNext: false,
    draw: (x, y) => {
      const figure = document.struct("Figure", { alt: WORDING.qrAlternative(link), bbox: [x, y, x + size, y + size] });
      parent().add(figure);
      figure.add(() => {
        for (const [row, cells] of rows.entries())
          for (const { start, length } of darkRuns(cells)) document.rect(x + start * module, y + row * module, length * module, module);
        document.fill(TONES.ink);
      });
      figure.end();
      caption.draw(x, y + size + gap);
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
