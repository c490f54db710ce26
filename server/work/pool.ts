import Piscina from "piscina";
import { environment } from "@/server/environment";
import { currentRequest, whileAway } from "./request-context";
import type { Tasks } from "./tasks";
import { Overload, Turns } from "./turns";

/** How long all work for one answer may wait and run: what would take longer is refused when it is asked for. ms */
export const WITHIN_MS = 40_000;
/** What is not done so long after that hangs, and the thread is ended: proxies in front give up after 70 s in all. ms */
const HANGS_AFTER_MS = 20_000;
/** How much work anybody has before others go first, ms: a new result and then its PDF, or the result with other prices. */
const ALLOWANCE_MS = 5_000;
/** What each piece usually takes on a machine that is not quick, ms; from its first turn on, what it took here counts. */
const USUAL_MS = {
  assessed: 2500,
  verdict: 500,
  ruleVerdict: 500,
  openCost: 500,
  derived: 500,
  compared: 5000,
  figuresThen: 1500,
  changedSince: 2000,
  printed: 150,
  pictured: 150,
  charted: 250,
};
/** How far threads yield to the event loop, as a `nice` value: enough to wait for it, too little to starve beside other programs. */
const GIVE_WAY = 10;
/**
 * Room for short-lived objects in a thread, MB. With a third of it, the default, garbage collection took a seventh of the time of a PDF and
 * a twelfth of that of an assessment.
 */
const YOUNG_MB = 96;
/** How long threads may take to start, and how long until they are checked again. ms */
const BEGINS_WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 2_000;

type Threads = {
  pool: Piscina;
  turns: Turns;
  /** Why no work is possible; undefined while it is. */
  failing: string | undefined;
};

/** Shared by the whole process: Next bundles pages and routes separately, with copies of their modules, and so is the front. */
const shared: typeof globalThis & { threads?: Threads | null } = globalThis;

/** The threads of a served build; null elsewhere: during a build, in development and in tests. */
function threads(): Threads | null {
  if (shared.threads !== undefined) return shared.threads;
  // Set by `server/main.ts`. The build would trace a path composed here, and copy everything that it might mean.
  const filename = process.env.WORKER_FILE;
  if (!filename) {
    shared.threads = null;
    return null;
  }
  const places = environment().threads;
  const pool = new Piscina({
    filename,
    minThreads: places,
    maxThreads: places,
    niceIncrement: GIVE_WAY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    recordTiming: false,
  });
  const made: Threads = {
    pool,
    turns: new Turns({ places, within: WITHIN_MS, usual: USUAL_MS, allowance: ALLOWANCE_MS }),
    failing: "not tried yet",
  };
  // A thread that can't begin belongs to no piece of work.
  pool.on("error", (error) => {
    made.failing = String(error);
  });
  shared.threads = made;
  return made;
}

/**
 * Does a piece of heavy work on a thread, in turn by address. Meanwhile the request lends its place at the event loop to others.
 *
 * @param nobodyWaits drops the work if it has not begun
 * @throws {import("./turns").Overload} when it cannot be finished in time
 * @throws {import("./turns").Abandoned} when it was dropped
 */
export async function work<Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
  nobodyWaits = currentRequest()?.nobodyWaits,
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  const made = threads();
  if (made === null) {
    const { TASKS } = await import("./tasks");
    const task = TASKS[name] as (given: typeof input) => ReturnType<Tasks[Name]>;
    return await task(input);
  }
  const { asker = "", deadline = performance.now() + WITHIN_MS } = currentRequest() ?? {};
  return whileAway(() => onThread(made, { asker, name, input, nobodyWaits, deadline }));
}

type Piece = { asker: string; name: keyof Tasks; input: unknown; nobodyWaits: AbortSignal | undefined; deadline: number };

async function onThread({ pool, turns, failing }: Threads, { asker, name, input, nobodyWaits, deadline }: Piece) {
  if (failing !== undefined) throw new Overload(LOOK_AGAIN_MS / 1000);
  const giveBack = await turns.take(asker, name, { nobodyWaits, deadline });
  try {
    const left = Math.max(0, Math.round(deadline - performance.now()));
    return await pool.run({ name, input }, { signal: AbortSignal.timeout(left + HANGS_AFTER_MS) });
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw new Overload(HANGS_AFTER_MS / 1000);
    throw error;
  } finally {
    giveBack();
  }
}

/** How much work runs and waits, and how much was refused since the start. */
export const workLoad = (): ReturnType<Turns["load"]> => threads()?.turns.load() ?? { running: 0, waiting: 0, waitingMs: 0, refused: 0 };

/**
 * Checks whether threads can work, at the start and whenever one failed, until they can again.
 *
 * @param say hears of each change: why they cannot work, or undefined when they can
 */
export async function watchThreads(say: (failing: string | undefined) => void): Promise<void> {
  const made = threads();
  if (made === null) return;
  let said: string | undefined;
  const look = async () => {
    if (made.failing !== undefined) made.failing = await failingOf(made);
    if (made.failing !== said) say(made.failing);
    said = made.failing;
    setTimeout(look, LOOK_AGAIN_MS).unref();
  };
  await look();
}

/** Whether work is possible. */
export const canWork = (): boolean => threads()?.failing === undefined;

async function failingOf({ pool }: Threads): Promise<string | undefined> {
  const broken = new AbortController();
  const onError = (error: unknown) => broken.abort(error);
  pool.once("error", onError);
  const given = AbortSignal.any([broken.signal, AbortSignal.timeout(BEGINS_WITHIN_MS)]);
  try {
    await pool.run({ name: "ready", input: undefined }, { signal: given });
    return undefined;
  } catch (error) {
    return broken.signal.aborted ? String(broken.signal.reason) : String(error);
  } finally {
    pool.off("error", onError);
  }
}
