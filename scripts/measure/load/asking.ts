import { createHash } from "node:crypto";
import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks one address for a whole answer. Rejects when the connection fails, or nothing has come for as long as an answer may take. */
export type Ask = (path: string) => Promise<Answer>;

/** Longer than a task may wait and run in the product: what takes longer hangs. ms */
const HANGS_AFTER = 120_000;

/**
 * A plain client with connections that stay open, as a proxy keeps them, which takes compressed answers as browsers do.
 *
 * @param connections at most; more requests wait for one
 */
export function asker(origin: string, connections: number): { ask: Ask; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask: Ask = (path) =>
    new Promise((resolve, reject) => {
      const asked = request(`${origin}${path}`, { agent, timeout: HANGS_AFTER, headers: { "Accept-Encoding": "gzip" } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
      });
      asked.on("timeout", () => asked.destroy(new Error(`${path} hangs`)));
      asked.on("error", reject);
      asked.end();
    });
  return { ask, close: () => agent.destroy() };
}

/** The digest of what matters of an answer: its status, its type, its name and its bytes. */
export function digestOf(answer: Answer | undefined): string {
  if (answer === undefined) return "no answer";
  const { status, headers, body } = answer;
  const named = [status, headers["content-type"], headers.etag].join(" ");
  return createHash("sha256").update(named).update(body).digest("hex");
}

/** The nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
