/**
 * Random codes, forms, bodies, queries, headers, methods and bytes, and what the server says to them:
 * `node scripts/run.mjs measure/fuzz.ts [count] [seed]` sends 100,000 to a build that it starts itself, on 127.0.0.1. Ends with an error when
 * one is answered with a fault of the server's, hangs, or gets back what was sent as part of a page.
 */
import { freePort } from "../free-port.mjs";
import { fuzz } from "./fuzz/fuzz";
import { startInstance } from "./load/instance";

const COUNT = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? 20_261_127);

const instance = await startInstance(await freePort(), { LOG_LEVEL: "fatal" });
try {
  const began = Date.now();
  const { counts, faults } = await fuzz(instance.origin, { count: COUNT, seed: SEED });
  const sent = Object.values(counts).reduce((sum, each) => sum + each, 0);
  for (const [answer, times] of Object.entries(counts).sort()) console.log(`${answer}: ${times}`);
  for (const fault of faults) console.error(fault);
  const isWell = (await fetch(`${instance.origin}/healthz`)).ok && instance.process.exitCode === null;
  console.log(
    `${sent} sent in ${Math.round((Date.now() - began) / 1000)} s, ${faults.length} faults; the server is ${isWell ? "well" : "not well"}`,
  );
  if (faults.length > 0 || !isWell) process.exitCode = 1;
} finally {
  await instance.end("SIGTERM");
}
