/**
 * Whether the cache takes the memory that it counts: `node scripts/run.mjs measure/memory.ts`, in some seconds, without a server. Fills the
 * memory of 64 MB with answers like those of the product – pages with their compressed forms, files, small ones of many addresses – and with results, and
 * compares what is counted with what the process has grown by.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cache, cacheData, cacheLoad, startCache } from "@/server/cache";
import { ready, sizeOf } from "@/server/front/http-answer";

const MOST = 64_000_000;
setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");
/** Twice, with a pause: buffers are let go only after what held them. */
async function collect(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    gc();
    await pause(200);
  }
}

/** Text that is compressed about as well as a page. */
const text = (bytes: number) =>
  randomBytes(Math.ceil(bytes / 6))
    .toString("hex")
    .repeat(3)
    .slice(0, bytes);
const answer = async (index: number, bytes: number) => {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "public, max-age=0",
    "content-security-policy": `x${index}`.repeat(60),
  };
  const made = await ready(200, headers, Buffer.from(text(bytes)), true);
  cache(`answer 2026-11-30 true /r/m1${"q".repeat(60)}${index}`, made, sizeOf(made));
};

const KINDS: Readonly<Record<string, (index: number) => Promise<void> | void>> = {
  "pages of 450 kB": (index) => answer(index, 450_000),
  "pages of 15 kB": (index) => answer(index, 15_000),
  "answers of 300 bytes": (index) => answer(index, 300),
  "results of 60 kB": (index) =>
    cacheData(`result m1${index}`, { figures: Array.from({ length: 3000 }, (_, place) => place + index / 3e9) }),
};

console.log("| cached | entries | counted, MB | grown by, MB | grown to counted |\n|---|--:|--:|--:|--:|");
for (const [name, add] of Object.entries(KINDS)) {
  startCache(MOST);
  await collect();
  const before = taken();
  for (let index = 0; cacheLoad().bytes < 0.9 * MOST; index += 1) await add(index);
  await collect();
  const grown = taken() - before;
  const { entries, bytes } = cacheLoad();
  console.log(`| ${name} | ${entries} | ${(bytes / 1e6).toFixed(1)} | ${(grown / 1e6).toFixed(1)} | ${(grown / bytes).toFixed(2)} |`);
}

/** What lives on the heap and beside it, bytes. */
function taken(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
