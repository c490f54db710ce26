import { z } from "zod";
import { CHOICES, HORIZON_YEARS, OBJECTIVES } from "../questionnaire/ids";
import type { Answers } from "../questionnaire/types";
import { optionResult } from "./option-schema";
import { byOption, chance, costParts, id, money, option, quantiles, span, spread, standardErrors, status } from "./schema-pieces";

/**
 * What the model concluded, as numbers and codes, no prose: the one description of its shape. The types of `assessment.ts` are made from it, and
 * so is what the API publishes; hence the descriptions. What may come in is checked elsewhere.
 */

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

const condition = z
  .strictObject({
    status,
    score: z.number().min(0).max(100).describe("0 to 100; does not decide."),
    criteria: z.array(criterion).describe("Its criteria, each by itself."),
  })
  .describe("One of the three conditions for owning.");

const recommendation = z
  .strictObject({
    option,
    verdict: z.enum(["settled", "open"]).describe("open: answers left at not-sure could change it."),
    money: z.enum(["clear", "leaning", "too-close"]).describe("How clear the money is; it does not decide."),
    narrow: z.boolean().describe("A numeric criterion decided it by less than 20%."),
    timing: z.enum(["now", "at-renewal"]).describe("When to act on it."),
    goLive: z.array(z.enum(["restore", "rehearsal", "keys", "abuse"])).describe("To be done before going live; only when owning."),
    unknowns: z.array(z.string()).describe("Ids of answers at not-sure that could change the verdict."),
  })
  .describe("What the rule recommends.");

/** Answers that change; published as a reference to the schema of answers. */
export const changesSchema = z.custom<Partial<Answers>>().describe("Some answers by id.");

/**
 * What turns the answer. `rule`: the smallest sets of answers with which the recommendation becomes `to`. `money`: the value of one number
 * from which `to` has the lowest mean total; `changes` and `to` are null where no value within its bounds does.
 */
const flip = z
  .strictObject({
    kind: z.enum(["rule", "money"]).describe("rule: turns the recommendation. money: turns the cheapest option."),
    id: id("change"),
    changes: z
      .union([changesSchema, z.null()])
      .describe("What has to change, by id of the answer; null where no value within the bounds turns it."),
    from: option,
    to: z.union([option, z.null()]).describe("null where no value within the bounds turns it."),
  })
  .describe("A change in the answers that would change the result.");

const sizeCost = z
  .strictObject({ mean: spread.mean, p10: spread.p10, p90: spread.p90 })
  .describe(
    "Cost per mailbox and month at one size, all else as answered; p10 and p90 over the uncertain inputs, with the luck of incidents averaged.",
  );

/** A year of the model's, and the chances of one with at most, and with at least, what was answered. */
const record = z.strictObject({
  p10: z.number().describe("One year in ten has fewer."),
  p50: z.number().describe("The middle: half of the years have fewer."),
  p90: z.number().describe("Nine years in ten have fewer."),
  asFew: chance("A year with as little as was answered, or less."),
  asMany: chance("A year with as much as was answered, or more."),
});

const pricedPlan = z.strictObject({ plan: id("plan"), price: money("For a mailbox, or a thousand messages, and month.") });

/** What buying one kind of mail is counted with. Prices are for one mailbox, or a thousand messages, and month, at today's volume. */
const planCounted = z
  .strictObject({
    plan: z.union([z.string(), z.null()]).describe("The plan that is paid; null for a price of your own."),
    chosen: z
      .enum(["recommended", "plan", "own-price"])
      .describe("How it came to be counted: by our recommendation, or as a plan or a price of your own."),
    mailPartOf: z.union([z.string(), z.null()]).describe("The chosen plan, where it holds office software and only its mail part counts."),
    price: money("For a mailbox, or a thousand messages, and month."),
    fits: z
      .array(
        z.strictObject({
          need: z.enum(["size", "storage", ...OBJECTIVES]).describe("What is asked of it."),
          fit: z.enum(["yes", "no", "unknown"]).describe("Whether it does that."),
        }),
      )
      .describe("What is asked of a plan, and whether this one does it; unknown never counts as a yes."),
    cheapest: z.union([pricedPlan, z.null()]).describe("The cheapest plan of the book that does all that is asked; null where none does."),
    dearest: z.union([pricedPlan, z.null()]).describe("The dearest that does."),
  })
  .describe("What buying one kind of mail is counted with.");

/** A figure that was adjusted, or could not be given, and why: shown beside the figure. */
const notice = z
  .discriminatedUnion("code", [
    z.strictObject({
      code: z.literal("plan-capped").describe("A plan is outgrown, and priced as a larger one from then on."),
      option,
      plan: id("plan"),
      pricedAs: id("larger plan"),
      fromMonth: z.number().describe("Month from the start."),
    }),
    z.strictObject({
      code: z.literal("growth-clamped").describe("Growth would lead beyond the largest value that can be answered, and stops there."),
      quantity: z.enum(["mailboxes", "appMessages", "revenueAtStake"]).describe("What grows."),
      bound: z.number().describe("Where it stops."),
    }),
    z.strictObject({
      code: z.literal("no-break-even-hours").describe("There are no break-even hours."),
      why: z
        .enum(["dearer-without-work", "hours-cost-nothing", "nothing-to-own"])
        .describe("Owning costs more even without an hour of work; an hour costs nothing; or there is nothing to own."),
    }),
  ])
  .describe("A figure that was adjusted, or could not be given, and why.");

