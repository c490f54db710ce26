import { CHOICES, NOT_SURE, type Objective, type OptionId, type Scope } from "../../questionnaire/ids";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { applyRuleWith } from "../rule/apply-rule";
import { chosenObjectives, forcingStatus } from "../rule/owned-option";
import type { CachedModel } from "./cached-model";
import { type Changes, withChanges } from "./change";
import { FLOORS, lowered, neededFor } from "./numbers";
import type { RuleFlip } from "./towards-owning";

/**
 * While owning is recommended: the smallest sets of answers that turn it to buying or to owning something else. One criterion that fails is
 * enough, so nearly all are single answers; only control that rests on several objectives falls with all of them.
 */
export function setsThatTurn(answers: Answers, from: OptionId, model: CachedModel): RuleFlip[] {
  const tried = [...lessControl(answers), ...lowerNumbers(answers, model), ...lessCommitment(answers)].flatMap((changes) => {
    const there = withChanges(answers, changes);
    const to = applyRuleWith(there, model.burdens(answers)).verdict.option;
    return to === from ? [] : [{ ...named(changes), changes, to }];
  });
  return [...tried, ...fewerOperators(answers, model)];
}

/** By the answers that change; a scope can change in two ways. */
function named(changes: Changes): { name: string; way: string } {
  const name = Object.entries(changes)
    .map(([id, value]) => (id.startsWith("scope.") ? `${id}-${value}` : id))
    .join("-");
  return { name, way: name };
}

/** What would end the requirement or change its scope; no burden depends on it. */
function lessControl(answers: Answers): Changes[] {
  const objectives = chosenObjectives(answers);
  const carrying = objectives.filter((objective) => forcingStatus(answers, objective) === "met");
  const single = objectives.flatMap((objective): Changes[] => [
    { [`hostedFit.${objective}`]: "can" },
    { [`basis.${objective}`]: "preference" },
    ...otherScopes(answers, objective).map((scope) => ({ [`scope.${objective}`]: scope })),
  ]);
  if (carrying.length < 2) return single;
  const every = (of: (objective: Objective) => [string, string]): Changes => Object.fromEntries(carrying.map(of));
  return [
    ...single,
    { objectives: objectives.filter((objective) => !carrying.includes(objective)) },
    every((objective) => [`hostedFit.${objective}`, "can"]),
  ];
}

/** The scopes that an objective could have instead; without one of the two kinds of mail there is nothing to choose. */
function otherScopes(answers: Answers, objective: Objective): Scope[] {
  if (answers.mailboxes === 0 || answers.appMessages === 0) return [];
  return CHOICES.scope.filter((scope) => scope !== answers[`scope.${objective}`]);
}

/** Each number of the burden just below what is needed. */
function lowerNumbers(answers: Answers, model: CachedModel): Changes[] {
  return FLOORS.flatMap(({ id, need }): Changes[] => {
    const value = answers[id];
    const needed = neededFor(need, answers, model.burdens(answers)).high;
    const moved = value === NOT_SURE ? undefined : lowered(id, value, needed);
    return moved === undefined ? [] : [{ [id]: moved }];
  });
}

/** The answers whose other value fails a criterion by itself, whatever is needed. */
function lessCommitment({ operators, deputy }: Answers): Changes[] {
  const standsAlone = deputy === "yes" && (operators === NOT_SURE || operators < 2);
  const changes: Changes[] = [
    { owner: "no" },
    { acceptance: "no" },
    { coverage: "none" },
    { experience: "hobby" },
    { "practice.patching": "ad-hoc" },
    { "practice.backups": "ad-hoc" },
    { "practice.monitoring": "ad-hoc" },
  ];
  return standsAlone ? [...changes, { deputy: "no" }] : changes;
}

/** The greatest smaller number of operators that turns the rule: too few for the hours or, without a deputy, fewer than two. */
function fewerOperators(answers: Answers, model: CachedModel): RuleFlip[] {
  const { operators } = answers;
  if (operators === NOT_SURE) return [];
  const id: AnswerId = "operators";
  const optionAt = (count: number, isExact: boolean): OptionId => {
    const there = withChanges(answers, { [id]: count });
    return applyRuleWith(there, isExact ? model.burdens(there) : model.estimatedBurdens(there)).verdict.option;
  };
  const from = optionAt(operators, true);
  for (let count = operators - 1; count >= 0; count--) {
    if (optionAt(count, false) === from) continue;
    const to = optionAt(count, true);
    if (to === from) continue;
    const isLeast = count + 1 === operators || optionAt(count + 1, true) === from;
    return isLeast ? [{ ...named({ operators: count }), changes: { operators: count }, to }] : [];
  }
  return [];
}
