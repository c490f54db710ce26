/**
 * How much the standalone build serves on this machine: `npm run load`, or `npm run load -- 8 20` for seconds per measurement of what is
 * kept and of what is new. It takes two minutes and a half, speaks to 127.0.0.1 alone, and writes its table into `docs/operations.md`
 * between `<!-- load -->` and `<!-- end -->`.
 *
 * The generator is a plain one with `node:http` and connections that stay open, on the same machine, so it takes a good part of what there
 * is: it flatters the ratio of two quick answers, which is why the processor time that the server itself took for a request stands beside
 * the rate. A new result is `GET /r/<code>` of a code that was never opened: what somebody who follows a link waits for. It counts the
 * assessment, the report and the page; `POST /api/v1/assessments` computes the same and makes no page.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.mjs";
import { root } from "../stamp.mjs";
import { asker, type Measured, measured } from "./load/asking";
import { exampleCode, newCodes } from "./load/codes";
import { figure, type Instance, startInstance } from "./load/instance";

const KEPT_S = Number(process.argv[2] ?? 8);
const NEW_S = Number(process.argv[3] ?? 20);
const CONNECTIONS = 10;
/** As many new results at once as there are threads, so that none is refused and none waits for long. */
const THREADS = availableParallelism();
const REQUESTS = 10_000;
const LOOKS = 4;
const DOCUMENT = join(root, "docs", "operations.md");
const MARKED = /(<!-- load -->\n)[\s\S]*?(<!-- end -->)/;

type Row = Measured & { name: string /** Processor time of the server for an answer, ms. */; processor: number };

const number = (value: number, digits = 0) =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);

const instance = await startInstance(await freePort(), { THREADS: String(THREADS) });
try {
  const table = await tableOf(instance);
  console.log(table);
  const page = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "";
  if (MARKED.test(page))
    writeFileSync(
      DOCUMENT,
      page.replace(MARKED, (_all, begin, end) => `${begin}\n${table}\n${end}`),
    );
} finally {
  await instance.end("SIGTERM");
}

async function tableOf(server: Instance): Promise<string> {
  const code = await exampleCode(server.origin);
  const codes = newCodes();
  const fresh = (file: string) => () => `/r/${codes.next().value}${file}`;
  const kept = (path: string) => () => path;
  const rows = [
    await row(server, "start page, static", kept("/"), KEPT_S, CONNECTIONS),
    await row(server, "result, kept", kept(`/r/${code}`), KEPT_S, CONNECTIONS),
    await row(server, "PDF, kept", kept(`/r/${code}/summary.pdf`), KEPT_S, CONNECTIONS),
    await row(server, "preview, kept", kept(`/r/${code}/opengraph-image`), KEPT_S, CONNECTIONS),
  ];
  const memory = await memoryOver(server, `/r/${code}`);
  rows.push(
    await row(server, "result, new", fresh(""), NEW_S, THREADS),
    await row(server, "PDF, new", fresh("/summary.pdf"), NEW_S, THREADS),
    await row(server, "preview, new", fresh("/opengraph-image"), NEW_S, THREADS),
  );
  const rate = (name: string) => rows.find((each) => each.name === name)?.perSecond ?? Number.NaN;
  const still = rate("start page, static");
  const ratios = [ratio("A kept result", rate("result, kept") / still, 1 / 2), ratio("A new result", rate("result, new") / still, 1 / 15)];
  return [
    `Written by \`npm run load -- ${KEPT_S} ${NEW_S}\`: Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${THREADS} threads, generator on the same machine.\n`,
    "| asked for | answers a second | p50, ms | p99, ms | server’s processor time an answer, ms | others than 200 |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows.map(lineOf),
    `\n${ratios.join(" ")}\n`,
    `Memory (resident) after so many requests for a kept result: ${memory.join(", ")}.\n`,
  ].join("\n");
}

async function row(server: Instance, name: string, next: () => string, seconds: number, connections: number): Promise<Row> {
  const { ask, close } = asker(server.origin, 1);
  const first = await ask(next());
  close();
  if (first.status !== 200) throw new Error(`${name} is answered ${first.status}`);
  const before = await figure(server, "process_cpu_seconds_total");
  const result = await measured(server.origin, { connections, seconds, next });
  const spent = (await figure(server, "process_cpu_seconds_total")) - before;
  const answers = Object.values(result.statuses).reduce((sum, count) => sum + count, 0);
  return { ...result, name, processor: (spent * 1000) / answers };
}

function lineOf({ name, perSecond, p50, p99, processor, statuses }: Row): string {
  const others = Object.entries(statuses).filter(([status]) => status !== "200");
  const refused = others.map(([status, count]) => `${count} × ${status}`).join(", ") || "none";
  const rate = number(perSecond, perSecond < 20 ? 2 : 0);
  return `| ${name} | ${rate} | ${number(p50, 1)} | ${number(p99, 1)} | ${number(processor, processor < 20 ? 2 : 0)} | ${refused} |`;
}

function ratio(what: string, share: number, target: number): string {
  const said = share >= 1 ? number(share, 1) : `1/${number(1 / share, 1)}`;
  return `${what} comes at ${said} of the start page’s rate (target: at least 1/${1 / target}, ${share >= target ? "met" : "missed"}).`;
}

/** Resident memory before, and each time another part of the requests has been answered. */
async function memoryOver(server: Instance, path: string): Promise<string[]> {
  const { ask, close } = asker(server.origin, CONNECTIONS);
  const megabytes = async () => `${number((await figure(server, "process_resident_memory_bytes")) / 1e6)} MB`;
  const said = [`0: ${await megabytes()}`];
  for (let look = 1; look <= LOOKS; look += 1) {
    let left = REQUESTS / LOOKS;
    const oneAfterTheOther = async () => {
      while (left-- > 0) await ask(path);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, oneAfterTheOther));
    said.push(`${number((look * REQUESTS) / LOOKS)}: ${await megabytes()}`);
  }
  close();
  return said;
}
