import type { Mark, Tone } from "./scene";

/** The smallest type in any chart, in scene units; a scene shown at nine tenths of its size still has 12 px. */
export const TEXT_SIZE = 13;
export const LINE_HEIGHT = 17;

export type Weight = "regular" | "semibold";

/** Advance widths of Inter's tabular figures and letters, in hundredths of the type size, by weight. */
const ADVANCES: Record<Weight, Record<number, string>> = {
  regular: {
    25: "ijl",
    29: "I !,.:';|",
    33: "t",
    37: "()/[]f",
    40: "r-",
    54: "kxzsJ7L",
    58: "avyce",
    61: "Fhnuobdgpq",
    66: "0123456789EZ$&PRS+BT",
    69: "AVXYK",
    77: "DCHUGNOQ",
    83: "w",
    90: "mM",
    100: "%W",
  },
  semibold: {
    26: "ijl",
    32: "I !,.:';|",
    36: "t",
    39: "()/[]f",
    42: "r-",
    57: "kxzsJ7La",
    61: "vyceFhnuo",
    66: "bdgpq0123456789EZ$&PRS+BT",
    72: "AVXYKD",
    77: "CHUGNOQ",
    85: "w",
    92: "mM",
    102: "%W",
  },
};

const CHARACTER_WIDTHS: Record<Weight, ReadonlyMap<string, number>> = {
  regular: widthsByCharacter("regular"),
  semibold: widthsByCharacter("semibold"),
};

function widthsByCharacter(weight: Weight): ReadonlyMap<string, number> {
  const entries = Object.entries(ADVANCES[weight]);
  return new Map(entries.flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width) / 100] as const)));
}

/** The width of a line of text in Inter, in the unit of `size`; a little generous, since another typeface may stand in for it. */
export function textWidth(text: string, size: number = TEXT_SIZE, weight: Weight = "regular"): number {
  const widths = CHARACTER_WIDTHS[weight];
  let ems = 0;
  for (const character of text) ems += widths.get(character) ?? 0.7;
  return ems * size;
}

/** Breaks text at spaces into lines no wider than `maxWidth`; a single longer word keeps a line of its own. */
export function wrapText(text: string, maxWidth: number, size: number = TEXT_SIZE, weight: Weight = "regular"): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= maxWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export type TextMark = Extract<Mark, { kind: "text" }>;

type TextOptions = { anchor?: "start" | "middle" | "end"; weight?: Weight; tone?: Tone; size?: number };

/** A text mark with its baseline at `y`: 13 units, regular, ink and left-aligned unless told otherwise. */
export function textMark(text: string, x: number, y: number, options: TextOptions = {}): TextMark {
  const { anchor = "start", weight = "regular", tone = "ink", size = TEXT_SIZE } = options;
  return { kind: "text", x: round(x), y: round(y), text, size, tone, anchor, ...(weight === "semibold" ? { weight } : {}) };
}

/** Lines of text under one another, the first baseline at `y`. */
export function textBlock(lines: readonly string[], x: number, y: number, options: TextOptions = {}): TextMark[] {
  return lines.map((line, index) => textMark(line, x, y + index * LINE_HEIGHT, options));
}

/** To a tenth of a unit: finer than the eye, and short in the page. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
