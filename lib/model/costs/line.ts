import { NOT_SURE, OBJECTIVES, type OptionId } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import type { Drift, Term } from "../../simulation/terms";
import type { FactorId } from "./factors";
import type { Inputs } from "./inputs";
import type { Size } from "./quantities";

/**
 * One product: an assumption, the size that it grows with, and the factors that answers set.
 */
export type Part = {
  /** The assumption by its key; or the price of one server of the plan that was chosen. */
  amount: string | typeof CHOSEN_SERVER;
  size?: Size;
  times?: readonly FactorId[];
  /** The assumption that the whole is at least: the smallest bill. */
  atLeast?: string;
  /** Whose hours or minutes the amount is; nobody's where it is money, and the operator's in a line of work. */
  of?: "staff-hours" | "staff-minutes";
  /** The objectives and details of which one has to be chosen, else there is no such part at all. */
  when?: PartConditionId;
};

export const CHOSEN_SERVER = { plan: "serverPlan" } as const;

export type ByOption<T> = Record<OptionId, T>;

/** Answers, and assumptions by their keys. */
export type Entered = { answers: readonly AnswerId[]; assumptions: readonly string[] };

/** All that can enter what is worked out by a function, and what a scenario brings into play: all of it where `acting` is left out. */
export type Entering = Entered & {
  acting?: (inputs: Inputs) => Partial<Entered>;
  /** Those of its answers of which only counts whether there is any, so that what stands in for them while they are open changes nothing. */
  asked?: readonly AnswerId[];
};

/** What a function of a line can ask for: the inputs, and the lines that it follows from. */
export type Making = {
  inputs: Inputs;
  /** The expected share of a year's mail that incidents take, by option and draw. */
  incidentShare: ByOption<Float64Array>;
  /** The terms of another line. */
  termsOf: (line: string, option: OptionId) => readonly Term[];
  /** Every bill of an option with the drift of its prices. */
  bills: (option: OptionId) => { line: string; drift: Drift; terms: readonly Term[] }[];
  /** The operator's hours of an option, those of set-up and migration included. */
  hours: (option: OptionId) => readonly Term[];
};

/** The lines that a line is worked out from: all of some kinds, of the same option or of another, or one line whose assumptions count too. */
export type Follows = { kinds: readonly LineKind[]; of?: ByOption<OptionId> } | { line: string };

/** A line that is no sum of products: its function, what enters that, and the lines that it follows from. */
export type LineFunction = {
  make: (making: Making) => ByOption<Term[]>;
  enters: ByOption<Entering>;
  follows?: Follows;
  /** Whether the answers leave nothing of it. */
  isNothing?: (inputs: Inputs, option: OptionId) => boolean;
};

type Body = { parts: ByOption<readonly Part[]> } | LineFunction;

/**
 * A cost line, in every option. `visible` lines would stand in the quote or the plan on the day of the decision. The kind says how it is
 * paid, and so what the years do to it:
 *
 * - `work`: operator hours a month, paid at what an hour costs, rising with wages;
 * - `once`: in the first month;
 * - `bill`: at the prices of the first day; how they rise is the line of price rises;
 * - `wages`: money or staff's time that rises with wages;
 * - `revenue`: with the revenue that flows through mail;
 * - `events`: what incidents cost, each at its own rate;
 * - `follows`: worked out from other lines.
 */
export type Line = { visible: boolean } & (
  | ({ kind: "work" | "wages" | "once" | "revenue" | "follows" } & Body)
  | ({ kind: "bill"; prices: "service" | "server" } & Body)
  | { kind: "events" }
);

export type LineKind = Line["kind"];

/** Conditions under which a part exists at all, and the answers that they read. */
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
