import { type Checksum, LONG, PREFIX, SHORT } from "./checksum";

/**
 * Symbols of five bits that a code holds beside its checksum. Up to 82 it is bech32m (BIP 350), which finds every damage of up to four characters
 * in at most 90. A code that needs more ends in the long checksum of codex32 (BIP 93), which finds up to eight in 1,023 symbols, three of them
 * the prefix. So a code has at most 90 characters or at least 100.
 */
const MOST_SHORT_SYMBOLS = 82;
export const MOST_SYMBOLS = 1_005;

/** The letters and digits of a code in the order of their values; "1", "b", "i" and "o" are left out, for they look like others. */
export const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/** What every code begins with. */
export const START = `${PREFIX}1`;
const BITS = 5n;
const MASK = 31n;

/** Characters of a code whose checksum is the short one, at most; of one whose checksum is the long one, at least and at most. */
export const LONGEST_SHORT_CODE = START.length + MOST_SHORT_SYMBOLS + SHORT.length;
export const SHORTEST_LONG_CODE = START.length + MOST_SHORT_SYMBOLS + 1 + LONG.length;
export const LONGEST_CODE = START.length + MOST_SYMBOLS + LONG.length;

/** The checksum with which a code of so many characters ends; undefined where no code is that long. */
export function checksumAt(length: number): Checksum | undefined {
  if (length <= LONGEST_SHORT_CODE) return SHORT;
  return length >= SHORTEST_LONG_CODE && length <= LONGEST_CODE ? LONG : undefined;
}

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
export function writeCode(symbols: readonly number[]): string {
  const checksum = symbols.length > MOST_SHORT_SYMBOLS ? LONG : SHORT;
  return START + [...symbols, ...checksum.of(symbols)].map((symbol) => ALPHABET.charAt(symbol)).join("");
}

/** The symbols of a code whose checksum is right, in small letters or in capitals, else undefined. Never throws. */
export function readCode(code: string): number[] | undefined {
  const checksum = checksumAt(code.length);
  const small = code.toLowerCase();
  if (checksum === undefined || !small.startsWith(START) || (code !== small && code !== code.toUpperCase())) return undefined;
  const symbols = Array.from(small.slice(START.length), (character) => ALPHABET.indexOf(character));
  if (symbols.includes(-1) || symbols.length < checksum.length || !checksum.isSound(symbols)) return undefined;
  return symbols.slice(0, -checksum.length);
}
