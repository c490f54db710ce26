import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { newCodes } from "../load/codes";
import { ask, type Door, rawConnection } from "./ask.mjs";
import { head } from "./inputs";
import { SERVE, startInstance, type Way, type WayName } from "./way";

/** One thing that is tried once, with what happened in a line. */
export type Once = { name: string; what: string; ways?: WayName[]; run: (way: Way) => Promise<string> };

/** Sends bytes and reads what comes until the connection ends, for ten seconds at most. */
function exchange(door: Door, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = rawConnection(door);
    let text = "";
    const timer = setTimeout(() => socket.destroy(), 10_000);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(text);
    });
    socket.write(bytes);
  });
}

const statusOf = (text: string): string => /^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? (text === "" ? "nothing" : "no HTTP");
const headerOf = (text: string, name: string): string =>
  new RegExp(`^${name}: *(.*?)\\r$`, "im").exec(text.split("\r\n\r\n", 1)[0] ?? "")?.[1] ?? "none";

/** One connection with an upgrade, then SIGTERM. */
async function stopHeldUp({ door, instances: [instance] }: Way): Promise<string> {
  const socket = rawConnection(door);
  socket.write(head("GET /_next/hmr HTTP/1.1", door.host, "Connection: Upgrade", "Upgrade: websocket"));
  await pause(500);
  const began = performance.now();
  instance?.process.kill("SIGTERM");
  const code = await Promise.race([instance?.ended, pause(90_000, "no end", { ref: false })]);
  socket.destroy();
  return `ended after ${((performance.now() - began) / 1000).toFixed(1)} s with ${code}`;
}

async function h2c({ door }: Way): Promise<string> {
  const asked = head(
    "GET /method HTTP/1.1",
    door.host,
    "Connection: Upgrade, HTTP2-Settings, close",
    "Upgrade: h2c",
    "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA",
  );
  return `answered ${statusOf(await exchange(door, asked))}`;
}

async function dotSegments({ door }: Way): Promise<string> {
  const said: string[] = [];
  for (const path of ["/embed/../method", "/embed/%2e%2e/method"]) {
    const text = await exchange(door, head(`GET ${path} HTTP/1.1`, door.host, "Accept: text/html", "Connection: close"));
    const framing = /frame-ancestors [^;]+/.exec(headerOf(text, "content-security-policy"))?.[0] ?? "no frame-ancestors";
    said.push(`${path}: ${statusOf(text)}, ${framing}, Cache-Control ${headerOf(text, "cache-control")}`);
  }
  return said.join("; ");
}

async function otherHost({ door }: Way): Promise<string> {
  const text = await exchange(door, head("GET / HTTP/1.1", "evil.example", "Connection: close"));
  return `${statusOf(text)}, title “${/<title>(.*?)<\/title>/.exec(text)?.[1] ?? "none"}”`;
}

async function gzipUnasked({ door }: Way): Promise<string> {
  const said: string[] = [];
  for (const coding of ["gzip", "gzip;q=0", "x-notgzip"]) {
    const { status, headers } = await ask(door, { path: "/method", headers: { "Accept-Encoding": coding } });
    said.push(`${coding}: ${status} ${headers["content-encoding"] ?? "plain"}`);
  }
  return said.join("; ");
}

/** A header of which a letter comes each second. */
async function letterByLetter({ door }: Way): Promise<string> {
  const socket = rawConnection(door);
  const began = performance.now();
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.write(`GET / HTTP/1.1\r\nHost: ${door.host}\r\nX-Slow: `);
  const timer = setInterval(() => socket.write("x"), 1_000);
  const isClosed = new Promise((resolve) => socket.once("close", () => resolve(true)));
  const closed = await Promise.race([isClosed, pause(70_000, false, { ref: false })]);
  clearInterval(timer);
  socket.destroy();
  const after = `after ${((performance.now() - began) / 1000).toFixed(1)} s`;
  return closed ? `closed ${after}, answered ${statusOf(text)}` : `still open ${after}`;
}

async function absoluteForm({ door }: Way): Promise<string> {
  const scheme = door.isSecure ? "https" : "http";
  const text = await exchange(door, head(`GET ${scheme}://${door.host}/method HTTP/1.1`, door.host, "Connection: close"));
  return `answered ${statusOf(text)}, Location ${headerOf(text, "location")}`;
}

/** The build without the program that its threads run, in a copy of links. */
async function withoutWorker(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-attack-"));
  try {
    const copied = spawnSync("cp", ["-a", "-l", dirname(SERVE), join(folder, "standalone")], { encoding: "utf8" });
    if (copied.status !== 0) return `not tried: ${copied.stderr.trim()}`;
    rmSync(join(folder, "standalone", "worker.cjs"));
    return await tried(join(folder, "standalone", "serve.mjs"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tried(file: string): Promise<string> {
  const started = await startInstance(file).catch((error: Error) => error);
  if (started instanceof Error) return started.message;
  try {
    await pause(5_000);
    const { status: ready } = await ask(started.door, { path: "/readyz" });
    const { status: result } = await ask(started.door, { path: `/r/${newCodes().next().value}`, patience: 20_000 });
    return `/readyz ${ready} after 5 s, a new result: ${result}`;
  } finally {
    await started.end();
  }
}

/** Everything that is tried once. */
export const ONCE: readonly Once[] = [
  { name: "1b-stop", what: "SIGTERM with an upgraded connection held", ways: ["direct"], run: stopHeldUp },
  { name: "1c-h2c", what: "an upgrade to HTTP/2", run: h2c },
  { name: "7-dots", what: "dot segments behind /embed", run: dotSegments },
  { name: "8-host", what: "the right name for TLS, another Host", ways: ["nginx"], run: otherHost },
  { name: "8-gzip", what: "compressed for those who do not take it", run: gzipUnasked },
  { name: "9-letters", what: "a header letter by letter", run: letterByLetter },
  { name: "10-absolute", what: "an address in absolute form", run: absoluteForm },
  { name: "11-worker", what: "no program for the threads", ways: ["direct"], run: withoutWorker },
];
