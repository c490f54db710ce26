import { z } from "zod";
import { chance, costParts, id, middle, money, quantiles, spread, standardErrors } from "./schema-pieces";

const yearlyLoss = z.strictObject({
  mean: z.number().describe("Mean."),
  p50: z.number().describe("The middle: half of the years lose less."),
  p95: z.number().describe("Nineteen years in twenty lose less."),
  es95: z.number().describe("Expected shortfall: the mean of the worst 5% of years."),
  p99: z.number().describe("Ninety-nine years in a hundred lose less."),
});

const hours = { p50: middle, p80: z.number().describe("Four in five futures lie below.") };

/** The schema of what the model says of one option. */
export const optionResult = z
  .strictObject({
    totalCost: z.strictObject({ ...spread, standardErrors }).describe("Present value over the horizon."),
    visibleCost: quantiles.describe("The part that a quote or a plan shows."),
    invisibleCost: quantiles.describe("The part that it does not show."),
    cashCost: quantiles.describe("The part that is bills and losses; the rest is hours in money."),
    costParts: z.strictObject(costParts).describe("Means of the parts of totalCost, which add up to its mean."),
    costByYear: z
      .array(
        z.strictObject({
          year: z.number().describe("From 1."),
          ...costParts,
          billsDue: money("The bills as they fall due, not discounted."),
        }),
      )
      .describe("The same parts by year, discounted; they add up to costParts."),
    lines: z
      .array(
        z.strictObject({
          id: id("cost line"),
          visibility: z.enum(["visible", "invisible"]).describe("visible: a quote or a plan shows it."),
          ...spread,
        }),
      )
      .describe("What the total is made of, line by line."),
    paidAnyway: z
      .array(z.strictObject({ id: id("cost line"), mean: money("Mean.") }))
      .describe("Cost lines that are left out because they are paid with or without mail, each with what it would have added."),
    incidents: z
      .array(
        z.strictObject({
          id: id("kind of incident"),
          ratePerYear: z.number().describe("Events a year."),
          lossMean: money("Cash and revenue an event, hours excluded."),
          hoursMean: z.number().describe("Operator hours an event."),
        }),
      )
      .describe("What can fail, how often, and what one event takes."),
    incidentLossPerYear: yearlyLoss.describe("Money a year."),
    excessLossPerYear: yearlyLoss.describe(
      "Money a year: the part that hosting would have spared. The rule asks whether its es95 is bearable.",
    ),
    lossExceedance: z
      .array(z.strictObject({ loss: money("Loss in a year."), probability: chance("Chance to exceed it.") }))
      .describe("Chance of losing more than an amount in a year, ascending in loss."),
    hoursPerMonth: z.strictObject(hours).describe("Operator hours a month."),
    addedHoursPerMonth: z
      .strictObject(hours)
      .describe(
        "Operator hours a month beyond what buying takes in the same future, at least 0. The rule asks whether the p80 is committed.",
      ),
    warmUpWeeks: z.strictObject({ p50: middle }).describe("Weeks until new addresses are trusted."),
    lostMailDaysPerYear: z
      .strictObject({
        mean: z.number().describe("Days' worth of mail a year."),
        byCause: z
          .array(z.strictObject({ id: id("cause"), days: z.number().describe("Days' worth of mail a year.") }))
          .describe("Incidents by their id, and warm-up and steady loss outside of them; they add up to the mean."),
      })
      .describe("Mail that goes missing."),
    silentFailureByMonth: z.array(z.number()).describe("Chance of at least one silent failure by the end of each month, 0 to 1."),
    cumulative: z
      .array(z.strictObject({ month: z.number().describe("Months from the start."), ...spread }))
      .describe("Cost so far by month."),
    expectedRegret: money("What choosing it overpays on average against the one that turns out cheapest."),
  })
  .describe("What one option costs, takes and risks.");
