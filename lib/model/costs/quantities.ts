import type { AnswerId } from "../../questionnaire/types";
import { power, product, sum } from "../../simulation/columns";
import type { Growth } from "../../simulation/terms";
import type { GrowingQuantity } from "./growths";
import type { Inputs } from "./inputs";

/** What lines and incidents grow with: its value on the first day, how it moves over the years, and all that enters it. */
export type Quantity = {
  column: (inputs: Inputs) => Float64Array;
  movesAs: GrowingQuantity;
  answers: readonly AnswerId[];
  assumptions: readonly string[];
};

const EACH = "all.people-messages-per-mailbox";

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

/**
 * How something grows with a quantity: (quantity / `per`) to the power `to`, before that at least `least`. `per` is the size that the
 * assumption was made for, and `to` says how much of the growth it takes part in: 1 is in proportion, 0.5 as the square root.
 */
export type Size = { of: QuantityId; per: number; to: number; least: number };

export const size = (of: QuantityId, per: number, to: number, least = 0): Size => ({ of, per, to, least });

/** How a size moves over the years, where nothing holds it from below. */
export const growthOf = ({ of, to }: Pick<Size, "of" | "to">, inputs: Inputs): Growth => inputs.growths.of(QUANTITIES[of].movesAs, to);

/** How a size moves that is held from below: at the rate between its first and its last month. */
export function heldGrowthOf({ per, to, least }: Size, inputs: Inputs): Growth {
  return inputs.growths.ofSize(`size ${to} ${least}`, (n) => power(Math.max(least, n / per), to));
}
