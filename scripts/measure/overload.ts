/**
 * How 200 PDFs of new codes at once are answered, and a cached page meanwhile: `node scripts/run.mjs measure/overload.ts [count]`,
 * in a minute, with 127.0.0.1 alone. Ends with an error when an answer is neither 200 nor 503 with Retry-After. The page's p99 is compared
 * with that of the same page, asked for in the same way for ten seconds with nothing else to do.
 */
import { availableParallelism } from "node:os";
import { freePort } from "../free-port.mjs";
import { quantile } from "./load/asking";
import { exampleCode, newCodes } from "./load/codes";
import { startInstance } from "./load/instance";
import { inTurn, overload } from "./load/overload";

const COUNT = Number(process.argv[2] ?? 200);
const IDLE_MS = 10_000;
const TARGET = 3;

const instance = await startInstance(await freePort());
try {
  const light = [`/r/${await exampleCode(instance.origin)}`];
  await fetch(`${instance.origin}${light[0]}`);
  const codes = newCodes();
  const heavy = Array.from({ length: COUNT }, () => `/r/${codes.next().value}/summary.pdf`);
  const until = Date.now() + IDLE_MS;
  const idle = await inTurn(instance.origin, light, () => Date.now() > until);
  const busy = await overload(instance.origin, heavy, light);
  const served = busy.heavy.filter(({ status }) => status === 200).length;
  const refused = busy.heavy.filter(({ status, headers }) => status === 503 && headers["retry-after"] !== undefined).length;
  const after = await fetch(`${instance.origin}/r/${codes.next().value}/summary.pdf`);
  const [before, meanwhile] = [quantile(idle.times, 0.99), quantile(busy.times, 0.99)];
  console.log(
    `${COUNT} PDFs of new codes at once, ${availableParallelism()} threads: ${served} answered, ${refused} refused with Retry-After.`,
  );
  console.log(`A new PDF afterwards: ${after.status}.`);
  console.log(`A cached result, ms: p50 ${ms(idle.times, 0.5)} idle, ${ms(busy.times, 0.5)} meanwhile;`);
  console.log(`p99 ${before.toFixed(1)} idle (${idle.times.length} requests), ${meanwhile.toFixed(1)} meanwhile (${busy.times.length}):`);
  console.log(`${(meanwhile / before).toFixed(1)} times (target: under ${TARGET}, ${meanwhile < TARGET * before ? "met" : "missed"}).`);
  const isAsPromised = served + refused === COUNT && busy.meanwhile.every((status) => status === 200) && after.ok;
  if (!isAsPromised) process.exitCode = 1;
} finally {
  await instance.end("SIGTERM");
}

function ms(times: readonly number[], share: number): string {
  return quantile(times, share).toFixed(1);
}
