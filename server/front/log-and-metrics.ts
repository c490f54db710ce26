import type { IncomingMessage, ServerResponse } from "node:http";
import pino, { type Logger } from "pino";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { load } from "@/server/work/load";

/** Parts of an address that say what it is; all others may hold answers and are left out of what is written down. */
const NAMED = new Set(
  "r api v1 assessments openapi.json questions why control team burden mail money review compare invite embed done damaged method accessibility glossary design explore assumptions numbers change charts flips summary.pdf assessment.json decision.md review.ics opengraph-image cards offline plain.css sw.js icon.svg robots.txt healthz readyz metrics page-data _next static".split(
    " ",
  ),
);
/** Enough to tell a slow picture from a slow result. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** An address without what it holds: `/r/:any/summary.pdf`. Codes, drafts and everything unknown become `:any`, and the query is dropped. */
export function routeOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/_next/static/")) return "/_next/static/:any";
  const parts = path.split("/").slice(1, 6);
  return `/${parts.map((part) => (part === "" || NAMED.has(part) ? part : ":any")).join("/")}`;
}

export type Journal = {
  log: Logger;
  /** Writes down a request once it is answered: what was asked for, how it ended and how long it took. Never a code, a query, an address. */
  note: (request: IncomingMessage, response: ServerResponse) => void;
  /** Figures for Prometheus. */
  metrics: () => Promise<string>;
};

/**
 * @param level of the log, as pino names them
 * @param kept what is kept of finished answers
 */
export function journal(level: string, kept: () => { entries: number; bytes: number }): Journal {
  const log = pino({ level, base: { service: "mailverdict" }, timestamp: pino.stdTimeFunctions.isoTime });
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
  gauge("kept_answers", "Finished answers that are kept", () => kept().entries);
  gauge("kept_answers_bytes", "Bytes that they take", () => kept().bytes);
  gauge("work_running", "Pieces of heavy work under way", () => load().running);
  gauge("work_waiting", "Pieces of heavy work that wait for a thread", () => load().waiting);
  gauge("work_refused", "Pieces of heavy work refused for lack of room, since the start", () => load().refused);
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
