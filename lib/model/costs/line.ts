import type { OptionId, PaidAnyway } from "../../questionnaire/ids";
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
  /** What the product is at least: the key of the smallest bill, USD a month, with what there is of it at the size of the first day. */
  atLeast?: { amount: string; size: Size };
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

/** A loss outside of incidents. What enters it follows from how the streams of each option are delivered. */
export type Loss = "warm-up" | "steady" | "chasing";

/** A line that is no sum of products: its function, what enters that, and the lines that it follows from. */
export type LineFunction = {
  make: (making: Making) => ByOption<Term[]>;
  enters: ByOption<Entering> | { loss: Loss };
  follows?: Follows;
  /** Whether the answers leave nothing of it in an option. */
  isNothing?: (inputs: Inputs, option: OptionId) => boolean;
};

type Body = { parts: ByOption<readonly Part[]> } | LineFunction;

/** What the founder may pay for with or without mail, and the options in which that does the job of the line, so that it costs nothing more there. */
export type Anyway = { paid: PaidAnyway; in: readonly OptionId[] };

/** How a cost is borne: paid as a bill, lost as cash or revenue, or spent as hours of operators and staff, counted in money. */
export const COST_PARTS = ["bills", "losses", "time"] as const;
export type CostPart = (typeof COST_PARTS)[number];

/**
 * A cost line in every option. `visible` lines would stand in the quote or the plan on the day of the decision. The kind says how the line
 * is paid, and so what the years do to it:
 *
 * - `work`: operator hours a month, paid at what an hour costs, rising with wages;
 * - `once`: in the first month; operator hours, staff's time, or money;
 * - `bill`: USD a month at the prices of the first day; what they rise by is a line of its own, `price-rises`;
 * - `wages`: USD or staff's time a month that rises with wages;
 * - `revenue`: USD a month that grow as the revenue that flows through mail does;
 * - `events`: what incidents cost, each at its own rate: cash and revenue are losses, hours of operators and staff are time;
 * - `follows`: worked out from other lines.
 *
 * Where the kind leaves open how the line is borne, `as` says so.
 */
export type Line = { visible: boolean; anyway?: Anyway } & (
  | ({ kind: "work" | "revenue" } & Body)
  | ({ kind: "wages" | "once" | "follows"; as: "bills" | "time" } & Body)
  | ({ kind: "bill"; prices: "service" | "server" } & Body)
  | { kind: "events" }
);

export type LineKind = Line["kind"];

/** How a line is borne; undefined where its incidents bring both losses and time. */
export function partOfLine(line: Line): CostPart | undefined {
  switch (line.kind) {
    case "bill":
      return "bills";
    case "work":
      return "time";
    case "revenue":
      return "losses";
    case "events":
      return undefined;
    default:
      return line.as;
  }
}

/** Conditions under which a part exists at all, with the answers that each reads. */
export const PART_CONDITIONS = {
  identity: { holds: (inputs) => inputs.hasObjective("identity"), answers: ["objectives"] },
  retention: { holds: (inputs) => inputs.hasObjective("retention"), answers: ["objectives"] },
  "retention-beyond-plan": {
    holds: (inputs) => inputs.hasObjective("retention") && inputs.chosenPlan("hostedPlan")?.retention === false,
    answers: ["objectives", "hostedPlan"],
  },
  exit: { holds: (inputs) => inputs.hasObjective("exit"), answers: ["objectives"] },
} as const satisfies Record<string, { holds: (inputs: Inputs) => boolean; answers: readonly AnswerId[] }>;

export type PartConditionId = keyof typeof PART_CONDITIONS;
