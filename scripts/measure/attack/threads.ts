import { setTimeout as pause } from "node:timers/promises";
import { newCodes } from "../load/codes";
import { ask, rawConnection, Statuses } from "./ask.mjs";
import { assessmentOf, counter, head, heavyAnswers } from "./inputs";
import { flood } from "./pressing";
import type { Look } from "./probe.mjs";
import { served } from "./watch";
import type { Attack, Way } from "./way";

/** Attacks on the threads that compute, and what other clients get meanwhile. */

const asClient = (looks: readonly Look[]): string => {
  const { answered, asked, others, p50 } = served(looks);
  const longest = Math.max(...looks.filter(({ status }) => status === "200").map(({ ms }) => ms));
  const waited = answered > 0 ? `, p50 ${(p50 / 1000).toFixed(1)} s, longest ${(longest / 1000).toFixed(1)} s` : "";
  return `${answered} of ${asked} answered${others && ` (${others})`}${waited}`;
};

/** How long an attack on the threads goes on before others come, ms. */
const HEAD_START = 2_000;

/** The longest that work may wait and run, as the product promises. ms */
const PATIENCE = 60_000;

/** Asks for new results one after the other; takes a breath where it is refused. */
async function newResults(
  { door }: Way,
  from: string,
  codes: Iterator<string, never>,
  isOver: (count: number) => boolean,
): Promise<Look[]> {
  const looks: Look[] = [];
  while (!isOver(looks.length)) {
    const { status, ms } = await ask(door, { path: `/r/${codes.next().value}`, from, patience: PATIENCE });
    looks.push({ status, ms });
    if (status !== "200") await pause(1_000);
  }
  return looks;
}

/** Attacks the threads until a second client has asked for five new results, and the time is over. */
async function besideAnother(
  way: Way,
  seconds: number,
  attack: (over: Promise<unknown>, codes: Iterator<string, never>) => Promise<Statuses>,
): Promise<string> {
  const codes = newCodes();
  const another = pause(HEAD_START).then(() => newResults(way, "127.0.0.3", codes, (count) => count >= 5));
  const attacking = attack(Promise.all([another, pause(seconds * 1000)]), codes);
  const said = asClient(await another);
  return `${await attacking}; a second client’s five new results: ${said}`;
}

export const heavyWork: Attack["run"] = (way, { seconds }) => {
  const index = counter();
  const next = () => assessmentOf(heavyAnswers(index()));
  return besideAnother(way, seconds, (over) => flood(way.door, { connections: 22, over, next }));
};

/** Asks for ten new results a second and waits for none. */
export const abandoned: Attack["run"] = (way, { seconds }) =>
  besideAnother(way, seconds, async (over, codes) => {
    const statuses = new Statuses();
    const timer = setInterval(() => {
      const socket = rawConnection(way.door);
      socket.write(head(`GET /r/${codes.next().value} HTTP/1.1`, way.door.host));
      setTimeout(() => socket.destroy(), 100);
      statuses.add("left");
    }, 100);
    await over;
    clearInterval(timer);
    return statuses;
  });

/** One client with 40 connections and, a little later, nine with one, all asking for new results. */
export const fairness: Attack["run"] = async (way, { seconds }) => {
  const codes = newCodes();
  const lasts = HEAD_START + seconds * 1000;
  const until = Date.now() + lasts;
  const next = () => ({ path: `/r/${codes.next().value}` });
  const greedy = flood(way.door, { connections: 40, over: pause(lasts), next });
  await pause(HEAD_START);
  const addresses = Array.from({ length: 9 }, (_, index) => `127.0.0.${11 + index}`);
  const modest = await Promise.all(addresses.map((from) => newResults(way, from, codes, () => Date.now() > until)));
  const clients = modest.map((looks, index) => `(${index + 1}) ${asClient(looks)}`);
  return `greedy: ${await greedy}; modest: ${clients.join("; ")}`;
};
