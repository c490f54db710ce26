import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { networkOf } from "./asker";

/** Far more than the threads can serve: further connections would only wait. */
const MOST = 4000;
/** From one address, or one IPv6 network. A browser opens six, and even an office behind one address needs fewer than this at once. */
export const MOST_FROM_ONE = 400;

/**
 * Accepts no more connections than can be served, and from one address no more than leaves room for all others. A trusted proxy stands for
 * many clients, and must limit each of them itself.
 */
export function boundConnections(server: Server, isTrusted: (address: string) => boolean): void {
  const open = new Map<string, number>();
  server.maxConnections = MOST;
  server.on("connection", (socket) => {
    const { remoteAddress } = socket;
    const from = networkOf(remoteAddress);
    if (remoteAddress === undefined || from === undefined || isTrusted(remoteAddress)) return;
    const count = (open.get(from) ?? 0) + 1;
    if (count > MOST_FROM_ONE) return socket.destroy();
    open.set(from, count);
    socket.once("close", () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left === 0) open.delete(from);
      else open.set(from, left);
    });
  });
}

/** Requests that wait on one connection. Browsers send one after the other; a client that sends more without waiting only fills memory. */
const MOST_WAITING = 300;
/** What their headers may hold together, characters: what one address has open then stays under 30 MB. */
const MOST_WAITING_SIZE = 64_000;

type Waiting = { request: IncomingMessage; response: ServerResponse; size: number };

const sizeOf = ({ rawHeaders, url = "" }: IncomingMessage): number => rawHeaders.reduce((sum, text) => sum + text.length, url.length);

/**
 * Answers the requests of one connection one after the other, which is the order in which answers go back anyway. So a client that pipelines
 * many has one turn at a time.
 */
export function oneByOne(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, Waiting[]>();
  const lineOf = (socket: Socket): Waiting[] => {
    const begun = waiting.get(socket);
    if (begun) return begun;
    const line: Waiting[] = [];
    waiting.set(socket, line);
    // Node closes the answer that is being sent; of those that wait, some versions of it say nothing.
    socket.once("close", () => {
      for (const { response } of line.splice(0)) response.destroy();
    });
    return line;
  };
  return (request, response) => {
    const { socket } = request;
    const line = lineOf(socket);
    const size = sizeOf(request);
    const held = line.slice(1).reduce((sum, each) => sum + each.size, 0);
    if (line.length >= MOST_WAITING || (line.length > 0 && held + size > MOST_WAITING_SIZE)) {
      response.destroy();
      socket.destroy();
      return;
    }
    line.push({ request, response, size });
    response.once("close", () => {
      line.shift();
      const [next] = line;
      if (next && !socket.destroyed) answer(next.request, next.response);
    });
    if (line.length === 1) answer(request, response);
  };
}
