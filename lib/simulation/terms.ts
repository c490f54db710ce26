import type { Column } from "./columns";

/** How a quantity moves through time: multiplied by `monthly` each month. */
export type Growth = { monthly: Column };

/**
 * How a price moves through time: multiplied by `monthly` each month, or by `yearly` at the beginning of each year but the first, as a
 * contract is at its renewal.
 */
export type Drift = { monthly: Column } | { yearly: Column };

export const STEADY: { monthly: 1 } = { monthly: 1 };

/**
 * Money (or hours) a month over the horizon, one path a draw.
 *
 * - `flow`: `start[i]` in the first month, growing and drifting; `floor` bounds the grown volume from below, before the drift. `from` and
 *   `until` are months from the start (fractions allowed) outside of which nothing flows.
 * - `metered`: the price of a grown volume by a tariff, drifting; nothing flows before `from`.
 * - `once`: an amount in the first month.
 *
 * `rise: true` gives only what the drift adds to the price of the first day.
 */
export type Term =
  | {
      kind: "flow";
      start: Float64Array;
      growth: Growth;
      drift: Drift;
      rise?: boolean;
      floor?: Float64Array;
      from?: Float64Array;
      until?: Float64Array;
    }
  | {
      kind: "metered";
      volume: Float64Array;
      growth: Growth;
      drift: Drift;
      tariff: Tariff;
      /** The tariff is the same in every draw. */
      isCommon?: boolean;
      /** Whether one unit costs the same at every volume between two, both included. Where it is left out, nobody can say. */
      isProportional?: (low: number, high: number, draw: number) => boolean;
      rise?: boolean;
      from?: Float64Array;
    }
  | { kind: "once"; amount: Float64Array };

export type Flow = Extract<Term, { kind: "flow" }>;
export type Metered = Extract<Term, { kind: "metered" }>;

/** The price of a volume in one draw: nothing for nothing. Each serves one volume with its growth, and one drift, because its results are cached by these. */
export type Tariff = (volume: number, draw: number) => number;
