/** A total as tables print it: whole, to three significant figures. */
export const threeFigures = (total: number): number => Math.round(Number(total.toPrecision(3)));

/** What the last figure of a printed total counts: 10 in 8,550, and 1 in anything below a thousand. */
export function lastPlace(total: number): number {
  return total === 0 ? 1 : Math.max(1, 10 ** (Math.floor(Math.log10(Math.abs(total))) - 2));
}

/**
 * The parts of a total, each rounded up or down to a place so that they add up to the total as it is printed: all to the nearest, and where that
 * misses the total, the largest of those that were rounded the wrong way goes the other way, since it shows least there.
 *
 * @param printed a multiple of the place, less than a place above or below the sum of the parts
 * @example roundedToAddUp([9358, 38881, 86296], 135000, 1000) // [9000, 39000, 87000]
 */
export function roundedToAddUp(parts: readonly number[], printed: number, place: number): number[] {
  const nearest = parts.map((part) => Math.round(part / place));
  const missing = Math.round(printed / place) - nearest.reduce((sum, units) => sum + units, 0);
  const step = Math.sign(missing);
  const amounts = parts.map((part, at) => ({ at, part, lost: (part / place - (nearest[at] ?? 0)) * step }));
  const wrongWay = amounts.filter(({ lost }) => lost > 0).sort((a, b) => b.part - a.part);
  const turned = new Set(wrongWay.slice(0, Math.abs(missing)).map(({ at }) => at));
  return nearest.map((units, at) => (units + (turned.has(at) ? step : 0)) * place);
}
