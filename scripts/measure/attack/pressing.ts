import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Asked, agentFor, ask, type Door, rawConnection, Statuses } from "./ask.mjs";

/** Between two tries of a connection that was closed or refused, ms: an attacker comes back, but not in an endless loop. */
const COMES_BACK_AFTER = 1_000;
/** New connections in one go, and between two goes, ms. */
const AT_ONCE = 200;
const BETWEEN = 20;

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const failed = (status: string): boolean => !/^\d+$/.test(status);

/**
 * Asks over so many connections for one thing after the other.
 *
 * @param over when this is settled, nothing more is asked, and what is under way is given up
 */
export async function flood(
  door: Door,
  { connections, over, next }: { connections: number; over: Promise<unknown>; next: () => Asked },
): Promise<Statuses> {
  const agent = agentFor(door, connections);
  const statuses = new Statuses();
  let isOver = false;
  const oneAfterTheOther = async () => {
    while (!isOver) {
      const { status } = await ask(door, { ...next(), agent });
      statuses.add(isOver ? "under way at the end" : status);
      if (failed(status) && !isOver) await pause(100);
    }
  };
  const all = times(connections, oneAfterTheOther);
  await over;
  isOver = true;
  agent.destroy();
  await Promise.all(all);
  return statuses;
}

/** What is done over one connection once it is there, and whether it is closed when an answer begins. */
export type OverConnection = { use: (socket: Socket, index: number) => void; endsAnswered?: boolean };

/**
 * Keeps so many connections open until the time is over, and opens one that was closed again a second later.
 *
 * @returns what was answered over them, and how many were open at the end
 */
export async function hold(
  door: Door,
  { count, seconds, use, endsAnswered = false }: OverConnection & { count: number; seconds: number },
): Promise<{ statuses: Statuses; opened: number; open: number }> {
  const sockets = new Set<Socket>();
  const statuses = new Statuses();
  let isOver = false;
  let opened = 0;
  const open = (index: number) => {
    if (isOver) return;
    const socket = rawConnection(door);
    socket.once(door.isSecure ? "secureConnect" : "connect", () => {
      opened += 1;
      sockets.add(socket);
      use(socket, index);
    });
    socket.once("data", (chunk) => {
      statuses.add(/^HTTP\/1\.1 (\d+)/.exec(String(chunk))?.[1] ?? "no HTTP");
      if (endsAnswered) socket.destroy();
    });
    socket.once("close", () => {
      sockets.delete(socket);
      setTimeout(open, COMES_BACK_AFTER, index);
    });
  };
  const until = Date.now() + seconds * 1000;
  for (let first = 0; first < count && Date.now() < until; first += AT_ONCE) {
    times(Math.min(AT_ONCE, count - first), (index) => open(first + index));
    await pause(BETWEEN);
  }
  await pause(Math.max(0, until - Date.now()));
  isOver = true;
  const left = sockets.size;
  for (const socket of sockets) socket.destroy();
  return { statuses, opened, open: left };
}

export const saidOfHeld = ({ statuses, opened, open }: Awaited<ReturnType<typeof hold>>): string =>
  `${opened.toLocaleString("en-GB")} opened, ${open.toLocaleString("en-GB")} open at the end; answered: ${statuses}`;
