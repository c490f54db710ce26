/**
 * The two checksums of a code: of a short one that of bech32m (BIP 350), and of a long one the long checksum of codex32 (BIP 93). Either is a
 * state that every symbol moves on: the remainder of a polynomial over 32 elements, its coefficients in five bits each. A state can be
 * moved back again, so what a slip did is found by meeting in the middle, without reading the code anew for each place.
 */

/** What every code begins with, before a 1. */
export const PREFIX = "m";
const BITS = 5n;
const MASK = 31n;

export class Checksum {
  /** The state after the prefix, with which the symbols of every code begin. */
  readonly first: bigint;
  private readonly topAt: bigint;
  private readonly belowTop: bigint;
  /** What each coefficient that leaves at the top comes back as, and which it was by the lowest symbol of that. */
  private readonly returning: bigint[];
  private readonly leftAs: bigint[] = [];

  /**
   * @param length symbols of the checksum
   * @param sound the last state of every sound code
   * @param generator what a coefficient that leaves at the top comes back as, bit by bit
   * @param prefix expanded as BIP 173 has it: the high bits of each letter, a zero, the low bits
   */
  constructor(
    readonly length: number,
    readonly sound: bigint,
    generator: readonly bigint[],
    prefix = PREFIX,
  ) {
    this.topAt = BITS * BigInt(length - 1);
    this.belowTop = (1n << this.topAt) - 1n;
    this.returning = Array.from({ length: 32 }, (_, top) =>
      generator.reduce((sum, back, bit) => ((top >> bit) & 1 ? sum ^ back : sum), 0n),
    );
    this.returning.forEach((back, top) => {
      this.leftAs[Number(back & MASK)] = BigInt(top);
    });
    const letters = Array.from(prefix, (letter) => letter.charCodeAt(0));
    const expanded = [...letters.map((letter) => letter >> 5), 0, ...letters.map((letter) => letter & 31)];
    this.first = expanded.reduce((state, symbol) => this.stepped(state, symbol), 1n);
  }

  /** The state after one more symbol. */
  stepped(state: bigint, symbol: number): bigint {
    return ((state & this.belowTop) << BITS) ^ BigInt(symbol) ^ (this.returning[Number(state >> this.topAt)] ?? 0n);
  }

  /** The state from which this symbol led to that one: the inverse of `stepped`. */
  back(state: bigint, symbol: number): bigint {
    const moved = state ^ BigInt(symbol);
    const top = this.leftAs[Number(moved & MASK)] ?? 0n;
    return ((moved ^ (this.returning[Number(top)] ?? 0n)) >> BITS) | (top << this.topAt);
  }

  /** The symbols that make a code sound behind this data. */
  of(data: readonly number[]): number[] {
    const zeros = Array.from({ length: this.length }, () => 0);
    const missing = [...data, ...zeros].reduce((state, symbol) => this.stepped(state, symbol), this.first) ^ this.sound;
    return zeros.map((_, place) => Number((missing >> (BITS * BigInt(this.length - 1 - place))) & MASK));
  }

  /** Whether these are the symbols of a sound code, its checksum last. */
  isSound(symbols: readonly number[]): boolean {
    return symbols.reduce((state, symbol) => this.stepped(state, symbol), this.first) === this.sound;
  }
}

/** bech32m: finds every damage of up to four characters in a code of at most 90. */
export const SHORT = new Checksum(6, 0x2bc830a3n, [0x3b6a57b2n, 0x26508e6dn, 0x1ea119fan, 0x3d4233ddn, 0x2a1462b3n]);

/** "every letter kept": fifteen symbols of our own, so that no code of codex32 is sound here. */
const OURS = [25, 12, 25, 3, 4, 31, 25, 11, 11, 25, 3, 22, 25, 1, 11].reduce((sum, symbol) => (sum << BITS) | BigInt(symbol), 0n);

/** What BIP 93 prints for its long checksum. */
export const LONG_GENERATOR = [
  0x3d59d273535ea62d897n,
  0x7a9becb6361c6c51507n,
  0x543f9b7e6c38d8a2a0en,
  0x0c577eaeccf1990d13cn,
  0x1887f74f8dc71b10651n,
];

/** The long checksum of codex32: finds every damage of up to eight characters in 1,023 symbols, of which the prefix takes three. */
export const LONG = new Checksum(15, OURS, LONG_GENERATOR);
