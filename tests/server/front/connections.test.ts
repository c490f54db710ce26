import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { boundConnections, MOST_FROM_ONE, oneByOne } from "@/server/front/connections";

let server: Server;
const open: Socket[] = [];
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await new Promise((done) => server.close(done));
});

async function listening(isTrusted: (address: string) => boolean): Promise<number> {
  server = createServer((_, response) => response.end("here"));
  boundConnections(server, isTrusted);
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  return (server.address() as AddressInfo).port;
}

/** Opens a connection from an address of this machine, asks, and says whether there was an answer. */
const asks = (port: number, localAddress: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", localAddress });
    open.push(socket);
    socket.on("error", () => resolve(false)).on("close", () => resolve(false));
    socket.on("data", () => resolve(true));
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  });

it.skipIf(process.platform !== "linux")("one address gets so many connections and no more, and leaves the rest to others", async () => {
  const port = await listening(() => false);
  const mine = await Promise.all(Array.from({ length: MOST_FROM_ONE }, () => asks(port, "127.0.0.2")));
  expect(mine.filter(Boolean)).toHaveLength(MOST_FROM_ONE);
  expect(await asks(port, "127.0.0.2")).toBe(false);
  expect(await asks(port, "127.0.0.3")).toBe(true);
  open.shift()?.destroy();
  await expect.poll(() => asks(port, "127.0.0.2")).toBe(true);
});

it("a proxy that is trusted stands for many", async () => {
  const port = await listening((address) => address.endsWith("127.0.0.1"));
  const all = await Promise.all(Array.from({ length: MOST_FROM_ONE + 20 }, () => asks(port, "127.0.0.1")));
  expect(all.every(Boolean)).toBe(true);
});

it("requests of one connection are answered one after the other, in order, and too many at once end it", async () => {
  const state = { at: 0, most: 0 };
  const answer: RequestListener = (request, response) => {
    state.at += 1;
    state.most = Math.max(state.most, state.at);
    setTimeout(() => {
      state.at -= 1;
      response.end(`<${request.url}>`);
    }, 1);
  };
  server = createServer(oneByOne(answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sent = (count: number) =>
    new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1");
      open.push(socket);
      socket.on("error", () => resolve(text)).on("close", () => resolve(text));
      socket.on("data", (chunk) => {
        text += chunk;
        if (text.includes(`</${count - 1}>`)) resolve(text);
      });
      socket.write(Array.from({ length: count }, (_, index) => `GET /${index} HTTP/1.1\r\nHost: x\r\n\r\n`).join(""));
    });
  const text = await sent(100);
  expect(text.match(/<\/\d+>/g)).toEqual(Array.from({ length: 100 }, (_, index) => `</${index}>`));
  expect(state.most).toBe(1);
  expect(await sent(2000)).not.toContain("</1999>");
});

it("what waits on a connection holds little, and is let go with it", async () => {
  server = createServer(oneByOne(() => undefined));
  const asked: ServerResponse[] = [];
  const closed = new Set<ServerResponse>();
  server.prependListener("request", (_, response) => {
    asked.push(response);
    response.once("close", () => closed.add(response));
  });
  const held = () => asked.filter((response) => !response.destroyed && !closed.has(response)).length;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sent = (count: number, size: number) =>
    new Promise<Socket>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(socket));
      open.push(socket);
      socket.on("error", () => undefined);
      const request = `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(size)}\r\n\r\n`;
      socket.write(request.repeat(count));
    });
  const modest = await sent(20, 100);
  await expect.poll(held).toBe(20);
  modest.destroy();
  await expect.poll(held).toBe(0);
  const greedy = await sent(20, 10_000);
  await expect.poll(() => greedy.destroyed).toBe(true);
  await expect.poll(held).toBe(0);
});