export const assessmentSchema = z
  .strictObject({
    modelVersion: z.string().describe("Version of the model that worked it out."),
    priceDate: z.string().describe("ISO day whose prices apply."),
    draws: z.number().describe("Simulated futures."),
    currency: z.enum(CHOICES.currency).describe("Of every amount."),
    horizonYears: z.literal(HORIZON_YEARS).describe("Years that costs are counted over."),
    conditions: z
      .strictObject({ control: condition, capability: condition, burden: condition })
      .describe("The three conditions for owning, each met, not met or unknown; owning takes all three."),
    /** Each has a sentence in `wording/result/notices.ts`. */
    flags: z.array(z.string()).describe("Contradictions and cautions about the answers, by code."),
    recommendation: recommendation.describe("What the rule recommends, and how firm that is."),
    options: z
      .strictObject(byOption(optionResult))
      .describe("Each of the four options: its cost by line and year, hours, incidents and losses."),
    priceOfControl: z
      .strictObject({
        option,
        twentieths: z
          .array(z.number())
          .length(20)
          .describe("Twenty equally likely futures, ascending: the quantiles at 2.5%, 7.5%, … 97.5%."),
        /** The least ownership that satisfies one alone of the established objectives that no hosted service can meet, beyond hosted. */
        byObjective: z
          .array(z.strictObject({ objective: z.enum(OBJECTIVES).describe("What must be controlled."), option, ...spread }))
          .describe(
            "For each requirement alone that no hosted service can meet: the least ownership that meets it, and what that costs beyond hosted.",
          ),
        ...spread,
        standardErrors,
      })
      .describe("What the owned option costs beyond hosted over the horizon."),
    cheapest: option.describe("The option with the lowest mean total."),
    cheaperThanHosted: chance("Chance that the owned option costs less than hosted."),
    crossoverMailboxes: z.union([z.number(), z.null()]).describe("Mailboxes from which owning stays cheaper; null where it never does."),
    breakEvenHoursPerMonth: z
      .union([z.number(), z.null()])
      .describe(
        "Hours a month of owning, in all and on average, at which it costs what buying does; null where a notice says why there are none.",
      ),
    ownRecord: z
      .union([
        z.strictObject({
          option,
          hours: z.union([record, z.null()]).describe("Hours a month."),
          incidents: z.union([record, z.null()]).describe("Incidents a year."),
        }),
        z.null(),
      ])
      .describe(
        "Where mail runs on own servers today: the hours a month and the incidents of a year that were answered, beside what the model has for such an operator in one year; null where there is no such answer.",
      ),
    /** Ascending, from 1 to 1,000,000; none without mailboxes. */
    costBySize: z
      .array(z.strictObject({ mailboxes: z.number().describe("The size."), ...byOption(sizeCost) }))
      .describe("Money per mailbox and month by number of mailboxes."),
    crossings: z
      .array(
        z.strictObject({
          mailboxes: z.number().describe("The size."),
          cheaper: option.describe("The option that is cheaper from there."),
          edge: z.literal(true).exactOptional().describe("Another hosted plan is paid on the two sides: the edge of a price list."),
        }),
      )
      .describe("Every size at which the owned option and hosted cost the same on average, ascending."),
    /** What moves the price of control most, largest swing first. */
    drivers: z
      .array(
        z.strictObject({
          id: id("answer, assumption or price"),
          low: money("Price of control at its P10."),
          high: money("Price of control at its P90."),
        }),
      )
      .describe("Price of control at an input's P10 and P90."),
    worthFindingOut: z
      .array(z.strictObject({ id: id("answer, assumption or price"), value: money("Worth of knowing it beforehand.") }))
      .describe("What it would be worth over the horizon to know a number beforehand, if money decided (EVPPI); largest first."),
    flips: z
      .array(flip)
      .describe(
        "What would change the result: changes to the rule's verdict first, those of fewest answers first; then one for each number that the money turns on.",
      ),
    notices: z.array(notice).describe("Figures that were adjusted, or could not be given, and why."),
    plans: z
      .strictObject({
        hosted: z.union([planCounted, z.null()]).describe("For people's mail."),
        application: z.union([planCounted, z.null()]).describe("For application mail."),
      })
      .describe("What buying is counted with: for people's mail, and for application mail; null where there is none."),
    hostedAtCheapestPlans: z
      .union([z.strictObject(costParts), z.null()])
      .describe("costParts of hosted with the cheapest plans that do all that is asked; null where it is counted with them, or none does."),
  })
  .describe("What the model concludes from a scenario.");

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
  PlanCounted: planCounted,
};
