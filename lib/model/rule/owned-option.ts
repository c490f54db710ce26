import { draftOf } from "../../questionnaire/answers";
import { type Basis, type HostedFit, NOT_SURE, type NotSure, type Objective, type OptionId, type Scope } from "../../questionnaire/ids";
import { DEFEATED_BY_RELAY } from "../../questionnaire/relay";
import type { Answers } from "../../questionnaire/types";
import type { Status } from "../assessment";

/** The chosen objectives; none where the whole set is unknown. */
export function chosenObjectives(answers: Answers): readonly Objective[] {
  return answers.objectives === NOT_SURE ? [] : answers.objectives;
}

const ESTABLISHED: Record<Basis | NotSure, Status> = {
  law: "met",
  contract: "met",
  "threat-model": "met",
  board: "met",
  preference: "not-met",
  "not-sure": "unknown",
};

/** Whether an objective is a requirement: law, contract, a dated threat model or a board decision make it one; preference does not. */
export function establishedStatus(answers: Answers, objective: Objective): Status {
  return ESTABLISHED[answers[`basis.${objective}`] ?? NOT_SURE];
}

const BEYOND_HOSTED: Record<HostedFit | NotSure, Status> = {
  barred: "met",
  "none-can": "met",
  unchecked: "unknown",
  "extra-cost": "not-met",
  can: "not-met",
  "not-sure": "unknown",
};

/** Whether it was checked that no hosted service can meet the objective. */
export function hostedFitStatus(answers: Answers, objective: Objective): Status {
  return BEYOND_HOSTED[answers[`hostedFit.${objective}`] ?? NOT_SURE];
}

/** What objectives ask for, each a bit, so that those of several are or-ed together. */
const [PEOPLE, APPLICATION, OUTBOUND] = [1, 2, 4];
const ASKED_BY_SCOPE: Record<Scope, number> = { people: PEOPLE, application: APPLICATION, both: PEOPLE | APPLICATION };

function askedBy(answers: Answers, objective: Objective): number {
  const asked = ASKED_BY_SCOPE[answers[`scope.${objective}`] ?? "people"];
  const defeated = DEFEATED_BY_RELAY[objective];
  const needsOutbound = defeated === "always" || (defeated === "if-barred" && answers[`hostedFit.${objective}`] === "barred");
  return asked | (asked & PEOPLE && needsOutbound ? OUTBOUND : 0);
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
 * The owned option of the objectives that are established today, and every option it could be once the unknown answers are settled;
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
      const barred = { ...answers, ...draftOf([[`hostedFit.${objective}`, "barred"]]) };
      possible.add(
        ownedOption(barred, establishedStatus(answers, objective) === "not-met" ? certain : [...new Set([...certain, objective])]),
      );
    }
  }
  return { owned, possible: [...possible] };
}
