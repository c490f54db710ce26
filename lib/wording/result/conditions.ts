import { type Condition, type ConditionId, type Criterion, NARROW } from "../../model";

import { OBJECTIVES, type Objective } from "../../questionnaire/ids";
import type { Facts, ObjectiveFact } from "../facts";
import { requirementsOnlyOwningMeets } from "../facts";
import { numberWord, shareInWords, whole } from "../format";
import { capitalised, listed } from "../words";
import { BURDEN_CRITERIA } from "./burden";
import { CAPABILITY_CRITERIA } from "./capability";
import { asksForSomething, type CriterionWords } from "./criterion";
import { BASIS_PHRASES, FIT_PHRASES, OBJECTIVE_NAMES, STATUS_LABELS } from "./names";

function objectiveOf(facts: Facts, id: Objective): ObjectiveFact {
  const found = facts.objectives.find((objective) => objective.id === id);
  if (!found) throw new Error(`The criterion names the objective "${id}", which was not chosen.`);
  return found;
}

function establishedWords(id: Objective): CriterionWords {
  const name = OBJECTIVE_NAMES[id];
  return {
    text: `${capitalised(name)}: there is a basis for it stronger than a preference.`,
    evidence: (facts) => `Your answer: ${BASIS_PHRASES[objectiveOf(facts, id).basis]}.`,
    // What can be bought need not be proved to be a requirement first.
    gap: (facts) =>
      objectiveOf(facts, id).hostedFails === "not-met"
        ? null
        : `${capitalised(name)}: name the law or the contract clause, or have a dated threat model or a dated decision of the board say so.`,
  };
}

function hostedFitWords(id: Objective): CriterionWords {
  const name = OBJECTIVE_NAMES[id];
  return {
    text: `${capitalised(name)}: it was checked that no hosted service can meet it.`,
    evidence: (facts) => `Your answer: ${FIT_PHRASES[objectiveOf(facts, id).fit]}.`,
    gap: (facts) => {
      const { hostedFails, established, isAboutNothing } = objectiveOf(facts, id);
      if (isAboutNothing) return `${capitalised(name)}: you send no application mail, so it asks for nothing.`;
      if (hostedFails === "not-met") return `${capitalised(name)}: can be bought, so it does not need owning.`;
      return established === "not-met"
        ? null
        : `${capitalised(name)}: ask the kinds that could: a large suite, a provider in the required place, one where you hold the keys, and a specialist who runs a separate installation for you.`;
    },
  };
}

const NO_OBJECTIVE: CriterionWords = {
  text: "At least one thing is named that you must control.",
  evidence: (facts) =>
    facts.answers.objectives === "not-sure"
      ? "Your answer: you are not sure what, if anything, you must control."
      : "Your answer: none of the things that can be a requirement.",
  gap: "Read your contracts, the rules of your trade and your own security documents for anything about where mail lives, who can read it and how long it is kept.",
};

/** The words for a criterion of any condition; throws for an id that has none. */
function criterionWords(condition: ConditionId, id: string): CriterionWords {
  const words = condition === "control" ? controlWords(id) : { capability: CAPABILITY_CRITERIA, burden: BURDEN_CRITERIA }[condition][id];
  if (!words) throw new Error(`The criterion "${id}" of ${condition} has no wording.`);
  return words;
}

function controlWords(id: string): CriterionWords | undefined {
  if (id === "objectives") return NO_OBJECTIVE;
  const objective = OBJECTIVES.find((candidate) => id.endsWith(`.${candidate}`));
  if (objective === undefined) return undefined;
  return id.startsWith("established.") ? establishedWords(objective) : hostedFitWords(objective);
}

/**
 * A criterion as sentences: what is asked, what was answered or computed, and what would close the gap when it is not met. Where one
 * objective alone already makes control a requirement, the others leave nothing to do.
 */
