import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oneByOne } from "@/server/front/connections";
import { answersUnderWay, endSlow } from "@/server/front/stop";

let server: Server;
let underWay: ReadonlySet<ServerResponse>;
let done = 0;
const open: Socket[] = [];

beforeEach(async () => {
  done = 0;
  server = createServer(
    oneByOne((request, response) => request.url !== "/never" && response.end("a".repeat(request.url === "/large" ? 50_000_000 : 1))),
  );
  underWay = answersUnderWay(server, () => {
    done += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await new Promise((end) => server.close(end));
});

/** A connection over which this was written, and from which nothing is read. */
function sends(text: string): Socket {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  open.push(socket);
  socket.on("error", () => undefined);
  socket.write(text);
  return socket;
}

describe("answers under way", () => {
  it("are over when they are sent, and when their connection is gone, those behind another included", async () => {
    const ask = "GET /never HTTP/1.1\r\nHost: x\r\n\r\n";
    const socket = sends(ask.repeat(30));
    await expect.poll(() => underWay.size).toBe(30);
    socket.destroy();
    await expect.poll(() => underWay.size).toBe(0);
    expect(done).toBe(30);
    sends("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(() => done).toBe(31);
    expect(underWay.size).toBe(0);
  });

  it("that are not sent for or not read are ended, and those that are worked on are not", async () => {
    sends("POST /never HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc").pause();
    sends("GET /large HTTP/1.1\r\nHost: x\r\n\r\n").pause();
    const working = sends("GET /never HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(() => underWay.size).toBeGreaterThanOrEqual(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    endSlow(underWay);
    await expect.poll(() => underWay.size).toBe(1);
    expect(working.destroyed).toBe(false);
  });
});
