import { AsyncLocalStorage } from "node:async_hooks";

/** What belongs to one request, wherever in the product it is handled. */
export type RequestContext = {
  /** Who is asking, for turns: an address, or a network of them. */
  asker: string;
  /** Aborts when nobody waits for the answer any more. */
  nobodyWaits?: AbortSignal;
  /** When all work for the answer has to have begun, by the clock of `performance`, ms. */
  deadline?: number;
  /** The place at the event loop that the request holds while Next makes its answer. */
  place?: { leave: () => void; enter: () => Promise<void> };
  /** What was already computed for this request, by name. */
  found: Map<string, Promise<unknown>>;
  /** Seconds after which to ask again; set when work was refused for lack of room. */
  retryAfterS?: number;
};

/** Next bundles every page separately, with copies of its modules; only the global object is shared. */
const shared: typeof globalThis & { requestContext?: AsyncLocalStorage<RequestContext> } = globalThis;
shared.requestContext ??= new AsyncLocalStorage();

/** The current request; undefined outside of one: during a build, and in most tests. */
export const currentRequest = (): RequestContext | undefined => shared.requestContext?.getStore();

export function withinRequest<Result>(context: RequestContext, run: () => Result): Result {
  return (shared.requestContext as AsyncLocalStorage<RequestContext>).run(context, run);
}

/** Waits for work elsewhere, and lends the place at the event loop to others meanwhile. */
export async function whileAway<Result>(wait: () => Promise<Result>): Promise<Result> {
  const place = currentRequest()?.place;
  place?.leave();
  try {
    return await wait();
  } finally {
    await place?.enter();
  }
}

/**
 * Computes something once for a request, so that the page finds what was prepared for it even if the cache has dropped it
 * meanwhile.
 */
export function oncePerRequest<Result>(name: string, find: () => Promise<Result>): Promise<Result> {
  const found = currentRequest()?.found;
  const earlier = found?.get(name) as Promise<Result> | undefined;
  if (earlier) return earlier;
  const finding = find();
  found?.set(name, finding);
  return finding;
}
