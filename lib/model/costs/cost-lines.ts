import type { OptionId } from "../../questionnaire/ids";
import { type Drift, STEADY, type Term } from "../../simulation/terms";
import { countedAs, forEachOption } from "../by-option";
import type { Inputs } from "./inputs";
import type { ByOption, Line, Making } from "./line";
import { LINES, type LineId, linesOfKind } from "./lines";
import { countedWork } from "./own-hours";
import { onceTerms, paid, paidTerm, partsThatHold } from "./part-terms";
import { byPart, isOperators, ONE_OFF, oneOffWork } from "./work";

/**
 * A cost line as money terms in USD, by option; none where the option does not have the line. What is paid anyway is not money that an
 * option costs, and is kept apart, at its rising prices.
 */
export type CostLine = { id: LineId; money: ByOption<Term[]>; paidAnyway: ByOption<Term[]> };

const BILLS = linesOfKind("bill");
/** All others but those of incidents, which `expectedLines` adds. */
const OTHERS = [...linesOfKind("once").filter((id) => !ONE_OFF.includes(id)), ...linesOfKind("wages", "follows", "revenue")];

/**
 * Every cost line but those of incidents, in USD: first the work, which bills and others may follow from, then bills, then all others.
 *
 * @param incidentShare the expected share of a year's mail that incidents take, by option and draw
 */
export function costLines(inputs: Inputs, incidentShare: ByOption<Float64Array>): CostLine[] {
  const lines = new Map<string, ByOption<Term[]>>();
  const work = [...countedWork(inputs), ...oneOffWork(inputs)];
  const making: Making = {
    inputs,
    incidentShare,
    termsOf: (line, option) => lines.get(line)?.[option] ?? [],
    bills: (option) =>
      BILLS.filter((line) => !isPaidAnyway(line, option, inputs)).map((line) => ({
        line,
        drift: driftOf(line, inputs),
        terms: lines.get(line)?.[option] ?? [],
      })),
    hours: (option) => work.flatMap(({ hours }) => hours[option]),
  };
  for (const { id, hours } of work) {
    const worked = (option: OptionId) => hours[option].map((term) => paid(term, inputs.hourlyCost, inputs.wages));
    const staffs = byPart(id, inputs, (parts) =>
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
  return [...work.map(({ id }) => id), ...BILLS, ...OTHERS].map((id) => {
    const termsOf = (option: OptionId) => lines.get(id)?.[option] ?? [];
    return {
      id,
      money: forEachOption((option) => (isPaidAnyway(id, option, inputs) ? [] : termsOf(option))),
      paidAnyway: forEachOption((option) => (isPaidAnyway(id, option, inputs) ? risen(termsOf(option), id, inputs) : [])),
    };
  });
}

/** Whether the founder pays for what does the job of the line in an option, with or without mail. */
export function isPaidAnyway(id: LineId, option: OptionId, inputs: Inputs): boolean {
  const { anyway }: Line = LINES[id];
  return anyway?.in.includes(countedAs(option, inputs)) === true && inputs.answers.paidAnyway.includes(anyway.paid);
}

/** Bills at their rising prices. */
function risen(terms: readonly Term[], id: LineId, inputs: Inputs): Term[] {
  const line: Line = LINES[id];
  return terms.map((term) => (line.kind !== "bill" || term.kind === "once" ? term : { ...term, drift: driftOf(id, inputs) }));
}

function moneyOf(id: LineId, making: Making): ByOption<Term[]> {
  const line: Line = LINES[id];
  const { inputs } = making;
  if ("make" in line) {
    const made = line.make(making);
    return forEachOption((option) => made[countedAs(option, inputs)]);
  }
  const drift = line.kind === "bill" ? STEADY : inputs.wages;
  return byPart(id, inputs, (parts) => partsThatHold(parts, inputs).map((part) => paidTerm(part, inputs, drift)));
}

function driftOf(id: LineId, inputs: Inputs): Drift {
  const line: Line = LINES[id];
  return line.kind === "bill" && line.prices === "server" ? inputs.serverPrices : inputs.hostedPrices;
}
