import { parentPort, workerData } from "node:worker_threads";
import { ask } from "./ask.mjs";

/**
 * A thread that asks at a steady pace, whether or not the last request was answered, and reports how long each took: on a separate thread, so that
 * what it measures is not the attacking program's own hurry. Each request comes over a new connection, as somebody does who comes by.
 *
 * @typedef {{ name: string, door: import("./ask.mjs").Door, paths: string[], from: string, everyMs: number, patience: number }} Probe
 * @typedef {{ ms: number, status: string }} Look
 */

/** @type {Probe[]} */
const probes = workerData;
/** @type {Record<string, Look[]>} */
const looks = Object.fromEntries(probes.map(({ name }) => [name, []]));
/** @type {Set<Promise<void>>} */
const underWay = new Set();

const timers = probes.map(({ name, door, paths, from, everyMs, patience }) => {
  let turn = 0;
  return setInterval(() => {
    const path = paths[turn++ % paths.length] ?? "/";
    const look = ask(door, { path, from, patience }).then(({ ms, status }) => {
      looks[name]?.push({ ms, status });
      underWay.delete(look);
    });
    underWay.add(look);
  }, everyMs);
});

parentPort?.once("message", async () => {
  for (const timer of timers) clearInterval(timer);
  await Promise.all(underWay);
  parentPort?.postMessage(looks);
});
