import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import { numericQuestionOf } from "../questionnaire/questions";
import type { Scenario } from "../questionnaire/scenario";
import type { Draws } from "../simulation/draws";
import { meanOfValues, summarise } from "../simulation/quantiles";
import { atOnce, type Steps } from "../simulation/steps";
import type { SizeCosts } from "./assessment";
import { forEachOption } from "./by-option";
import { expectedTotals } from "./costs/expected-lines";
import { Inputs } from "./costs/inputs";
import { planPaidAt } from "./counted-plan";

/** Sizes looked at first, up to the most that may be answered: two or three to the decade, and both sides of the common cap of 300. */
const SIZES = [1, 2, 5, 10, 30, 100, 300, 301, 1000, 3000, 10_000, 30_000, 100_000, 300_000, numericQuestionOf("mailboxes").bounds.max];
/** Means over a digital net settle quickly, so the search needs few; what all draws say at the size of today corrects them. */
export const SEARCH_DRAWS = 256;

/**
 * - `crossoverMailboxes`: the smallest number of mailboxes, all else as answered, from which the owned option's mean total stays below
 *   hosted's up to the largest size; null where it never does, and where there are no mailboxes.
 * - `crossings`: every change of the cheaper of the two between neighbouring sizes looked at, to three significant figures; an `edge` where
 *   another plan is paid on its two sides, so that a price list turns the comparison and not what owning takes.
 * - `costBySize`: cost per mailbox and month of every option, in the scenario's currency.
 */
export type BySize = {
  crossoverMailboxes: number | null;
  crossings: { mailboxes: number; cheaper: OptionId; edge?: true }[];
  costBySize: SizeCosts[];
};

/** What all draws say at the mailboxes that were answered: the option that would be owned, and what each costs in the scenario's currency. */
type Today = { owned: OptionId; figures: { options: Record<OptionId, { totalCost: { mean: number } }> } };

/** How the comparison turns with the number of mailboxes: found on means alone, on a grid of sizes and then by halving. */
export function bySize(scenario: Scenario, book: PriceBook, draws: Draws, today: Today): BySize {
  return atOnce(bySizeInSteps(scenario, book, draws, today, "by halving"));
}

/**
 * The same, one size after another; where it has to be quick, a crossing is found on the line between the two sizes beside it instead of
 * by halving.
 */
export function* bySizeInSteps(
  scenario: Scenario,
  book: PriceBook,
  draws: Draws,
  today: Today,
  search: "by halving" | "on the line",
): Steps<BySize> {
  // Without mailboxes the question is another one, which has no size to turn at.
  if (scenario.answers.mailboxes === 0) return { crossoverMailboxes: null, crossings: [], costBySize: [] };
  const { owned, figures } = today;
  const few = draws.fewer(SEARCH_DRAWS);
  const at = (mailboxes: number) => new Inputs({ ...scenario, answers: { ...scenario.answers, mailboxes } }, book, few);
  const here = new Inputs(scenario, book, few);
  const fewToday = expectedTotals(here);
  const correction = forEachOption((option) => {
    const estimated = meanOfValues(fewToday[option]) / here.usdPerUnit;
    const { mean } = figures.options[option].totalCost;
    return estimated > 0 && mean > 0 ? mean / estimated : 1;
  });
  const costsAt = (mailboxes: number): SizeCosts => {
    const inputs = at(mailboxes);
    const totals = expectedTotals(inputs);
    const scale = 1 / (mailboxes * inputs.months * inputs.usdPerUnit);
    return {
      mailboxes,
      ...forEachOption((option) => {
        const { mean, p10, p90 } = summarise(totals[option].map((usd) => usd * scale * correction[option]));
        return { mean, p10, p90 };
      }),
    };
  };
  const cheaperIn = (costs: SizeCosts): OptionId => (costs[owned].mean < costs.hosted.mean ? owned : "hosted");
  const costBySize: SizeCosts[] = [];
  for (const size of SIZES) {
    costBySize.push(costsAt(size));
    yield;
  }
  const crossings: BySize["crossings"] = [];
  for (const [at, after] of costBySize.entries()) {
    const before = costBySize[at - 1];
    const cheaper = cheaperIn(after);
    if (before === undefined || cheaperIn(before) === cheaper) continue;
    const near =
      search === "on the line"
        ? { before: before.mailboxes, past: onTheLine(before, after, owned) }
        : halve(before.mailboxes, after.mailboxes, (size) => cheaperIn(costsAt(size)) === cheaper);
    const isEdge = planPaidAt(near.before, scenario) !== planPaidAt(near.past, scenario);
    crossings.push({ mailboxes: near.past, cheaper, ...(isEdge ? { edge: true as const } : {}) });
  }
  const last = crossings.at(-1);
  const staysFrom = last
    ? last.cheaper === "hosted"
      ? null
      : last.mailboxes
    : costBySize[0] && cheaperIn(costBySize[0]) !== "hosted"
      ? 1
      : null;
  return { crossoverMailboxes: owned === "hosted" ? null : staysFrom, crossings, costBySize };
}

/** The first size, to three significant figures, from which `isPast` holds, and the one before it; it holds at `high` and not at `low`. */
function halve(low: number, high: number, isPast: (size: number) => boolean): { before: number; past: number } {
  let [before, past] = [low, high];
  while (past - before > step(before)) {
    const middle = threeFigures((before + past) / 2);
    if (middle <= before || middle >= past) break;
    if (isPast(middle)) past = middle;
    else before = middle;
  }
  return { before, past };
}

/** Where the straight line of the difference, over the logarithm of the size, passes zero. */
function onTheLine(before: SizeCosts, after: SizeCosts, owned: OptionId): number {
  const gap = (costs: SizeCosts) => costs[owned].mean - costs.hosted.mean;
  const share = gap(before) / (gap(before) - gap(after));
  const size = before.mailboxes * (after.mailboxes / before.mailboxes) ** share;
  return Math.min(after.mailboxes, Math.max(before.mailboxes + 1, threeFigures(size)));
}

function threeFigures(value: number): number {
  return Math.round(Number(value.toPrecision(3)));
}

function step(value: number): number {
  return Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 2));
}
