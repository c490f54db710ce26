import { CHOSEN } from "../../model";
import { whole } from "../format";

/** What the model leaves out, said plainly. */
export const NOT_MODELLED: readonly string[] = limits(true);

/** The same for the mail that there is. */
export const notModelled = ({ hasPeople }: { hasPeople: boolean }): string[] => limits(hasPeople);

function limits(hasPeople: boolean): string[] {
  return [
    "Fines, damages and legal costs after a breach; they are what the first condition is about.",
    "Customers and reputation lost, beyond the revenue that flows through mail.",
    "Value-added and other taxes.",
    `Discounts that you negotiate; list prices stand in for them${hasPeople ? `, less a volume factor above ${whole(CHOSEN.listPricesUpTo)} mailboxes` : ""}.`,
    "Movements of exchange rates after the dated rate.",
    "Where each message lands at each receiver; missing mail is a share of all mail.",
    "Hardware of your own; owned machines are rented.",
    "Several failures on one day, beyond those named as one incident.",
    "What people learn, what independence feels like, and what a provider’s other features are worth.",
  ];
}
