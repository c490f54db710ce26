import { NOT_SURE, OBJECTIVES, type OptionId } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import type { Drift, Term } from "../../simulation/terms";
import type { FactorId } from "./factors";
import type { Inputs } from "./inputs";
import type { Size } from "./quantities";

/** One product: an amount, the size that it grows with, and the factors that answers set. */
export type Part = {
  /** The key of an assumption, or the price of one server of the chosen plan. */
  amount: string | typeof CHOSEN_SERVER;
  size?: Size;
  times?: readonly FactorId[];
  /** The key of the assumption that the product is at least: the smallest bill, USD a month. */
  atLeast?: string;
  /** Set where the amount is staff's time. Without it the amount is operator hours in lines of the kinds `work` and `once`, else USD. */
  of?: "staff-hours" | "staff-minutes";
  /** What must hold for there to be such a part at all. */
  when?: PartConditionId;
};

/** Stands for an amount: USD a month for one server of the plan that the named answer chooses. */
export const CHOSEN_SERVER = { plan: "serverPlan" } as const;

export type ByOption<T> = Record<OptionId, T>;

/** What enters a number: answers by their ids, assumptions by their keys. */
export type Entered = { answers: readonly AnswerId[]; assumptions: readonly string[] };

/** All that can enter what a function works out. */
export type Entering = Entered & {
  /** What of it acts in a scenario: all of a list that is left out, and all of both without `acting`. */
  acting?: (inputs: Inputs) => Partial<Entered>;
  /** Answers of which only whether they are zero counts, so that no assumption stands in for them while they are open. */
  asked?: readonly AnswerId[];
};

/** What a function of a line can ask for: the inputs, and the lines that it follows from. */
export type Making = {
  inputs: Inputs;
  /** The expected share of a year's mail that incidents take, by option and draw. */
  incidentShare: ByOption<Float64Array>;
  /** The terms of a line that was made before this one: work, bills, and the other lines in their order; none for a later one. */
  termsOf: (line: string, option: OptionId) => readonly Term[];
  /** Every bill of an option with the drift of its prices. */
  bills: (option: OptionId) => { line: string; drift: Drift; terms: readonly Term[] }[];
  /** The operator's hours of an option, those of set-up and migration included. */
  hours: (option: OptionId) => readonly Term[];
};

/**
 * The lines that a line is worked out from: all of some kinds, in the same option or in the one that `of` names; or one bill, whose
 * assumptions enter too.
 */
export type Follows = { kinds: readonly LineKind[]; of?: ByOption<OptionId> } | { line: string };

/** A line that is no sum of products: its function, what enters that, and the lines that it follows from. */
export type LineFunction = {
  make: (making: Making) => ByOption<Term[]>;
  enters: ByOption<Entering>;
  follows?: Follows;
  /** Whether the answers leave nothing of it in an option. */
  isNothing?: (inputs: Inputs, option: OptionId) => boolean;
};

type Body = { parts: ByOption<readonly Part[]> } | LineFunction;

/**
 * A cost line in every option. `visible` lines would stand in the quote or the plan on the day of the decision. The kind says how the line
 * is paid, and so what the years do to it:
 *
 * - `work`: operator hours a month, paid at what an hour costs, rising with wages;
 * - `once`: in the first month; operator hours, staff's time, or money;
 * - `bill`: USD a month at the prices of the first day; what they rise by is a line of its own, `price-rises`;
 * - `wages`: USD or staff's time a month that rises with wages;
 * - `revenue`: USD a month that grow as the revenue that flows through mail does;
 * - `events`: what incidents cost, each at its own rate;
 * - `follows`: worked out from other lines.
 */
export type Line = { visible: boolean } & (
  | ({ kind: "work" | "wages" | "once" | "revenue" | "follows" } & Body)
  | ({ kind: "bill"; prices: "service" | "server" } & Body)
  | { kind: "events" }
);

export type LineKind = Line["kind"];

/** Conditions under which a part exists at all, with the answers that each reads. */
export const PART_CONDITIONS = {
  identity: { holds: (inputs) => inputs.hasObjective("identity"), answers: ["objectives"] },
  retention: { holds: (inputs) => inputs.hasObjective("retention"), answers: ["objectives"] },
  "retention-beyond-plan": {
    holds: (inputs) => inputs.hasObjective("retention") && inputs.chosenPlan("hostedPlan")?.retention !== true,
    answers: ["objectives", "hostedPlan"],
  },
  "retention-or-exit": { holds: (inputs) => inputs.hasObjective("retention") || inputs.hasObjective("exit"), answers: ["objectives"] },
  "control-at-extra-cost": {
    holds: ({ answers }) =>
      answers.objectives !== NOT_SURE && answers.objectives.some((objective) => answers[`hostedFit.${objective}`] === "extra-cost"),
    answers: ["objectives", ...OBJECTIVES.map((objective) => `hostedFit.${objective}` as const)],
  },
} as const satisfies Record<string, { holds: (inputs: Inputs) => boolean; answers: readonly AnswerId[] }>;

export type PartConditionId = keyof typeof PART_CONDITIONS;
