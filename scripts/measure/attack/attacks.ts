import { setTimeout as pause } from "node:timers/promises";
import { LONGEST_CODE, LONGEST_SHORT_CODE } from "@/lib/link/symbols";
import type { Asked } from "./ask.mjs";
import { bodies, bodiesByLetters, idle, pipelined, slowReaders, upgrades } from "./connections";
import { counter, damagedCode, inTurn, newDraft } from "./inputs";
import { flood } from "./pressing";
import { abandoned, fairness, heavyWork } from "./threads";
import type { Attack } from "./way";

/** Asks over some connections for one thing after the other. */
const asking = (name: string, what: string, connections: number, next: (cached: string) => () => Asked): Attack => ({
  name,
  what: `${what}, ${connections} connections`,
  run: async ({ door }, { cached, seconds }) => String(await flood(door, { connections, over: pause(seconds * 1000), next: next(cached) })),
});

/** Asks for addresses that are others each time, in turn. */
const asked = (name: string, what: string, ...paths: ((cached: string, index: number) => string)[]): Attack =>
  asking(name, what, 20, (cached) => {
    const index = counter();
    return () => {
      const at = index();
      return { path: paths[at % paths.length]?.(cached, at) ?? "/" };
    };
  });

const SPACES = " ".repeat(14_000);
/** One header that is long, ten connections, a cached answer. */
const header = (name: string, what: string, headers: Record<string, string>): Attack =>
  asking(name, what, 10, (cached) => () => ({ path: cached, headers }));

/** Asks for codes of such a length that are damaged, each another. */
const damaged = (name: string, length: number): Attack =>
  asking(name, `damaged codes of ${length} characters`, 10, () => {
    const index = counter();
    return () => ({ path: `/r/${damagedCode(index(), length)}` });
  });

const WORDS = "r api v1 why control team burden mail money review compare invite embed done method design charts cards flips change".split(
  " ",
);
/** Addresses made of words that are written down as they are, each in another order. */
const ofWords = (index: number): string => `/${[0, 1, 2, 3, 4].map((place) => WORDS[Math.floor(index / 20 ** place) % 20]).join("/")}`;

const METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;
const wrongDigest = (index: number) => index.toString(36).padStart(16, "A");

/** All attacks that run for some time. */
export const ATTACKS: readonly Attack[] = [
  { name: "0-quiet", what: "nothing, to compare with", run: async (_, { seconds }) => pause(seconds * 1000, "nothing") },
  upgrades("1-upgrades", 520),
  { ...upgrades("1-many", 4_000), ways: ["direct"] },
  asking("2a-methods", "POST, PUT, PATCH and DELETE of a result", 150, (cached) => {
    const method = inTurn([() => METHODS[0], () => METHODS[1], () => METHODS[2], () => METHODS[3]]);
    return () => ({ path: cached, method: method() });
  }),
  asked("2b-query", "a cached result with another query each time", (cached, index) => `${cached}?x=${index}`),
  asked("2c-cards", "a preview with another query each time", (_, index) => `/cards/start?x=${index}`),
  asking("2d-drafts", "GET and HEAD of questions with other answers each time", 20, () => {
    const index = counter();
    const method = inTurn([() => "GET", () => "HEAD"]);
    return () => ({ path: newDraft(index()), method: method() });
  }),
  asked("2d-damaged", "short damaged codes", (_, index) => `/r/m1${"q".repeat(20)}${index.toString(32)}`),
  asked("2d-unknown", "addresses that are nothing", (_, index) => `/nothing-${index}`),
  asked(
    "2d-numbers",
    "numbers of a result that it has not, and one that it has",
    (cached, index) => `${cached}/numbers/input.x${index}`,
    (cached, index) => `${cached}/numbers/chance?x=${index}`,
  ),
  asked(
    "2d-data",
    "data of pages under wrong digests",
    (cached, index) => `/page-data/${wrongDigest(index)}${cached}`,
    (cached, index) => `/page-data/${wrongDigest(index)}${cached}?x=${index}`,
    (_, index) => `/page-data/${wrongDigest(index)}/nothing-${index}`,
  ),
  asking("2d-options", "OPTIONS of a result and a page", 20, (cached) => {
    const index = counter();
    const page = inTurn([() => cached, () => "/method"]);
    return () => ({ path: `${page()}?x=${index()}`, method: "OPTIONS" });
  }),
  bodies("3-api", "chunked bodies of 10 MB for an assessment", true, () => ["/api/v1/assessments"]),
  bodies("3-pages", "the same for a result, the questions and the start page", true, (cached) => [cached, "/questions", "/"]),
  bodies("3-endless", "the same for a result, without an end", false, (cached) => [cached]),
  { name: "4-heavy", what: "heavy valid answers, 22 connections", run: heavyWork },
  { name: "4-fairness", what: "new results: one client with 40 connections, nine with one", run: fairness },
  header("6-coding", "Accept-Encoding with 14,000 spaces", { "Accept-Encoding": `gzip${SPACES}x` }),
  header("6-accept", "Accept with 14,000 spaces", { Accept: `text/html${SPACES}x` }),
  header("6-tags", "If-None-Match with 3,500 tags", { "If-None-Match": '"a",'.repeat(3_500) }),
  damaged("12-damaged", LONGEST_SHORT_CODE),
  damaged("12-long", LONGEST_CODE),
  slowReaders("13-slow", 200),
  { ...slowReaders("13-many", 520), ways: ["HAProxy"] },
  { name: "14-idle", what: "4,000 connections that ask nothing", run: idle },
  bodiesByLetters("15-api", "bodies for an assessment", "/api/v1/assessments?x="),
  bodiesByLetters("15-pages", "bodies for results", "/r/x"),
  { name: "16-abandoned", what: "ten new results a second that nobody waits for", run: abandoned },
  { name: "17-pipelined", what: "addresses that are nothing, asked without waiting, 10 connections", run: pipelined },
  asking("18-words", "TRACE of addresses made of known words", 20, () => {
    const index = counter();
    return () => ({ path: ofWords(index()), method: "TRACE" });
  }),
  asked("19-parts", "addresses of 1,900 parts that begin as codes do", (_, index) => `/r/m1${index}${"/m1q".repeat(1_900)}`),
];
