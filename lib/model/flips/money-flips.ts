import { assumptionByKey } from "../../data/assumptions";
import { BOOK } from "../../data/price-book";
import { HORIZON_YEARS, NOT_SURE, OPTIONS, type OptionId } from "../../questionnaire/ids";
import { roundToGrid } from "../../questionnaire/quantity";
import { QUESTIONS, type Question, questionOf } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, Answers, NumericId, RangeValue, UnsureId } from "../../questionnaire/types";
import type { Flip } from "../assessment";
import { cheapestOf } from "../cheapest";
import { pricePaid } from "../counted-plan";
import { type Moving, movesMoney } from "../rule/answer-dependencies";
import { gridFor, isNumeric, type Path, pathFrom, positionOf } from "./answer-path";
import type { CachedModel, Means } from "./cached-model";
import { type Changes, withChanges } from "./change";
import { firstPastExactly } from "./threshold";

/** The numbers that move a cost. */
type MovingNumber = Exclude<NumericId, Moving<"rule">>;

/**
 * Sizes at which the search looks for a change before it closes in. Costs are straight lines in a price, a rate of pay or the revenue at stake,
 * and the lowest of several lines is left only once in each direction: there the bounds are enough. Tiers and caps of plans bend what
 * depends on a volume, so volumes are looked at two or three times in every decade.
 */
const LOOK_AT: Partial<Record<AnswerId, readonly number[]>> = {
  mailboxes: decades(1, 1e6, [1, 2, 5]),
  appMessages: [0, ...decades(1000, 1e9, [1, 3])],
  growth: [-50, -20, 0, 20, 50, 100, 200, 300],
  operators: [0, 1, 2, 3],
  revenueAtStake: [1e5, 1e7],
  hourlyCost: [],
  displaced: [],
  ownHours: [],
  hostedPlan: [],
  appPlan: [],
  serverPlan: [],
  discountRate: [],
} satisfies Record<MovingNumber, readonly number[]>;

function decades(from: number, to: number, of: readonly number[]): number[] {
  const sizes: number[] = [];
  for (let decade = from; decade <= to; decade *= 10) sizes.push(...of.map((each) => each * decade).filter((each) => each <= to));
  return sizes;
}

/**
 * For every answer that is a number: the value nearest to today's from which another option has the lowest mean total, all else as answered;
 * or that there is none within the bounds of the question. A plan of the price book counts as its price.
 */
export function moneyFlips(answers: Answers, from: OptionId, model: CachedModel): Flip[] {
  return numericIds(answers).map((id) => {
    const found = movesMoney(id) ? nearest(id, answers, from, model) : undefined;
    const base = { kind: "money" as const, id: `money-${id}`, from };
    return found ? { ...base, changes: found.changes, to: found.to } : { ...base, changes: null, to: null };
  });
}

/** The answers that are a number, a range or an amount of the founder's own, and the years compared. */
export function numericIds(answers: Answers): AnswerId[] {
  return QUESTIONS.filter((question) => isNumeric(question) && isSearched(question, answers)).map((question) => question.id);
}

/**
 * Plans of mail are numbers by what they cost, where they cost anything that can be avoided; a server is one where its price is the founder's own;
 * the hours of today where the money is counted with them. Where there are no mailboxes, having some would be another question.
 */
function isSearched({ id, kind }: Question, answers: Answers): boolean {
  if (id === "hostedPlan") return answers.mailboxes !== 0 && answers.suite !== "yes";
  if (id === "appPlan") return answers.appMessages !== 0;
  if (kind === "plan") return typeof answers[id] === "object";
  if (id === "mailboxes") return answers.mailboxes !== 0;
  if (id === "ownHours") return answers.hoursFrom === "own" && answers.ownHours !== NOT_SURE;
  return answers[id] !== undefined;
}

type Found = { changes: Changes; to: OptionId };

function nearest(id: AnswerId, answers: Answers, from: OptionId, model: CachedModel): Found | undefined {
  if (id === "horizonYears") return nearestHorizon(answers, from, model);
  const path = pathFrom(id, startOf(id, model.scenarioOf(answers)));
  const at = (position: number) => withChanges(answers, { [id]: path.valueAt(position) });
  const found = (position: number): Found => ({
    changes: { [id]: path.valueAt(position) },
    to: cheapestOf(model.means(at(position))),
  });
  // An unknown number starts from the model's middle, where settling it may already be enough.
  if (answers[id] === NOT_SURE && cheapestOf(model.estimatedMeans(at(0))) !== from && cheapestOf(model.means(at(0))) !== from)
    return found(0);
  const estimate = (position: number) => marginOf(model.estimatedMeans(at(position)), from);
  const exact = (position: number) => marginOf(model.means(at(position)), from);

  let best: { position: number; distance: number } | undefined;
  for (const stops of [stopsOn(path, 1), stopsOn(path, -1)]) {
    let before = 0;
    for (const stop of stops) {
      if (best && distanceOf(path, before) >= best.distance) break;
      if (estimate(stop) < 0) {
        const position = firstPastExactly(before, stop, estimate, exact);
        if (position !== undefined) {
          const distance = distanceOf(path, position);
          if (!best || distance < best.distance) best = { position, distance };
          break;
        }
      }
      before = stop;
    }
  }
  return best && found(best.position);
}

