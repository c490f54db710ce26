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
