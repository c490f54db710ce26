import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, type RequestListener, request, type Server } from "node:http";
import { duplexPair } from "node:stream";

/** A whole answer of the product, read to its end. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** What is asked of the product, and in whose name. */
export type Question = { method: "GET" | "HEAD"; url: string; headers: OutgoingHttpHeaders };

/** Asks the product for one answer. Rejects when the connection breaks off, which only a fault in the product does. */
export type Ask = (question: Question) => Promise<Answer>;

/**
 * A door to the product that has no address, so that nobody but this process can knock: each request goes over a pair of streams in
 * memory, to a server that never listens.
 *
 * @param listener what answers requests inside
 */
export function inwardDoor(listener: RequestListener): Ask {
  const server: Server = createServer(listener);
  return ({ method, url, headers }) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair();
      server.emit("connection", far);
      const asked = request({ method, path: url, headers: { ...headers, connection: "close" }, createConnection: () => near }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }));
      });
      asked.on("error", reject);
      asked.end();
    });
}
