import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request as plain, type RequestListener, type Server } from "node:http";
import { connect as http2 } from "node:http2";
import { request as secure } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/free-port.mjs";
import { needs } from "../programs";

const config = (name: string) => new URL(`../../deploy/${name}`, import.meta.url).pathname;

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

const toEnd: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

/** Stands for an instance. */
async function instance(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  toEnd.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts a program and waits until something takes connections at the port. */
async function started(command: string, parameters: string[], port: number, env: Record<string, string> = {}): Promise<void> {
  const child: ChildProcess = spawn(command, parameters, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  toEnd.push(() => {
    child.kill("SIGTERM");
    return ended;
  });
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    await pause(50);
  }
}

function ask(port: number, path: string, headers: Record<string, string> = {}, ca?: string, servername = headers.host): Promise<Answer> {
  const request = ca === undefined ? plain : secure;
  return new Promise((resolve, reject) => {
    const tls = ca === undefined ? {} : { ca, servername };
    request({ host: "127.0.0.1", port, path, headers, agent: false, ...tls }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on("error", reject)
      .end();
  });
}

/** Whether a connection is still there after its request was answered. */
function holding(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    toEnd.push(() => socket.destroy());
    socket.on("error", () => resolve(false)).on("close", () => resolve(false));
    socket.on("data", () => resolve(true));
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  });
}

/** Answers checks of readiness, and hands on the rest. */
const ready =
  (listener: RequestListener): RequestListener =>
  (request, response) =>
    request.url === "/readyz" ? response.end("{}") : listener(request, response);

