/** The median, of an even number the upper of the middle two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Milliseconds of each contender in one process: they take turns, so that a slow moment of the machine falls on all alike, and each runs
 * in its turn until `turn` milliseconds have passed, at least twice. The first run of a turn is left out, because the garbage and the
 * compiler's second thoughts that the one before left behind fall on it. The median of the others.
 */
export async function takingTurns<Name extends string>(
  contenders: Record<Name, () => unknown>,
  { rounds, turn }: { rounds: number; turn: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      await contenders[name]();
      const timesOfName = times.get(name) ?? [];
      let spent = 0;
      do {
        const time = await timed(contenders[name]);
        timesOfName.push(time);
        spent += time;
      } while (spent < turn);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
