import { z } from "zod";
import type { Assessment, CONDITIONS } from "../../model";

import { OBJECTIVES, OPTIONS } from "../../questionnaire/ids";
import type { Answers } from "../../questionnaire/types";
import { type JsonSchema, reference } from "./json-schema";

/** The shape of an assessment as it is published. It describes; what may come in is checked elsewhere. */

const money = (what: string) => z.number().describe(`${what} In the currency of the result.`);
const chance = (what: string) => z.number().min(0).max(1).describe(`${what} From 0 to 1.`);

const option = z
  .enum(OPTIONS)
  .describe(
    "hosted: buy everything. sender: own the sending of application mail. core: own all but outbound delivery. self: own everything.",
  );
const status = z.enum(["met", "not-met", "unknown"]);
const span = z.strictObject({ low: z.number(), high: z.number() });
const spread = {
  mean: money("Mean."),
  p10: money("One in ten futures lies below."),
  p50: money("The middle."),
  p90: money("Nine in ten futures lie below."),
};
const quantiles = z.strictObject(spread);

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
  incidentLossPerYear: z.strictObject({ mean: z.number(), p50: z.number(), p95: z.number(), p99: z.number() }).describe("Money a year."),
  excessLossPerYear: z
    .strictObject({ mean: z.number(), p50: z.number(), p95: z.number(), p99: z.number() })
    .describe("Money a year: the part that hosting would have spared."),
  lossExceedance: z.array(z.strictObject({ loss: money("Loss in a year."), probability: chance("Chance to exceed it.") })),
  hoursPerMonth: z.strictObject({ p50: z.number(), p80: z.number() }).describe("Operator hours a month."),
  warmUpWeeks: z.strictObject({ p50: z.number() }).describe("Weeks until new addresses are trusted."),
  lostMailDaysPerYear: z.strictObject({
    mean: z.number().describe("Days' worth of mail a year."),
    byCause: z.array(z.strictObject({ id: z.string(), days: z.number() })),
  }),
  silentFailureByMonth: z.array(z.number()).describe("Chance of at least one silent failure by the end of each month, 0 to 1."),
  cumulative: z.array(z.strictObject({ month: z.number(), ...spread })).describe("Cost so far by month."),
  expectedRegret: money("What choosing it overpays on average against the one that turns out cheapest."),
});

/** Answers that change; published as a reference to the schema of answers. */
const changes = z.custom<Partial<Answers>>().describe("Some answers by id.");

const flip = z.strictObject({
  kind: z.enum(["rule", "money"]).describe("rule: turns the recommendation. money: turns the cheapest option."),
  id: z.string(),
  changes: z.union([changes, z.null()]),
  from: option,
  to: z.union([option, z.null()]).describe("null where no value within the bounds turns it."),
});

const sizeCost = z.strictObject({ mean: z.number(), p10: z.number(), p90: z.number() });

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
  currency: z.enum(["USD", "EUR", "GBP"]).describe("Of every amount."),
  horizonYears: z.literal([1, 3, 5]),
  conditions: z.strictObject({ control: condition, capability: condition, burden: condition } satisfies Record<
    (typeof CONDITIONS)[number],
    unknown
  >),
  flags: z.array(z.string()).describe("Contradictions and cautions about the answers, by code."),
  recommendation,
  options: z.strictObject({ hosted: optionResult, sender: optionResult, core: optionResult, self: optionResult }),
  priceOfControl: z
    .strictObject({
      option,
      twentieths: z
        .array(z.number())
        .length(20)
        .describe("Twenty equally likely futures, ascending: the quantiles at 2.5%, 7.5%, … 97.5%."),
      byObjective: z.array(z.strictObject({ objective: z.enum(OBJECTIVES), option, ...spread })),
      ...spread,
    })
    .describe("What the owned option costs beyond hosted over the horizon."),
  cheapest: option.describe("The option with the lowest mean total."),
  cheaperThanHosted: chance("Chance that the owned option costs less than hosted."),
  crossoverMailboxes: z.union([z.number(), z.null()]).describe("Mailboxes from which owning stays cheaper; null where it never does."),
  costBySize: z
    .array(z.strictObject({ mailboxes: z.number(), hosted: sizeCost, sender: sizeCost, core: sizeCost, self: sizeCost }))
    .describe("Money per mailbox and month by number of mailboxes."),
  crossings: z.array(z.strictObject({ mailboxes: z.number(), cheaper: option })),
  drivers: z
    .array(z.strictObject({ id: z.string(), low: z.number(), high: z.number() }))
    .describe("Price of control at an input's P10 and P90."),
  worthFindingOut: z.array(z.strictObject({ id: z.string(), value: money("Worth of knowing it beforehand.") })),
  flips: z.array(flip),
  notices: z.array(notice),
});

type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

// Does not compile once the model gives another shape than the one that is published.
true satisfies Same<z.infer<typeof assessmentSchema>, Assessment>;

const PARTS = {
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

/** The published schemas of an assessment and its parts, by name. */
export function assessmentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(PARTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: "output",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === changes) Object.assign(jsonSchema, reference("Answers"));
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema as unknown as JsonSchema]),
  );
}
