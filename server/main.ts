import { randomUUID } from "node:crypto";
import http, { type RequestListener, type Server } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseEnvironment } from "./environment.js";
import { front } from "./front/front";
import { journal } from "./front/log-and-metrics";
import { stopGracefully } from "./front/stop";

/**
 * Serves the product: Next's standalone server, in this very process, behind the front. Next makes an HTTP server of its own; it gets one
 * whose requests pass the front first.
 */

/** A header comes in one go or is given up; a body of ours is short. ms */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
/** Longer than a proxy or a client keeps an idle connection (60 s is usual), so that it is never this side that closes one on which a request is already under way. */
const IDLE_FOR = 65_000;
/** Far more than the threads can serve: what is beyond would only wait. */
const MOST_CONNECTIONS = 4000;

const parsed = parseEnvironment(process.env);
if (!parsed.ok) {
  for (const problem of parsed.problems) console.error(problem);
  process.exit(1);
}
const { environment } = parsed;
const { host, port, siteUrl, keepBytes, logLevel, drainMs } = environment;
const here = path.dirname(fileURLToPath(import.meta.url));
Object.assign(process.env, {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NEXT_MANUAL_SIG_HANDLE: "true",
  HOST: host,
  HOSTNAME: host,
  PORT: String(port),
  SITE_URL: siteUrl,
  OWN_REQUEST_MARK: randomUUID(),
  WORKER_FILE: path.join(here, "worker.cjs"),
});

const state = { stopping: false };
const createServer = http.createServer.bind(http);
let server: Server | undefined;

http.createServer = ((product: RequestListener) => {
  const { listener, kept } = front(product, keepBytes);
  const { log, note, metrics } = journal(logLevel, kept);
  server = createServer(
    { headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN, keepAliveTimeout: IDLE_FOR },
    async (request, response) => {
      note(request, response);
      if (siteUrl.startsWith("https:")) response.setHeader("Strict-Transport-Security", "max-age=31536000");
      if (state.stopping) response.setHeader("Connection", "close");
      const path = request.url?.split("?", 1)[0];
      if (path === "/readyz") return say(response, state.stopping ? 503 : 200, { status: state.stopping ? "stopping" : "ready" });
      if (path === "/metrics" && environment.metrics)
        return response.setHeader("Content-Type", "text/plain; version=0.0.4").end(await metrics());
      return listener(request, response);
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  stopGracefully(server, { drainMs, log, onStop: () => Object.assign(state, { stopping: true }) });
  return server;
}) as typeof http.createServer;

function say(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  response.end(JSON.stringify(body));
}

await import(pathToFileURL(path.join(here, "server.js")).href);
