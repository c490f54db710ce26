import type { OptionId } from "./assessment";
import { Inputs } from "./costs/inputs";
import { meanTotals } from "./costs/simulate";
import type { PriceBook } from "./prices/book";
import type { Scenario } from "./scenario";
import { Draws } from "./simulation/draws";

/** Sizes looked at first: two or three to the decade, and both sides of the common cap of 300. */
const SIZES = [1, 3, 10, 30, 100, 300, 301, 1000, 3000, 10_000, 30_000, 100_000];
/** Means of Latin hypercube draws settle quickly, so the search needs few. */
const SEARCH_DRAWS = 200;
/** The draws of each seed, made once. */
const kept = new Map<number, Draws>();

/**
 * The smallest number of mailboxes, all else as answered, from which the owned option's mean total stays below hosted's up to 100,000;
 * null where it never does. Found on means alone, on a grid of sizes and then by halving, to three significant figures.
 */
export function crossoverMailboxes(scenario: Scenario, book: PriceBook, seed: number, owned: OptionId): number | null {
  const draws = kept.get(seed) ?? new Draws(SEARCH_DRAWS, seed);
  kept.set(seed, draws);
  const isCheaper = (mailboxes: number) => {
    const means = meanTotals(new Inputs({ ...scenario, answers: { ...scenario.answers, mailboxes } }, book, draws));
    return means[owned] < means.hosted;
  };
  let dear = 0;
  for (let k = SIZES.length - 1; k >= 0; k--) {
    if (!isCheaper(SIZES[k] as number)) {
      dear = SIZES[k] as number;
      break;
    }
  }
  if (dear === SIZES.at(-1)) return null;
  if (dear === 0) return SIZES[0] as number;
  let cheap = SIZES.find((size) => size > dear) as number;
  while (threeFigures(cheap) - threeFigures(dear) > step(dear)) {
    const middle = threeFigures((dear + cheap) / 2);
    if (middle <= dear || middle >= cheap) break;
    if (isCheaper(middle)) cheap = middle;
    else dear = middle;
  }
  return cheap;
}

function threeFigures(value: number): number {
  return Math.round(Number(value.toPrecision(3)));
}

function step(value: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 2));
}
