import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import closeWithGrace from "close-with-grace";
import type { Logger } from "pino";

/** How long answers under way may take after the last request: longer than work may wait and run (`server/work/pool.ts`). ms */
const PATIENCE = 65_000;
/** How long then a request may take to arrive and an answer to be read: Node looks after neither once the server is closed. ms */
const TRANSFER_WITHIN = 10_000;

/**
 * Ends on a signal, or on a fault that nobody caught, with nothing lost: says that it is stopping, still takes connections for `drainMs`, then
 * takes no more, finishes what is under way and exits. A second signal, or patience running out, ends it at once. Whoever holds a connection
 * without having asked anything over it, or sends or reads slowly, holds up nobody.
 */
export function stopGracefully(server: Server, { drainMs, log, onStop }: { drainMs: number; log: Logger; onStop: () => void }): void {
  const underWay = answersUnderWay(server, () => state.isClosed && setImmediate(endUnused));
  const state = { isClosed: false };
  const endUnused = () => (underWay.size === 0 ? server.closeAllConnections() : server.closeIdleConnections());
  // A promise that nobody waits for may fail without harm to anybody's answer: it is written down, and serving goes on.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "failed where nobody waited"));
  closeWithGrace({ delay: drainMs + PATIENCE, logger: false, skip: ["unhandledRejection", "beforeExit"] }, async ({ signal, err }) => {
    if (err) log.fatal({ err }, "failed");
    log.info({ signal }, "stopping");
    onStop();
    await pause(drainMs);
    state.isClosed = true;
    const closed = new Promise((resolve) => server.close(resolve));
    endUnused();
    setTimeout(endSlow, TRANSFER_WITHIN, underWay).unref();
    await closed;
    log.info("stopped");
  });
  endWithParent();
}

/** What has been asked and not yet answered; `onDone` is told whenever something is over. */
export function answersUnderWay(server: Server, onDone: () => void): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  const done = (response: ServerResponse) => underWay.delete(response) && onDone();
  const bySocket = new WeakMap<Socket, Set<ServerResponse>>();
  server.on("connection", (socket: Socket) => {
    const own = new Set<ServerResponse>();
    bySocket.set(socket, own);
    // Of answers that wait behind another on a connection that is gone, some versions of Node say nothing themselves.
    socket.once("close", () => own.forEach(done));
  });
  server.on("request", ({ socket }, response) => {
    underWay.add(response);
    bySocket.get(socket)?.add(response);
    response.once("close", () => {
      bySocket.get(socket)?.delete(response);
      done(response);
    });
  });
  return underWay;
}

/** Ends the connections of those whose request is still arriving, or whose answer is made and not read. */
export function endSlow(underWay: ReadonlySet<ServerResponse>): void {
  for (const response of underWay) if (!response.req.complete || response.writableEnded) response.socket?.destroy();
}

/**
 * npm puts a shell between itself and this process. The shell ends on a signal without passing it on, and cmd has no `exec` to avoid it. So
 * when the parent is gone, the signal was meant for us.
 */
function endWithParent(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 100);
  watch.unref();
}
