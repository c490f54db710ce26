import type { Flip } from "../../model";
import type { Facts } from "../facts";
import { numberWord } from "../format";
import { OPTION_NAMES } from "../result/names";
import { capitalised, fromTo, plural, uncapitalised } from "../words";

type OptionName = keyof typeof OPTION_NAMES;

const sizeOf = ({ changes }: Flip): number => Object.keys(changes ?? {}).length;

/** How many answers it takes to turn the verdict. */
export function turnHeading({ nothingToOwn }: Facts, flips: readonly Flip[]): string {
  const sizes = flips.map(sizeOf);
  const alone = sizes.filter((size) => size === 1).length;
  if (sizes.length === 0)
    return nothingToOwn ? "Without mail of your own, nothing turns the verdict" : "No set of answers turns the verdict";
  if (alone > 0)
    return alone === 1 ? "One answer alone would turn the verdict" : `Any one of ${numberWord(alone)} answers would turn the verdict`;
  return `${capitalised(numberWord(Math.min(...sizes)))} answers would have to change together`;
}

const NATURES = "A fact can only be found out, a decision can be taken on a day, and work has to be built and kept up.";

/** How the changes were found, and how to read them. */
export function turnNotes(facts: Facts, flips: readonly Flip[]): string[] {
  if (flips.length === 0) return ["Every way to meet all three conditions was tried, within the bounds of the questions."];
  const ids = new Set(flips.flatMap(({ changes }) => Object.keys(changes ?? {})));
  const number = facts.rules ? "nearest to yours that turns it" : "least that is enough";
  const checked =
    flips.every((flip) => sizeOf(flip) === 1) || facts.rules
      ? `Each was put through the rule again. A number is the ${number}.`
      : `Each set was put through the rule again: leave one answer out, and the verdict stays. A number is the ${number}.`;
  return [
    checked,
    NATURES,
    ...(ids.has("objectives") && !facts.rules ? ["What is named here is an example; anything else of the same reach does as well."] : []),
  ];
}

export const TURN = {
  answer: "Answer",
  today: "Today",
  becomes: "Becomes",
  kind: "Kind",
  nature: { fact: "fact", decision: "decision", work: "work" },
  all: (count: number) => (count === 1 ? "This one" : count === 2 ? "Both of these" : `These ${numberWord(count)}, all of them`),
  /** @param first nothing stands above it that is needed too */
  oneOf: (count: number, first: boolean) => {
    const which = count === 2 ? "either of these two" : `one of these ${numberWord(count)}`;
    return first ? capitalised(which) : `and ${which}`;
  },
  orTogether: (count: number) => plural(count, "Or these together", "Or one of these groups together"),
  /** @param always nothing else comes out of another */
  leadsTo: (to: OptionName, always: boolean) => `Then ${uncapitalised(OPTION_NAMES[to])}${always ? "" : ", where nothing else is said"}.`,
  depends: "Where a range stands, the number depends on what is chosen below.",
  open: "Open such a result:",
  opensEach: "Each answer opens the result with it changed.",
  door: "Every change, answer by answer",
} as const;

/**
 * One text for several that differ in one number alone: "At least 3 hours" and "At least 5 hours" are "At least 3 to 5 hours". Undefined
 * where they differ in more.
 */
export function betweenThem(texts: readonly string[]): string | undefined {
  const words = texts.map((text) => text.split(" "));
  const [first = []] = words;
  if (words.some((each) => each.length !== first.length)) return undefined;
  const apart = first.flatMap((word, at) => (words.every((each) => each[at] === word) ? [] : [at]));
  const [place] = apart;
  if (place === undefined) return texts[0];
  const numbers = words.map((each) => each[place] ?? "").map((word) => ({ word, value: Number(word.replaceAll(/[^\d.]/g, "")) }));
  if (apart.length > 1 || numbers.some(({ word }) => !/\d/.test(word))) return undefined;
  const sorted = numbers.sort((a, b) => a.value - b.value).map(({ word }) => word);
  return first.with(place, fromTo(sorted[0] ?? "", sorted.at(-1) ?? "")).join(" ");
}
