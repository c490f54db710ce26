import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, type RequestListener, request, type Server } from "node:http";
import { duplexPair } from "node:stream";
import { type RequestContext, withinRequest } from "@/server/work/request-context";

/**
 * More than any answer, bytes. An answer is read whole anyway, so there is no point in slowing down the writer; and with less, Node 26 does
 * not always signal that the writer may go on: `/api` never finished.
 */
const ANY_ANSWER = 100_000_000;

/** A whole answer of the product. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A request to the product. */
export type Question = { method: string; url: string; headers: OutgoingHttpHeaders; body?: Buffer };

/** Asks the product for one answer. Rejects when the connection breaks off, which only a fault in the product does. */
export type Ask = (question: Question, context: RequestContext) => Promise<Answer>;

/**
 * A way into the product without an address, so that only this process can use it: each request goes over a pair of streams in memory, to a
 * server that never listens.
 *
 * @param server the inner server
 * @param product answers requests on it
 */
export function inwardDoor(server: Server, product: RequestListener): Ask {
  const asking = new WeakMap<object, { context: RequestContext; breakOff: () => void }>();
  server.on("request", (incoming, response) => {
    const asked = asking.get(incoming.socket);
    // No other request can arrive here.
    if (asked === undefined) return void response.destroy();
    // Node 22 does not tell the other stream of a pair when one ends too early.
    response.once("close", () => response.writableFinished || asked.breakOff());
    withinRequest(asked.context, () => product(incoming, response));
  });
  return ({ method, url, headers, body }, context) =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair({ highWaterMark: ANY_ANSWER });
      const all = { ...headers, connection: "close", ...(body && { "content-length": body.length }) };
      const asked = request({ method, path: url, headers: all, createConnection: () => near }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }));
      });
      asked.on("error", reject);
      asking.set(far, { context, breakOff: () => asked.destroy(new Error("The product broke off.")) });
      server.emit("connection", far);
      asked.end(body);
    });
}

/** A server that never listens, for the inner side. */
export const innerServer = (): Server => createServer({ highWaterMark: ANY_ANSWER });
