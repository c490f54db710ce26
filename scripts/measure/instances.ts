/**
 * Two instances of the standalone build behind HAProxy under load, one killed and started again, then both told to stop and started again:
 * `node scripts/run.mjs measure/instances.ts`, in a minute, with 127.0.0.1 alone. Ends with an error when a client lost a request, or when
 * the instances answer in other bytes than one another. The configuration is `deploy/haproxy.cfg`.
 */
import { spawnSync } from "node:child_process";
import { killAndRoll } from "./load/behind-haproxy";

if (spawnSync("haproxy", ["-v"]).error) {
  console.error("HAProxy is not installed (Debian: apt-get install haproxy).");
  process.exit(1);
}
const { different, answered, repeated, lost, stopped } = await killAndRoll((line) => console.log(line));
console.log(
  `${answered} requests, ${repeated} sent twice as the first answer broke off, ${lost.length} lost; the two that were told to stop ended with ${stopped.join(" and ")}`,
);
for (const line of [...different.map((path) => `${path}: differs between the instances`), ...lost]) console.error(line);
if (different.length + lost.length > 0) process.exitCode = 1;
