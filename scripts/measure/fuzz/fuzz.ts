import fc from "fast-check";
import { type Case, cases, MARK } from "./cases";
import { type Exchanged, exchange } from "./exchange";

export type Fuzzed = {
  /** How often each answer came, as `kind status`. */
  counts: Record<string, number>;
  /** What went wrong, with what was sent. */
  faults: string[];
};

/** At once: what a machine can do without most of them waiting. */
const CONNECTIONS = 8;
/** How many are made at a time, so that a hundred thousand are never in memory together. */
const BATCH = 1000;
/** After so many faults there is no need to look for more. */
const ENOUGH = 20;

/**
 * Sends a server random things and judges each answer.
 *
 * @param seed the same seed sends the same things
 */
export async function fuzz(origin: string, { count, seed }: { count: number; seed: number }): Promise<Fuzzed> {
  const port = Number(new URL(origin).port);
  const arbitrary = cases(await knownCodes(origin));
  const counts: Record<string, number> = {};
  const faults: string[] = [];
  for (let done = 0; done < count && faults.length < ENOUGH; done += BATCH) {
    const batch = fc.sample(arbitrary, { numRuns: Math.min(BATCH, count - done), seed: seed + done });
    let next = 0;
    const oneAfterTheOther = async () => {
      for (let sent = batch[next++]; sent !== undefined; sent = batch[next++]) {
        const answer = await exchange(port, sent.bytes, sent.whole);
        const status = statusOf(answer.bytes);
        const key = `${sent.kind} ${status ?? answer.end}`;
        counts[key] = (counts[key] ?? 0) + 1;
        const fault = faultOf(sent, answer, status);
        if (fault) faults.push(`${fault}: ${Buffer.from(sent.bytes).toString("latin1").slice(0, 1500)}`);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, oneAfterTheOther));
  }
  return { counts, faults };
}

/** The codes of an example and of its answers, which have been assessed once they were asked for. */
async function knownCodes(origin: string): Promise<string[]> {
  const code = /href="\/r\/(m1[a-z0-9]+)"/.exec(await (await fetch(origin)).text())?.[1];
  const page = await (await fetch(`${origin}/r/${code}/proof`)).text();
  const draft = /\/questions\/team\/(m1[a-z0-9]+)/.exec(page)?.[1];
  if (code === undefined || draft === undefined) throw new Error("The start page leads to no example with its answers.");
  return [code, draft];
}

function statusOf(bytes: Buffer): number | undefined {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(bytes.subarray(0, 20).toString("latin1"))?.[1];
  return status === undefined ? undefined : Number(status);
}

/** What is wrong with an answer; undefined when it is one that the product may give. */
function faultOf({ whole }: Case, { bytes, end }: Exchanged, status: number | undefined): string | undefined {
  if (end === "hangs") return "hangs";
  if (status !== undefined && status >= 500 && status !== 503) return `status ${status}`;
  if (whole && status === undefined) return `no answer (${end})`;
  return repeats(bytes) ? "repeats what was sent" : undefined;
}

/** Whether the mark comes back in an answer unescaped. JSON may contain it, in quotes and not as a page. */
function repeats(bytes: Buffer): boolean {
  const answer = bytes.toString("latin1");
  const end = answer.indexOf("\r\n\r\n");
  const [head, body] = end < 0 ? [answer, ""] : [answer.slice(0, end), answer.slice(end)];
  if (head.includes(MARK)) return true;
  const isJson = /^content-type: application\/(?:problem\+)?json/im.test(head) && /^x-content-type-options: nosniff/im.test(head);
  return body.includes(MARK) || (!isJson && /zqx[<>"']/.test(body));
}
