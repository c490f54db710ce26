import { tidyCode } from "@/lib/link/tidy";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/** After "m1", where the data begins. */
const START = 2;

/** How often a kind of damage was tried, and what the damaged text opened: nothing, the same code, or another. */
export type Counts = { tried: number; refused: number; same: number; another: number };

/** A repeatable source of whole numbers from 0 up to, but not including, `below` (mulberry32). */
export type Pick = (below: number) => number;

export function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const splice = (code: string, at: number, drop: number, put = "") => code.slice(0, at) + put + code.slice(at + drop);
const somewhere = (code: string, pick: Pick) => START + pick(code.length - START);

function substituted(count: number) {
  return (code: string, pick: Pick): string => {
    const places = new Set<number>();
    while (places.size < count) places.add(somewhere(code, pick));
    let damaged = code;
    for (const at of places) {
      const others = [...ALPHABET].filter((character) => character !== code[at]);
      damaged = splice(damaged, at, 1, others[pick(others.length)]);
    }
    return damaged;
  };
}

function swapped(code: string, pick: Pick): string {
  for (;;) {
    const at = START + pick(code.length - START - 1);
    const [one = "", next = ""] = code.slice(at, at + 2);
    if (one !== next) return splice(code, at, 2, next + one);
  }
}

function swappedApart(code: string, pick: Pick): string {
  for (;;) {
    const [a = 0, b = 0] = [somewhere(code, pick), somewhere(code, pick)].toSorted((x, y) => x - y);
    if (code[a] !== code[b]) return splice(splice(code, a, 1, code[b]), b, 1, code[a]);
  }
}

function someCapitals(code: string, pick: Pick): string {
  const mixed = [...code].map((character) => (pick(2) === 0 ? character.toUpperCase() : character)).join("");
  return mixed === code ? code.toUpperCase() : mixed;
}

/** A cut in the middle, of one to four characters. */
function lostInside(code: string, pick: Pick): string {
  const count = 1 + pick(4);
  return splice(code, START + pick(code.length - START - count), count);
}

function addedQ(code: string, pick: Pick): string {
  return splice(code, code.length - 1, 0, "q".repeat(1 + pick(4)));
}

function addedQBeforeP(code: string, pick: Pick): string {
  return `${code.slice(0, -1)}${"q".repeat(1 + pick(4))}p`;
}

/** Every kind of damage by its name. Those with "case" in it change no character, and may be forgiven. */
export const DAMAGES: Readonly<Record<string, (code: string, pick: Pick) => string>> = {
  "one substituted character": substituted(1),
  "two substituted characters": substituted(2),
  "three substituted characters": substituted(3),
  "four substituted characters": substituted(4),
  "five to twelve substituted characters": (code, pick) => substituted(Math.min(5 + pick(8), code.length - START))(code, pick),
  "cut at the end": (code, pick) => code.slice(0, START + pick(code.length - START)),
  "cut at the start": (code, pick) => `m1${code.slice(somewhere(code, pick) + 1)}`,
  "one to four characters lost inside": lostInside,
  "a doubled character": (code, pick) => {
    const at = somewhere(code, pick);
    return splice(code, at, 0, code[at]);
  },
  "an added character": (code, pick) => splice(code, START + pick(code.length - START + 1), 0, ALPHABET[pick(32)]),
  "swapped neighbours": swapped,
  "swapped characters far apart": swappedApart,
  "changed case, whole": (code) => code.toUpperCase(),
  "changed case, here and there": someCapitals,
  "one substituted character and changed case": (code, pick) => substituted(1)(code, pick).toUpperCase(),
  "“q” added before the last character": addedQ,
  "the last character made “p”, “q” added before it": addedQBeforeP,
};

/** Deals `count` damages over all kinds and codes, and counts what each damaged text opens. Repeatable for a seed. */
export function damageAll(codes: readonly string[], count: number, seed: number): Record<string, Counts> {
  const pick = picker(seed);
  const kinds = Object.entries(DAMAGES);
  const counts: Record<string, Counts> = {};
  for (let turn = 0; turn < count; turn += 1) {
    const [kind, damage] = kinds[turn % kinds.length] ?? ["", (code: string) => code];
    const code = codes[pick(codes.length)] ?? "";
    const damaged = damage(code, pick);
    const opened = damaged === code ? code : tidyCode(damaged);
    counts[kind] ??= { tried: 0, refused: 0, same: 0, another: 0 };
    const tally = counts[kind];
    tally.tried += 1;
    if (opened === undefined) tally.refused += 1;
    else if (opened === code) tally.same += 1;
    else tally.another += 1;
  }
  return counts;
}
