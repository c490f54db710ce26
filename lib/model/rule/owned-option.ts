import { NOT_SURE, type Objective, type OptionId } from "../../questionnaire/ids";
import { DEFEATED_BY_RELAY } from "../../questionnaire/relay";
import type { Answers } from "../../questionnaire/types";
import type { Status } from "../assessment";

/** The chosen objectives; none where the whole set is unknown. */
export function chosenObjectives(answers: Answers): readonly Objective[] {
  return answers.objectives === NOT_SURE ? [] : answers.objectives;
}

/** Whether an objective is a requirement: law, contract, a dated threat model or a board decision make it one; preference does not. */
export function establishedStatus(answers: Answers, objective: Objective): Status {
  const basis = answers[`basis.${objective}`] ?? NOT_SURE;
  if (basis === NOT_SURE) return "unknown";
  return basis === "preference" ? "not-met" : "met";
}

/** Whether it was checked that no hosted service can meet the objective. */
export function hostedFitStatus(answers: Answers, objective: Objective): Status {
  const fit = answers[`hostedFit.${objective}`] ?? NOT_SURE;
  if (fit === NOT_SURE || fit === "unchecked") return "unknown";
  return fit === "barred" || fit === "none-can" ? "met" : "not-met";
}

/** What objectives ask for, each a bit, so that those of several are or-ed together. */
const [PEOPLE, APPLICATION, OUTBOUND] = [1, 2, 4];

function askedBy(answers: Answers, objective: Objective): number {
  const scope = answers[`scope.${objective}`] ?? "people";
  if (scope === "application") return APPLICATION;
  const defeated = DEFEATED_BY_RELAY[objective];
  const needsOutbound = defeated === "always" || (defeated === "if-barred" && answers[`hostedFit.${objective}`] === "barred");
  return PEOPLE | (scope === "both" ? APPLICATION : 0) | (needsOutbound ? OUTBOUND : 0);
}

function optionFor(asked: number): OptionId {
  if (asked & APPLICATION) return asked & PEOPLE ? "self" : "sender";
  return asked & OUTBOUND ? "self" : "core";
}

const allAskedBy = (answers: Answers, objectives: readonly Objective[]): number =>
  objectives.reduce((asked, objective) => asked | askedBy(answers, objective), 0);

/** The least ownership that satisfies these objectives; `core` for none. */
export const ownedOption = (answers: Answers, objectives: readonly Objective[]): OptionId => optionFor(allAskedBy(answers, objectives));

/**
 * The owned option of the objectives that are established today, and every option it could be once the unknown answers are known;
 * the first is among the second.
 */
export function ownedOptions(answers: Answers): { owned: OptionId; possible: OptionId[] } {
  if (answers.objectives === NOT_SURE) return { owned: "core", possible: ["core", "sender", "self"] };
  const objectives = chosenObjectives(answers);
  const certain = objectives.filter((objective) => establishedStatus(answers, objective) === "met");
  const open = objectives.filter((objective) => establishedStatus(answers, objective) === "unknown");
  const owned = ownedOption(answers, certain);
  // What every subset of the open ones asks for beside the certain ones: subsets are many, what they can ask for is little.
  const asked = new Set([allAskedBy(answers, certain)]);
  for (const objective of open) for (const one of [...asked]) asked.add(one | askedBy(answers, objective));
  const possible = new Set([...asked].map(optionFor));
  for (const objective of objectives) {
    if (DEFEATED_BY_RELAY[objective] === "if-barred" && hostedFitStatus(answers, objective) === "unknown") {
      const barred = { ...answers, [`hostedFit.${objective}`]: "barred" } as Answers;
      possible.add(
        ownedOption(barred, establishedStatus(answers, objective) === "not-met" ? certain : [...new Set([...certain, objective])]),
      );
    }
  }
  return { owned, possible: [...possible] };
}
