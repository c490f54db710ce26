import type { Facts } from "../facts";
import { exactNumber, numberWord } from "../format";
import { OWNING } from "../result/names";
import { capitalised, listed, plural, uncapitalised } from "../words";

/** How many numbers could, each alone, make another option the cheapest. */
export function cheapestHeading(count: number): string {
  if (count === 0) return "No number alone makes another option the cheapest";
  return count === 1
    ? "One number could make another option the cheapest"
    : `Each of ${numberWord(count)} numbers could make another option the cheapest`;
}

/** Which option is the cheapest, and how to read the drawing. */
export function cheapestNotes(
  { assessment: { cheapest, recommendation } }: Facts,
  { drawn, turning }: { drawn: boolean; turning: number },
): string[] {
  const beside = cheapest === recommendation.option ? "" : ", which is not what the rule recommends";
  const scale = drawn ? " The scale is logarithmic: how many times today’s value." : "";
  return [
    `On average ${OWNING[cheapest]} is the cheapest today${beside}.`,
    ...(turning > 0 ? [`Shown is the nearest value at which each number, by itself, turns that.${scale}`] : []),
  ];
}

const names = (labels: readonly string[]) => capitalised(listed(labels.map(uncapitalised)));

/** The numbers that turn nothing, in a sentence each for those that cost something and those that do not. */
export function stillNotes(still: readonly string[], unread: readonly string[]): string[] {
  return [
    ...(still.length > 0 ? [`${names(still)} ${plural(still.length, "turns", "turn")} it at no value.`] : []),
    ...(unread.length > 0 ? [`${names(unread)} ${plural(unread.length, "moves", "move")} no cost.`] : []),
  ];
}

export const CHEAPEST = {
  number: "One number alone",
  today: "Today",
  turns: "turns at",
  door: "Every number, with its units",
} as const;

const RATIO_WORDS: Readonly<Record<number, string>> = {
  1: "today",
  2: "twice",
  0.5: "half",
  0.2: "a fifth",
  0.1: "a tenth",
  0.01: "a hundredth",
  0.001: "a thousandth",
};

/** A multiple of today's value, at a tick. */
export const timesToday = (ratio: number): string => RATIO_WORDS[ratio] ?? `${exactNumber(ratio)} times`;

/** A number too long to be read at a glance: "18.7 million". */
export const inMillions = (millions: string): string => `${millions} million`;
