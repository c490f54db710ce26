import { ALPHABET, START } from "@/lib/link/symbols";
import { MOTIVES, OBJECTIVES, PRACTICES } from "@/lib/questionnaire/ids";
import { encodeDraft } from "../../../lib/link/codec";
import type { Asked } from "./ask.mjs";

/** Counts up, so that no two requests of a run are the same. */
export function counter(): () => number {
  let count = 0;
  return () => count++;
}

/** Takes one after the other, over and over. */
export function inTurn<T>(makers: readonly [() => T, ...(() => T)[]]): () => T {
  const next = counter();
  return () => (makers[next() % makers.length] ?? makers[0])();
}

/** Two answers that are others for each of the first 270,000; numbers have three figures. */
const distinct = (index: number) => ({ bearableLoss: 1_000 + 10 * (index % 900), growth: Math.floor(index / 900) % 300 });

const details = OBJECTIVES.flatMap((objective) => [
  [`basis.${objective}`, "law"],
  [`hostedFit.${objective}`, "unchecked"],
  [`scope.${objective}`, "both"],
]);

/** The heaviest answers that are valid, each other than the one before: ten objectives unchecked, the widest ranges, five years. */
export const heavyAnswers = (index: number) => ({
  motives: MOTIVES,
  objectives: OBJECTIVES,
  ...Object.fromEntries(details),
  ...Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, "ad-hoc"])),
  atStake: { low: 0, high: 1e9 },
  operators: 2,
  experience: "production",
  coverage: "rota",
  committedHours: { low: 0, high: 10_000 },
  degradedWeeks: 2,
  ...distinct(index),
  mailboxes: { low: 1, high: 100_000 },
  mailboxOwners: "customers",
  appMessages: { low: 0, high: 1e9 },
  bulk: "yes",
  today: "hosted",
  revenueAtStake: 1e6,
  hourlyCost: { low: 0, high: 1_000 },
  displaced: 2,
  horizonYears: 5,
});

export const assessmentOf = (answers: object): Asked => ({
  path: "/api/v1/assessments",
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ answers }),
});

/** A code of such a length that was never one of ours, in which every slip is looked for. */
export function damagedCode(index: number, length: number): string {
  const digits = [...index.toString(ALPHABET.length)].map((digit) => ALPHABET[Number.parseInt(digit, ALPHABET.length)]);
  return START + digits.join("").padEnd(length - START.length, ALPHABET);
}

/** An address of a page of questions with answers that nobody has given yet. */
export const newDraft = (index: number): string => `/questions/why/${encodeDraft(distinct(index))}`;

/** Begins a request by hand. */
export const head = (line: string, host: string, ...headers: string[]): string => [line, `Host: ${host}`, ...headers, "", ""].join("\r\n");
