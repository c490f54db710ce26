/**
 * Numbers of the questionnaire live on a grid: at most three significant figures, and never finer than the step. Prices keep their cents
 * beyond that.
 * Every door rounds onto it before anything computes, so that what is echoed, stored in a link and simulated is one number.
 */

const SIGNIFICANT_FIGURES = 3;
/** Integers below this need no rounding to three figures. */
const EXACT_BELOW = 10 ** SIGNIFICANT_FIGURES;
/** Grid points in each decade above `EXACT_BELOW`: 100 to 999 of the decade's own unit. */
const PER_DECADE = EXACT_BELOW - EXACT_BELOW / 10;

/**
 * `decimals` states the step: 0 for whole steps, 2 for hundredths. `keeps` states decimals that no value loses, however large it is: 2 for an
 * amount to the cent. Both bounds lie on the grid.
 */
export type Grid = { min: number; max: number; decimals: number; keeps?: number };

/** From here up the steps of a grid no longer widen; without an end where it keeps no decimals. */
const evenFrom = ({ keeps }: Grid): number => (keeps === undefined ? Number.POSITIVE_INFINITY : 10 ** (SIGNIFICANT_FIGURES - keeps));

/** The exponent of the leading digit: 2 for 345, -2 for 0.0345. Read from the decimal text, since logarithms are off by a hair. */
const leadingExponent = (value: number): number => Number(value.toExponential().split("e")[1]);

/**
 * The nearest point of the grid, halves away from zero. Bounds are not applied: a value within them stays within them.
 * @example roundToGrid({ min: 0, max: 1e9, decimals: 0 }, 123_456) // 123000
 * @example roundToGrid({ min: 0, max: 1e4, decimals: 4, keeps: 2 }, 12.134) // 12.13
 * @throws RangeError when the value is not finite.
 */
export function roundToGrid(grid: Grid, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot round ${value} to three significant figures.`);
  if (value === 0) return 0;
  const size = Math.abs(value);
  const finest = leadingExponent(size) - (SIGNIFICANT_FIGURES - 1);
  const exponent = Math.max(-grid.decimals, grid.keeps === undefined ? finest : Math.min(finest, -grid.keeps));
  const units = Math.round(Number(`${shift(size, -exponent)}`));
  const rounded = Number(`${units}e${exponent}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The value times a power of ten, by moving the decimal point in its text, so that 1.005 becomes 100.5 and not 100.49999999999999. */
function shift(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

const isWithin = (grid: Grid, value: number): boolean => value >= grid.min && value <= grid.max;

/** Whether the value is a point of the grid within its bounds. */
export const isOnGrid = (grid: Grid, value: number): boolean =>
  Number.isFinite(value) && isWithin(grid, value) && Object.is(roundToGrid(grid, value), value);

/** Position among the points from zero upwards, for a value of zero or more. */
function positionFromZero(grid: Grid, value: number): number {
  const even = evenFrom(grid);
  if (value > even) return positionFromZero(grid, even) + Math.round(shift(value, grid.keeps ?? 0)) - even * 10 ** (grid.keeps ?? 0);
  const steps = Math.round(shift(value, grid.decimals));
  if (steps < EXACT_BELOW) return steps;
  const decade = String(steps).length - SIGNIFICANT_FIGURES;
  return EXACT_BELOW + (decade - 1) * PER_DECADE + (steps / 10 ** decade - EXACT_BELOW / 10);
}

function valueFromZero(grid: Grid, position: number): number {
  const even = evenFrom(grid);
  const before = Number.isFinite(even) ? positionFromZero(grid, even) : even;
  if (position > before) return Number(`${position - before + even * 10 ** (grid.keeps ?? 0)}e${-(grid.keeps ?? 0)}`);
  if (position < EXACT_BELOW) return Number(`${position}e${-grid.decimals}`);
  const decade = Math.floor((position - EXACT_BELOW) / PER_DECADE) + 1;
  const figures = EXACT_BELOW / 10 + ((position - EXACT_BELOW) % PER_DECADE);
  return Number(`${figures}e${decade - grid.decimals}`);
}

const signedPosition = (grid: Grid, value: number): number => (value < 0 ? -positionFromZero(grid, -value) : positionFromZero(grid, value));

/** How many points the grid has between its bounds, both included. */
export const gridSize = (grid: Grid): number => signedPosition(grid, grid.max) - signedPosition(grid, grid.min) + 1;

/**
 * Where a value stands in the grid, counted from its lower bound: 0 to `gridSize` - 1.
 * @throws RangeError when the value is not a point of the grid.
 */
export function gridIndex(grid: Grid, value: number): number {
  if (!isOnGrid(grid, value)) throw new RangeError(`${value} is not on the grid from ${grid.min} to ${grid.max}.`);
  return signedPosition(grid, value) - signedPosition(grid, grid.min);
}

/**
 * The value at a position of the grid; the inverse of `gridIndex`.
 * @throws RangeError when the position is outside the grid.
 */
export function gridValue(grid: Grid, index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= gridSize(grid))
    throw new RangeError(`No position ${index} in a grid of ${gridSize(grid)}.`);
  const position = index + signedPosition(grid, grid.min);
  return position < 0 ? -valueFromZero(grid, -position) : valueFromZero(grid, position);
}
