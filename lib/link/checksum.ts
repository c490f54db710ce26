/**
 * The checksum of bech32m (BIP 350) as a state that every symbol moves on: a polynomial of degree 5 over 32 elements, its coefficients in
 * five bits each. It is linear, so what a slip does to the last state is known without reading the code again.
 */

/** What a coefficient that leaves at the top comes back as, bit by bit (BIP 173). */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** The last state of every sound code. */
export const SOUND = 0x2bc830a3;
/** Symbols of five bits that a state holds. */
const WIDTH = 6;

/** The state after one more symbol. */
export function stepped(state: number, symbol: number): number {
  const top = state >>> 25;
  let next = ((state & 0x1ffffff) << 5) ^ symbol;
  GENERATOR.forEach((back, bit) => {
    if ((top >>> bit) & 1) next ^= back;
  });
  return next;
}

/** The state after the prefix "m", whose high bits, a zero and low bits stand before the symbols of every code. */
export const FIRST_STATE = ["m".charCodeAt(0) >>> 5, 0, "m".charCodeAt(0) & 31].reduce(stepped, 1);

/** `shares[steps * 32 + symbol]`: what a symbol has become in a state after so many more steps. */
const shares: number[] = Array.from({ length: 32 }, (_, symbol) => symbol);

/** What a symbol does to the state that is reached so many steps after it. */
export function shareOf(symbol: number, steps: number): number {
  for (let at = shares.length; at <= steps * 32 + symbol; at += 1) shares.push(stepped(shares[at - 32] ?? 0, 0));
  return shares[steps * 32 + symbol] ?? 0;
}

/** What a state has become after so many symbols of zero. */
export function carried(state: number, steps: number): number {
  let sum = 0;
  for (let place = 0; place < WIDTH; place += 1) sum ^= shareOf((state >>> (5 * place)) & 31, steps + place);
  return sum;
}
