import { memoByKey, memoize } from "../../simulation/memo";
import type { Term } from "../../simulation/terms";
import { countedAs, forEachOption } from "../by-option";
import type { Inputs } from "./inputs";
import type { ByOption, Line, Part } from "./line";
import { LINES, type LineId, linesOfKind } from "./lines";
import { onceTerms, partsThatHold, workedTerm } from "./part-terms";

/** The hours of whoever operates mail, by option. */
export type Work = { id: LineId; hours: ByOption<Term[]> };

const ROUTINE = linesOfKind("work");
/** What comes once and is work; paying twice during a move is worked out from bills. */
export const ONE_OFF = linesOfKind("once").filter((id) => "parts" in LINES[id]);

/** The running work in hours a month. */
export const routineWork = memoize((inputs: Inputs): Work[] =>
  ROUTINE.map((id) => ({ id, hours: byPart(id, inputs, (parts) => partsThatHold(parts, inputs).map((part) => workedTerm(part, inputs))) })),
);

/** The work of getting there, in hours of the first month: set-up, single sign-on and the operator's part of a migration. */
export const oneOffWork = memoize((inputs: Inputs): Work[] =>
  ONE_OFF.map((id) => ({ id, hours: byPart(id, inputs, (parts) => onceTerms(partsThatHold(parts, inputs).filter(isOperators), inputs)) })),
);

export const isOperators = (part: Part): boolean => part.of === undefined;

/** The terms of each option's parts of a line; options that share parts share the terms. */
export function byPart(id: LineId, inputs: Inputs, of: (parts: readonly Part[]) => Term[]): ByOption<Term[]> {
  const line: Line = LINES[id];
  if (!("parts" in line)) throw new Error(`The cost line "${id}" is no sum of products.`);
  const made = new Map<readonly Part[], Term[]>();
  return forEachOption((option) => {
    const parts = line.parts[countedAs(option, inputs)];
    return memoByKey(made, parts, () => of(parts));
  });
}