/** By how much, as a share, the option is cheaper than every other; negative where another one is the cheapest. */
function marginOf(means: Means, from: OptionId): number {
  if (cheapestOf(means) === from) {
    const rivals = OPTIONS.filter((option) => option !== from).map((option) => means[option]);
    return means[from] === 0 ? 0 : Math.max(0, Math.min(...rivals) / means[from] - 1);
  }
  return Math.min(-Number.MIN_VALUE, means[cheapestOf(means)] / means[from] - 1);
}

/** The positions at which the search looks, from today's value to the bound. */
function stopsOn(path: Path, direction: 1 | -1): number[] {
  const bound = direction === 1 ? path.highest : path.lowest;
  if (bound === 0) return [];
  const inner = (LOOK_AT[path.id] ?? [])
    .map((size) => positionOf(path, size))
    .filter((position) => position * direction > 0 && position * direction < bound * direction);
  return [...new Set([...inner, bound])].sort((a, b) => (a - b) * direction);
}

/** How far a position is from today's, as a ratio of sizes; percentages by the factor that they stand for. */
function distanceOf(path: Path, position: number): number {
  const isPercent = path.id === "growth" || path.id === "discountRate";
  const step = 10 ** -(gridFor(questionOf(path.id))?.decimals ?? 0);
  const scale = (size: number) => Math.log(isPercent ? 1 + size / 100 : size + step);
  return Math.abs(scale(path.sizeAt(position)) - scale(path.sizeAt(0)));
}

/** Where the search starts: the answer, what a plan costs at today's size, or the model's middle where it is unknown. */
export function startOf(id: AnswerId, scenario: Scenario): RangeValue | { custom: number } {
  const { answers, priceDate } = scenario;
  const value = answers[id];
  const grid = gridFor(questionOf(id));
  const onGrid = (amount: number): number => {
    if (grid === undefined) throw new RangeError(`${id} is not a number.`);
    return Math.min(grid.max, Math.max(grid.min, roundToGrid(grid, amount)));
  };
  if ((id === "hostedPlan" || id === "appPlan") && typeof value === "string") return { custom: onGrid(pricePaid(id, scenario)) };
  if (value !== NOT_SURE) return value as RangeValue | { custom: number };
  return onGrid(middleOf(id, BOOK.rateOn(answers.currency, priceDate)));
}

/** Where the search starts for a number that is not known, in the scenario's currency. */
const MIDDLES: Partial<Record<AnswerId, (usdPerUnit: number) => number>> = {
  operators: () => 2,
  mailboxes: () => assumptionByKey("all.unknown-mailboxes").likely,
  growth: () => (assumptionByKey("all.unknown-growth-factor").likely - 1) * 100,
  appMessages: () => assumptionByKey("all.unknown-app-messages").likely,
  revenueAtStake: (usdPerUnit) => assumptionByKey("all.unknown-revenue-at-stake").likely / usdPerUnit,
} satisfies Record<Exclude<Extract<MovingNumber, UnsureId>, "ownHours">, (usdPerUnit: number) => number>;

function middleOf(id: AnswerId, usdPerUnit: number): number {
  const middle = MIDDLES[id];
  if (middle === undefined) throw new RangeError(`The model has no middle for ${id}.`);
  return middle(usdPerUnit);
}

function nearestHorizon(answers: Answers, from: OptionId, model: CachedModel): Found | undefined {
  const today = answers.horizonYears;
  const others = HORIZON_YEARS.filter((years) => years !== today).sort(
    (a, b) => Math.abs(Math.log(a / today)) - Math.abs(Math.log(b / today)),
  );
  for (const horizonYears of others) {
    const there = withChanges(answers, { horizonYears });
    if (cheapestOf(model.estimatedMeans(there)) === from) continue;
    const to = cheapestOf(model.means(there));
    if (to !== from) return { changes: { horizonYears }, to };
  }
  return undefined;
}
