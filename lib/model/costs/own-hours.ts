import { NOT_SURE, OPTIONS, type OptionId } from "../../questionnaire/ids";
import type { Answers } from "../../questionnaire/types";
import { product, valueIn } from "../../simulation/columns";
import { meanOf } from "../../simulation/distributions";
import { memoize } from "../../simulation/memo";
import type { Term } from "../../simulation/terms";
import { MONTHS_PER_YEAR } from "../../simulation/units";
import { forEachOption } from "../by-option";
import type { Incident } from "./incident";
import { incidents } from "./incidents";
import type { Inputs } from "./inputs";
import { routineWork, type Work } from "./work";

/**
 * Whether an option is what a team runs today that runs its mail itself: its mailboxes are its own. Sending alone is, where there are no
 * mailboxes.
 */
export function isRunToday(option: OptionId, { today, mailboxes }: Pick<Answers, "today" | "mailboxes">): boolean {
  return today === "self" && option !== "hosted" && (option !== "sender" || mailboxes === 0);
}

/** Whether the money of an option is counted with the founder's hours. */
export function countsOwnHours(option: OptionId, answers: Answers): boolean {
  return isRunToday(option, answers) && answers.hoursFrom === "own" && (answers.ownHours ?? NOT_SURE) !== NOT_SURE;
}

/** The running hours of a month at the sizes of the first day, without any event: one value a draw. */
export function routineHoursNow(inputs: Inputs, option: OptionId): Float64Array {
  return added(
    inputs,
    routineWork(inputs).flatMap(({ hours }) => hours[option].map(firstMonth)),
  );
}

function firstMonth(term: Term): Float64Array {
  if (term.kind !== "flow") throw new Error("Running work flows.");
  const { start, floor } = term;
  return floor === undefined ? start : start.map((hours, i) => Math.max(hours, floor[i] as number));
}

/** The same with the incidents that are expected. */
function hoursNow(inputs: Inputs, option: OptionId, all: readonly Incident[]): Float64Array {
  const met = all.filter(({ id, options }) => id !== "exit" && options.includes(option));
  const inIncidents = met.flatMap(({ rate, hours }) =>
    hours === undefined ? [] : [product(rate, hours.factor, meanOf(hours.spread) / MONTHS_PER_YEAR)],
  );
  return added(inputs, [routineHoursNow(inputs, option), ...inIncidents]);
}

function added(inputs: Inputs, columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(inputs.count);
  for (const column of columns) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + valueIn(column, i);
  return sum;
}

/** By option; none where the hours of the model are counted. */
type Factors = Partial<Record<OptionId, Float64Array>>;

const factorsOf = memoize((inputs: Inputs): Factors => {
  const { ownHours, answers } = inputs;
  if (ownHours === undefined) return {};
  const all = incidents(inputs);
  const factors: Factors = {};
  for (const option of OPTIONS.filter((each) => isRunToday(each, answers))) {
    const model = hoursNow(inputs, option, all);
    factors[option] = model.map((hours, i) => (hours > 0 ? (ownHours[i] as number) / hours : 1));
  }
  return factors;
});

/**
 * What an hour of the model counts in the money of an option, where the founder's own hours are counted: in each draw the running hours of
 * today, with the incidents expected, come to what they said. From there they grow as the model's do. Undefined where the model's count.
 */
export const ownHoursFactor = (inputs: Inputs, option: OptionId): Float64Array | undefined => factorsOf(inputs)[option];

/** The running work as it is paid: the hours of the model, or those of the founder in their place. */
export const countedWork = memoize((inputs: Inputs): Work[] => {
  if (inputs.ownHours === undefined) return routineWork(inputs);
  return routineWork(inputs).map(({ id, hours }) => ({
    id,
    hours: forEachOption((option) => {
      const factor = ownHoursFactor(inputs, option);
      return factor === undefined ? hours[option] : hours[option].map((term) => timesOwn(term, factor));
    }),
  }));
});

function timesOwn(term: Term, factor: Float64Array): Term {
  if (term.kind !== "flow") throw new Error("Running work flows.");
  return { ...term, start: product(term.start, factor), ...(term.floor ? { floor: product(term.floor, factor) } : {}) };
}
