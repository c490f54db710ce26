/** A point of an exceedance curve: the chance that a year costs more than `loss`. */
export type ExceedancePoint = { loss: number; probability: number };

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
