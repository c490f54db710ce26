import { bech32m } from "@scure/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Checksum, LONG, LONG_GENERATOR, SHORT } from "@/lib/link/checksum";
import {
  ALPHABET,
  checksumAt,
  LONGEST_CODE,
  LONGEST_SHORT_CODE,
  MOST_SYMBOLS,
  readCode,
  SHORTEST_LONG_CODE,
  writeCode,
} from "@/lib/link/symbols";

const symbolsOf = (text: string): number[] => [...text.toLowerCase()].map((character) => ALPHABET.indexOf(character));
const symbols = (minLength: number, maxLength: number) => fc.array(fc.integer({ min: 0, max: 31 }), { minLength, maxLength });

describe("the checksum of a short code", () => {
  it("is bech32m, as another implementation writes and reads it", () => {
    fc.assert(
      fc.property(symbols(0, 82), (given) => {
        const code = writeCode(given);
        expect(code).toBe(bech32m.encode("m", given, 90));
        expect(readCode(code)).toEqual(bech32m.decode(code as `m1${string}`, 90).words);
        expect(code.length).toBeLessThanOrEqual(LONGEST_SHORT_CODE);
      }),
    );
  });
});

/** What BIP 93 gives for its long checksum: the constant that ends one, and strings with a right and with a wrong one. */
const CODEX32 = new Checksum(15, 0x43381e570bf4798ab26n, LONG_GENERATOR, "ms");
const SOUND =
  "MS100C8VSM32ZXFGUHPCHTLUPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZYGSFJD6AN074RXVCEMLH8WU3TK925ACDEFGHJKLMNPQRSTUVWXY06FHPV80UNDVARHRAK";
const DAMAGED = [
  "me084q0vpht7pe0",
  "me084q0vpht7pew",
  "qyadsp3nywm8a",
  "zvg7ar4hgaejk",
  "cznau0advgxqe",
  "ch3jrc6j5040j",
  "52gxl6ppv40mcv",
  "7g4g2nhhle8fk",
  "63m45uj8ss4x8",
  "y4r708q7kg65x",
];

describe("the checksum of a long code", () => {
  it("is that of codex32: the vectors of BIP 93, with its constant", () => {
    const data = symbolsOf(SOUND.slice(3));
    expect(data).toHaveLength(124);
    expect(CODEX32.first).toBe(0x23181b3n);
    expect(CODEX32.isSound(data)).toBe(true);
    expect(CODEX32.of(data.slice(0, -15))).toEqual(data.slice(-15));
    expect(CODEX32.sound).toBe(symbolsOf("SECRETSHARE32EX").reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n));
    for (const end of DAMAGED)
      for (let x = 60; x <= 103; x += 1) expect(CODEX32.isSound(symbolsOf(`10fauxs${"x".repeat(x)}${end}`))).toBe(false);
  });

  it("begins with our prefix and ends with a constant of our own, so that neither is sound as the other", () => {
    expect(LONG.sound).toBe(symbolsOf("everyletterkept").reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n));
    expect(LONG.isSound(symbolsOf(SOUND.slice(3)))).toBe(false);
    const ours = symbolsOf(writeCode(Array.from({ length: 109 }, () => 7)).slice(2));
    expect(LONG.isSound(ours)).toBe(true);
    expect(CODEX32.isSound(ours)).toBe(false);
  });

  it("begins where the short one ends, and leaves lengths between that no code has", () => {
    expect([LONGEST_SHORT_CODE, SHORTEST_LONG_CODE, LONGEST_CODE]).toEqual([90, 100, 1_022]);
    for (let length = 1; length <= 1_100; length += 1)
      expect(checksumAt(length)).toBe(length <= 90 ? SHORT : length >= 100 && length <= 1_022 ? LONG : undefined);
    fc.assert(
      fc.property(fc.oneof(symbols(80, 90), symbols(83, MOST_SYMBOLS)), (given) => {
        const code = writeCode(given);
        expect(code).toHaveLength(given.length + (given.length <= 82 ? 8 : 17));
        expect(readCode(code)).toEqual(given);
      }),
    );
  });

  it("finds one to eight substituted characters, wherever they are", () => {
    const changes = fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([at]) => at % 98,
    });
    fc.assert(
      fc.property(symbols(83, MOST_SYMBOLS), changes, (given, changed) => {
        const characters = [...writeCode(given)];
        const step = Math.floor((characters.length - 2) / 98);
        for (const [at, by] of changed) {
          const place = 2 + (at % 98) * step;
          characters[place] = ALPHABET.charAt(ALPHABET.indexOf(characters[place] ?? "") ^ by);
        }
        expect(readCode(characters.join(""))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a state of either checksum", () => {
  it("is moved back to what it was", () => {
    fc.assert(
      fc.property(fc.constantFrom(SHORT, LONG), symbols(1, 60), (checksum, given) => {
        let state = checksum.first;
        for (const symbol of given) {
          const next = checksum.stepped(state, symbol);
          expect(checksum.back(next, symbol)).toBe(state);
          state = next;
        }
      }),
    );
  });
});
