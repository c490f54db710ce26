/** A source of uniform numbers in the open interval (0, 1). */
export type Uniform = () => number;

/** FNV-1a over the characters of `text`, as an unsigned 32-bit number. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Steele, Lea and Flood's splitmix step on 32 bits: spreads one seed over the four words of a generator. */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

/**
 * A seeded stream of uniforms: xoshiro128** (Blackman and Vigna, 2018), one for every uncertain input, so that adding an input
 * never reshuffles the others.
 *
 * @param id the input's id; the same id and seed give the same stream for ever
 * @param seed a constant of the model version
 * @example uniformStream("staff-hour-cost", 1)() // the same number on every machine
 */
export function uniformStream(id: string, seed: number): Uniform {
  const next = splitmix32(hash32(id) ^ Math.imul(seed, 0x9e3779b1));
  let a = next();
  let b = next();
  let c = next();
  let d = next();
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return (result + 0.5) / 4294967296;
  };
}

/** The 32 bits of a number in reverse order. */
function reversed(bits: number): number {
  let word = bits;
  word = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  word = ((word >>> 2) & 0x33333333) | ((word & 0x33333333) << 2);
  word = ((word >>> 4) & 0x0f0f0f0f) | ((word & 0x0f0f0f0f) << 4);
  word = ((word >>> 8) & 0x00ff00ff) | ((word & 0x00ff00ff) << 8);
  return (word >>> 16) | (word << 16);
}

/** Owen's nested scramble of a binary fraction, with Laine and Karras's hash (2011) in place of a tree of random swaps. */
function scrambled(fraction: number, seed: number): number {
  let word = (reversed(fraction) + seed) | 0;
  word ^= Math.imul(word, 0x6c50b47c);
  word ^= Math.imul(word, 0xb82f1e52);
  word ^= Math.imul(word, 0xc7afe638);
  word ^= Math.imul(word, 0x8d22f6e6);
  return reversed(word) >>> 0;
}

/**
 * One dimension of a scrambled digital net in base 2: `count` uniforms in (0, 1), of which the first 2^m fall one into each of 2^m equal
 * intervals, for every m. As in Sobol's sequence the generating matrix is upper triangular; its free bits come from the dimension's own
 * stream instead of a table, so that the number of dimensions is not bounded. Most pairs of dimensions share out their square far more
 * evenly than a Latin hypercube, which leaves pairs to chance; a few do worse, and the seed is chosen so that none of those matters.
 *
 * @param id the dimension's name; the same id and seed give the same numbers for ever
 */
export function netDimension(id: string, seed: number, count: number): Float64Array {
  const next = splitmix32(hash32(id) ^ Math.imul(seed, 0x9e3779b1));
  const bits = 32 - Math.clz32(Math.max(1, count - 1));
  const directions = Array.from({ length: bits }, (_, j) => {
    const free = j === 0 ? 0 : next() & -(2 ** (32 - j));
    return free | (1 << (31 - j));
  });
  const scramble = next();
  const values = new Float64Array(count);
  let fraction = 0;
  for (let i = 0; i < count; i++) {
    // Gray code order: the next point differs by the direction of the lowest zero bit of the index.
    if (i > 0) fraction ^= directions[31 - Math.clz32(i & -i)] as number;
    values[i] = (scrambled(fraction, scramble) + 0.5) / 4294967296;
  }
  return values;
}

/**
 * A uniform in (0, 1) that depends on its coordinates alone, so that the k-th event of a draw is the same event in every
 * option however many others happen there: two rounds of a 32-bit mixer over the coordinates.
 */
export function uniformAt(stream: number, draw: number, index: number): number {
  let z = (stream ^ Math.imul(draw + 1, 0x9e3779b1)) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  z = (z ^ (z >>> 15) ^ Math.imul(index + 1, 0x85ebca77)) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x7feb352d);
  z = Math.imul(z ^ (z >>> 15), 0x846ca68b);
  return ((z ^ (z >>> 16)) >>> 0) / 4294967296 + 1 / 8589934592;
}