needs(describe, "haproxy")("HAProxy, as deploy/haproxy.cfg has it", () => {
  it("is sound to HAProxy itself", () => {
    const { status, stderr } = spawnSync("haproxy", ["-c", "-f", config("haproxy.cfg")], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
  });

  async function behind(a: RequestListener, b: RequestListener): Promise<number> {
    const port = await freePort();
    const env = { LISTEN: `127.0.0.1:${port}`, INSTANCE_A: await instance(ready(a)), INSTANCE_B: await instance(ready(b)) };
    await started("haproxy", ["-db", "-f", config("haproxy.cfg")], port, env);
    return port;
  }

  it("asks the other instance when one ends without an answer, whichever was asked first", async () => {
    const fails: RequestListener = (request) => request.socket.destroy();
    const port = await behind(fails, (_, response) => response.end("answered"));
    // Where an address goes follows from the address; of twelve, not all go to the same one.
    for (let code = 0; code < 12; code++) expect(await ask(port, `/r/${code}`)).toMatchObject({ status: 200, text: "answered" });
  });

  it("hands on a 503 as it is, and asks nobody else", async () => {
    let asked = 0;
    const busy: RequestListener = (_, response) => {
      asked++;
      response.writeHead(503, { "Retry-After": "7" }).end("busy");
    };
    const port = await behind(busy, busy);
    const { status, headers, text } = await ask(port, "/r/code");
    expect([status, headers["retry-after"], text, asked]).toEqual([503, "7", "busy", 1]);
  });

  it("says itself when to come back where no instance answers", async () => {
    const fails: RequestListener = (request) => request.socket.destroy();
    const port = await behind(fails, fails);
    const { status, headers, text } = await ask(port, "/r/code");
    // 502 where the last try got no answer, 503 once both are known to be down.
    expect([502, 503]).toContain(status);
    expect(headers["retry-after"]).toBe("5");
    expect(JSON.parse(text)).toMatchObject({ type: "about:blank", status });
  });

  it("keeps what is for those who run it from those who use it, and who asked from the instance", async () => {
    let seen: IncomingHttpHeaders = {};
    const sees: RequestListener = (request, response) => {
      seen = request.headers;
      response.end();
    };
    const port = await behind(sees, sees);
    for (const path of ["/metrics", "/readyz"]) expect((await ask(port, path)).status).toBe(404);
    await ask(port, "/", { "X-Forwarded-Host": "evil.example", "X-Forwarded-For": "192.0.2.1", Forwarded: "host=evil.example" });
    expect(seen.host).toBe(`127.0.0.1:${port}`);
    expect(Object.entries(seen).filter(([name]) => /forwarded/.test(name))).toEqual([["x-forwarded-for", "127.0.0.1"]]);
  });

  it("hands no connection over to another protocol, so that none is held without a limit", async () => {
    let seen: IncomingHttpHeaders = {};
    const sees: RequestListener = (request, response) => {
      seen = request.headers;
      response.end("plain");
    };
    const port = await behind(sees, sees);
    for (const upgrade of ["websocket", "h2c"]) {
      const headers = {
        Connection: "Upgrade, HTTP2-Settings",
        Upgrade: upgrade,
        "HTTP2-Settings": "AAMAAABkAAQAAP__",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
      };
      expect(await ask(port, "/_next/hmr", headers)).toMatchObject({ status: 200, text: "plain" });
      expect(seen.upgrade).toBeUndefined();
    }
  });

  it("takes so many connections of one address and no more", async () => {
    const answers: RequestListener = (_, response) => response.end("here");
    const port = await behind(answers, answers);
    const held = await Promise.all(Array.from({ length: 250 }, () => holding(port)));
    expect(held.filter((isHeld) => isHeld).length).toBeGreaterThan(150);
    expect(held.filter((isHeld) => !isHeld).length).toBeGreaterThan(30);
  });

  it("takes so many requests of one address and no more, over however few connections of HTTP/2", async () => {
    const port = await behind(
      () => undefined,
      () => undefined,
    );
    const clients = Array.from({ length: 3 }, () => http2(`http://127.0.0.1:${port}`).on("error", () => undefined));
    toEnd.push(...clients.map((client) => () => client.destroy()));
    const statuses: unknown[] = [];
    for (const client of clients)
      for (let stream = 0; stream < 90; stream++) {
        const asking = client.request({ ":path": `/r/${stream}` });
        asking.on("error", () => undefined).on("response", (headers) => statuses.push(headers[":status"]));
      }
    await expect.poll(() => statuses.length).toBeGreaterThanOrEqual(60);
    expect(new Set(statuses)).toEqual(new Set([429]));
    expect(statuses.length).toBeLessThan(80);
  });
});

needs(
  describe,
  "nginx",
  "openssl",
)("nginx, as deploy/nginx.conf has it", () => {
  const HOST = "mail.example.com";

  /** The configuration with addresses and places of this test in it. */
  async function behind(listener: RequestListener) {
    const folder = mkdtempSync(join(tmpdir(), "mailverdict-nginx-"));
    // Its workers are of another user where it is started by root.
    chmodSync(folder, 0o755);
    toEnd.push(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ["tls", "log", "cache"]) mkdirSync(join(folder, name));
    const key = join(folder, "tls", `${HOST}.key`);
    const certificate = join(folder, "tls", `${HOST}.pem`);
    const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
    spawnSync("openssl", [...made, "-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`, "-keyout", key, "-out", certificate]);
    const [port, other, address] = [await freePort(), await freePort(), await instance(listener)];
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
    const text = readFileSync(config("nginx.conf"), "utf8")
      .replace("http {", `http { ${places}`)
      .replaceAll("listen 443", `listen 127.0.0.1:${port}`)
      .replace("listen 80", `listen 127.0.0.1:${other}`)
      .replaceAll("/etc/nginx/tls", join(folder, "tls"))
      .replaceAll("/var/log/nginx", join(folder, "log"))
      .replace("/var/cache/nginx/mailverdict", join(folder, "cache"))
      .replace("/run/nginx.pid", join(folder, "pid"))
      .replace("127.0.0.1:3001", address)
      .replace(/\n.*127\.0\.0\.1:3002.*/, "");
    const file = join(folder, "nginx.conf");
    writeFileSync(file, text);
    const checked = spawnSync("nginx", ["-t", "-e", "stderr", "-c", file], { encoding: "utf8" });
    expect(checked.status, checked.stderr).toBe(0);
    await started("nginx", ["-e", "stderr", "-c", file, "-g", "daemon off;"], port);
    const ca = readFileSync(certificate, "utf8");
    const log = () => readFileSync(join(folder, "log", "access.log"), "utf8") + readFileSync(join(folder, "log", "error.log"), "utf8");
    return { at: (path: string, headers = {}) => ask(port, path, { host: HOST, ...headers }, ca), port, ca, log };
  }

  it("keeps what may be shared for as long as it says, under its own name, and answers whoever has it", async () => {
    let asked = 0;
    const { at } = await behind((_, response) => {
      asked++;
      response.writeHead(200, { "Cache-Control": "public, max-age=0, s-maxage=3600, must-revalidate", ETag: '"name"' }).end("page");
    });
    const first = await at("/r/code");
    const second = await at("/r/code");
    expect([first.text, second.text, second.headers.etag, asked]).toEqual(["page", "page", '"name"', 1]);
    expect(second.headers["cache-control"]).toBe("public, max-age=0, s-maxage=3600, must-revalidate");
    expect((await at("/r/code", { "If-None-Match": '"name"' })).status).toBe(304);
    await at("/r/other");
    expect(asked).toBe(2);
  });

  it("keeps a compressed answer and a plain one apart, and a page from what a program gets", async () => {
    const { at } = await behind(({ headers }, response) => {
      response.writeHead(200, { "Cache-Control": "public, s-maxage=3600", Vary: "Accept, Accept-Encoding" });
      response.end(`${headers.accept} ${headers["accept-encoding"] ?? "plain"}`);
    });
    const told = [{}, { "Accept-Encoding": "gzip, br" }, { Accept: "text/html,*/*;q=0.8" }].map((headers) => at("/r/code", headers));
    expect((await Promise.all(told)).map(({ text }) => text)).toEqual(["*/* plain", "*/* gzip", "text/html plain"]);
    expect((await at("/r/code")).text).toBe("*/* plain");
  });

  it.each([
    ["gzip", "gzip"],
    ["br, gzip;q=0.5", "gzip"],
    ["*", "gzip"],
    ["gzip;q=1.0", "gzip"],
    ["gzip;q=0", "plain"],
    ["gzip;q=0.000, br", "plain"],
    ["x-notgzip", "plain"],
    ["gzipped", "plain"],
    ["br", "plain"],
  ])("takes %s for %s", async (accepted, form) => {
    const { at } = await behind(({ headers }, response) => response.end(headers["accept-encoding"] || "plain"));
    expect((await at("/r/code", { "Accept-Encoding": accepted })).text).toBe(form);
  });

  it("tells the instance who asks, whatever the client says of it", async () => {
    const { at } = await behind(({ headers }, response) => response.end(JSON.stringify(headers)));
    const seen = JSON.parse((await at("/r/code", { "X-Forwarded-For": "192.0.2.1", Upgrade: "websocket", Connection: "Upgrade" })).text);
    expect([seen["x-forwarded-for"], seen.upgrade]).toEqual(["127.0.0.1", undefined]);
  });

  it("gives no page to who names another site once the connection is made", async () => {
    const { port, ca } = await behind((_, response) => response.end("ours"));
    const answer = await ask(port, "/", { host: "evil.example" }, ca, HOST);
    expect([answer.status, answer.text.includes("Welcome")]).toEqual([421, false]);
  });

  it.each(["private, max-age=0, must-revalidate", "no-store"])("keeps nothing that says %s", async (cacheControl) => {
    let asked = 0;
    const { at } = await behind((_, response) => {
      asked++;
      response.writeHead(200, { "Cache-Control": cacheControl }).end("mine");
    });
    await at("/questions/control/draft");
    await at("/questions/control/draft");
    expect(asked).toBe(2);
  });

  it("hands on a 503 with the time to come back, and lets through headers as long as a policy makes them", async () => {
    const { at } = await behind((_, response) =>
      response.writeHead(503, { "Retry-After": "7", "Content-Security-Policy": "x".repeat(12_000) }).end(),
    );
    const { status, headers } = await at("/r/code");
    expect([status, headers["retry-after"], headers["content-security-policy"]?.length]).toEqual([503, "7", 12_000]);
  });

  it("writes down no address, and knows no name but its own", async () => {
    const { at, port, ca, log } = await behind((_, response) => response.end());
    await at("/r/mv1secret?also=secret");
    expect((await at("/metrics")).status).toBe(404);
    await expect(ask(port, "/", { host: "evil.example" }, ca)).rejects.toThrow();
    expect(log()).toMatch(/GET 200/);
    expect(log()).not.toMatch(/secret|127\.0\.0\.1/);
  });
});
