import type { Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import closeWithGrace from "close-with-grace";
import type { Logger } from "pino";

/** How long answers under way may take after the last request: longer than work may wait and run (`server/work/pool.ts`). ms */
const PATIENCE = 65_000;

/**
 * Stops on a signal, or on an uncaught error, without losing a request: says that it is stopping, accepts connections for another `drainMs`,
 * then accepts no more, finishes what is under way and exits. A second signal, or the end of `PATIENCE`, stops it at once. Idle connections
 * delay nothing.
 */
export function stopGracefully(server: Server, { drainMs, log, onStop }: { drainMs: number; log: Logger; onStop: () => void }): void {
  const underWay = new Set<ServerResponse>();
  const state = { isClosed: false };
  const endUnused = () => (underWay.size === 0 ? server.closeAllConnections() : server.closeIdleConnections());
  server.on("request", (_request, response) => {
    underWay.add(response);
    response.once("close", () => {
      underWay.delete(response);
      if (state.isClosed) setImmediate(endUnused);
    });
  });
  // A promise that nobody awaits may fail without harm to any answer: it is logged, and serving goes on.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "failed where nobody waited"));
  closeWithGrace({ delay: drainMs + PATIENCE, logger: false, skip: ["unhandledRejection", "beforeExit"] }, async ({ signal, err }) => {
    if (err) log.fatal({ err }, "failed");
    log.info({ signal }, "stopping");
    onStop();
    await pause(drainMs);
    state.isClosed = true;
    const closed = new Promise((resolve) => server.close(resolve));
    endUnused();
    await closed;
    log.info("stopped");
  });
  endWithParent();
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
