import { silentFailureWithin } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { chance, roundMoney, yearsInWords } from "../format";
import { plural } from "../words";

/** Words of the two curves of "Running it": losses of a year, and silent failure. */

export const WORDS = { hosted: "buying", owned: "owning" } as const;

export const LOSSES = {
  yName: "Chance that a year loses more (logarithmic)",
  xName: "Lost to incidents in one year (logarithmic)",
} as const;

export const SILENCE = { yName: "Chance of at least one silent failure so far" } as const;

export const canBear = (amount: string): string => `You can bear ${amount}`;

/** Under the scale: "start", "1 year", "2 years". */
export const yearTick = (year: number): string => (year === 0 ? "start" : `${year} ${plural(year, "year", "years")}`);

/** The two bad years that are marked, on both sides. */
export function lossFact({ hosted, owned, currency, nothingToOwn }: Facts): string {
  const [bought, own] = [hosted, owned].map(({ incidentLossPerYear: { p95, p99 } }) => ({
    p95: roundMoney(p95, currency),
    p99: roundMoney(p99, currency),
  })) as [Record<"p95" | "p99", string>, Record<"p95" | "p99", string>];
  if (nothingToOwn) return `One year in twenty (5%) loses ${bought.p95} or more when buying; one in a hundred (1%), ${bought.p99}.`;
  return `One year in twenty (5%) loses ${own.p95} or more when owning, and ${bought.p95} or more when buying; one in a hundred (1%), ${own.p99} and ${bought.p99}.`;
}

/** How to read the curve of losses. */
export const HOW_TO_READ_LOSSES = "Read across from a chance to a line, then down to the loss. Hours of work are left out.";

/** The marked chances, on both sides. */
export function silenceFact({ hosted, owned, nothingToOwn }: Facts, years: readonly number[]): string {
  const each = years.map((year) => {
    const bought = `${chance(silentFailureWithin(hosted, year))} when buying`;
    const own = nothingToOwn ? "" : `, ${chance(silentFailureWithin(owned, year))} when owning`;
    return `Within ${yearsInWords(year)}: ${bought}${own}.`;
  });
  return each.join(" ");
}

const NOTICED = { hours: "within hours", day: "after about a day", week: "after about a week", month: "after about a month" } as const;

/** What a silent failure is, and how long one lasts where that was said. */
export function whatSilenceIs({ answers: { noticeTime } }: Facts): string {
  const said = noticeTime === NOT_SURE ? "" : `: you said ${NOTICED[noticeTime]}`;
  return `A silent failure gives no error: a lapsed key or record, a mistake in DNS, a receiver that files your mail as junk. It lasts until somebody notices${said}.`;
}
