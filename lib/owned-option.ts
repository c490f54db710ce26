import type { OptionId, Status } from "./assessment";
import { NOT_SURE, type Objective } from "./questionnaire/ids";
import type { Answers } from "./questionnaire/types";

/** Objectives of people's mail that no relay may see: they need the outbound path as well. */
const NEEDS_OUTBOUND: readonly Objective[] = ["routing", "confidentiality", "failure-domains", "product"];
/** Objectives that a relay breaks only where third parties as such are barred. */
const NEEDS_OUTBOUND_IF_BARRED: readonly Objective[] = ["data-location", "logging"];

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

/** The least ownership that satisfies these objectives; `core` for none. */
export function ownedOption(answers: Answers, objectives: readonly Objective[]): OptionId {
  const scopes = objectives.map((objective) => answers[`scope.${objective}`] ?? "people");
  const people = objectives.filter((_, i) => scopes[i] !== "application");
  const hasApplication = scopes.some((scope) => scope !== "people");
  if (people.length > 0 && hasApplication) return "self";
  if (hasApplication) return "sender";
  const needsOutbound = people.some(
    (objective) =>
      NEEDS_OUTBOUND.includes(objective) ||
      (NEEDS_OUTBOUND_IF_BARRED.includes(objective) && answers[`hostedFit.${objective}`] === "barred"),
  );
  return needsOutbound ? "self" : "core";
}

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
  const possible = new Set<OptionId>([owned]);
  for (let subset = 1; subset < 2 ** open.length; subset++) {
    possible.add(ownedOption(answers, [...certain, ...open.filter((_, i) => (subset >> i) & 1)]));
  }
  for (const objective of objectives) {
    if (NEEDS_OUTBOUND_IF_BARRED.includes(objective) && hostedFitStatus(answers, objective) === "unknown") {
      const barred = { ...answers, [`hostedFit.${objective}`]: "barred" } as Answers;
      possible.add(
        ownedOption(barred, establishedStatus(answers, objective) === "not-met" ? certain : [...new Set([...certain, objective])]),
      );
    }
  }
  return { owned, possible: [...possible] };
}
