import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "@/scripts/free-port.mjs";
import { figure, startInstance } from "@/scripts/measure/load/instance";
import { root } from "@/scripts/stamp.mjs";

const withSignals = it.skipIf(process.platform === "win32");

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

/** Whether a new connection is taken. */
const connects = (origin: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

withSignals("ending npm start ends the server and frees its port", async () => {
  const port = await freePort();
  const npm = spawn("npm", ["start", "--silent", "--ignore-scripts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: "ignore",
  });
  try {
    await expect.poll(() => answers(port), { timeout: 20_000 }).toBe(true);
  } finally {
    npm.kill("SIGTERM");
  }
  await expect.poll(() => answers(port), { timeout: 5_000 }).toBe(false);
});

it("a wrong setting is refused in one line that names it", async () => {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], { cwd: root, env: { ...process.env, PORT: "70000" } });
  let said = "";
  server.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => server.on("close", resolve));
  expect(code).toBe(1);
  expect(said).toBe("PORT must be a whole number from 1 to 65535\n");
});

withSignals("a server that is told to stop finishes what is under way, takes no more, and ends", async () => {
  const server = await startInstance(await freePort());
  try {
    const halfSent = connect(Number(new URL(server.origin).port), "127.0.0.1").on("error", () => undefined);
    halfSent.write("GET / HTTP/1.1\r\nHost: x\r\n");
    const body = JSON.stringify({ answers: { objectives: [], mailboxes: 7 } });
    const asked = { method: "POST", headers: { "Content-Type": "application/json" }, body };
    const underWay = fetch(`${server.origin}/api/v1/assessments`, asked);
    await expect.poll(() => figure(server, "work_running"), { timeout: 60_000 }).toBe(1);

    const ended = server.end("SIGTERM");
    await expect.poll(() => connects(server.origin), { timeout: 60_000 }).toBe(false);
    const answer = await underWay;
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ assessment: { recommendation: { option: "hosted" } } });
    expect(await ended).toBe(0);
  } finally {
    server.process.kill("SIGKILL");
  }
});

withSignals("a server that stops says so before it takes no more, and ends at once when it is told twice", async () => {
  const server = await startInstance(await freePort(), { DRAIN_S: "300" });
  try {
    server.process.kill("SIGTERM");
    await expect.poll(() => fetch(`${server.origin}/readyz`).then(({ status }) => status), { timeout: 60_000 }).toBe(503);
    const page = await fetch(server.origin);
    expect(page.status).toBe(200);
    expect(page.headers.get("connection")).toBe("close");
    expect(await server.end("SIGTERM")).toBe(1);
  } finally {
    server.process.kill("SIGKILL");
  }
});

// Only Linux has /dev/full.
it.skipIf(process.platform !== "linux")("a server whose output has no room goes on, and ends when it is told to", async () => {
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "info" },
    stdio: ["ignore", openSync("/dev/full", "w"), "ignore"],
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await expect.poll(() => answers(port), { timeout: 20_000 }).toBe(true);
    expect(await answers(port)).toBe(true);
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
  } finally {
    server.kill("SIGKILL");
  }
});
