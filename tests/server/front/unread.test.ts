import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { answerUnread, escapedTarget } from "@/server/front/unread";

let server: Server;
afterEach(() => new Promise((done) => server.close(done)));

/** The first lines of what comes back for these bytes. */
async function answerTo(bytes: string): Promise<string> {
  server = createServer((_, response) => response.end("read"));
  answerUnread(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return new Promise((resolve) => {
    let text = "";
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
    socket.end(Buffer.from(bytes));
  });
}

describe("a request that could not be read", () => {
  it("leads to the same address with its bytes escaped, where that is all that is wrong", async () => {
    expect(await answerTo("GET /r/abc” HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 308 Permanent Redirect\r\nLocation: \/r\/abc%E2%80%9D\r\nConnection: close\r\n/,
    );
  });

  it.each(["GET /a b HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n", "GET /” HTTP/1.1 and more\r\n\r\n", "POST /” HTTP/1.1\r\nHost: x\r\n\r\n"])(
    "is 400 otherwise, and closed: %j",
    async (bytes) => expect(await answerTo(bytes)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n/),
  );

  it("says so when its headers are too long", async () => {
    expect(await answerTo(`GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("an address in bare bytes", () => {
  const latin1 = (text: string) => Buffer.from(text).toString("latin1");
  it.each([
    ["//evil.example/”", "/evil.example/%E2%80%9D"],
    ["/\\evil.example/”", "/%5Cevil.example/%E2%80%9D"],
    ['/r/a">”', "/r/a%22%3E%E2%80%9D"],
    ["/r/a%20é?x=ü", "/r/a%20%C3%A9?x=%C3%BC"],
  ])("%s leads to %s", (target, to) => expect(escapedTarget(latin1(`GET ${target} HTTP/1.1\r\n\r\n`))).toBe(to));
});
