import { z } from "zod";
import { CHOICES, HORIZON_YEARS, OBJECTIVES, OPTIONS, type OptionId } from "../questionnaire/ids";
import type { Answers } from "../questionnaire/types";

/**
 * What the model concluded, as numbers and codes, no prose: the one description of its shape. The types of `assessment.ts` are made from it, and
 * so is what the API publishes; hence the descriptions. What may come in is checked elsewhere.
 */

const money = (what: string) => z.number().describe(`${what} In the currency of the result.`);
const chance = (what: string) => z.number().min(0).max(1).describe(`${what} From 0 to 1.`);

const option = z
  .enum(OPTIONS)
  .describe(
    "hosted: buy everything. sender: own the sending of application mail. core: own all but outbound delivery. self: own everything.",
  );
/** Three-valued logic, ordered from worst to best: *and* takes the worst, *or* the best. */
const status = z.enum(["met", "not-met", "unknown"]);
const span = z.strictObject({ low: z.number(), high: z.number() });
const spread = {
  mean: money("Mean."),
  p10: money("One in ten futures lies below."),
  p50: money("The middle."),
  p90: money("Nine in ten futures lie below."),
};
const quantiles = z.strictObject(spread);

const byOption = <Shape>(shape: Shape): Record<OptionId, Shape> => ({ hosted: shape, sender: shape, core: shape, self: shape });

/**
 * One criterion of a condition. Control: `established.<objective>` and `hosted-fit.<objective>` for each chosen objective, or
 * `objectives` when none is chosen or the set is unknown. Capability: `experience`, `two-people`, `coverage`, `patching`,
 * `backups`, `monitoring`, `hours-per-person`. Burden: `owner`, `acceptance`, `committed-hours`, `bearable-loss`, `degraded-weeks`.
 */
const criterion = z.strictObject({
  id: z.string().describe("For example coverage, or established.<objective>."),
  status,
  have: span.exactOptional().describe("Numeric criteria: what there is, to two significant figures; left out when not known."),
  need: span.exactOptional().describe("Numeric criteria: what is needed, in the same unit."),
  narrow: z.boolean().exactOptional().describe("Numeric criteria: decided by less than 20%."),
});

const condition = z.strictObject({
  status,
  score: z.number().min(0).max(100).describe("0 to 100; does not decide."),
  criteria: z.array(criterion),
});

const recommendation = z.strictObject({
  option,
  verdict: z.enum(["settled", "open"]).describe("open: answers left at not-sure could change it."),
  money: z.enum(["clear", "leaning", "too-close"]).describe("How clear the money is; it does not decide."),
  narrow: z.boolean().describe("A numeric criterion decided it by less than 20%."),
  timing: z.enum(["now", "at-renewal"]),
  goLive: z.array(z.enum(["restore", "rehearsal", "keys", "abuse"])).describe("To be done before going live; only when owning."),
  unknowns: z.array(z.string()).describe("Ids of answers at not-sure that could change the verdict."),
});

const yearlyLoss = z.strictObject({ mean: z.number(), p50: z.number(), p95: z.number(), p99: z.number() });

const optionResult = z.strictObject({
  totalCost: quantiles.describe("Present value over the horizon."),
  visibleCost: quantiles.describe("The part that a quote or a plan shows."),
  invisibleCost: quantiles.describe("The part that it does not show."),
  lines: z.array(z.strictObject({ id: z.string(), visibility: z.enum(["visible", "invisible"]), ...spread })),
  incidents: z.array(
    z.strictObject({
      id: z.string(),
      ratePerYear: z.number().describe("Events a year."),
      lossMean: money("Cash and revenue an event, hours excluded."),
      hoursMean: z.number().describe("Operator hours an event."),
    }),
  ),
  incidentLossPerYear: yearlyLoss.describe("Money a year."),
  excessLossPerYear: yearlyLoss.describe("Money a year: the part that hosting would have spared."),
  /** Ascending in loss. */
  lossExceedance: z.array(z.strictObject({ loss: money("Loss in a year."), probability: chance("Chance to exceed it.") })),
  hoursPerMonth: z.strictObject({ p50: z.number(), p80: z.number() }).describe("Operator hours a month."),
  warmUpWeeks: z.strictObject({ p50: z.number() }).describe("Weeks until new addresses are trusted."),
  /** `byCause`: incidents by their id, and `warm-up` and `steady` loss outside of them; they sum to the mean. */
  lostMailDaysPerYear: z.strictObject({
    mean: z.number().describe("Days' worth of mail a year."),
    byCause: z.array(z.strictObject({ id: z.string(), days: z.number() })),
  }),
  silentFailureByMonth: z.array(z.number()).describe("Chance of at least one silent failure by the end of each month, 0 to 1."),
  cumulative: z.array(z.strictObject({ month: z.number(), ...spread })).describe("Cost so far by month."),
  expectedRegret: money("What choosing it overpays on average against the one that turns out cheapest."),
});

