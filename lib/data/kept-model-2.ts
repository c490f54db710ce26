import { z } from "zod";
import type { StoredScenario } from "./kept-model-1";

/**
 * What a kept model takes and gives, version 2: from model 2.0.0 on, whose links are of layout 2. FROZEN as soon as 2.0.0 is out, like version 1.
 * It says all that version 1 says, and what the rule asks for since: the hours that owning adds, and the mean of the worst 5% of years of the loss
 * that hosting would have spared. Lists are copies on purpose.
 */

const option = z.enum(["hosted", "sender", "core", "self"]);
const status = z.enum(["met", "not-met", "unknown"]);
const spread = z.strictObject({ mean: z.number(), p10: z.number(), p50: z.number(), p90: z.number() });
const hours = z.strictObject({ p50: z.number(), p80: z.number() });
const lossPerYear = z.strictObject({ mean: z.number(), p50: z.number(), p95: z.number(), es95: z.number(), p99: z.number() });

const optionFigures = z.strictObject({
  /** Over the horizon, discounted. */
  totalCost: spread,
  visibleCost: spread,
  invisibleCost: spread,
  hoursPerMonth: hours,
  /** Beyond hosted on the same draws, at least 0. */
  addedHoursPerMonth: hours,
  incidentLossPerYear: lossPerYear,
  /** The part that hosting would have spared. */
  excessLossPerYear: lossPerYear,
  lostMailDaysPerYear: z.number(),
});

export const keptFigures2Schema = z.strictObject({
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
export type KeptFigures2 = z.infer<typeof keptFigures2Schema>;

/** What a file in `models` exports as `kept`. What it takes is shaped as in version 1; its answers are those of layout 2. */
export type KeptModel2 = {
  interface: 2;
  modelVersion: string;
  /** ISO day of the newest prices in it; no link of its version is of a later one. */
  pricesUntil: string;
  /**
   * Reads a scenario with the questionnaire of its version, and works it out with that version's data and prices.
   *
   * @param draws fewer of them for a test
   * @returns undefined where its version would have made no such link
   */
  figuresOf(stored: StoredScenario, draws?: number): KeptFigures2 | undefined;
};
