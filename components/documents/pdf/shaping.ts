import { create, type Font, type GlyphRun } from "fontkit";
import { loadFonts } from "./fonts";

/** The fonts that the summary is set in, opened. */
export type PrintFonts = { regular: Font; semibold: Font; serif: Font };

/** Keeps a line from breaking where it stands; the fonts have no glyph for it, and none is asked for. */
export const WORD_JOINER = "\u2060";

/** Texts shaped by features that are kept for each font; a summary has some hundred. */
const MOST_CACHED = 1000;

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
  return prepared(font);
}

/**
 * The font with word joiners left out of what it shapes, and with what it shapes by features kept: the library keeps plain words itself
 * (measuring.ts), but shapes a table's figures anew each time, which took a sixth of the time of a summary.
 */
function prepared(font: Font): Font {
  const shape = font.layout.bind(font);
  const cache = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    if (!features) return shape(text.replaceAll(WORD_JOINER, ""));
    const key = `${JSON.stringify(features)} ${text}`;
    let run = cache.get(key);
    if (!run) {
      run = shape(text.replaceAll(WORD_JOINER, ""), features);
      if (cache.size >= MOST_CACHED) cache.clear();
      cache.set(key, run);
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
