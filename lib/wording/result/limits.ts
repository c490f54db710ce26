import { CHOSEN } from "../../model";
import { whole } from "../format";

/** What the model leaves out, said plainly. */
export const NOT_MODELLED: readonly string[] = [
  "Fines, damages and legal costs after a breach or a broken contract; they are what the first condition is about.",
  "Customers and reputation lost after a public incident, beyond the revenue that flows through mail.",
  "Value-added and other taxes, and the effect of any cost on the tax that you pay.",
  `Discounts that you negotiate; list prices stand in for them, apart from a volume factor above ${whole(CHOSEN.listPricesUpTo)} mailboxes.`,
  "Movements of exchange rates; prices in other currencies are converted once, at a dated rate.",
  "Where each message lands at each receiver; missing mail is a share of all mail.",
  "Hardware of your own; owned machines are rented.",
  "Several failures with one cause on the same day, beyond those that are named as one incident.",
  "What people learn, what independence feels like, and what a provider’s other features are worth to you.",
];
