import { setImmediate as nextRound } from "node:timers/promises";
import type { RequestContext } from "./request-context";
import { type GiveBack, Turns } from "./turns";

/**
 * Requests that Next makes answers for at a time. All of it runs on the one event loop, so that more would only make each wait for the
 * others, and what answers from memory or says that the server is well for all of them.
 */
const AT_ONCE = 2;
/** A page that can't be made within this is refused, ms. */
const WITHIN_MS = 10_000;
/** What making an answer usually takes, ms, until it has been measured. */
const USUAL_MS = { answer: 50 };
/** How much of that anybody has before others go first, ms: a page with its data, its preview and its charts. */
const ALLOWANCE_MS = 400;
/** What isn't made by then hangs, and its place is somebody else's: longer than work may wait and run (`pool.ts`). ms */
const HANGS_AFTER_MS = 65_000;

const turns = new Turns({ places: AT_ONCE, within: WITHIN_MS, usual: USUAL_MS, allowance: ALLOWANCE_MS });

/**
 * Makes an answer on the event loop, in turn by who asks. While threads work for the request, its place is somebody else's; it comes back
 * before all that have not begun, and is not refused any more.
 *
 * @throws {import("./turns").Overload} when it can't be made in time
 */
export async function inTurn<Result>(request: RequestContext, make: () => Promise<Result>): Promise<Result> {
  let giveBack: GiveBack = await turns.take(request.asker, "answer", { nobodyWaits: request.nobodyWaits });
  let away = 0;
  request.place = {
    leave() {
      away += 1;
      giveBack();
    },
    async enter() {
      away -= 1;
      if (away > 0 || request.nobodyWaits?.aborted) return;
      giveBack = await turns.take(request.asker, "answer", { goesOn: true });
    },
  };
  try {
    // Next is asked within this process: one answer after the other would otherwise follow without a look at the network in between.
    await nextRound();
    return await unlessItHangs(make());
  } finally {
    delete request.place;
    giveBack();
  }
}

async function unlessItHangs<Result>(making: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`An answer was not made within ${HANGS_AFTER_MS / 1000} s.`)), HANGS_AFTER_MS);
  });
  try {
    return await Promise.race([making, hangs]);
  } finally {
    clearTimeout(timer);
  }
}

/** What waits for the event loop. */
export const eventLoopLoad = (): ReturnType<Turns["load"]> => turns.load();
