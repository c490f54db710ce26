import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { quantile } from "../load/asking";
import { Statuses } from "./ask.mjs";
import type { Look, Probe } from "./probe.mjs";
import type { Way } from "./way";

/** Whoever waits for longer has given up. ms */
const GIVES_UP = 10_000;
const LOOKS_EVERY = 200;
/** What is freed only later is looked at so long after the end. ms */
const AFTERWARDS = 3_000;

/** What was answered with 200: how many of how many, and how long these took, ms. */
export type Served = { asked: number; answered: number; p50: number; p99: number; others: string };
/** Of the instance that had the most at its peak, MB; undefined where it has ended. */
export type Memory = { before: number; peak: number; after: number | undefined };
export type Watched = { said: string; healthz: Served; itself: Served; pages: Served; cached: Served; memory: Memory };

/**
 * Does something to the product, and tells what others saw of that: `/healthz` every 50 ms, the way that people come and at the instance
 * itself, the start page and a cached result five times a second in turn, and the memory.
 */
export async function watched(way: Way, cached: string, attack: () => Promise<string>): Promise<Watched> {
  const probe = (name: string, door: Probe["door"], from: string, everyMs: number, path: string): Probe => ({
    name,
    door,
    from,
    everyMs,
    paths: [path],
    patience: GIVES_UP,
  });
  const [first] = way.instances;
  const probes = [
    probe("healthz", way.door, "127.0.0.9", 50, "/healthz"),
    probe("pages", way.door, "127.0.0.3", 400, "/"),
    probe("cached", way.door, "127.0.0.3", 400, cached),
    ...(way.name === "direct" || !first ? [] : [probe("itself", first.door, "127.0.0.9", 50, "/healthz")]),
  ];
  const before = way.instances.map(({ pid }) => residentMegabytes(pid) ?? 0);
  const peaks = [...before];
  const look = setInterval(() => {
    way.instances.forEach(({ pid }, index) => {
      peaks[index] = Math.max(peaks[index] ?? 0, residentMegabytes(pid) ?? 0);
    });
  }, LOOKS_EVERY);
  const thread = new Worker(new URL("probe.mjs", import.meta.url), { workerData: probes, execArgv: [] });
  await new Promise((resolve) => thread.once("online", resolve));
  try {
    const said = await attack();
    const looks = await new Promise<Record<string, Look[]>>((resolve) => {
      thread.once("message", resolve);
      thread.postMessage("stop");
    });
    await pause(AFTERWARDS);
    const greatest = peaks.indexOf(Math.max(...peaks));
    const memory = {
      before: before[greatest] ?? 0,
      peak: peaks[greatest] ?? 0,
      after: residentMegabytes(way.instances[greatest]?.pid ?? 0),
    };
    const [healthz, pages, cachedPage] = ["healthz", "pages", "cached"].map((name) => served(looks[name] ?? [])) as [
      Served,
      Served,
      Served,
    ];
    return { said, healthz, itself: looks.itself ? served(looks.itself) : healthz, pages, cached: cachedPage, memory };
  } finally {
    clearInterval(look);
    await thread.terminate();
  }
}

/** Resident memory of a process; undefined when there is none of that number. */
function residentMegabytes(pid: number): number | undefined {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
  } catch {
    return undefined;
  }
}

export function served(looks: readonly Look[]): Served {
  const times = looks.filter(({ status }) => status === "200").map(({ ms }) => ms);
  const others = new Statuses();
  for (const { status } of looks) if (status !== "200") others.add(status);
  return {
    asked: looks.length,
    answered: times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    others: others.total() === 0 ? "" : String(others),
  };
}
