/** A computation under way, and how many wait for it. */
type UnderWay<Result> = { result: Promise<Result>; waiting: number; abandon: AbortController };

/** Computations under way, by name. */
export type UnderWays<Result> = Map<string, UnderWay<Result>>;

/**
 * Computes something once for everybody who asks meanwhile. If nobody waits any more, it is dropped unless it has begun: a client that asks and
 * leaves takes no turn from those who stay.
 *
 * @param leaves aborts when this client no longer waits
 * @param find its signal aborts when nobody waits
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