export function tellCriterion(
  facts: Facts,
  condition: ConditionId,
  criterion: Criterion,
): { statusLabel: string; applies: boolean; text: string; evidence: string; gap?: string } {
  const words = criterionWords(condition, criterion.id);
  const applies = asksForSomething(criterion);
  const shown = {
    statusLabel: applies ? STATUS_LABELS[criterion.status] : "Does not apply here",
    applies,
    text: words.text,
    evidence: applies
      ? words.evidence(facts, criterion) + (criterion.narrow ? ` The margin is less than ${shareInWords(NARROW)}.` : "")
      : "What you would own asks for none of it.",
  };
  if (criterion.status === "met" || facts.assessment.conditions[condition].status === "met") return shown;
  const gap = typeof words.gap === "string" ? words.gap : words.gap(facts, criterion);
  return gap === null ? shown : { ...shown, gap };
}

function controlSummary(facts: Facts, condition: Condition): string {
  const requirements = requirementsOnlyOwningMeets(facts).map((objective) => OBJECTIVE_NAMES[objective.id]);
  if (condition.status === "met") {
    return requirements.length === 1
      ? `You named one requirement that only owning can meet: ${listed(requirements)}.`
      : `You named ${numberWord(requirements.length)} requirements that only owning can meet: ${listed(requirements)}.`;
  }
  if (facts.answers.objectives === "not-sure") return "You are not sure whether there is anything about mail that you must control.";
  if (facts.objectives.length === 0) return "You named nothing about mail that you must control.";
  const names = listed(facts.objectives.map((objective) => OBJECTIVE_NAMES[objective.id]));
  if (condition.status === "unknown")
    return `You named ${names}, and what is known so far neither makes it a requirement for owning nor rules that out.`;
  if (facts.objectives.every((objective) => objective.established === "not-met"))
    return `You named ${names} as a preference, and a preference is not a requirement.`;
  if (facts.objectives.every((objective) => objective.isAboutNothing)) return `You named ${names} for application mail, and you send none.`;
  if (facts.objectives.every((objective) => objective.hostedFails === "not-met"))
    return `You named ${names}, and a hosted service can meet it${facts.objectives.length > 1 ? " all" : ""}.`;
  return `You named ${names}, but nothing among it is both a requirement and out of reach of every hosted service.`;
}

/** How many of the criteria that ask for something here are met, not met and unknown. */
export function shares(condition: Condition): { met: number; notMet: number; unknown: number; all: number } {
  const asked = condition.criteria.filter(asksForSomething);
  const count = (status: Criterion["status"]) => asked.filter((criterion) => criterion.status === status).length;
  return { met: count("met"), notMet: count("not-met"), unknown: count("unknown"), all: asked.length };
}

function tally(condition: Condition): string {
  const { met, notMet, unknown, all } = shares(condition);
  const which = all === condition.criteria.length ? "criteria" : "criteria that apply";
  if (met === all) return `all ${numberWord(all)} ${which} are met`;
  const parts = [
    met > 0 ? `${numberWord(met)} met` : "",
    notMet > 0 ? `${numberWord(notMet)} not met` : "",
    unknown > 0 ? `${numberWord(unknown)} not known` : "",
  ].filter((part) => part !== "");
  return `of ${numberWord(all)} ${which}, ${listed(parts)}`;
}

/** "67 of 100" */
export const scoreText = (score: number): string => `${whole(score)} of 100`;

export const scoreLabel = (score: number): string => `Score ${scoreText(score)}`;

/** A condition in one sentence. */
export function conditionSummary(facts: Facts, id: ConditionId): string {
  const condition = facts.assessment.conditions[id];
  if (id === "control") return controlSummary(facts, condition);
  const opening: Record<Exclude<ConditionId, "control">, Record<Condition["status"], string>> = {
    capability: {
      met: "The team can operate mail as production",
      "not-met": "The team cannot operate mail as production today",
      unknown: "Whether the team can operate mail as production is not known",
    },
    burden: {
      met: "The burden is known, owned and accepted",
      "not-met": "Nobody has accepted the burden at its real size",
      unknown: "Whether the burden is accepted at its real size is not known",
    },
  };
  return `${opening[id][condition.status]}: ${tally(condition)}.`;
}
