import { carried, FIRST_STATE, SOUND, shareOf, stepped } from "./checksum";
import { decode } from "./codec";
import { ALPHABET, CHECKSUM_LENGTH, LONGEST_CODE, START, writeCode } from "./symbols";
import { likelyCode, tidyCode } from "./tidy";

/**
 * How many characters the codes of results have where founders answer what they are asked: the six profiles, the real accounts of the
 * tests, and some room. One with hardly any answers is shorter, one with many details or assumptions of its own is longer.
 */
export const USUAL_LENGTH = { shortest: 50, longest: 66 };

/** What is wrong with a code, as far as the code itself tells; positions are counted from 1. */
export type Damage =
  /** Nothing in it begins like a code. */
  | { kind: "no-code" }
  /** The end is missing, by so many characters. */
  | { kind: "cut"; missing: number }
  /** The first one or two characters are missing. */
  | { kind: "cut-start"; missing: number }
  /** Exactly one character is wrong. */
  | { kind: "one-wrong"; at: number }
  /** Two neighbours have changed places; `at` is the first. */
  | { kind: "swapped"; at: number }
  /** One character stands there that does not belong. */
  | { kind: "one-extra"; at: number }
  /** One character before `at` was lost on the way. */
  | { kind: "one-lost"; at: number }
  /** Characters that no code has, each once. */
  | { kind: "foreign"; characters: string }
  | { kind: "short"; length: number; least: number; most: number }
  | { kind: "long"; length: number; extra: number }
  /** Of a usual length: wrong in more than one place, or cut by more than the checksum can tell. */
  | { kind: "mistyped"; length: number }
  /** Sound, but of a layout that this version does not know. */
  | { kind: "later" };

/** The checksum would miss more losses than it finds with fewer than two of its characters left. */
export const MOST_CUT = 4;

/**
 * What happened to a code that holds nothing. Where the checksum tells, the answer is exact but for one chance in a thousand or less;
 * it names the place and never the character that should stand there, since a repaired link could be somebody else's.
 *
 * @param text the part of the address that should be a code, as it arrived
 */
export function diagnose(text: string): Damage {
  const code = likelyCode(text);
  if (code === undefined) return cutAtTheStart(text) ?? { kind: "no-code" };
  const decoded = decode(code);
  if (!decoded.ok && decoded.reason === "unknown-layout") return { kind: "later" };
  if (code.length > LONGEST_CODE + 1) return { kind: "long", length: code.length, extra: code.length - LONGEST_CODE };
  const foreign = [...new Set(code.slice(START.length))].filter((character) => !ALPHABET.includes(character));
  if (foreign.length > 0) return { kind: "foreign", characters: foreign.join("") };
  return cutAtTheEnd(code) ?? oneSlip(code) ?? byLength(code);
}

/** Every symbol. */
const VALUES = Array.from(ALPHABET, (_, value) => value);

/** The code that this data has, checksum and all. */
const withChecksum = (data: string): string => writeCode([...data].map((character) => ALPHABET.indexOf(character)));

/** The start is the same for every code, so what is left of one shows that nothing else is missing. */
function cutAtTheStart(text: string): Damage | undefined {
  for (let missing = 1; missing <= START.length; missing += 1)
    if (tidyCode(START.slice(0, missing) + text) !== undefined) return { kind: "cut-start", missing };
  return undefined;
}

/** With some of its characters left, the checksum says whether the data before it is all there. */
function cutAtTheEnd(code: string): Damage | undefined {
  for (let missing = 1; missing <= MOST_CUT; missing += 1) {
    const data = code.slice(START.length, code.length - (CHECKSUM_LENGTH - missing));
    if (data.length === 0 || data.length + START.length + CHECKSUM_LENGTH > LONGEST_CODE) continue;
    const whole = withChecksum(data);
    if (whole.startsWith(code) && decode(whole).ok) return { kind: "cut", missing };
  }
  return undefined;
}

/**
 * Finds every slip of one character, by what it does to the checksum. Only one that makes the whole code sound is named: a chance of less
 * than one in 100,000 to be wrong.
 */
function oneSlip(code: string): Damage | undefined {
  const symbols = [...code.slice(START.length)].map((character) => ALPHABET.indexOf(character));
  const { length } = symbols;
  const at = (place: number) => symbols[place] ?? 0;
  /** Steps from a place to the end, its own not counted. */
  const left = (place: number) => length - 1 - place;
  /** The state before each place, and what the symbols from there on add to the last one. */
  const before = [FIRST_STATE];
  for (const symbol of symbols) before.push(stepped(before[before.length - 1] ?? 0, symbol));
  const rest = [0];
  for (let place = length - 1; place >= 0; place -= 1) rest.unshift((rest[0] ?? 0) ^ shareOf(at(place), left(place)));
  const wrongBy = (before[length] ?? 0) ^ SOUND;

  const unsound = new Set<string>();
  const isWhole = (place: number, drop: number, put: readonly number[]) => {
    const found = [...symbols.slice(0, place), ...put, ...symbols.slice(place + drop)].map((symbol) => ALPHABET[symbol]).join("");
    if (unsound.has(found)) return false;
    if (decode(START + found).ok) return true;
    unsound.add(found);
    return false;
  };
  const firstPlace = (places: number, isFound: (place: number) => boolean): number | undefined => {
    for (let place = 0; place < places; place += 1) if (isFound(place)) return START.length + place + 1;
    return undefined;
  };

  const swapped = firstPlace(length - 1, (place) => {
    const change = at(place) ^ at(place + 1);
    return (shareOf(change, left(place)) ^ shareOf(change, left(place) - 1)) === wrongBy && isWhole(place, 2, [at(place + 1), at(place)]);
  });
  if (swapped !== undefined) return { kind: "swapped", at: swapped };
  // A code that is sound as it stands can only have come with another one.
  if (wrongBy === 0 && isWhole(0, 0, [])) return { kind: "swapped", at: code.length };
  const extra = firstPlace(length, (place) => {
    const last = carried(before[place] ?? 0, left(place)) ^ (rest[place + 1] ?? 0);
    return last === SOUND && isWhole(place, 1, []);
  });
  if (extra !== undefined) return { kind: "one-extra", at: extra };
  const wrong = firstPlace(length, (place) =>
    VALUES.some((change) => shareOf(change, left(place)) === wrongBy && isWhole(place, 1, [at(place) ^ change])),
  );
  if (wrong !== undefined) return { kind: "one-wrong", at: wrong };
  const lost = firstPlace(length + 1, (place) => {
    const without = carried(before[place] ?? 0, left(place) + 2) ^ (rest[place] ?? 0) ^ SOUND;
    return VALUES.some((symbol) => shareOf(symbol, left(place) + 1) === without && isWhole(place, 0, [symbol]));
  });
  return lost === undefined ? undefined : { kind: "one-lost", at: lost };
}

function byLength(code: string): Damage {
  const { length } = code;
  const { shortest, longest } = USUAL_LENGTH;
  if (length > LONGEST_CODE) return { kind: "long", length, extra: length - LONGEST_CODE };
  return length < shortest
    ? { kind: "short", length, least: Math.max(MOST_CUT + 1, shortest - length), most: longest - length }
    : { kind: "mistyped", length };
}
