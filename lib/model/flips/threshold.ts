/**
 * How far from turning a position is: positive before, negative after. Only the sign decides; the size guides the search.
 */
export type Margin = (position: number) => number;

/**
 * The first position between two at which the margin is negative; it is not at `before` and is at `past`. Positions may run up or down.
 * The search follows the line through both margins and falls back on halving where that gains little.
 */
export function firstPast(before: number, past: number, margin: Margin): number {
  let [near, far] = [before, past];
  let [nearMargin, farMargin] = [margin(near), margin(far)];
  const direction = Math.sign(far - near);
  for (let halve = false; Math.abs(far - near) > 1; ) {
    const span = Math.abs(far - near);
    const share = nearMargin / (nearMargin - farMargin);
    const guess = halve || !Number.isFinite(share) ? span / 2 : share * span;
    // One step past the line's guess: it then bounds the threshold from the far side in one go.
    const steps = Math.min(span - 1, Math.max(1, halve ? Math.floor(guess) : Math.ceil(guess)));
    const position = near + direction * steps;
    const at = margin(position);
    if (at < 0) [far, farMargin] = [position, at];
    else [near, nearMargin] = [position, at];
    halve = !halve && Math.abs(far - near) > span / 2;
  }
  return far;
}

/** Guided guesses before the rest is halved. */
const GUIDED = 6;
/** A margin of an estimate that was corrected one step away and cannot be wrong by as much. */
const SURE = 1e-4;

/**
 * The same by a margin that is dear to compute, guided by an estimate that agrees with it wherever it was computed last.
 *
 * @returns undefined where the exact margin is negative neither where the estimate says nor at `past`
 */
export function firstPastExactly(before: number, past: number, estimate: Margin, exact: Margin): number | undefined {
  const direction = Math.sign(past - before);
  let near = before;
  let far: number | undefined;
  let latest: number | undefined;
  for (let looks = 0; far === undefined || Math.abs(far - near) > 1; looks++) {
    /** The last position that is still open. */
    const last: number = far === undefined ? past : far - direction;
    if (near === past) return undefined;
    let next = last;
    if (looks >= GUIDED) next = far === undefined ? past : near + direction * Math.floor(Math.abs(far - near) / 2);
    else if (last !== near + direction && estimate(last) < 0)
      next = estimate(near + direction) < 0 ? near + direction : firstPast(near + direction, last, estimate);
    // Right beside a position that was just computed the estimate is as good as exact.
    if (next === last && latest === far && far !== undefined && estimate(next) > SURE) near = next;
    else if (exact(next) < 0) far = next;
    else near = next;
    latest = next;
  }
  return far;
}
