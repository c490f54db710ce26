import { bech32m } from "@scure/base";
import { FIRST_STATE, SOUND, stepped } from "./checksum";

/**
 * bech32m (BIP 350) finds every damage of up to four characters in a code of at most 90, which leaves 82 symbols of five bits
 * after the prefix, the separator and the six characters of the checksum.
 */
export const LONGEST_CODE = 90;
export const MOST_SYMBOLS = 82;

const PREFIX = "m";
/** The letters and digits of a code in the order of their values; "1", "b", "i" and "o" are left out, for they look like others. */
export const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/** What every code begins with. */
export const START = `${PREFIX}1`;
export const CHECKSUM_LENGTH = 6;
const BITS = 5n;
const MASK = 31n;

/** The number in symbols of five bits, least significant first, without zeros at the end. */
export function toSymbols(packed: bigint): number[] {
  const symbols: number[] = [];
  for (let rest = packed; rest > 0n; rest >>= BITS) symbols.push(Number(rest & MASK));
  return symbols;
}

/** The inverse of `toSymbols`. */
export const fromSymbols = (symbols: readonly number[]): bigint =>
  symbols.reduceRight((packed, symbol) => (packed << BITS) | BigInt(symbol), 0n);

/** Symbols as lower-case letters and digits with a checksum: `m1…`. */
export const writeCode = (symbols: number[]): string => bech32m.encode(PREFIX, symbols, LONGEST_CODE);

/** Whether the checksum of a code in capitals or small letters is right: what a text that is none is told apart by, before anything is thrown. */
function isSound(code: string): boolean {
  const small = code.toLowerCase();
  if (!small.startsWith(START)) return false;
  let state = FIRST_STATE;
  for (let at = START.length; at < small.length; at += 1) {
    const symbol = ALPHABET.indexOf(small.charAt(at));
    if (symbol < 0) return false;
    state = stepped(state, symbol);
  }
  return state === SOUND;
}

/** The symbols of a code whose checksum is right, else undefined. Never throws. */
export function readCode(code: string): number[] | undefined {
  if (!isSound(code)) return undefined;
  const read = bech32m.decodeUnsafe(code, LONGEST_CODE);
  return read !== undefined && read.prefix === PREFIX ? read.words : undefined;
}