/** Answers that change; published as a reference to the schema of answers. */
export const changesSchema = z.custom<Partial<Answers>>().describe("Some answers by id.");

/**
 * What turns the answer. `rule`: the smallest sets of answers with which the recommendation becomes `to`. `money`: the value of one number
 * from which `to` has the lowest mean total; `changes` and `to` are null where no value within its bounds does.
 */
const flip = z.strictObject({
  kind: z.enum(["rule", "money"]).describe("rule: turns the recommendation. money: turns the cheapest option."),
  id: z.string(),
  changes: z.union([changesSchema, z.null()]),
  from: option,
  to: z.union([option, z.null()]).describe("null where no value within the bounds turns it."),
});

/** Cost per mailbox and month at one size, all else as answered; `p10` and `p90` over the uncertain inputs, with the luck of incidents averaged. */
const sizeCost = z.strictObject({ mean: z.number(), p10: z.number(), p90: z.number() });

/** A figure that was adjusted, or could not be given, and why: shown beside the figure. */
const notice = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("plan-capped"), option, plan: z.string(), pricedAs: z.string(), fromMonth: z.number() }),
  z.strictObject({
    code: z.literal("growth-clamped"),
    quantity: z.enum(["mailboxes", "appMessages", "revenueAtStake"]),
    bound: z.number(),
  }),
]);

export const assessmentSchema = z.strictObject({
  modelVersion: z.string(),
  priceDate: z.string().describe("ISO day whose prices apply."),
  draws: z.number().describe("Simulated futures."),
  currency: z.enum(CHOICES.currency).describe("Of every amount."),
  horizonYears: z.literal(HORIZON_YEARS),
  conditions: z.strictObject({ control: condition, capability: condition, burden: condition }),
  /** Each has a sentence in `wording/result/notices.ts`. */
  flags: z.array(z.string()).describe("Contradictions and cautions about the answers, by code."),
  recommendation,
  options: z.strictObject(byOption(optionResult)),
  priceOfControl: z
    .strictObject({
      option,
      twentieths: z
        .array(z.number())
        .length(20)
        .describe("Twenty equally likely futures, ascending: the quantiles at 2.5%, 7.5%, … 97.5%."),
      /** The least ownership that satisfies one established objective alone, beyond hosted. */
      byObjective: z.array(z.strictObject({ objective: z.enum(OBJECTIVES), option, ...spread })),
      ...spread,
    })
    .describe("What the owned option costs beyond hosted over the horizon."),
  cheapest: option.describe("The option with the lowest mean total."),
  cheaperThanHosted: chance("Chance that the owned option costs less than hosted."),
  crossoverMailboxes: z.union([z.number(), z.null()]).describe("Mailboxes from which owning stays cheaper; null where it never does."),
  /** Ascending, from 1 to 100,000. */
  costBySize: z
    .array(z.strictObject({ mailboxes: z.number(), ...byOption(sizeCost) }))
    .describe("Money per mailbox and month by number of mailboxes."),
  /** Every size at which the owned option's mean crosses hosted's, ascending, with the option that is cheaper from there. */
  crossings: z.array(z.strictObject({ mailboxes: z.number(), cheaper: option })),
  /** What moves the price of control most, largest swing first. */
  drivers: z
    .array(z.strictObject({ id: z.string(), low: z.number(), high: z.number() }))
    .describe("Price of control at an input's P10 and P90."),
  /** If money decided (EVPPI), over the horizon; largest first. */
  worthFindingOut: z.array(z.strictObject({ id: z.string(), value: money("Worth of knowing it beforehand.") })),
  /** Rule flips first, fewest answers first; then one for each number. */
  flips: z.array(flip),
  notices: z.array(notice),
});

/** The parts that are published under names of their own. */
export const ASSESSMENT_PARTS = {
  Assessment: assessmentSchema,
  OptionId: option,
  Status: status,
  Span: span,
  Quantiles: quantiles,
  Condition: condition,
  Recommendation: recommendation,
  OptionResult: optionResult,
  Flip: flip,
  Notice: notice,
};
