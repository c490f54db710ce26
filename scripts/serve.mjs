import { subscribe } from "node:diagnostics_channel";
import { createRequire } from "node:module";
import { parseEnvironment } from "../app/environment.js";
import { root } from "./stamp.mjs";

/**
 * Serves the build that is in place. Next runs in this very process, so a signal reaches it: it stops listening, finishes the
 * requests under way and exits.
 */

const result = parseEnvironment(process.env);
if (!result.ok) {
  for (const problem of result.problems) console.error(problem);
  process.exit(1);
}
const { host, port, siteUrl } = result.environment;

process.chdir(root);
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", HOST: host, PORT: String(port), SITE_URL: siteUrl });

const patience = 10_000;
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), patience).unref();
    letConnectionsGo();
  });
}

/** Connections with a request under way outlive the end of listening, and a client may send the next one on them: each answer ends its own. */
function letConnectionsGo() {
  subscribe("http.server.request.start", (message) => ends(message).response.setHeader("Connection", "close"));
  subscribe("http.server.response.finish", (message) => setImmediate(() => ends(message).server.closeIdleConnections()));
}

/** What Node tells of a request: the answer to it, and the server that gives it. */
function ends(/** @type {unknown} */ message) {
  return /** @type {{ response: import("node:http").ServerResponse, server: import("node:http").Server }} */ (message);
}

// Between npm and this process stands a shell that ends on a signal without passing it on; cmd has no `exec` to do without it.
// When that parent is gone, the signal was meant for us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 100);
  watch.unref();
}

// Longer than a proxy or a client keeps an idle connection (60 s is usual), so that it is never this side that closes one on which a
// request is already under way. Next's own five seconds can pass while an assessment keeps the process busy.
const keepAliveTimeout = 65_000;

process.argv.splice(2, Infinity, "start", "--hostname", host, "--port", String(port), "--keepAliveTimeout", String(keepAliveTimeout));
createRequire(import.meta.url)("next/dist/bin/next");
