import type { Objective, OptionId } from "../questionnaire/ids";
import type { Answers } from "../questionnaire/types";
import type { Quantiles } from "../simulation/quantiles";

/** What the model concluded, as numbers and codes; the shape that the API publishes. No prose. */

export const CONDITIONS = ["control", "capability", "burden"] as const;
export type ConditionId = (typeof CONDITIONS)[number];

/** Three-valued logic, ordered from worst to best: *and* takes the worst, *or* the best. */
export type Status = "met" | "not-met" | "unknown";

export type Span = { low: number; high: number };

/**
 * One criterion of a condition. Control: `established.<objective>` and `hosted-fit.<objective>` for each chosen objective, or
 * `objectives` when none is chosen or the set is unknown. Capability: `experience`, `two-people`, `coverage`, `patching`,
 * `backups`, `monitoring`, `hours-per-person`. Burden: `owner`, `acceptance`, `committed-hours`, `bearable-loss`, `degraded-weeks`.
 */
export type Criterion = {
  id: string;
  status: Status;
  /** Numeric criteria only; rounded to two significant figures. `have` is left out when it is unknown. */
  have?: Span;
  need?: Span;
  /** Numeric criteria only: decided by less than 20%. */
  narrow?: boolean;
};

export type Condition = { status: Status; score: number; criteria: Criterion[] };

export type GoLiveId = "restore" | "rehearsal" | "keys" | "abuse";

export type Recommendation = {
  option: OptionId;
  verdict: "settled" | "open";
  money: "clear" | "leaning" | "too-close";
  narrow: boolean;
  timing: "now" | "at-renewal";
  /** Go-live criteria still to do; only when owning is recommended. */
  goLive: GoLiveId[];
  /** Ids of the unknown answers that could change the verdict. */
  unknowns: string[];
};

export type LineResult = { id: string; visibility: "visible" | "invisible" } & Quantiles;

/** `lossMean`: cash and revenue an event (hours excluded); `hoursMean`: operator hours an event. */
export type IncidentResult = { id: string; ratePerYear: number; lossMean: number; hoursMean: number };

export type YearlyLoss = { mean: number; p50: number; p95: number; p99: number };

export type OptionResult = {
  totalCost: Quantiles;
  visibleCost: Quantiles;
  invisibleCost: Quantiles;
  lines: LineResult[];
  incidents: IncidentResult[];
  /** Cash and revenue lost in incidents in one year, hours excluded. */
  incidentLossPerYear: YearlyLoss;
  /** The part that hosting would have spared, on the same draws. */
  excessLossPerYear: YearlyLoss;
  /** Chance that a year's incident loss exceeds `loss`; ascending in loss. */
  lossExceedance: { loss: number; probability: number }[];
  hoursPerMonth: { p50: number; p80: number };
  warmUpWeeks: { p50: number };
  /** `byCause`: incidents by their id, and `warm-up` and `steady` loss outside of them; they sum to the mean. */
  lostMailDaysPerYear: { mean: number; byCause: { id: string; days: number }[] };
  silentFailureByMonth: number[];
  cumulative: ({ month: number } & Quantiles)[];
  expectedRegret: number;
};

/**
 * What turns the answer. `rule`: the smallest sets of answers with which the recommendation becomes `to`. `money`: the value of one number
 * from which `to` has the lowest mean total; `changes` and `to` are null where no value within its bounds does.
 */
export type Flip = {
  kind: "rule" | "money";
  id: string;
  changes: Partial<Answers> | null;
  from: OptionId;
  to: OptionId | null;
};

/** Cost per mailbox and month at one size, all else as answered; `p10` and `p90` over the uncertain inputs, with the luck of incidents averaged. */
export type SizeCosts = { mailboxes: number } & Record<OptionId, { mean: number; p10: number; p90: number }>;

/** A figure that was adjusted, or could not be given, and why: shown beside the figure. */
export type Notice =
  | { code: "plan-capped"; option: OptionId; plan: string; pricedAs: string; fromMonth: number }
  | { code: "growth-clamped"; quantity: "mailboxes" | "appMessages" | "revenueAtStake"; bound: number };

export type Assessment = {
  modelVersion: string;
  priceDate: string;
  draws: number;
  currency: "USD" | "EUR" | "GBP";
  horizonYears: 1 | 3 | 5;
  conditions: Record<ConditionId, Condition>;
  /** Contradictions and cautions about the answers, by code; each has a sentence in `lib/wording/result/notices.ts`. */
  flags: string[];
  recommendation: Recommendation;
  options: Record<OptionId, OptionResult>;
  /**
   * `byObjective`: the least ownership that satisfies one established objective alone, beyond hosted. `twentieths`: twenty equally likely
   * futures, ascending: the quantiles at 2.5%, 7.5%, … 97.5%.
   */
  priceOfControl: {
    option: OptionId;
    twentieths: number[];
    byObjective: ({ objective: Objective; option: OptionId } & Quantiles)[];
  } & Quantiles;
  cheapest: OptionId;
  /** P(owned < hosted) on the same draws. */
  cheaperThanHosted: number;
  crossoverMailboxes: number | null;
  /** Cost per mailbox by number of mailboxes, ascending from 1 to 100,000. */
  costBySize: SizeCosts[];
  /** Every size at which the owned option's mean crosses hosted's, ascending, with the option that is cheaper from there. */
  crossings: { mailboxes: number; cheaper: OptionId }[];
  /** What moves the price of control most, largest swing first: its mean at the input's P10 and P90. */
  drivers: { id: string; low: number; high: number }[];
  /** If money decided: what knowing one input beforehand is worth (EVPPI), over the horizon; largest first. */
  worthFindingOut: { id: string; value: number }[];
  /** Rule flips first, fewest answers first; then one for each number. */
  flips: Flip[];
  notices: Notice[];
};
