import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.mjs";
import { root } from "../stamp.mjs";
import { type Ask, asker, digestOf } from "./asking";
import { exampleCode } from "./codes";
import { figure, type Instance, startInstance } from "./instance";

export type Steadily = {
  /** What each instance answered in bytes that differ from the other's, by path. */
  different: string[];
  answered: number;
  /** Requests of a client that were not answered with exactly the expected bytes, and why. */
  lost: string[];
  /** Exit codes of the instances that were told to stop. */
  stopped: (number | null)[];
};

const PROXY = "haproxy";
/** The one that the guide shows, where it is in place. */
const SHOWN = join(root, "deploy", "haproxy.cfg");
const CLIENTS = 8;
/** Answers that come before and after each event. */
const BETWEEN = 300;
/** How long an instance that stops still takes connections, so that the proxy notices by its checks. */
const DRAIN_S = "3";

const CONFIGURATION = `defaults
  mode http
  timeout connect 2s
  timeout client 65s
  timeout server 90s
  retries 3
  option redispatch
  retry-on conn-failure empty-response response-timeout

frontend public
  bind :80
  default_backend mailverdict

backend mailverdict
  option httpchk GET /readyz
  default-server check inter 500ms fall 1 rise 2
  server one 127.0.0.1:3001
  server two 127.0.0.1:3002
`;

/** Whether HAProxy is installed. */
export const hasProxy = (): boolean => spawnSync(PROXY, ["-v"], { stdio: "ignore" }).error === undefined;

/**
 * Two instances behind HAProxy with a steady load of pages, results, JSON and a PDF: one is killed and started again, then both are told to
 * stop and started again, one after the other.
 *
 * @param say what happens, for whoever watches
 */
export async function killAndRoll(say: (line: string) => void): Promise<Steadily> {
  const [front, ...ports] = [await freePort(), await freePort(), await freePort()] as const;
  const origin = `http://127.0.0.1:${front}`;
  // Links that are printed name the address that people see, not the instance's own.
  const start = (index: 0 | 1) => startInstance(ports[index], { SITE_URL: origin, DRAIN_S });
  const instances: [Instance, Instance] = [await start(0), await start(1)];
  const proxy = await startProxy(origin, front, ports);
  try {
    const paths = await pathsOf(instances[0]);
    const expected = await digests(instances[0], paths);
    const second = await digests(instances[1], paths);
    const different = paths.filter((path) => expected.get(path) !== second.get(path));
    say(`${paths.length} addresses asked of both instances, ${different.length} answered in other bytes`);

    const load = steadyLoad(origin, expected);
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
    const lost = await load.end();
    return { different, answered: load.answered(), lost, stopped };
  } finally {
    proxy.end();
    for (const instance of instances) if (instance.process.exitCode === null) await instance.end("SIGKILL");
  }
}

/** A page, results, programs' answers, a picture and a PDF. */
async function pathsOf({ origin }: Instance): Promise<string[]> {
  const result = `/r/${await exampleCode(origin)}`;
  const beside = ["", "/assessment.json", "/summary.pdf", "/opengraph-image", "/decision.md", "/explore", "/assumptions"];
  return ["/", "/method", "/questions/team", "/plain.css", ...beside.map((name) => `${result}${name}`)];
}

async function digests({ origin }: Instance, paths: readonly string[]): Promise<Map<string, string>> {
  const { ask, close } = asker(origin, 1);
  const found = new Map<string, string>();
  for (const path of paths) {
    const answer = await ask(path);
    if (answer.status !== 200) throw new Error(`${path} is answered ${answer.status}`);
    found.set(path, digestOf(answer));
  }
  close();
  return found;
}

/** Clients that ask for one path after the other, each with connections that stay open, and look at every byte they get. */
function steadyLoad(origin: string, expected: ReadonlyMap<string, string>) {
  const { ask, close } = asker(origin, CLIENTS);
  const state = { answered: 0, isOver: false };
  const lost: string[] = [];
  const paths = [...expected.keys()];
  const client = async (first: number) => {
    for (let turn = first; !state.isOver; turn += 1) {
      const path = paths[turn % paths.length] ?? "/";
      const wrong = await wrongWith(ask, path, expected.get(path));
      if (wrong) lost.push(`${path}: ${wrong}`);
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
      return lost;
    },
  };
}

async function wrongWith(ask: Ask, path: string, expected: string | undefined): Promise<string | undefined> {
  try {
    const answer = await ask(path);
    if (answer.status !== 200) return `status ${answer.status}`;
    return digestOf(answer) === expected ? undefined : "other bytes";
  } catch (error) {
    return String(error);
  }
}

/** Waits until the proxy sends a restarted instance requests again, for a minute at most. */
async function isUsed(instance: Instance): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if ((await figure(instance, "http_requests_total", 'route="/method"')) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("An instance that is back gets no requests.");
}

async function startProxy(origin: string, port: number, ports: readonly number[]): Promise<{ end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-"));
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, onThisMachine(existsSync(SHOWN) ? readFileSync(SHOWN, "utf8") : CONFIGURATION, port, ports));
  const proxy: ChildProcess = spawn(PROXY, ["-db", "-q", "-f", file], { stdio: ["ignore", "ignore", "inherit"] });
  const end = () => {
    proxy.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  const closed = once(proxy, "close");
  for (let look = 0; look < 300; look += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { end };
    if (proxy.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  end();
  await closed;
  throw new Error("HAProxy does not serve with this configuration.");
}

/** What a system's own HAProxy is told about itself, which a test's must not be. */
const OF_A_SYSTEM = /^\s*(?:user|group|chroot|daemon|pidfile|stats socket|log)\b.*\n/gm;

/** The configuration with this machine's ports in place of its own, and as whoever runs it. */
function onThisMachine(configuration: string, port: number, ports: readonly number[]): string {
  const addresses = ports.map((each) => `127.0.0.1:${each}`);
  const adapted = configuration
    .replace(OF_A_SYSTEM, "")
    .replace(/^(\s*bind\s+).*$/gm, `$1127.0.0.1:${port}`)
    .replace(/^(\s*server\s+\S+\s+)\S+/gm, (_line, begin: string) => `${begin}${addresses.shift() ?? ""}`);
  if (addresses.length > 0) throw new Error("The configuration names fewer instances than there are.");
  return adapted;
}
