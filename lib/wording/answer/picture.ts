import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { numberWord, percent } from "../format";
import { OWNING } from "../result/names";
import { capitalised } from "../words";

/** The words of the first picture that are the same for every result. */
export const PICTURE = {
  inBudget: "in a budget",
  inNoBudget: "in no budget",
  range: "8 in 10 futures:",
  hours: "Hours of work a month",
  sides: { hosted: "buying", owned: "owning" },
} as const;

/** Between these ratios two costs are about the same. */
export const ABOUT_THE_SAME = { from: 0.9, to: 1.1 } as const;
/** Chances that owning is cheaper between which it could come out either way. */
export const EITHER_WAY = { from: 0.35, to: 0.65 } as const;

/** Below two times, the words for so many times as much, up to where each holds. */
const BELOW_TWICE = [
  { below: 1.2, words: "a little more" },
  { below: 1.29, words: "a quarter more" },
  { below: 1.42, words: "a third more" },
  { below: 1.6, words: "half as much again" },
  { below: 1.75, words: "two thirds more" },
] as const;

/** From ten times on only round numbers are told. */
const MANY_TIMES = [
  { from: 100, words: "a hundred" },
  { from: 50, words: "fifty" },
  { from: 20, words: "twenty" },
  { from: 10, words: "ten" },
] as const;

/** So close to a whole number of times, it is that number. */
const EXACTLY = 0.05;
/** So close below a whole number of times, it is nearly that number. */
const NEARLY = 0.25;

const times = (number: number) => `${number === 2 ? "twice" : `${numberWord(number)} times`} as much`;

/**
 * How much the dearer side costs, from how many times as much it is: a part more below 1.75; then "twice as much" within 0.05 of a whole
 * number, "nearly three times as much" within 0.25 below it, and "more than twice as much" else; from ten on by round numbers.
 *
 * @param ratio dearer by cheaper, above `ABOUT_THE_SAME`
 */
export function ratioInWords(ratio: number): string {
  const part = BELOW_TWICE.find(({ below }) => ratio < below);
  if (part) return part.words;
  const many = MANY_TIMES.find(({ from }) => ratio >= from);
  if (many) return `more than ${many.words} times as much`;
  const nearest = Math.round(ratio);
  if (Math.abs(ratio - nearest) < EXACTLY) return times(nearest);
  return ratio >= nearest - NEARLY && ratio < nearest ? `nearly ${times(nearest)}` : `more than ${times(Math.floor(ratio))}`;
}

/**
 * The finding of the first picture, without a number, since the bars bear them. By the means: owning costs about the same between 0.9 and
 * 1.1 times what buying does; above, "Owning costs …" says how much more; below, "Buying costs …" does. By the futures: where the chance
 * that owning is cheaper lies between 0.35 and 0.65, it could come out either way; where most futures say the opposite of the means, that
 * is said, because a rare and very large loss then carries the average.
 */
export function pictureTitle({ owned, hosted, assessment: { cheaperThanHosted: odds } }: Facts): string {
  const [own, bought] = [owned.totalCost.mean, hosted.totalCost.mean];
  const isEitherWay = odds >= EITHER_WAY.from && odds <= EITHER_WAY.to;
  if (own >= bought * ABOUT_THE_SAME.from && own <= bought * ABOUT_THE_SAME.to)
    return isEitherWay ? "Owning costs about the same, and could come out either way" : "Owning costs about the same";
  const isOwnDearer = own > bought;
  const [dear, cheap] = isOwnDearer ? [own, bought] : [bought, own];
  const subject = isOwnDearer ? "Owning" : "Buying";
  if (cheap <= 0) return `Only ${isOwnDearer ? "owning" : "buying"} costs anything`;
  const claim = `${subject} costs ${ratioInWords(dear / cheap)}`;
  if (isEitherWay) return `${claim} on average, but could come out either way`;
  const isLessMostly = isOwnDearer ? odds > EITHER_WAY.to : odds < EITHER_WAY.from;
  return isLessMostly ? `${claim} on average, but less in most futures` : claim;
}

/** What is measured: "Three-year cost". */
export function pictureMeasure({ assessment }: Facts): string {
  return `${capitalised(numberWord(assessment.horizonYears))}-year cost`;
}

const AT_BAR = { sender: "with bought mailboxes", core: "with a paid relay to send", self: "addresses included" } as const;

/** The name of an option at its bar, and what it includes. */
export function optionAtBar({ hasPeople }: Pick<Facts, "hasPeople">, option: OptionId): { name: string; detail?: string } {
  const name = capitalised(OWNING[option]);
  return hasPeople && option !== "hosted" ? { name, detail: AT_BAR[option] } : { name };
}

/**
 * The finding of the picture of all options: which costs least on average, or that the two cheapest cost about the same, where the second
 * costs at most 1.1 times as much.
 */
export function cheapestTitle({ assessment, options }: Facts): string {
  const [first = "hosted", second = first] = [...options].sort((a, b) => meanOf(assessment, a) - meanOf(assessment, b));
  if (meanOf(assessment, second) <= meanOf(assessment, first) * ABOUT_THE_SAME.to)
    return `${capitalised(OWNING[first])} and ${OWNING[second]} cost least, and about the same`;
  return `${capitalised(OWNING[first])} costs least`;
}

const meanOf = ({ options }: Facts["assessment"], option: OptionId): number => options[option].totalCost.mean;

/** How much of an amount no budget holds. */
export function amountNote(invisibleShare: number | undefined): string {
  return `${percent(invisibleShare ?? 0)} of it ${PICTURE.inNoBudget}`;
}
