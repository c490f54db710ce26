import type { Mark, Tone } from "./scene";
import { LINE_HEIGHT, round, textBlock, textWidth, type Weight, wrapText } from "./text";

/** What a look means: a sample of it, 18 units wide around a middle, and its words, which may go on in further lines. */
export type KeyEntry = {
  sample: (x: number, middle: number) => Mark[];
  text: string;
  more?: readonly string[];
  weight?: Weight;
  tone?: Tone;
};

const SAMPLE = 18;
const GAP = 6;

/**
 * Entries one after the other, `apart` units between them, in as many rows as they need, the first baseline at `first`; with nothing between
 * them each has a row of its own. Words that are too long are broken. `end` is the last baseline.
 */
export function keyRows(entries: readonly KeyEntry[], width: number, first: number, apart: number): { marks: Mark[]; end: number } {
  const marks: Mark[] = [];
  let x = 0;
  let baseline = first;
  let end = first;
  for (const { sample, text, more = [], weight = "regular", tone = "muted" } of entries) {
    const lines = [text, ...more].flatMap((each) => wrapText(each, width - SAMPLE - GAP, 13, weight));
    const across = SAMPLE + GAP + Math.max(0, ...lines.map((line) => textWidth(line, 13, weight)));
    if (x > 0 && (apart === 0 || x + across > width)) {
      x = 0;
      baseline = end + LINE_HEIGHT + 4;
    }
    marks.push(...sample(x, baseline - 4.5), ...textBlock(lines, x + SAMPLE + GAP, baseline, { tone, weight }));
    end = Math.max(end, baseline + (lines.length - 1) * LINE_HEIGHT);
    x = round(x + across + apart);
  }
  return { marks, end };
}
