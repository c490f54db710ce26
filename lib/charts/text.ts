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

/** From where to where a text mark reaches. */
export function reachOf({ text, x, size, weight = "regular", anchor }: TextMark): { from: number; to: number } {
  const width = textWidth(text, size, weight);
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { from, to: from + width };
}

/** Labels nearer to each other than this cannot be told apart. */
const APART = 3;

/** The marks of an axis without the labels that come too near to one before them or to the last, which stays. They stand in order, from left to right. */
export function uncrowded(marks: readonly Mark[]): Mark[] {
  const labels = marks.filter((mark): mark is TextMark => mark.kind === "text");
  const last = labels.at(-1);
  const end = last ? reachOf(last).from : 0;
  let free = Number.NEGATIVE_INFINITY;
  const kept = new Set<Mark>();
  for (const label of labels) {
    const { from, to } = reachOf(label);
    if (label !== last && (from < free || to + APART > end)) continue;
    kept.add(label);
    free = to + APART;
  }
  return marks.filter((mark) => mark.kind !== "text" || kept.has(mark));
}

/** To a tenth of a unit: finer than the eye, and short in the page. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
