import { AsyncLocalStorage } from "node:async_hooks";

/** What belongs to one request, wherever in the product it is worked on. */
export type RequestContext = {
  /** Who asks, as far as turns go: an address, or a network of them. */
  asker: string;
  /** Says when nobody waits for the answer any more. */
  nobodyWaits?: AbortSignal;
  /** When all work for the answer has to have begun, by the clock of `performance`, ms. */
  deadline?: number;
  /** The place at the event loop that the request holds while Next makes its answer. */
  place?: { leave: () => void; enter: () => Promise<void> };
  /** What was found for this request already, by name. */
  found: Map<string, Promise<unknown>>;
  /** Seconds after which to ask again: set when work was refused for want of room. */
  retryAfterS?: number;
};

/** Every page is bundled apart, each with modules of its own; only the global object is the same for all. */
const shared: typeof globalThis & { requestContext?: AsyncLocalStorage<RequestContext> } = globalThis;
shared.requestContext ??= new AsyncLocalStorage();

/** The request that is worked on; undefined outside of one: while the product is built, and in most tests. */
export const currentRequest = (): RequestContext | undefined => shared.requestContext?.getStore();

export function withinRequest<Result>(context: RequestContext, run: () => Result): Result {
  return (shared.requestContext as AsyncLocalStorage<RequestContext>).run(context, run);
}

/** Waits for what others work on, and lets them have the place at the event loop meanwhile. */
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
 * Finds something once for a request, so that the page finds there what was worked out before it was asked for, whatever else is forgotten
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
