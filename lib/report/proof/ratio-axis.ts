/** A logarithmic axis of multiples of today's value; places are shares of its length. */
export type RatioAxis = { ticks: { ratio: number; at: number }[]; today: number; place: (ratio: number) => number };

/** Multiples at which a tick may stand, those to keep first where there is no room for all. */
const TICKS = [1, 10, 0.1, 100, 0.01, 2, 0.5, 1000, 0.001, 5, 0.2, 10_000, 1e5, 1e6];
const SORTED = [...TICKS].sort((a, b) => a - b);

/** How near two ticks may stand, as a share of the axis; the words of the first and the last lie within it. */
const ROOM = { between: 0.3, fromEnd: 0.42 };

const isFar = (a: number, b: number): boolean =>
  Math.abs(a - b) >= ([a, b].some((at) => at === 0 || at === 1) ? ROOM.fromEnd : ROOM.between);

/** An axis that begins and ends at a tick and holds today's value and these multiples. */
export function ratioAxis(ratios: readonly number[]): RatioAxis {
  const [least, most] = [Math.min(1, ...ratios), Math.max(1, ...ratios)];
  const low = SORTED.findLast((tick) => tick <= least) ?? least;
  const end = SORTED.find((tick) => tick >= most) ?? most;
  const high = end === low ? end * 2 : end;
  const place = (ratio: number) => Math.log(ratio / low) / Math.log(high / low);
  const ticks: RatioAxis["ticks"] = [];
  for (const ratio of [1, low, high, ...TICKS]) {
    const at = place(ratio);
    if (at >= 0 && at <= 1 && ticks.every((tick) => isFar(tick.at, at))) ticks.push({ ratio, at });
  }
  return { ticks: ticks.sort((a, b) => a.at - b.at), today: place(1), place };
}
