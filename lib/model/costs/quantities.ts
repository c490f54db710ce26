import type { AnswerId } from "../../questionnaire/types";
import { type Column, mapped, power, product, scaled, sum } from "../../simulation/columns";
import type { Growth } from "../../simulation/terms";
import type { GrowingQuantity } from "./growths";
import type { Inputs } from "./inputs";

/** What lines and incidents grow with: its value on the first day in each draw, how it moves over the years, and all that enters it. */
export type Quantity = {
  column: (inputs: Inputs) => Float64Array;
  movesAs: GrowingQuantity;
  /** It is of people's mail: there is nothing of it without mailboxes, however small a size that is held from below may be. */
  ofPeople?: true;
  answers: readonly AnswerId[];
  assumptions: readonly string[];
};

const EACH = "all.people-messages-per-mailbox";
const AS_A_MAILBOX = "all.messages-as-a-mailbox";

/** Application mail counted in mailboxes: by the care that it asks for. */
const sendingEstate = (inputs: Inputs) => product(inputs.appMessages, 1 / inputs.number(AS_A_MAILBOX));

/** Everything that something grows with: counts, gigabytes, and messages a month. */
export const QUANTITIES = {
  mailboxes: {
    column: (inputs) => inputs.mailboxes,
    movesAs: "mailboxes",
    ofPeople: true,
    answers: ["mailboxes", "growth"],
    assumptions: [],
  },
  "staff-mailboxes": {
    column: (inputs) => inputs.staffMailboxes,
    movesAs: "mailboxes",
    ofPeople: true,
    answers: ["mailboxes", "mailboxOwners", "growth"],
    assumptions: [],
  },
  gigabytes: {
    column: (inputs) => product(inputs.mailboxes, inputs.value("all.storage-per-mailbox")),
    movesAs: "mailboxes",
    ofPeople: true,
    answers: ["mailboxes", "growth"],
    assumptions: ["all.storage-per-mailbox"],
  },
  "people-messages": {
    column: (inputs) => inputs.peopleMessages,
    movesAs: "mailboxes",
    ofPeople: true,
    answers: ["mailboxes", "growth"],
    assumptions: [EACH],
  },
  "staff-messages": {
    column: (inputs) => inputs.staffMessages,
    movesAs: "mailboxes",
    ofPeople: true,
    answers: ["mailboxes", "mailboxOwners", "growth"],
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
  estate: {
    column: (inputs) => sum(inputs.mailboxes, sendingEstate(inputs)),
    movesAs: "mailboxes",
    answers: ["mailboxes", "appMessages", "growth"],
    assumptions: [AS_A_MAILBOX],
  },
  "sending-estate": {
    column: sendingEstate,
    movesAs: "appMessages",
    answers: ["appMessages", "growth"],
    assumptions: [AS_A_MAILBOX],
  },
} as const satisfies Record<string, Quantity>;

export type QuantityId = keyof typeof QUANTITIES;

/** Whether there is nothing of a quantity in any draw, so that nothing that grows with it is there either. */
export function isAbsent(of: QuantityId, inputs: Inputs): boolean {
  const quantity: Quantity = QUANTITIES[of];
  return quantity.ofPeople === true && !inputs.hasPeople;
}

/** A number in a size: a plain one, the key of an assumption, which is read at its middle, or `minus` that assumption. */
export type Level = number | string | { minus: string };

/**
 * How something grows with a quantity: quantity / `per`, but at least `least`, to the power `to`, or to the power `below` while it is less
 * than one. `per` is the size that the assumption was made for, and a power says how much of the growth it takes part in: 1 is in
 * proportion, 0.5 as the square root, 0 not at all, below 0 it falls.
 */
export type Size = { of: QuantityId; per: Level; to: Level; below?: Level; least: Level };

/** In proportion to a quantity, counted in units of so many. */
export const each = (of: QuantityId, per = 1): Size => ({ of, per, to: 1, least: 0 });

/** To a power of a quantity. @param least what it is at least, before the power: nothing where it is left out */
export const growing = (of: QuantityId, to: Level, per: Level = 1, least: Level = 0): Size => ({ of, per, to, least });

/** The share of its reference size below which a package of work shrinks no further: that of one mailbox. */
export const SMALLEST = "all.small-estate-floor";

/** What an estate is counted in: with or without application mail, or that alone. */
type EstateId = "mailboxes" | "estate" | "sending-estate";

/** All of an amount from an estate of usual size on, and less of it in a smaller one. No mailboxes need nothing. */
const upToUsual = (of: EstateId, below: string): Size => ({
  of,
  per: "all.small-estate-below",
  to: 0,
  below,
  least: of === "mailboxes" ? 0 : SMALLEST,
});

/** A package of work: ten of them that each had a least size would add up to more than a small server is known to take. */
export const smallEstate = (of: EstateId): Size => upToUsual(of, "all.small-estate-power");

/** A tool or a smallest bill: the smaller the estate, the likelier that the free plan of the tool will do. */
export const smallBills = (of: EstateId): Size => upToUsual(of, "all.small-bills-power");

/** A size in the numbers of a scenario. */
export type SizeInNumbers = { of: QuantityId; per: number; to: number; below: number; least: number };

/** @param number reads an assumption by its key */
export function inNumbers({ of, per, to, below, least }: Size, number: (key: string) => number): SizeInNumbers {
  const read = (level: Level) => (typeof level === "number" ? level : typeof level === "string" ? number(level) : -number(level.minus));
  return { of, per: read(per), to: read(to), below: read(below ?? to), least: read(least) };
}

/** The assumptions in a size, by their keys. */
export const keysOf = ({ per, to, below = to, least }: Omit<Size, "of">): string[] => [
  ...new Set(
    [per, to, below, least].flatMap((level) => (typeof level === "number" ? [] : typeof level === "string" ? [level] : [level.minus])),
  ),
];

/** A size in the numbers of these inputs. */
export const sizeIn = (size: Size, inputs: Inputs): SizeInNumbers => inNumbers(size, (key) => inputs.number(key));

/** What a size comes to at so much of its quantity. */
export function sizeAt({ per, to, below, least }: Omit<SizeInNumbers, "of">, quantity: number): number {
  const size = Math.max(least, quantity / per);
  return power(size, size < 1 ? below : to);
}

/** A size as the columns to multiply by: in proportion the quantity itself, else its power, held from below. */
export function sizeColumns(size: SizeInNumbers, inputs: Inputs): Column[] {
  const { of, per, to, below, least } = size;
  const quantity = QUANTITIES[of].column(inputs);
  if (below !== to) return [mapped(quantity, (value) => sizeAt(size, value), `size ${per} ${to} ${below} ${least}`)];
  return to === 1 && least === 0 ? [quantity, 1 / per] : [scaled(quantity, to, least, per)];
}

/** How a size moves over the years, where nothing holds it from below and one power counts. */
export const growthOf = ({ of, to }: Pick<SizeInNumbers, "of" | "to">, inputs: Inputs): Growth =>
  inputs.growths.of(QUANTITIES[of].movesAs, to);

/** How any other size moves: at the rate between its first and its last month. */
export function heldGrowthOf(size: SizeInNumbers, inputs: Inputs): Growth {
  const { of, per, to, below, least } = size;
  const { column, movesAs } = QUANTITIES[of];
  return inputs.growths.ofSize(`size ${of} ${per} ${to} ${below} ${least}`, movesAs, column(inputs), (n) => sizeAt(size, n));
}
