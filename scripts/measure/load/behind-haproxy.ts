import { spawn } from "node:child_process";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { freePort } from "../../free-port.mjs";
import { root } from "../../stamp.mjs";
import { type Answer, asker, digestOf } from "./asking";
import { exampleCode } from "./codes";
import { figure, type Instance, startInstance } from "./instance";

export type Steadily = {
  /** What each instance answered in bytes that differ from the other's, by path; of JSON the first fields with both values. */
  different: string[];
  answered: number;
  /** Requests whose connection broke off in the middle of an answer and that were sent once more, as browsers do with GET. */
  repeated: number;
  /** Requests of a client that were not answered with exactly the expected bytes, and why. */
  lost: string[];
  /** Exit codes of the instances that were stopped by a signal. */
  stopped: (number | null)[];
};

/** The very one that the guide shows; it takes its addresses from the environment where they are named. */
const CONFIGURATION = join(root, "deploy", "haproxy.cfg");
const CLIENTS = 8;
/** Of a difference between two answers, so many fields are named. */
const MOST_FIELDS = 20;
/** Answers that come before and after each event. */
const BETWEEN = 300;
/** How long an instance that stops still takes connections, so that the proxy notices by its checks. */
const DRAIN_S = "5";

/**
 * Two instances behind HAProxy with a steady load of pages, results, JSON and a PDF: one is killed and started again, then both are told to
 * stop and started again, one after the other.
 *
 * @param say reports progress
 */
export async function killAndRoll(say: (line: string) => void): Promise<Steadily> {
  const [front, ...ports] = [await freePort(), await freePort(), await freePort()] as const;
  const origin = `http://127.0.0.1:${front}`;
  // Links that are printed name the address that people see, not the instance's own.
  const start = (index: 0 | 1) => startInstance(ports[index], { SITE_URL: origin, DRAIN_S });
  const instances: [Instance, Instance] = [await start(0), await start(1)];
  const [a, b] = ports.map((port) => `127.0.0.1:${port}`);
  const proxy = await startProxy(origin, { LISTEN: `127.0.0.1:${front}`, INSTANCE_A: a, INSTANCE_B: b });
  try {
    const paths = await pathsOf(instances[0]);
    const [one, two] = [await answersTo(instances[0], paths), await answersTo(instances[1], paths)];
    const different = paths.flatMap((path, index) => {
      const [first, second] = [one[index], two[index]];
      if (digestOf(first) === digestOf(second)) return [];
      return /\.json$/.test(path) ? [path, ...fieldsApart(jsonOf(first), jsonOf(second)).slice(0, MOST_FIELDS)] : [path];
    });
    say(`${paths.length} addresses asked of both instances, ${different.length} answered in other bytes`);

    const load = steadyLoad(origin, new Map(paths.map((path, index) => [path, contentOf(one[index])])));
    const stopped: (number | null)[] = [];
    await load.more(BETWEEN);
    await instances[1].end("SIGKILL");
    say(`one killed after ${load.answered()} answers`);
    await load.more(BETWEEN);
    instances[1] = await start(1);
    await isUsed(instances[1]);
    say(`the killed one back after ${load.answered()}`);
    for (const index of [0, 1] as const) {
      stopped.push(await instances[index].end("SIGTERM"));
      await load.more(BETWEEN);
      instances[index] = await start(index);
      await isUsed(instances[index]);
      say(`${index === 0 ? "first" : "second"} of both told to stop and back after ${load.answered()}`);
    }
    await load.more(BETWEEN);
    return { different, answered: load.answered(), ...(await load.end()), stopped };
  } finally {
    proxy.end();
    for (const instance of instances) if (instance.process.exitCode === null) await instance.end("SIGKILL");
  }
}

/** A page, results, programs' answers, a picture and a PDF. */
async function pathsOf({ origin }: Instance): Promise<string[]> {
  const result = `/r/${await exampleCode(origin)}`;
  const beside = ["", "/assessment.json", "/summary.pdf", "/opengraph-image", "/decision.md", "/explore", "/assumptions"];
  const pages = ["/", "/method", "/glossary", "/api", "/accessibility", "/questions/team", "/api/v1/openapi.json", "/plain.css"];
  return [...pages, ...beside.map((name) => `${result}${name}`)];
}

