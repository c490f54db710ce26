import { setImmediate as nextRound } from "node:timers/promises";
import type { RequestContext } from "./request-context";
import { type GiveBack, Turns } from "./turns";

/**
 * How many answers Next makes at a time. All of this runs on the one event loop, so with more each would only wait for the others, and so
 * would cached answers and health checks.
 */
const AT_ONCE = 2;
/** A page that cannot be made within this is refused, ms. */
const WITHIN_MS = 10_000;
/** How long an answer usually takes, ms, until that has been measured. */
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
    // Next runs in this process: without this, answers would follow each other and the network would get no turn in between.
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
