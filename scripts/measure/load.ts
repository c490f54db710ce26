/**
 * How much the standalone build serves on this machine: `npm run load`, or `npm run load -- 8 20` for seconds per measurement of what is
 * cached, and how many of what is new. It takes two minutes and a half, speaks to 127.0.0.1 alone, and writes its table into
 * `docs/operations.md`.
 *
 * autocannon asks, on the same machine, so it takes a good part of the processor. That flatters the ratio of two quick answers, which is why
 * the processor time that the server itself took for a request stands beside the rate. A new result is `GET /r/<code>` of a code that was
 * never opened: what somebody who follows a link waits for. It counts the assessment, the report and the page;
 * `POST /api/v1/assessments` computes the same and makes no page.
 */
import { availableParallelism, cpus } from "node:os";
import autocannon, { type Client, type Request } from "autocannon";
import { freePort } from "../free-port.mjs";
import { writeBetween } from "../write-between.mjs";
import { quantile } from "./load/asking";
import { exampleCode, newCodes } from "./load/codes";
import { figure, type Instance, startInstance } from "./load/instance";

const CACHED_S = Number(process.argv[2] ?? 8);
const NEW = Number(process.argv[3] ?? 20);
const CONNECTIONS = 10;
/** As many new results at once as there are threads, so that none is refused and none waits for long. */
const THREADS = availableParallelism();
const REQUESTS = 10_000;
const LOOKS = 4;
/** Longer than a task may wait and run in the product. */
const HANGS_AFTER_S = 120;

type Extent = { connections: number; duration?: number; amount?: number };
/** Times are in ms; `processor` is what the server itself took for an answer, and `others` are answers by status. */
type Row = { name: string; perSecond: number; p50: number; p99: number; processor: number; others: Record<string, number> };

const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);

const instance = await startInstance(await freePort(), { THREADS: String(THREADS) });
try {
  const table = await tableOf(instance);
  console.log(table);
  writeBetween("docs/operations.md", "load", table);
} finally {
  await instance.end("SIGTERM");
}

async function tableOf(server: Instance): Promise<string> {
  const code = await exampleCode(server.origin);
  const codes = newCodes();
  const cached = { connections: CONNECTIONS, duration: CACHED_S };
  const made = { connections: THREADS, amount: NEW };
  const rows = [
    await row(server, "start page, static", "/", cached),
    await row(server, "result, cached", `/r/${code}`, cached),
    await row(server, "PDF, cached", `/r/${code}/summary.pdf`, cached),
    await row(server, "preview, cached", `/r/${code}/opengraph-image`, cached),
  ];
  const printed = Array.from({ length: NEW }, () => codes.next().value);
  const memory = await memoryOver(server, `/r/${code}`);
  rows.push(
    await row(server, "result, new", () => `/r/${codes.next().value}`, made),
    await row(server, "PDF, new", inTurn(printed, "/summary.pdf"), made),
    await row(server, "result, its assessment cached", inTurn(printed, ""), made),
    await row(server, "preview, new", () => `/r/${codes.next().value}/opengraph-image`, made),
  );
  const rate = (name: string) => rows.find((each) => each.name === name)?.perSecond ?? Number.NaN;
  const still = rate("start page, static");
  const ratios = [
    ratio("A cached result", rate("result, cached") / still, 1 / 2),
    ratio("A new result", rate("result, new") / still, 1 / 15),
  ];
  return [
    `Written by \`npm run load -- ${CACHED_S} ${NEW}\`: Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${THREADS} threads, autocannon on the same machine.\n`,
    "| asked for | answers a second | p50, ms | p99, ms | server’s processor time an answer, ms | others than 200 |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows.map(lineOf),
    `\n${ratios.join(" ")}\n`,
    `Memory (resident) after so many requests for a cached result: ${memory.join(", ")}.`,
  ].join("\n");
}

/** The file of one result after the other. */
function inTurn(codes: readonly string[], file: string) {
  let asked = 0;
  return () => `/r/${codes[asked++ % codes.length]}${file}`;
}

/** Asks for one path after the other, for some seconds or until so many are answered. */
async function row(server: Instance, name: string, path: string | (() => string), extent: Extent): Promise<Row> {
  const request = typeof path === "string" ? { path } : { setupRequest: (built: Request) => ({ ...built, path: path() }) };
  // Whoever asks first fills the cache.
  if (typeof path === "string") await (await fetch(`${server.origin}${path}`)).arrayBuffer();
  const times: number[] = [];
  const spentBefore = await figure(server, "process_cpu_seconds_total");
  const began = performance.now();
  let ended = began;
  const { statusCodeStats = {}, errors } = await autocannon({
    url: server.origin,
    headers: { "accept-encoding": "gzip" },
    timeout: HANGS_AFTER_S,
    requests: [request],
    ...extent,
    setupClient: (client) => {
      // Its own histogram knows whole milliseconds only, and its duration whole seconds.
      client.on("response", (_status, _bytes, time) => {
        times.push(time);
        ended = performance.now();
      });
      // It would decode each answer as text for hooks that are not used here, which takes several times as long as serving it.
      (client as Client & { pipelinedRequests: { addBody: () => void } }).pipelinedRequests.addBody = () => undefined;
    },
  });
  const spent = (await figure(server, "process_cpu_seconds_total")) - spentBefore;
  const { 200: good, ...others } = Object.fromEntries(Object.entries(statusCodeStats).map(([status, { count = 0 }]) => [status, count]));
  if (good === undefined || errors > 0) throw new Error(`${name}: ${JSON.stringify(others)}, ${errors} without an answer`);
  const perSecond = (good * 1000) / (ended - began);
  return { name, perSecond, p50: quantile(times, 0.5), p99: quantile(times, 0.99), processor: (spent * 1000) / times.length, others };
}

function lineOf({ name, perSecond, p50, p99, processor, others }: Row): string {
  const refused = Object.entries(others).map(([status, count]) => `${count} × ${status}`);
  const rate = number(perSecond, perSecond < 20 ? 2 : 0);
  return `| ${name} | ${rate} | ${number(p50, 1)} | ${number(p99, 1)} | ${number(processor, processor < 20 ? 2 : 0)} | ${refused.join(", ") || "none"} |`;
}

function ratio(what: string, share: number, target: number): string {
  const said = share >= 1 ? number(share, 1) : `1/${number(1 / share, 1)}`;
  return `${what} comes at ${said} of the start page’s rate (target: at least 1/${1 / target}, ${share >= target ? "met" : "missed"}).`;
}

/** Resident memory before, and each time another part of the requests has been answered. */
async function memoryOver(server: Instance, path: string): Promise<string[]> {
  const megabytes = async () => `${number((await figure(server, "process_resident_memory_bytes")) / 1e6)} MB`;
  const said = [`0: ${await megabytes()}`];
  for (let look = 1; look <= LOOKS; look += 1) {
    await row(server, path, path, { connections: CONNECTIONS, amount: REQUESTS / LOOKS });
    said.push(`${number((look * REQUESTS) / LOOKS)}: ${await megabytes()}`);
  }
  return said;
}
