import { readFileSync } from "node:fs";
import http, { type RequestListener } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { parseEnvironment } from "@/server/environment.js";
import { startCache } from "./cache";
import { innerServer, inwardDoor } from "./front/ask-next";
import { askers } from "./front/asker";
import { boundConnections, oneByOne } from "./front/connections";
import { front } from "./front/front";
import { requestLog } from "./front/log-and-metrics";
import { NOTHING_RUNS } from "./front/policy";
import { stopGracefully } from "./front/stop";
import { answerUnread } from "./front/unread";
import { CONSTANT_HEADERS, UNFRAMED } from "./http/constant-headers.js";
import { canWork, watchThreads } from "./work/pool";

/** Serves the product: Next, as a handler in this process, behind the front. See docs/decisions/0022-asking-next-once.md. */

/** Headers arrive at once or not at all, and our bodies are short. ms */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
/** How often these limits are checked. ms */
const LOOK_EVERY = 1_000;
/** Longer than proxies and clients usually hold an idle connection (60 s), so that this side never closes one while a request is on its way. ms */
const IDLE_FOR = 65_000;
/** The longest silence on any connection: an answer comes within a minute. ms */
const STILL_FOR = 90_000;

// What cannot be written, on a full disk for one, is lost; the server goes on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const parsed = parseEnvironment(process.env);
if (!parsed.ok) {
  for (const problem of parsed.problems) console.error(problem);
  process.exit(1);
}
const { host, port, siteUrl, cacheBytes, logLevel, drainMs, metrics: hasMetrics, trustedProxies } = parsed.environment;
const here = path.dirname(fileURLToPath(import.meta.url));
const { config } = JSON.parse(readFileSync(path.join(here, ".next", "required-server-files.json"), "utf8"));
Object.assign(process.env, {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  // Next reads its settings from here where the folder holds no configuration file.
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  SITE_URL: siteUrl,
  WORKER_FILE: path.join(here, "worker.cjs"),
});
process.chdir(here);
startCache(cacheBytes);

// Next listens for upgrades on the server it is given, and none ever reach this one.
const inner = innerServer();
const product = next({ dev: false, dir: here, hostname: host, port, httpServer: inner });
await product.prepare();
const handle = product.getRequestHandler();

const { askerOf, isTrusted } = askers(trustedProxies);
const ask = inwardDoor(inner, (request, response) => void handle(request, response));
const { log, note, metrics } = requestLog(logLevel);
const listener = front(ask, askerOf, (error) => log.error({ err: error }, "failed"));
const state = { stopping: false };

/** Addresses for the operator, answered here without waiting for any work. */
const OWN_ADDRESSES: Readonly<Record<string, (response: http.ServerResponse) => unknown>> = {
  "/healthz": (response) => say(response, 200, { status: "ok", modelVersion: MODEL_VERSION }),
  "/readyz": (response) => {
    if (state.stopping) return say(response, 503, { status: "stopping" });
    return canWork() ? say(response, 200, { status: "ready" }) : say(response, 503, { status: "no threads" });
  },
  ...(hasMetrics && {
    "/metrics": async (response) => response.setHeader("Content-Type", "text/plain; version=0.0.4").end(await metrics()),
  }),
};

const answer: RequestListener = (request, response) => {
  note(request, response);
  if (siteUrl.startsWith("https:")) response.setHeader("Strict-Transport-Security", "max-age=31536000");
  if (state.stopping) response.setHeader("Connection", "close");
  const own = OWN_ADDRESSES[request.url?.split("?", 1)[0] ?? ""];
  if (own && (request.method === "GET" || request.method === "HEAD")) own(response);
  else listener(request, response);
};

const bounds = {
  headersTimeout: HEADERS_WITHIN,
  requestTimeout: REQUEST_WITHIN,
  connectionsCheckingInterval: LOOK_EVERY,
  keepAliveTimeout: IDLE_FOR,
};
const server = http.createServer(bounds, oneByOne(answer));
server.setTimeout(STILL_FOR);
boundConnections(server, isTrusted);
answerUnread(server);
stopGracefully(server, { drainMs, log, onStop: () => Object.assign(state, { stopping: true }) });
await watchThreads((failing) => (failing ? log.error({ failing }, "threads can't work, not ready") : log.info("threads work")));
server.on("error", (error) => {
  console.error(`The server can't listen on ${host}:${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, host, () => console.log(`Mailverdict is at ${siteUrl}`));

function say(response: http.ServerResponse, status: number, body: object): void {
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", "Content-Security-Policy": NOTHING_RUNS };
  response.writeHead(status, { ...CONSTANT_HEADERS, ...UNFRAMED, ...headers });
  response.end(JSON.stringify(body));
}
