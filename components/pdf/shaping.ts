import { create, type Features, type Font, type GlyphRun } from "fontkit";
import { loadFonts } from "./fonts";

/** The fonts that the summary is set in, opened. */
export type PrintFonts = { regular: Font; semibold: Font; serif: Font };

/** Keeps a line from breaking where it stands; the fonts have no glyph for it, and none is asked for. */
export const WORD_JOINER = "\u2060";

/** Shaped words kept for each font. One summary has about 1,500 different ones, and most are in every other. */
const MOST_WORDS = 6000;

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
  return rememberingWords(font);
}

/** The font with its shaped words kept: shaping took two fifths of the time that a summary takes. */
function rememberingWords(font: Font): Font {
  const shape = font.layout.bind(font);
  const shaped = new Map<string, GlyphRun>();
  font.layout = (text: string, features?: Features) => {
    const key = features ? `${JSON.stringify(features)} ${text}` : text;
    let run = shaped.get(key);
    if (!run) {
      run = shape(text.replaceAll(WORD_JOINER, ""), features);
      if (shaped.size >= MOST_WORDS) shaped.clear();
      shaped.set(key, run);
    }
    return copyOf(run);
  };
  return font;
}

/** The PDF library scales the positions that it is given in place, and the run's width follows from them. */
function copyOf(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => ({ ...position }));
  return Object.assign(Object.create(Object.getPrototypeOf(run)), run, { positions });
}
