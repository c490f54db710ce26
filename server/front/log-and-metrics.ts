import type { IncomingMessage, ServerResponse } from "node:http";
import pino, { type Logger } from "pino";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { readAddress } from "@/server/addresses/read-address";
import { cacheLoad } from "@/server/cache";
import { eventLoopLoad } from "@/server/work/event-loop";
import { workLoad } from "@/server/work/pool";

/** Characters; longer addresses are refused without parsing. */
const LONGEST_READ = 8000;
/** Enough to tell a slow picture from a slow result. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** An address without its contents: the pattern of a page, or the folder of a file of the build; anything else is `:any`, and the query is dropped. */
export function routeOf(target: string): string {
  if (target.startsWith("/_next/static/")) return "/_next/static/:any";
  if (target.startsWith("/page-data/")) return "/page-data/:any";
  const read = target.length > LONGEST_READ ? undefined : readAddress(target);
  return read?.kind === "here" ? (read.address.route ?? ":any") : ":any";
}

export type RequestLog = {
  log: Logger;
  /** Logs a request once it is answered: its route, how it ended and how long it took. Never a code, a query or a client address. */
  note: (request: IncomingMessage, response: ServerResponse) => void;
  /** Figures for Prometheus. */
  metrics: () => Promise<string>;
};

/** @param level of the log, as pino names them */
export function requestLog(level: string): RequestLog {
  // Not a destination of pino's own, which on a full disk throws once more while the process ends, and so keeps it from ending.
  const log = pino({ level, base: { service: "mailverdict" }, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ["route", "method", "status"] as const;
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer",
    labelNames,
    buckets: SECONDS,
    registers: [registry],
  });
  const sent = new Counter({ name: "http_requests_total", help: "Requests answered", labelNames, registers: [registry] });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect: function collect() {
        this.set(value());
      },
    });
  gauge("cache_entries", "Finished answers and results in the cache", () => cacheLoad().entries);
  gauge("cache_bytes", "Bytes that they take", () => cacheLoad().bytes);
  gauge("work_running", "Pieces of heavy work under way", () => workLoad().running);
  gauge("work_waiting", "Pieces of heavy work that wait for a thread", () => workLoad().waiting);
  gauge("work_waiting_seconds", "What those usually take together on one thread", () => workLoad().waitingMs / 1000);
  gauge("work_refused", "Pieces of heavy work refused for lack of room, since the start", () => workLoad().refused);
  gauge("answers_waiting", "Requests that wait for their turn at the event loop", () => eventLoopLoad().waiting);
  gauge("answers_refused", "Requests refused for lack of room at the event loop, since the start", () => eventLoopLoad().refused);
  return {
    log,
    note(request, response) {
      const started = process.hrtime.bigint();
      response.once("close", () => {
        const seconds = Number(process.hrtime.bigint() - started) / 1e9;
        const route = routeOf(request.url ?? "/");
        const method = request.method ?? "";
        const status = response.writableFinished ? response.statusCode : 499;
        durations.observe({ route, method, status }, seconds);
        sent.inc({ route, method, status });
        log.info({ route, method, status, ms: Math.round(seconds * 1000) }, "answered");
      });
    },
    metrics: () => registry.metrics(),
  };
}
