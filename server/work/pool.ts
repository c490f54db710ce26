import Piscina from "piscina";
import { environment } from "@/server/environment";
import type { Shared } from "./load";
import type { Tasks } from "./tasks";

/** Tasks that may wait for each thread. An assessment takes seconds, so whoever waits at the end waits for some ten of them. */
const WAITING_PER_THREAD = 4;
/** How long a task may wait and run, ms; the longest assessment takes a tenth of it on a machine with nothing else to do. */
const LONGEST_MS = 60_000;
/** How much threads give way to what answers requests, as `nice` counts: enough to wait for it, too little to starve beside other programs. */
const GIVE_WAY = 10;
/**
 * Room for what is made and forgotten in a thread, MB. With a third of it, the default, collecting it took a seventh of the time of a PDF and
 * a twelfth of that of an assessment.
 */
const YOUNG_MB = 96;

/** There is more to compute than can be done in time: a state to answer with 503, not a fault. */
export class Overload extends Error {}

const shared: typeof globalThis & Shared = globalThis;

/** The pool of a served build; null elsewhere: while the product is built or developed, and in tests. */
function pool(): Piscina | null {
  if (shared.workPool !== undefined) return shared.workPool;
  // Named by `server/main.ts`. A path put together here would be followed, and all it might lead to copied into the build.
  const filename = process.env.WORKER_FILE;
  const { threads } = environment();
  shared.workPool = filename
    ? new Piscina({
        filename,
        minThreads: threads,
        maxThreads: threads,
        maxQueue: threads * WAITING_PER_THREAD,
        niceIncrement: GIVE_WAY,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        recordTiming: false,
      })
    : null;
  return shared.workPool;
}

/**
 * Does a piece of heavy work on a thread of its own, so that other requests are answered meanwhile.
 *
 * @throws {Overload} when as many tasks as may wait are waiting
 */
export async function work<Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  const threads = pool();
  if (threads === null) {
    const { TASKS } = await import("./tasks");
    const task = TASKS[name] as (given: typeof input) => ReturnType<Tasks[Name]>;
    return await task(input);
  }
  if (threads.queueSize >= threads.options.maxQueue) {
    shared.refusedTasks = (shared.refusedTasks ?? 0) + 1;
    throw new Overload(`${threads.queueSize} tasks are waiting already`);
  }
  try {
    return await threads.run({ name, input }, { signal: AbortSignal.timeout(LONGEST_MS) });
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw new Overload(`${name} took longer than ${LONGEST_MS} ms`);
    throw error;
  }
}
