/** Whether two scenarios that agree on these would both come to the other's verdict. */
type Works<T> = (items: readonly T[]) => boolean;

/**
 * The members of a set that works, without those that can be left out: whole halves at a time, then one by one until every member is
 * needed. What is left is minimal, which need not be the smallest set of all.
 *
 * @param items a set that works; earlier members are rather left out
 */
export function withoutIdle<T>(items: readonly T[], works: Works<T>): T[] {
  let left = [...items];
  const leaveOut = (part: readonly T[]): boolean => {
    const rest = left.filter((item) => !part.includes(item));
    if (!works(rest)) return false;
    left = rest;
    return true;
  };
  const reduce = (part: readonly T[]): void => {
    if (part.length === 0 || leaveOut(part) || part.length === 1) return;
    const middle = Math.ceil(part.length / 2);
    reduce(part.slice(0, middle));
    reduce(part.slice(middle));
  };
  reduce(items);
  return withoutEachIdle(left, works);
}

/** One by one, and again after each that went: what was needed among many may not be needed among few. */
function withoutEachIdle<T>(items: readonly T[], works: Works<T>): T[] {
  const idle = items.find((item) => works(items.filter((other) => other !== item)));
  return idle === undefined
    ? [...items]
    : withoutEachIdle(
        items.filter((other) => other !== idle),
        works,
      );
}

/**
 * A minimal set that works by all draws, found by few: looked for again by all draws where the two disagree.
 *
 * @param items all differences, which always work together
 */
export function agreeingSet<T>(items: readonly T[], byFew: Works<T>, byAll: Works<T>): T[] {
  const found = withoutIdle(items, byFew);
  return byAll(found) ? withoutEachIdle(found, byAll) : withoutIdle(items, byAll);
}
