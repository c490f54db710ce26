import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import type { Logger } from "pino";

/** How long answers under way may take once no new ones are taken, ms. */
const PATIENCE = 20_000;

/**
 * Ends on SIGTERM and SIGINT with nothing lost: says that it is stopping, still takes connections for `drainMs`, then takes no more,
 * finishes what is under way and exits. A second signal, or patience running out, ends it at once.
 */
export function stopGracefully(server: Server, { drainMs, log, onStop }: { drainMs: number; log: Logger; onStop: () => void }): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, "stopping");
    onStop();
    // An answer that was begun before does not say that its connection ends with it.
    subscribe("http.server.response.finish", (message) => {
      const { response } = message as { response: ServerResponse };
      setImmediate(() => (response.getHeader("connection") === "close" ? undefined : server.closeIdleConnections()));
    });
    setTimeout(() => {
      server.close(() => {
        log.info("stopped");
        process.exit(0);
      });
      server.closeIdleConnections();
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
