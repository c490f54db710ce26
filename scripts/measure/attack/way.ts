import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../free-port.mjs";
import { root } from "../../stamp.mjs";
import { ask, type Door } from "./ask.mjs";

/** The checkout whose build and whose `deploy/` are attacked. */
export const BUILD = resolve(process.env.BUILD || root);
export const SERVE = join(BUILD, ".next", "standalone", "serve.mjs");
/** The name in `deploy/nginx.conf`. */
const HOST = "mail.example.com";
const STARTS_WITHIN = 60_000;

export const WAYS = ["direct", "HAProxy", "nginx"] as const;
export type WayName = (typeof WAYS)[number];

/** @property ended with the exit code, null after a signal */
type Program = { process: ChildProcess; ended: Promise<number | null>; end: () => Promise<unknown> };
export type Running = Program & { door: Door; pid: number };

/** How a client gets to the product. */
export type Way = { name: WayName; door: Door; instances: Running[]; end: () => Promise<void> };

/** Starts what is in the way, and waits until it serves. */
export async function openWay(name: WayName): Promise<Way> {
  const toEnd: (() => unknown)[] = [];
  const end = async () => {
    for (const each of toEnd.splice(0).reverse()) await each();
  };
  const started = async (settings: Record<string, string> = {}) => {
    const instance = await startInstance(SERVE, settings);
    toEnd.push(instance.end);
    return instance;
  };
  try {
    if (name === "direct") {
      const only = await started();
      return { name, door: only.door, instances: [only], end };
    }
    const port = await freePort();
    const door = { port, isSecure: name === "nginx", host: name === "nginx" ? HOST : `127.0.0.1:${port}` };
    const settings = { SITE_URL: `${door.isSecure ? "https" : "http"}://${door.host}`, TRUSTED_PROXIES: "127.0.0.1/32" };
    const instances = [await started(settings), await started(settings)];
    const addresses = instances.map((instance) => instance.door.host);
    const proxy = name === "HAProxy" ? haproxy(port, addresses) : await nginx(port, addresses, toEnd);
    toEnd.push(proxy.end);
    await untilServed(door, "/healthz", proxy.process);
    return { name, door, instances, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts a build and waits until it is ready. @param file the `serve.mjs` that is started */
export async function startInstance(file: string, settings: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const { npm_lifecycle_event: _script, SITE_URL: _site, ...inherited } = process.env;
  const env = { ...inherited, LOG_LEVEL: "silent", ...settings, HOST: "127.0.0.1", PORT: String(port) };
  const program = run(process.execPath, [file], "SIGKILL", env);
  const door = { port, isSecure: false, host: `127.0.0.1:${port}` };
  try {
    await untilServed(door, "/healthz", program.process);
  } catch (error) {
    await program.end();
    throw error;
  }
  return { ...program, door, pid: program.process.pid ?? 0 };
}

/** @param signal that ends it at once, with all that it started */
function run(command: string, parameters: string[], signal: NodeJS.Signals, env: NodeJS.ProcessEnv = process.env): Program {
  const child = spawn(command, parameters, { env, stdio: "ignore" });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  // Nothing is left behind where this program is interrupted.
  const endToo = () => child.kill(signal);
  process.once("exit", endToo);
  child.once("exit", () => process.off("exit", endToo));
  const end = () => {
    child.kill(signal);
    return ended;
  };
  return { process: child, ended, end };
}

async function untilServed(door: Door, path: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN;
  while ((await ask(door, { path, from: "127.0.0.1", patience: 5_000 })).status !== "200") {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}; is ${BUILD} built?`);
    if (Date.now() > giveUpAt) throw new Error(`${child.spawnfile} does not serve within ${STARTS_WITHIN / 1000} s`);
    await pause(100);
  }
}

function haproxy(port: number, [a, b]: string[]) {
  const env = { ...process.env, LISTEN: `127.0.0.1:${port}`, INSTANCE_A: a, INSTANCE_B: b };
  return run("haproxy", ["-db", "-q", "-f", join(BUILD, "deploy", "haproxy.cfg")], "SIGTERM", env);
}

/** The configuration with the ports and paths of this run, and a fresh certificate. */
async function nginx(port: number, [a = "", b = ""]: string[], toEnd: (() => unknown)[]) {
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-attack-"));
  toEnd.push(() => rmSync(folder, { recursive: true, force: true }));
  // Its workers are of another user where it is started by root.
  chmodSync(folder, 0o755);
  for (const place of ["tls", "log", "cache"]) mkdirSync(join(folder, place));
  const [key, certificate] = ["key", "pem"].map((kind) => join(folder, "tls", `${HOST}.${kind}`)) as [string, string];
  const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  spawnSync("openssl", [...made, "-subj", `/CN=${HOST}`, "-keyout", key, "-out", certificate]);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder}/${each};`);
  const text = readFileSync(join(BUILD, "deploy", "nginx.conf"), "utf8")
    .replace("http {", `http { ${places.join(" ")}`)
    .replaceAll("listen 443", `listen 127.0.0.1:${port}`)
    .replaceAll("listen 80", `listen 127.0.0.1:${await freePort()}`)
    .replaceAll("/etc/nginx/tls", join(folder, "tls"))
    .replaceAll("/var/log/nginx", join(folder, "log"))
    .replaceAll("/var/cache/nginx/mailverdict", join(folder, "cache"))
    .replaceAll("/run/nginx.pid", join(folder, "pid"))
    .replaceAll("127.0.0.1:3001", a)
    .replaceAll("127.0.0.1:3002", b);
  const file = join(folder, "nginx.conf");
  writeFileSync(file, text);
  return run("nginx", ["-e", "stderr", "-c", file, "-g", "daemon off;"], "SIGTERM");
}

/** @param cached the address of a cached result @returns what became of the attack's own requests */
export type Attack = {
  name: string;
  what: string;
  /** All ways where none are named. */
  ways?: WayName[];
  run: (way: Way, given: { cached: string; seconds: number }) => Promise<string>;
};
