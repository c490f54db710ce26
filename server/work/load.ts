import type Piscina from "piscina";

/**
 * What is the same for all of the process: every page and route is bundled apart, and so is the front, each with modules of its own. The
 * pool is null where there is none.
 */
export type Shared = { workPool?: Piscina | null; refusedTasks?: number };

const shared: typeof globalThis & Shared = globalThis;

/** What the threads have to do now, and how often there was no room for more since the start; all zero where there is no pool. */
export function load(): { running: number; waiting: number; refused: number } {
  const pool = shared.workPool;
  return {
    running: pool ? pool.threads.length - pool.idleThreads : 0,
    waiting: pool?.queueSize ?? 0,
    refused: shared.refusedTasks ?? 0,
  };
}
