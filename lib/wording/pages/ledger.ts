import type { PlanCategory, PriceRow } from "../../data/price-book";
import { typeset } from "../format";
import { lineName } from "../result/lines";
import { OPTION_NAMES } from "../result/names";
import { PRICE_GRADES } from "../result/sources";
import { plural } from "../words";

/** Words of the tables of the method page: how the data's own short forms are read, and what stands beside each number. */

/** The data keep plain quotes and x for times; print takes curly ones and the sign. */
export function printed(text: string): string {
  const quoted = text.replaceAll(/(^|[\s(])'([^']*)'/g, "$1“$2”");
  return typeset(quoted)
    .replaceAll(/\bx ?(?=\d)/g, "×")
    .replaceAll(/ x /g, " × ");
}

/** What an assumption applies to. */
export const ABOUT = { ...OPTION_NAMES, all: "Every option" } as const;

export const ACTS = {
  unused: (reason: string) => `nothing: ${reason}`,
  through: (ids: readonly string[]) => `Through ${ids.join(", ")}`,
  keptForResults: "nothing: kept to compare results with",
  kept: "nothing: kept to compare with",
  plans: (category: PlanCategory, all: number, names: readonly string[]) =>
    `${LINES_OF_PLAN[category]}, by the ${plural(all, "plan", "plans")} ${names.join(", ")}`,
  rate: "Every price in this currency, and every amount of a result in it",
} as const;

/** Published figures that stand behind something other than an assumption. */
export const ALSO_BEHIND: Readonly<Record<string, string>> = {
  P12: "The default answer to what an hour costs, in dollars",
  P60: "The euro’s rate in the price book",
  P61: "The default answer to what an hour costs, in euros",
  P62: "The default answer to what an hour costs, in euros",
  P63: "The default answer to what an hour costs, in pounds sterling",
};

/** A date with the period that a figure is of. */
export const dateOfPeriod = (date: string, period: string): string => `${date} (${period})`;

const LINES_OF_PLAN: Record<PlanCategory, string> = {
  hosted: lineName("subscription"),
  app: lineName("transactional-plan"),
  server: `${lineName("servers")}, ${lineName("standby").toLowerCase()}`,
};

export const TAX: Record<PriceRow["taxBasis"], string> = {
  excluded: "without tax",
  included: "tax included, taken off by the plan",
  "not-stated": "tax not stated, counted as without",
};

/** How the grades of exchange rates read; a second-hand one reads as a price does. */
export const RATE_GRADES = {
  direct: "read at its source",
  "second-hand": PRICE_GRADES["second-hand"],
  unsourced: "our assumption",
} as const;

export const RATE_NAMES = { EUR: "Euro", GBP: "Pound sterling" } as const;

export const RATE_UNIT = "US dollars for one";
