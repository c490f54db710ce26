/** Chances told as counts of twenty, which people judge better than percentages. */

const FUTURES = 20;

/** How many of twenty a probability comes to, rounded to the nearest. */
function ofTwenty(probability: number): number {
  return Math.round(Math.min(1, Math.max(0, probability)) * FUTURES);
}

/**
 * A simulated chance as a count: "about 17 of 20 futures". Never none and never all of them, because draws do not prove that something
 * cannot happen or has to: "fewer than 1 of 20 futures", "more than 19 of 20 futures".
 *
 * @param what the plural of what is counted, such as "futures" or "years"
 * @throws RangeError when the probability is not a number
 */
export function countOf(probability: number, what: string): string {
  if (Number.isNaN(probability)) throw new RangeError("A chance in a report must be a number.");
  const count = ofTwenty(probability);
  if (count === 0) return `fewer than 1 of ${FUTURES} ${what}`;
  if (count === FUTURES) return `more than ${FUTURES - 1} of ${FUTURES} ${what}`;
  return `about ${count} of ${FUTURES} ${what}`;
}
