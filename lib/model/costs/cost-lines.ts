import type { OptionId } from "../../questionnaire/ids";
import { memoByKey, memoize } from "../../simulation/memo";
import { type Drift, STEADY, type Term } from "../../simulation/terms";
import { forEachOption } from "../by-option";
import type { Inputs } from "./inputs";
import type { ByOption, Line, Making, Part } from "./line";
import { LINES, type LineId, linesOfKind } from "./lines";
import { onceTerms, paid, paidTerm, partsThatHold, workedTerm } from "./part-terms";

/** A cost line as money terms in USD, by option; none where the option does not have the line. */
export type CostLine = { id: LineId; money: ByOption<Term[]> };

/** The hours of whoever operates mail, by option. */
export type Work = { id: LineId; hours: ByOption<Term[]> };

const ROUTINE = linesOfKind("work");
/** What comes once and is work; paying twice during a move is worked out from bills. */
const ONE_OFF = linesOfKind("once").filter((id) => "parts" in LINES[id]);
const BILLS = linesOfKind("bill");
/** All others but those of incidents, which `expectedLines` adds. */
const OTHERS = [...linesOfKind("once").filter((id) => !ONE_OFF.includes(id)), ...linesOfKind("wages", "follows", "revenue")];

/** The running work in hours a month. */
export const routineWork = memoize((inputs: Inputs): Work[] =>
  ROUTINE.map((id) => ({ id, hours: byPart(id, (parts) => partsThatHold(parts, inputs).map((part) => workedTerm(part, inputs))) })),
);

/** The work of getting there, in hours of the first month: set-up, single sign-on and the operator's part of a migration. */
export const oneOffWork = memoize((inputs: Inputs): Work[] =>
  ONE_OFF.map((id) => ({ id, hours: byPart(id, (parts) => onceTerms(partsThatHold(parts, inputs).filter(isOperators), inputs)) })),
);

const isOperators = (part: Part): boolean => part.of === undefined;

/** The terms of each option's parts of a line; options that share parts share the terms. */
function byPart(id: LineId, of: (parts: readonly Part[]) => Term[]): ByOption<Term[]> {
  const line: Line = LINES[id];
  if (!("parts" in line)) throw new Error(`The cost line "${id}" is no sum of products.`);
  const made = new Map<readonly Part[], Term[]>();
  return forEachOption((option) => memoByKey(made, line.parts[option], () => of(line.parts[option])));
}

/**
 * Every cost line but those of incidents, in USD: first the work, which bills and others may follow from, then bills, then all others.
 *
 * @param incidentShare the expected share of a year's mail that incidents take, by option and draw
 */
export function costLines(inputs: Inputs, incidentShare: ByOption<Float64Array>): CostLine[] {
  const lines = new Map<string, ByOption<Term[]>>();
  const work = [...routineWork(inputs), ...oneOffWork(inputs)];
  const making: Making = {
    inputs,
    incidentShare,
    termsOf: (line, option) => lines.get(line)?.[option] ?? [],
    bills: (option) => BILLS.map((line) => ({ line, drift: driftOf(line, inputs), terms: lines.get(line)?.[option] ?? [] })),
    hours: (option) => work.flatMap(({ hours }) => hours[option]),
  };
  for (const { id, hours } of work) {
    const worked = (option: OptionId) => hours[option].map((term) => paid(term, inputs.hourlyCost, inputs.wages));
    const staffs = byPart(id, (parts) =>
      onceTerms(
        parts.filter((part) => !isOperators(part)),
        inputs,
      ),
    );
    lines.set(
      id,
      forEachOption((option) => [...worked(option), ...staffs[option]]),
    );
  }
  for (const id of [...BILLS, ...OTHERS]) lines.set(id, moneyOf(id, making));
  return [...work.map(({ id }) => id), ...BILLS, ...OTHERS].map((id) => ({ id, money: lines.get(id) ?? forEachOption(() => []) }));
}

function moneyOf(id: LineId, making: Making): ByOption<Term[]> {
  const line: Line = LINES[id];
  if ("make" in line) return line.make(making);
  const { inputs } = making;
  const drift = line.kind === "bill" ? STEADY : inputs.wages;
  return byPart(id, (parts) => partsThatHold(parts, inputs).map((part) => paidTerm(part, inputs, drift)));
}

function driftOf(id: LineId, inputs: Inputs): Drift {
  const line: Line = LINES[id];
  return line.kind === "bill" && line.prices === "server" ? inputs.serverPrices : inputs.hostedPrices;
}
