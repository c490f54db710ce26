import { type ExceedancePoint, lossAt } from "../simulation/exceedance";
import { drawable } from "./axis";

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
