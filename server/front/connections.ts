import type { Server } from "node:http";
import { networkOf } from "./asker";

/** Far more than the threads can serve: what is beyond would only wait. */
const MOST = 4000;
/** Of one address, or one IPv6 network. A browser opens six; an office behind one address is not that many at the same moment. */
export const MOST_FROM_ONE = 400;

/**
 * Takes no more connections than can be served, and of one address no more than leaves room for all others. A proxy that the operator names
 * stands for many, and is to bound each of them itself.
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
