import type { Block } from "./block";
import type { PdfDocument, Structure } from "./document";
import { STATUS_COLOURS, TONES } from "./palette";
import { WORD_JOINER } from "./shaping";
import { tagged } from "./tagging";

type Style = { font: "regular" | "semibold" | "serif"; size: number; leading: number; colour: string };

/** The few sizes of the summary, in points at density 1. */
const STYLES = {
  verdict: { font: "serif", size: 23, leading: 28, colour: TONES.ink },
  heading: { font: "serif", size: 15, leading: 19, colour: TONES.ink },
  subheading: { font: "semibold", size: 9.8, leading: 13.4, colour: TONES.ink },
  lead: { font: "serif", size: 12.4, leading: 16.6, colour: TONES.ink },
  body: { font: "regular", size: 9.6, leading: 14, colour: TONES.ink },
  small: { font: "regular", size: 8.5, leading: 12.1, colour: TONES.ink },
  "small-strong": { font: "semibold", size: 8.5, leading: 12.1, colour: TONES.ink },
  note: { font: "regular", size: 7.5, leading: 10.4, colour: TONES.muted },
  "note-strong": { font: "semibold", size: 7.5, leading: 10.4, colour: TONES.muted },
  eyebrow: { font: "semibold", size: 8.6, leading: 12, colour: TONES.accent },
  label: { font: "semibold", size: 9.6, leading: 14, colour: TONES.accent },
  large: { font: "serif", size: 19, leading: 23, colour: TONES.ink },
  value: { font: "serif", size: 15, leading: 19, colour: TONES.ink },
  met: { font: "semibold", size: 8.5, leading: 12.1, colour: STATUS_COLOURS.met },
  "not-met": { font: "semibold", size: 8.5, leading: 12.1, colour: STATUS_COLOURS["not-met"] },
  unknown: { font: "semibold", size: 8.5, leading: 12.1, colour: STATUS_COLOURS.unknown },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof STYLES;

/** What every block needs to be measured and drawn: `density` multiplies the sizes of type, `spacing` the white between blocks. */
export type Setting = { document: PdfDocument; density: number; spacing: number };

export type Place = {
  width: number;
  before?: number;
  keepWithNext?: boolean;
  align?: "left" | "right";
  /** Digits of equal width, for columns of numbers. */
  tabular?: boolean;
};

/** The style's size and leading at the setting's density; leaves the document in the style's font. */
export function setStyle({ document, density }: Setting, id: StyleId): { size: number; leading: number; colour: string; lineGap: number } {
  const style: Style = STYLES[id];
  const size = style.size * density;
  const leading = style.leading * density;
  document.font(style.font).fontSize(size);
  return { size, leading, colour: style.colour, lineGap: leading - document.currentLineHeight(true) };
}

const TABULAR = { features: ["tnum"] };

/** A line may break between a minus and a sign of currency, as Unicode has it; not here. */
const unbroken = (text: string): string => text.replaceAll(/−(?=\p{Sc})/gu, `−${WORD_JOINER}`);

/** Text that is not yet in the structure tree: the caller tags it. Wraps at `place.width`. */
export function plainText(setting: Setting, given: string, style: StyleId, place: Place): Block {
  const { document } = setting;
  const text = unbroken(given);
  const { lineGap } = setStyle(setting, style);
  const options = { width: place.width, lineGap, align: place.align ?? "left", ...(place.tabular ? TABULAR : {}) };
  // Lines are added up from here, so that a height is the same to the last bit whatever was drawn before.
  document.y = 0;
  return {
    height: text === "" ? 0 : document.heightOfString(text, options),
    before: (place.before ?? 0) * setting.spacing,
    keepWithNext: place.keepWithNext ?? false,
    draw: (x, y) => {
      const { colour } = setStyle(setting, style);
      document.fillColor(colour).text(text, x, y, options);
    },
  };
}

/** A paragraph or heading: text inside a structure element of its own. */
export function paragraph(
  setting: Setting,
  parent: () => Structure,
  type: "P" | "H1" | "H2" | "H3" | "Lbl" | "LBody" | "Caption",
  text: string,
  style: StyleId,
  place: Place,
): Block {
  const block = plainText(setting, text, style, place);
  return { ...block, draw: (x, y) => tagged(setting.document, parent(), type, () => block.draw(x, y)) };
}

/** How a link is set: contextual alternates would print the x between two digits as a multiplication sign. */
export const AS_TYPED = { calt: false };

/** The width of the longest word, which no line can be narrower than. */
export function widestWord(setting: Setting, texts: readonly string[], style: StyleId, tabular = false): number {
  setStyle(setting, style);
  const words = texts.flatMap((text) => unbroken(text).split(" "));
  return Math.max(0, ...words.map((word) => setting.document.widthOfString(word, tabular ? TABULAR : {})));
}

/** Whether the text stays on one line of `width` in the regular font of such a size. */
export const fitsLine = (document: PdfDocument, text: string, width: number, size: number): boolean =>
  document.font("regular").fontSize(size).widthOfString(text) <= width;

/** A text without spaces in lines that are as full as they can be, in the regular font. */
export function cutToFit(document: PdfDocument, text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (let rest = text; rest !== ""; ) {
    let length = rest.length;
    while (length > 1 && !fitsLine(document, rest.slice(0, length), width, size)) length -= Math.ceil(length / 50);
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return lines;
}

/** The largest size up to `largest` at which the text stays on one line of `width` in the regular font, never below `smallest`. */
export function sizeToFit(document: PdfDocument, text: string, width: number, largest: number, smallest: number): number {
  const natural = document.font("regular").fontSize(largest).widthOfString(text);
  return Math.max(smallest, Math.min(largest, (largest * width) / natural));
}
