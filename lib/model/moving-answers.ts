import type { PriceBook } from "../data/price-book";
import type { OptionId } from "../questionnaire/ids";
import type { Scenario } from "../questionnaire/scenario";
import type { Answers } from "../questionnaire/types";
import { isEqual, minus } from "../simulation/columns";
import type { Draws } from "../simulation/draws";
import { memoByKey } from "../simulation/memo";
import { Timeline } from "../simulation/timeline";
import { warmUp } from "./burden";
import { expectIncidents } from "./costs/expected-incidents";
import { Inputs } from "./costs/inputs";
import { routineWork } from "./costs/work";
import { type MovingId, resolutions } from "./rule/best-and-worst";
import type { BurdenPart } from "./rule/conditions";
import { ownedOptions } from "./rule/owned-option";
import type { Moves } from "./rule/recommendation";

/** What moves anything at all does so in nearly every draw. */
const DRAWS = 32;
/** Hours to this many decimals: sums in another order differ beyond. */
const DECIMALS = 9;

/**
 * Which of the unknown answers move what owning asks for beyond buying. Nothing is sampled: what a draw fixes, and the means of incidents, are
 * compared with one answer at its best and at its worst, all others at their best and at their worst. Incidents that buying meets as well, and
 * the work that it takes as well, are left out.
 */
export function movesBeyondBuying({ answers, priceDate }: Scenario, book: PriceBook, draws: Draws): Moves {
  const few = draws.fewer(DRAWS);
  const { possible } = ownedOptions(answers);
  const ends = resolutions(answers, book.rateOn(answers.currency, priceDate));
  const asked = new Map<string, Record<BurdenPart, unknown>[]>();
  const askedFor = (of: Answers) =>
    memoByKey(asked, JSON.stringify(of), () => {
      const inputs = new Inputs({ answers: of, overrides: {}, priceDate }, book, few);
      return possible.map((option) => askedBeyondBuying(inputs, option));
    });
  /** Each end beside itself with one answer from the end opposite. */
  const pairs = (id: MovingId): [Answers, Answers][] =>
    ends.flatMap((end, at) => {
      const other = ends[id === "mailboxOwners" ? (at + 2) % ends.length : at ^ 1];
      return other === undefined ? [] : [[end, { ...end, [id]: other[id] }] satisfies [Answers, Answers]];
    });
  return (id, part) =>
    pairs(id).some(([one, another]) => {
      const [a, b] = [askedFor(one), askedFor(another)];
      return possible.some((_, i) => !isEqual(a[i]?.[part], b[i]?.[part]));
    });
}

/** What decides each part of an option's burden beyond buying, to be compared. */
function askedBeyondBuying(inputs: Inputs, option: OptionId): Record<BurdenPart, unknown> {
  const average = new Timeline(inputs.count, new Float64Array(inputs.months).fill(1 / inputs.months));
  const total = (of: OptionId) => average.total(routineWork(inputs).flatMap(({ hours }) => hours[of]));
  const incidents = expectIncidents(inputs).all.filter(
    ({ incident: { id, options } }) => id !== "exit" && options.includes(option) !== options.includes("hosted"),
  );
  const rates = incidents.map(({ incident }) => [incident.stream, incident.rate, incident.rateGrowth]);
  return {
    addedHoursPerMonth: [
      minus(total(option), total("hosted")).map((hours) => Number(hours.toFixed(DECIMALS))),
      rates,
      incidents.map(({ mean }) => mean.hours),
    ],
    excessLossPerYear: [rates, incidents.map(({ mean }) => [mean.cash, mean.revenue])],
    warmUpWeeks: warmUp(inputs, option),
  };
}
