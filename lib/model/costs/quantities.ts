import type { AnswerId } from "../../questionnaire/types";
import { type Column, power, product, scaled, sum } from "../../simulation/columns";
import type { Growth } from "../../simulation/terms";
import type { GrowingQuantity } from "./growths";
import type { Inputs } from "./inputs";

/** What lines and incidents grow with: its value on the first day in each draw, how it moves over the years, and all that enters it. */
export type Quantity = {
  column: (inputs: Inputs) => Float64Array;
  movesAs: GrowingQuantity;
  answers: readonly AnswerId[];
  assumptions: readonly string[];
};

const EACH = "all.people-messages-per-mailbox";

/** Everything that something grows with: counts, gigabytes, and messages a month. */
export const QUANTITIES = {
  mailboxes: { column: (inputs) => inputs.mailboxes, movesAs: "mailboxes", answers: ["mailboxes", "growth"], assumptions: [] },
  "staff-mailboxes": {
    column: (inputs) => inputs.staffMailboxes,
    movesAs: "mailboxes",
    answers: ["mailboxes", "mailboxOwners", "growth"],
    assumptions: [],
  },
  gigabytes: {
    column: (inputs) => product(inputs.mailboxes, inputs.value("all.storage-per-mailbox")),
    movesAs: "mailboxes",
    answers: ["mailboxes", "growth"],
    assumptions: ["all.storage-per-mailbox"],
  },
  "people-messages": {
    column: (inputs) => inputs.peopleMessages,
    movesAs: "mailboxes",
    answers: ["mailboxes", "growth"],
    assumptions: [EACH],
  },
  "application-messages": {
    column: (inputs) => inputs.appMessages,
    movesAs: "appMessages",
    answers: ["appMessages", "growth"],
    assumptions: [],
  },
  messages: {
    column: (inputs) => sum(inputs.peopleMessages, inputs.appMessages),
    movesAs: "mailboxes",
    answers: ["mailboxes", "appMessages", "growth"],
    assumptions: [EACH],
  },
} as const satisfies Record<string, Quantity>;

export type QuantityId = keyof typeof QUANTITIES;

/** A number in a size: a plain one, the key of an assumption, which is read at its middle, or `minus` that assumption. */
export type Level = number | string | { minus: string };

/**
 * How something grows with a quantity: quantity / `per`, but at least `least`, to the power `to`. `per` is the size that the assumption
 * was made for, and `to` says how much of the growth it takes part in: 1 is in proportion, 0.5 as the square root, below 0 it falls.
 */
export type Size = { of: QuantityId; per: Level; to: Level; least: Level };

/** In proportion to a quantity, counted in units of so many. */
export const each = (of: QuantityId, per = 1): Size => ({ of, per, to: 1, least: 0 });

/** To a power of a quantity. @param least what it is at least, before the power: nothing where it is left out */
export const growing = (of: QuantityId, to: Level, per: Level = 1, least: Level = 0): Size => ({ of, per, to, least });

/** A size in the numbers of a scenario. */
export type SizeInNumbers = { of: QuantityId; per: number; to: number; least: number };

/** @param number reads an assumption by its key */
export function inNumbers({ of, per, to, least }: Size, number: (key: string) => number): SizeInNumbers {
  const read = (level: Level) => (typeof level === "number" ? level : typeof level === "string" ? number(level) : -number(level.minus));
  return { of, per: read(per), to: read(to), least: read(least) };
}

/** The assumptions in a size, by their keys. */
export const keysOf = ({ per, to, least }: Omit<Size, "of">): string[] =>
  [per, to, least].flatMap((level) => (typeof level === "number" ? [] : typeof level === "string" ? [level] : [level.minus]));

/** A size in the numbers of these inputs. */
export const sizeIn = (size: Size, inputs: Inputs): SizeInNumbers => inNumbers(size, (key) => inputs.number(key));

/** A size as the columns to multiply by: in proportion the quantity itself, else its power, held from below. */
export function sizeColumns({ of, per, to, least }: SizeInNumbers, inputs: Inputs): Column[] {
  const quantity = QUANTITIES[of].column(inputs);
  return to === 1 && least === 0 ? [quantity, 1 / per] : [scaled(quantity, to, least, per)];
}

/** How a size moves over the years, where nothing holds it from below. */
export const growthOf = ({ of, to }: Pick<SizeInNumbers, "of" | "to">, inputs: Inputs): Growth =>
  inputs.growths.of(QUANTITIES[of].movesAs, to);

/** How a size moves that is held from below: at the rate between its first and its last month. */
export function heldGrowthOf({ per, to, least }: SizeInNumbers, inputs: Inputs): Growth {
  return inputs.growths.ofSize(`size ${per} ${to} ${least}`, (n) => power(Math.max(least, n / per), to));
}
