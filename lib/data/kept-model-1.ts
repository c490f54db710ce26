import { z } from "zod";

/**
 * What a kept model takes and gives, version 1. FROZEN: files in `models` were made for it and are read for good, so nothing here may
 * change; a model with other headline figures gets an interface of its own beside this one. Lists are copies on purpose.
 */

const option = z.enum(["hosted", "sender", "core", "self"]);
const status = z.enum(["met", "not-met", "unknown"]);
const spread = z.strictObject({ mean: z.number(), p10: z.number(), p50: z.number(), p90: z.number() });

const optionFigures = z.strictObject({
  /** Over the horizon, discounted. */
  totalCost: spread,
  visibleCost: spread,
  invisibleCost: spread,
  hoursPerMonth: z.strictObject({ p50: z.number(), p80: z.number() }),
  incidentLossPerYear: z.strictObject({ mean: z.number(), p50: z.number(), p95: z.number(), p99: z.number() }),
  lostMailDaysPerYear: z.number(),
});

export const keptFiguresSchema = z.strictObject({
  modelVersion: z.string(),
  priceDate: z.string(),
  draws: z.number(),
  /** Of every amount: the scenario's own. */
  currency: z.enum(["USD", "EUR", "GBP"]),
  horizonYears: z.number(),
  conditions: z.strictObject({ control: status, capability: status, burden: status }),
  option,
  verdict: z.enum(["settled", "open"]),
  /** How clear the money is. */
  money: z.enum(["clear", "leaning", "too-close"]),
  /** The option that the price of control refers to. */
  owned: option,
  priceOfControl: spread,
  cheaperThanHosted: z.number(),
  options: z.strictObject({ hosted: optionFigures, sender: optionFigures, core: optionFigures, self: optionFigures }),
});

/** The headline figures of a result, numbers and codes alone. */
export type KeptFigures = z.infer<typeof keptFiguresSchema>;

/** What a link stores, as its layout has it: not yet read by any questionnaire, and not upgraded to that of today. */
export type StoredScenario = {
  answers: Readonly<Record<string, unknown>>;
  overrides: Readonly<Record<string, number | { low: number; high: number }>>;
  /** ISO day whose prices apply. */
  priceDate: string;
};

/** What a file in `models` exports as `kept`. */
export type KeptModel = {
  interface: 1;
  modelVersion: string;
  /** ISO day of the newest prices in it; no link of its version is of a later one. */
  pricesUntil: string;
  /**
   * Reads a scenario with the questionnaire of its version, and works it out with that version's data and prices.
   *
   * @param draws fewer of them for a test
   * @returns undefined where its version would have made no such link
   */
  figuresOf(stored: StoredScenario, draws?: number): KeptFigures | undefined;
};
