import { Draws } from "../simulation/draws";

/** Draws of an assessment: a power of two, as the digital net behind them asks for. */
export const DRAWS = 8192;
/** A constant of the model version, never derived from answers; `npm run accuracy -- --seeds 32` says why this one. */
export const SEED = 20_261_154;

/** The draws of every assessment. */
export const standardDraws = new Draws(DRAWS, SEED);
