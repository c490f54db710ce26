import { drawable } from "./axis";

export type ExceedancePoint = { loss: number; probability: number };

/**
 * An exceedance curve made fit to draw: ascending in loss, chances between 0 and 1 that never rise again. A later point that breaks the
 * order takes the value of the one before it.
 */
export function cleanCurve(points: readonly ExceedancePoint[]): ExceedancePoint[] {
  const sorted = points
    .map(({ loss, probability }) => ({ loss: drawable(loss), probability: Math.min(1, drawable(probability)) }))
    .sort((a, b) => a.loss - b.loss || b.probability - a.probability);
  let ceiling = 1;
  return sorted.map(({ loss, probability }) => {
    ceiling = Math.min(ceiling, probability);
    return { loss, probability: ceiling };
  });
}

/** The part of a clean curve with a chance of at least `floor`, cut exactly there by linear interpolation. */
export function cutAtFloor(points: readonly ExceedancePoint[], floor: number): ExceedancePoint[] {
  const above = points.filter((point) => point.probability >= floor);
  const loss = lossAt(points, floor);
  if (above.length === 0 || loss === null || above.at(-1)?.loss === loss) return above;
  return [...above, { loss, probability: floor }];
}

/** The loss that a year exceeds with this chance, in the curve's money; null when the curve never crosses it. */
export function lossAt(points: readonly ExceedancePoint[], probability: number): number | null {
  const index = points.findIndex((point) => point.probability < probability);
  const after = points[index];
  const before = points[index - 1];
  if (!after || !before) return null;
  const share = (before.probability - probability) / (before.probability - after.probability);
  return before.loss + share * (after.loss - before.loss);
}

/** The chance that a year costs more than `loss`: linear between points, the first chance before them, the last one after. */
export function chanceAt(points: readonly ExceedancePoint[], loss: number): number {
  const index = points.findIndex((point) => point.loss > loss);
  if (index === -1) return points.at(-1)?.probability ?? 0;
  const after = points[index];
  const before = points[index - 1];
  if (!after) return 0;
  if (!before) return after.probability;
  const share = (loss - before.loss) / (after.loss - before.loss);
  return before.probability + share * (after.probability - before.probability);
}
