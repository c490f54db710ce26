import type { Server, ServerResponse } from "node:http";
import type { Logger } from "pino";

/** How long answers under way may take once no new ones are taken: longer than work may wait and run (`app/work/pool.ts`). ms */
const PATIENCE = 65_000;

/**
 * Ends on SIGTERM and SIGINT with nothing lost: says that it is stopping, still takes connections for `drainMs`, then takes no more,
 * finishes what is under way and exits. A second signal, or patience running out, ends it at once. Whoever holds a connection without
 * having asked anything over it holds up nobody.
 */
export function stopGracefully(server: Server, { drainMs, log, onStop }: { drainMs: number; log: Logger; onStop: () => void }): void {
  const state = { isStopping: false, isClosed: false };
  const underWay = new Set<ServerResponse>();
  const endUnused = () => (underWay.size === 0 ? server.closeAllConnections() : server.closeIdleConnections());
  server.on("request", (_request, response) => {
    underWay.add(response);
    response.once("close", () => {
      underWay.delete(response);
      if (state.isClosed) setImmediate(endUnused);
    });
  });
  const stop = (signal: NodeJS.Signals) => {
    if (state.isStopping) process.exit(1);
    state.isStopping = true;
    log.info({ signal }, "stopping");
    onStop();
    setTimeout(() => {
      state.isClosed = true;
      server.close(() => {
        log.info("stopped");
        process.exit(0);
      });
      endUnused();
      setTimeout(() => process.exit(1), PATIENCE).unref();
    }, drainMs);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  endWithParent();
}

/**
 * Between npm and this process stands a shell that ends on a signal without passing it on; cmd has no `exec` to do without it. When that
 * parent is gone, the signal was meant for us.
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
