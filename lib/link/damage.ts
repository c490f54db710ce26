import { LONG, SHORT } from "./checksum";
import { decode } from "./codec";
import { ALPHABET, checksumAt, LONGEST_CODE, LONGEST_SHORT_CODE, SHORTEST_LONG_CODE, START, writeCode } from "./symbols";
import { likelyCode, tidyCode } from "./tidy";

/**
 * How many characters the codes of results have where founders answer what they are asked: the six profiles, the real accounts of the
 * tests, and some room. One with hardly any answers is shorter, one with many details or assumptions of its own is longer.
 */
export const USUAL_LENGTH = { shortest: 26, longest: 72 };

/** What is wrong with a code, as far as the code itself tells; positions are counted from 1. */
export type Damage =
  /** Nothing in it begins like a code. */
  | { kind: "no-code" }
  /** Nothing but how every code begins: the rest did not arrive. */
  | { kind: "only-start" }
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
  /** Of a length that no code has: longer than every code with the short checksum, and shorter than every one with the long. */
  | { kind: "between"; length: number; under: number; over: number }
  /** Of a usual length: wrong in more than one place, or cut by more than the checksum can tell. */
  | { kind: "mistyped"; length: number }
  /** Sound, but of a layout that this version does not know. */
  | { kind: "later" };

/**
 * Characters that may be missing from a checksum while the rest of it still tells. With fewer than two left it would miss more losses than
 * it finds.
 */
const mostCutFrom = (checksumLength: number): number => checksumLength - 2;
/** Of the short checksum and of the long one. */
export const MOST_CUT = { short: mostCutFrom(SHORT.length), long: mostCutFrom(LONG.length) };

/** The most that are missing from a code of such a length where the checksum does not tell. */
export const mostCutOf = (length: number): number => (length > LONGEST_SHORT_CODE ? MOST_CUT.long : MOST_CUT.short);

/**
 * What happened to a code that holds nothing. Where the checksum tells, the answer is exact but for one chance in a thousand or less;
 * it names the place and never the character that should stand there, since a repaired link could be somebody else's.
 *
 * @param text the part of the address that should be a code, as it arrived
 */
export function diagnose(text: string): Damage {
  const code = likelyCode(text);
  if (code === undefined) return cutAtTheStart(text) ?? { kind: isOnlyStart(text) ? "only-start" : "no-code" };
  const decoded = decode(code);
  if (!decoded.ok && decoded.reason === "unknown-layout") return { kind: "later" };
  if (code.length > LONGEST_CODE + 1) return { kind: "long", length: code.length, extra: code.length - LONGEST_CODE };
  const foreign = [...new Set(code.slice(START.length))].filter((character) => !ALPHABET.includes(character));
  if (foreign.length > 0) return { kind: "foreign", characters: foreign.join("") };
  return cutAtTheEnd(code) ?? oneSlip(code) ?? byLength(code);
}

const symbolsOf = (data: string): number[] => Array.from(data, (character) => ALPHABET.indexOf(character));

const lettersOf = (symbols: readonly number[]): string => symbols.map((symbol) => ALPHABET.charAt(symbol)).join("");

/** Whether the letters and digits of a text are the start of a code, whatever stands around them. */
const isOnlyStart = (text: string): boolean => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase() === START;

/** The start is the same for every code, so what is left of one shows that nothing else is missing. */
function cutAtTheStart(text: string): Damage | undefined {
  for (let missing = 1; missing <= START.length; missing += 1)
    if (tidyCode(START.slice(0, missing) + text) !== undefined) return { kind: "cut-start", missing };
  return undefined;
}

/** With some of its characters left, the checksum says whether the data before it is all there. */
function cutAtTheEnd(code: string): Damage | undefined {
  for (let missing = 1; missing <= MOST_CUT.long; missing += 1) {
    const checksum = checksumAt(code.length + missing);
    const end = code.length + missing - (checksum?.length ?? 0);
    if (checksum === undefined || missing > mostCutFrom(checksum.length) || end <= START.length) continue;
    const whole = writeCode(symbolsOf(code.slice(START.length, end)));
    if (whole.startsWith(code) && decode(whole).ok) return { kind: "cut", missing };
  }
  return undefined;
}

