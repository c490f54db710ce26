/** Something under way for all who wait for it. */
type UnderWay<Result> = { result: Promise<Result>; waiting: number; abandon: AbortController };

/** What is under way, by name. */
export type UnderWays<Result> = Map<string, UnderWay<Result>>;

/**
 * Finds something once for all who ask for it meanwhile. What nobody waits for any more is given up, if it has not begun: a client that asks and leaves
 * takes no turn from those who stay.
 *
 * @param leaves says when the one who asks now no longer waits
 * @param find is told by its signal that nobody waits
 */
export function onceForAll<Result>(
  underWay: UnderWays<Result>,
  name: string,
  leaves: AbortSignal | undefined,
  find: (nobodyWaits: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const found = underWay.get(name) ?? begin(underWay, name, find);
  found.waiting += 1;
  leaves?.addEventListener(
    "abort",
    () => {
      found.waiting -= 1;
      if (found.waiting > 0) return;
      if (underWay.get(name) === found) underWay.delete(name);
      found.abandon.abort();
    },
    { once: true },
  );
  return found.result;
}

function begin<Result>(underWay: UnderWays<Result>, name: string, find: (nobodyWaits: AbortSignal) => Promise<Result>): UnderWay<Result> {
  const abandon = new AbortController();
  const begun: UnderWay<Result> = { result: find(abandon.signal), waiting: 0, abandon };
  underWay.set(name, begun);
  const forget = () => {
    if (underWay.get(name) === begun) underWay.delete(name);
  };
  begun.result.then(forget, forget);
  return begun;
}