const jsonOf = (answer: Answer | undefined): unknown => {
  const { body = Buffer.from("null"), headers = {} } = answer ?? {};
  return JSON.parse((headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString("utf8"));
};

/** Where two values differ, each as `path: one, other`. */
function fieldsApart(one: unknown, other: unknown, path = ""): string[] {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Object.is(one, other) ? [] : [`${path}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`];
  const left: Record<string, unknown> = { ...one };
  const right: Record<string, unknown> = { ...other };
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) => fieldsApart(left[name], right[name], `${path}/${name}`));
}

async function answersTo({ origin }: Instance, paths: readonly string[]): Promise<Answer[]> {
  const { ask, close } = asker(origin, 1);
  const answers: Answer[] = [];
  for (const path of paths) {
    const answer = await ask(path);
    if (answer.status !== 200) throw new Error(`${path} is answered ${answer.status}`);
    answers.push(answer);
  }
  close();
  return answers;
}

/**
 * What an answer holds: of a file its bytes, of a page the parts that are shown, in no order. Next writes some tags of the head, and numbers
 * what it hands to scripts, in the order in which they come to be finished, which is another one when the assessment was there already.
 */
function contentOf(answer: Answer | undefined): string {
  if (answer === undefined || !/^text\/html/.test(answer.headers["content-type"] ?? "")) return digestOf(answer);
  const html = answer.headers["content-encoding"] === "gzip" ? gunzipSync(answer.body) : answer.body;
  const shown = html.toString("utf8").replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  const parts = shown.split(/(?=<)/);
  return digestOf({ status: answer.status, headers: {}, body: Buffer.from(parts.sort().join("\n")) });
}

/** Clients that ask for one path after the other, each with connections that stay open, and look at every byte they get. */
function steadyLoad(origin: string, expected: ReadonlyMap<string, string>) {
  const { ask, close } = asker(origin, CLIENTS);
  const state = { answered: 0, repeated: 0, isOver: false };
  const lost: string[] = [];
  const paths = [...expected.keys()];
  const client = async (first: number) => {
    for (let turn = first; !state.isOver; turn += 1) {
      const path = paths[turn % paths.length] ?? "/";
      const answer = await ask(path).catch(() => {
        state.repeated += 1;
        return ask(path).catch((error: unknown) => String(error));
      });
      const wrong = wrongWith(answer, expected.get(path));
      if (wrong) lost.push(`${path}: ${wrong}, after ${state.answered} answers`);
      state.answered += 1;
      // A load that is steady and leaves the machine room to start an instance.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, index) => client(index));
  return {
    answered: () => state.answered,
    /** Waits for so many more answers. */
    more: async (count: number) => {
      const enough = state.answered + count;
      while (state.answered < enough) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    end: async () => {
      state.isOver = true;
      await Promise.all(clients);
      close();
      return { lost, repeated: state.repeated };
    },
  };
}

function wrongWith(answer: Answer | string, expected: string | undefined): string | undefined {
  if (typeof answer === "string") return answer;
  if (answer.status !== 200) return `status ${answer.status}`;
  return contentOf(answer) === expected ? undefined : "other bytes";
}

/** Waits until the proxy sends a restarted instance requests again, for a minute at most. */
async function isUsed(instance: Instance): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if ((await figure(instance, "http_requests_total", (line) => !/route="\/(?:readyz|metrics)"/.test(line))) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("An instance that is back gets no requests.");
}

async function startProxy(origin: string, addresses: Record<string, string | undefined>): Promise<{ end: () => void }> {
  const proxy = spawn("haproxy", ["-db", "-q", "-f", CONFIGURATION], {
    env: { ...process.env, ...addresses },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = () => proxy.kill("SIGTERM");
  for (let look = 0; look < 300 && proxy.exitCode === null; look += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { end };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  end();
  throw new Error("HAProxy does not serve with this configuration.");
}