/**
 * Finds every slip of one character. Each place has the state that the symbols before it lead to and the state from which those after it lead
 * to a sound end; a slip is where the two nearly meet. Only one that makes the whole code sound is named: a chance of less than one in
 * 100,000 to be wrong.
 */
function oneSlip(code: string): Damage | undefined {
  const symbols = symbolsOf(code.slice(START.length));
  const { length } = symbols;
  const at = (place: number) => symbols[place] ?? 0;
  const unsound = new Set<string>();
  const isWhole = (place: number, drop: number, put: readonly number[]) => {
    const found = START + lettersOf([...symbols.slice(0, place), ...put, ...symbols.slice(place + drop)]);
    if (unsound.has(found)) return false;
    if (decode(found).ok) return true;
    unsound.add(found);
    return false;
  };

  const asItIs = meetingsOf(symbols, code.length);
  const swapped = asItIs?.firstPlace(length - 1, ({ step, before, wanted }, place) => {
    const other = step(step(before(place), at(place + 1)), at(place));
    return other === wanted(place + 2) && isWhole(place, 2, [at(place + 1), at(place)]);
  });
  if (swapped !== undefined) return { kind: "swapped", at: swapped };
  // A code that is sound as it stands can only have come with another one.
  if (asItIs?.isSound && isWhole(0, 0, [])) return { kind: "swapped", at: code.length };
  const extra = meetingsOf(symbols, code.length - 1)?.firstPlace(
    length,
    ({ before, wanted }, place) => before(place) === wanted(place + 1) && isWhole(place, 1, []),
  );
  if (extra !== undefined) return { kind: "one-extra", at: extra };
  const wrong = asItIs?.firstPlace(length, ({ symbolBetween, before, wanted }, place) => {
    const symbol = symbolBetween(before(place), wanted(place + 1));
    return symbol !== undefined && isWhole(place, 1, [symbol]);
  });
  if (wrong !== undefined) return { kind: "one-wrong", at: wrong };
  const lost = meetingsOf(symbols, code.length + 1)?.firstPlace(length + 1, ({ symbolBetween, before, wanted }, place) => {
    const symbol = symbolBetween(before(place), wanted(place));
    return symbol !== undefined && isWhole(place, 0, [symbol]);
  });
  return lost === undefined ? undefined : { kind: "one-lost", at: lost };
}

/** The states of these symbols under the checksum of a code of such a length, from both ends; undefined where no code is that long. */
function meetingsOf(symbols: readonly number[], codeLength: number) {
  const checksum = checksumAt(codeLength);
  if (checksum === undefined) return undefined;
  const forwards = [checksum.first];
  for (const symbol of symbols) forwards.push(checksum.stepped(forwards.at(-1) ?? 0n, symbol));
  const backwards = [checksum.sound];
  for (const symbol of symbols.toReversed()) backwards.push(checksum.back(backwards.at(-1) ?? 0n, symbol));
  const states = {
    step: (state: bigint, symbol: number) => checksum.stepped(state, symbol),
    /** The state before the symbol of a place. */
    before: (place: number) => forwards[place] ?? 0n,
    /** The state before it from which the code ends soundly. */
    wanted: (place: number) => backwards[symbols.length - place] ?? 0n,
    /** The one symbol that leads from a state to another, if any does. */
    symbolBetween: (from: bigint, to: bigint): number | undefined => {
      const symbol = checksum.stepped(from, 0) ^ to;
      return symbol < 32n ? Number(symbol) : undefined;
    },
  };
  return {
    isSound: forwards.at(-1) === checksum.sound,
    /** The first of so many places where this holds, as a character of the code, counted from 1. */
    firstPlace: (places: number, isFound: (known: typeof states, place: number) => boolean): number | undefined => {
      for (let place = 0; place < places; place += 1) if (isFound(states, place)) return START.length + place + 1;
      return undefined;
    },
  };
}

function byLength(code: string): Damage {
  const { length } = code;
  const { shortest, longest } = USUAL_LENGTH;
  if (length > LONGEST_CODE) return { kind: "long", length, extra: length - LONGEST_CODE };
  if (checksumAt(length) === undefined) return { kind: "between", length, under: LONGEST_SHORT_CODE, over: SHORTEST_LONG_CODE };
  return length < shortest
    ? { kind: "short", length, least: Math.max(MOST_CUT.short + 1, shortest - length), most: longest - length }
    : { kind: "mistyped", length };
}
