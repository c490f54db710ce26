import { product, sum } from "../../simulation/columns";
import { type Drift, type Growth, STEADY, type Term } from "../../simulation/terms";
import { MINUTES_PER_HOUR } from "../../simulation/units";
import { factorOf } from "./factors";
import type { Inputs } from "./inputs";
import { PART_CONDITIONS, type Part } from "./line";
import { growthOf, heldGrowthOf, isAbsent, type SizeInNumbers, sizeColumns, sizeIn } from "./quantities";

/** The parts that there are under these answers. */
export const partsThatHold = (parts: readonly Part[], inputs: Inputs): Part[] =>
  parts.filter(
    ({ when, size }) => (when === undefined || PART_CONDITIONS[when].holds(inputs)) && (size === undefined || !isAbsent(size.of, inputs)),
  );

/** A part of a line of work as operator hours a month. */
export function workedTerm(part: Part, inputs: Inputs): Term {
  const base = product(amountOf(part, inputs), ...factorsOf(part, inputs));
  const size = part.size && sizeIn(part.size, inputs);
  if (size === undefined) return { kind: "flow", start: base, growth: STEADY, drift: STEADY };
  const growth = growthIn(size, inputs);
  const isHeld = !isBent(size) && size.least > 0 && growth.monthly !== 1;
  const start = product(base, ...sizeColumns(isHeld ? { ...size, least: 0 } : size, inputs));
  return { kind: "flow", start, growth, drift: STEADY, ...(isHeld ? { floor: product(base, size.least ** size.to) } : {}) };
}

/** A part of any other line as USD a month. @param drift steady at the prices of the first day, or that of wages */
export function paidTerm(part: Part, inputs: Inputs, drift: Drift): Term {
  const { atLeast } = part;
  const size = part.size && sizeIn(part.size, inputs);
  const growth = size === undefined ? STEADY : growthIn(size, inputs);
  const start = amountsOf(part, inputs);
  if (atLeast !== undefined) {
    const floor = product(inputs.value(atLeast.amount), ...sizeColumns(sizeIn(atLeast.size, inputs), inputs));
    return { kind: "flow", start, growth, drift, floor };
  }
  if (size === undefined || isBent(size) || size.least === 0) return { kind: "flow", start, growth, drift };
  const floor = product(amountOf(part, inputs), size.least ** size.to, ...staffOf(part, inputs));
  return { kind: "flow", start, growth, drift, floor };
}

/** Whether a size has one power above its reference and another below. */
const isBent = ({ to, below }: SizeInNumbers): boolean => below !== to;

const growthIn = (size: SizeInNumbers, inputs: Inputs): Growth => (isBent(size) ? heldGrowthOf(size, inputs) : growthOf(size, inputs));

/** What comes once, as one term: the sum of parts that are all operator hours, or all USD of staff's time; none where there is no part. */
export function onceTerms(parts: readonly Part[], inputs: Inputs): Term[] {
  const [first, ...rest] = parts.map((part) => amountsOf(part, inputs));
  return first === undefined ? [] : [{ kind: "once", amount: sum(first, ...rest) }];
}

/** Hours as money at an hourly rate that rises with wages. */
export function paid(term: Term, rate: Float64Array, wages: Drift): Term {
  if (term.kind === "once") return { kind: "once", amount: product(term.amount, rate) };
  if (term.kind === "metered") throw new Error("hours are never metered");
  return { ...term, start: product(term.start, rate), drift: wages, ...(term.floor ? { floor: product(term.floor, rate) } : {}) };
}

/** The whole product on the first day: amount, size, the price of staff's time where it is theirs, and the factors. */
function amountsOf(part: Part, inputs: Inputs): Float64Array {
  const minutes = part.of === "staff-minutes" ? [1 / MINUTES_PER_HOUR] : [];
  const size = part.size && sizeIn(part.size, inputs);
  const sizes = size === undefined ? [] : sizeColumns(size, inputs);
  return product(amountOf(part, inputs), ...minutes, ...sizes, ...staffOf(part, inputs), ...factorsOf(part, inputs));
}

const amountOf = ({ amount }: Part, inputs: Inputs): Float64Array =>
  typeof amount === "string" ? inputs.value(amount) : inputs.filled(inputs.serverPrice());

const factorsOf = ({ times = [] }: Part, inputs: Inputs) => times.map((factor) => factorOf(factor, inputs));

const staffOf = (part: Part, inputs: Inputs): Float64Array[] => (part.of === undefined ? [] : [inputs.staffCost]);
