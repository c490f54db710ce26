import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, type RequestListener, request, type Server } from "node:http";
import { duplexPair } from "node:stream";
import { type RequestContext, withinRequest } from "@/server/work/request-context";

/**
 * More than any answer, bytes. An answer is read whole in any case, so nothing is won by holding up whoever writes it; and with less, Node 26 does
 * not always say that it may go on: `/api` was never finished.
 */
const ANY_ANSWER = 100_000_000;

/** A whole answer of the product, read to its end. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** What is asked of the product, and in whose name. */
export type Question = { method: string; url: string; headers: OutgoingHttpHeaders; body?: Buffer };

/** Asks the product for one answer. Rejects when the connection breaks off, which only a fault in the product does. */
export type Ask = (question: Question, context: RequestContext) => Promise<Answer>;

/**
 * A door to the product that has no address, so that nobody but this process can knock: each request goes over a pair of streams in
 * memory, to a server that never listens.
 *
 * @param server to which what answers requests inside is listening, or will be
 * @param product what answers requests inside
 */
export function inwardDoor(server: Server, product: RequestListener): Ask {
  const asking = new WeakMap<object, { context: RequestContext; breakOff: () => void }>();
  server.on("request", (incoming, response) => {
    const asked = asking.get(incoming.socket);
    // Nothing else can come in here.
    if (asked === undefined) return void response.destroy();
    // Node 22 tells the other one of a pair nothing of an end that came too early.
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

/** A server that never listens: the inner side of the door. */
export const innerServer = (): Server => createServer({ highWaterMark: ANY_ANSWER });
