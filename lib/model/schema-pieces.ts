import { z } from "zod";
import { OPTIONS, type OptionId } from "../questionnaire/ids";

/** Pieces that the schemas of an assessment are made of, each with what it means for a reader of the API. */

export const money = (what: string) => z.number().describe(`${what} In the currency of the result.`);
export const chance = (what: string) => z.number().min(0).max(1).describe(`${what} From 0 to 1.`);

export const option = z
  .enum(OPTIONS)
  .describe(
    "hosted: buy everything. sender: own the sending of application mail. core: own all but outbound delivery. self: own everything.",
  );
/** Three-valued logic, ordered from worst to best: *and* takes the worst, *or* the best. */
export const status = z.enum(["met", "not-met", "unknown"]).describe("unknown: an answer left at not-sure decides it.");
export const span = z
  .strictObject({
    low: z.number().describe("The lower end."),
    high: z.number().describe("The upper end; the same where it is one number."),
  })
  .describe("One number, or the range that the answers leave.");
export const spread = {
  mean: money("Mean."),
  p10: money("One in ten futures lies below."),
  p50: money("The middle."),
  p90: money("Nine in ten futures lie below."),
};
export const quantiles = z.strictObject(spread).describe("How an amount spreads over the futures.");
export const middle = z.number().describe("The middle: half of the futures lie below.");
/** The simulation's own error: by how much another set of as many draws would typically move a quantile. */
export const standardErrors = z
  .strictObject({ p50: z.number().describe("Of p50."), p90: z.number().describe("Of p90.") })
  .describe("Standard errors of the simulation at P50 and P90. In the currency of the result.");

export const id = (of: string) => z.string().describe(`Id of the ${of}.`);
export const byOption = <Shape>(shape: Shape): Record<OptionId, Shape> => ({ hosted: shape, sender: shape, core: shape, self: shape });

/** How a cost is borne. Means, because those add up. */
export const costParts = {
  bills: money("What is paid out: invoices, and pay for being on call."),
  losses: money("Cash and revenue lost, in incidents and with mail that goes missing."),
  time: money("Hours of operators and staff, at what an hour costs."),
};
