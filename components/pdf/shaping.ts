import { create, type Font } from "fontkit";
import { loadFonts } from "./fonts";

/** The fonts that the summary is set in, opened. */
export type PrintFonts = { regular: Font; semibold: Font; serif: Font };

/** Keeps a line from breaking where it stands; the fonts have no glyph for it, and none is asked for. */
export const WORD_JOINER = "\u2060";

let opened: PrintFonts | undefined;

/** The fonts of the summary, opened once per process. Rejects when a file is missing, and tries again next time. */
export async function openFonts(): Promise<PrintFonts> {
  const { regular, semibold, serif } = await loadFonts();
  opened ??= { regular: open(regular), semibold: open(semibold), serif: open(serif) };
  return opened;
}

function open(file: Buffer): Font {
  const font = create(file);
  // A glyph remembers the character that first asked for it, and the file says so. Asked for in this order, it is the same in every process.
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(codePoint);
  return leavingOutJoiners(font);
}

function leavingOutJoiners(font: Font): Font {
  const shape = font.layout.bind(font);
  font.layout = (text, features) => shape(text.replaceAll(WORD_JOINER, ""), features);
  return font;
}
