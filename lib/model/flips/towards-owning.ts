import { NOT_SURE, type Objective, type OptionId } from "../../questionnaire/ids";
import { numericQuestionOf } from "../../questionnaire/questions";
import { idsOf } from "../../questionnaire/records";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { OPERATORS_ALIKE_FROM as ALIKE_FROM } from "../costs/factors";
import { movesBurden } from "../rule/answer-dependencies";
import { applyRuleWith } from "../rule/apply-rule";
import { movingUnknowns, resolutions } from "../rule/best-and-worst";
import { type BurdenByOption, checkCapability, HOURS_PER_PERSON, widest } from "../rule/conditions";
import { establishedStatus, forcingStatus, isAboutNothing, isBeyondHosted, ownedOptions } from "../rule/owned-option";
import type { CachedModel } from "./cached-model";
import { type Changes, withChanges } from "./change";
import { FLOORS, neededFor, raised, reaches } from "./numbers";
import { onTheGrid } from "./on-the-grid";

/**
 * A set of answers that turns the recommendation, and what it then is. `name` is stable and tells it from the others; sets of the same `way`
 * differ in less than what makes control a requirement.
 */
export type RuleFlip = { name: string; way: string; changes: Changes; to: OptionId };

/** Where the burdens come from: a cheap estimate while looking, all draws for what is listed. */
type BurdensOf = (answers: Answers) => BurdenByOption;

/** One way to meet the control condition, by the objective that carries it. */
type Way = { name: string; changes: Changes };

/**
 * While buying is recommended: for each way to meet the control condition, the smallest set of answers that meets all three conditions. The burden
 * of the owned option moves with the operators and practices that are changed, so the numbers are set last.
 */
export function setsThatOwn(answers: Answers, model: CachedModel, usdPerUnit: number): RuleFlip[] {
  const estimated: BurdensOf = (of) => model.estimatedBurdens(of);
  const exact: BurdensOf = (of) => model.burdens(of);
  const teams = peopleChanges(answers);
  return waysToControl(answers).flatMap((way) => {
    /** Beside what is required: what made the first team's set smaller makes that of the next smaller too. */
    let spared: Changes[] | undefined;
    const sets = teams.flatMap((team): RuleFlip[] => {
      const required = { ...way.changes, ...team.changes, ...requiredOfTeam(answers) };
      spared ??= alternatives(required, answers, estimated, usdPerUnit);
      const chosen = smallest(spared, (each) => completed(answers, { ...required, ...each }, estimated));
      const changes = chosen && completed(answers, { ...required, ...chosen }, exact);
      if (!changes) return [];
      spared = [chosen];
      const to = optionWith(answers, changes, exact);
      return to === "hosted" || !isNeeded(answers, changes, exact) ? [] : [{ name: `${way.name}${team.name}`, way: way.name, changes, to }];
    });
    const least = Math.min(...sets.map(sizeOf));
    return sets.filter((set) => sizeOf(set) === least);
  });
}

const sizeOf = ({ changes }: RuleFlip): number => Object.keys(changes).length;

function optionWith(answers: Answers, changes: Changes, burdensOf: BurdensOf): OptionId {
  const there = withChanges(answers, changes);
  return applyRuleWith(there, burdensOf(there)).verdict.option;
}

/**
 * Whether each change is needed. Without a change that a criterion asks for outright that criterion fails; what remains to be tried is a
 * deputy beside enough operators, and an answer that was only settled to spare numbers.
 */
function isNeeded(answers: Answers, changes: Changes, burdensOf: BurdensOf): boolean {
  if (changes.deputy && typeof changes.operators === "number" && changes.operators >= 2) return false;
  const asked = (id: AnswerId) => id === "operators" || id === "deputy" || id === "coverage" || id.startsWith("practice.");
  return idsOf(changes)
    .filter((id) => movesBurden(id) && !asked(id))
    .every((id) => {
      const { [id]: _, ...rest } = changes;
      return optionWith(answers, rest, burdensOf) === "hosted";
    });
}

/** For each chosen objective what makes it a requirement that nobody sells; where none is chosen, one more objective of each kind. */
function waysToControl(answers: Answers): Way[] {
  const chosen = answers.objectives === NOT_SURE ? [] : answers.objectives;
  if (chosen.some((objective) => forcingStatus(answers, objective) === "met")) return [{ name: "team", changes: {} }];
  if (chosen.length > 0) {
    return chosen.map((objective) => ({
      name: objective,
      changes: {
        ...(establishedStatus(answers, objective) === "met"
          ? {}
          : { [`basis.${objective}`]: answers[`basis.${objective}`] === "preference" ? "board" : "contract" }),
        ...(isBeyondHosted(answers, objective) ? {} : { [`hostedFit.${objective}`]: "none-can" }),
        // An objective of application mail that is not sent has to be about people's mail to ask for anything.
        ...(isAboutNothing(answers, objective) ? { [`scope.${objective}`]: "people" } : {}),
      },
    }));
  }
  const added = (objective: Objective, more: Changes = {}): Way => ({
    name: objective,
    changes: { objectives: [objective], [`basis.${objective}`]: "contract", [`hostedFit.${objective}`]: "none-can", ...more },
  });
  const ways = [added("data-location"), added("confidentiality")];
  return answers.appMessages === 0 ? ways : [...ways, added("routing", { "scope.routing": "application" })];
}

/** How two people come to be able to operate mail: a deputy or a second operator. */
function peopleChanges({ operators, deputy }: Answers): { name: string; changes: Changes }[] {
  const isMet = deputy === "yes" || (operators !== NOT_SURE && operators >= 2);
  if (isMet) return [{ name: "", changes: {} }];
  return [
    { name: "-deputy", changes: { deputy: "yes" } },
    { name: "-operators", changes: { operators: 2 } },
  ];
}

/** What the criteria without numbers ask for beside people and control. */
function requiredOfTeam(answers: Answers): Changes {
  const changes: Changes = {};
  const { experience, coverage } = answers;
  if (experience === NOT_SURE) changes.experience = "production";
  else if (experience !== "production" && experience !== "contracted") changes.experience = "contracted";
  if (coverage === NOT_SURE || coverage === "none") changes.coverage = "office-hours";
  for (const practice of ["patching", "backups", "monitoring"] as const) {
    if (answers[`practice.${practice}`] !== "routine") changes[`practice.${practice}`] = "routine";
  }
  if (answers.owner !== "yes") changes.owner = "yes";
  if (answers.acceptance !== "yes") changes.acceptance = "yes";
  return changes;
}

/**
 * What a set may change beside what is required: nothing; a better coverage, where it has to change anyway; and, where two numbers or more
 * would have to rise only because an answer is unknown, that one answer at its best instead.
 */
function alternatives(required: Changes, answers: Answers, burdensOf: BurdensOf, usdPerUnit: number): Changes[] {
  const starts: Changes[] = [{}];
  const there = withChanges(answers, required);
  const burdens = burdensOf(there);
  const rising = FLOORS.filter(({ id, need }) => !reaches(there[id], neededFor(need, there, burdens).high));
  if (rising.length === 0) return starts;
  if (required.coverage === "office-hours") starts.push({ coverage: "best-effort" });
  const inVain = rising.filter(({ id, need }) => reaches(there[id], neededFor(need, there, burdens).low));
  if (inVain.length < 2) return starts;
  const ends = resolutions(there, usdPerUnit);
  for (const id of movingUnknowns(there)) {
    // Without application mail there is no sender to own.
    if (id === "appMessages" && ownedOptions(there).owned === "sender") continue;
    const values = id === "mailboxOwners" ? (["staff", "customers"] as const) : [onTheGrid(id, ends[0]?.[id])];
    for (const value of values) starts.push({ [id]: value });
  }
  return starts;
}

/** The alternative that completes to the fewest answers, the first of equal ones. */
function smallest(alternatives: readonly Changes[], complete: (alternative: Changes) => Changes | undefined): Changes | undefined {
  let best: { alternative: Changes; size: number } | undefined;
  for (const alternative of alternatives) {
    const changes = complete(alternative);
    const size = changes ? Object.keys(changes).length : Number.POSITIVE_INFINITY;
    if (changes && (!best || size < best.size)) best = { alternative, size };
  }
  return best?.alternative;
}

/** The changes with the numbers that they ask for: enough operators for the hours, then each floor at its least; undefined where a bound ends before. */
function completed(answers: Answers, start: Changes, burdensOf: BurdensOf): Changes | undefined {
  const operators = operatorsFor(answers, start, burdensOf);
  if (operators === undefined) return undefined;
  const changes: Changes = operators === answers.operators ? { ...start } : { ...start, operators };
  const there = withChanges(answers, changes);
  const burdens = burdensOf(there);
  for (const { id, need } of FLOORS) {
    const needed = neededFor(need, there, burdens).high;
    if (reaches(there[id], needed)) continue;
    const value = raised(id, there[id], needed);
    if (value === undefined) return undefined;
    Object.assign(changes, { [id]: value });
  }
  return changes;
}

/** The least number of operators, from the answer or the change on, who can carry the hours; "not sure" counts as none. */
function operatorsFor(answers: Answers, start: Changes, burdensOf: BurdensOf): number | undefined {
  const given = start.operators ?? answers.operators;
  // Nobody carries no hours, so the search begins with one person.
  let operators = given === NOT_SURE ? 1 : Math.max(1, given);
  for (;;) {
    const there = withChanges(answers, { ...start, operators });
    const { criteria } = checkCapability(there, widest(burdensOf(there), ownedOptions(there).possible));
    const hours = criteria.find((criterion) => criterion.id === "hours-per-person");
    if (hours?.status === "met") return operators;
    // Both sides are rounded to two figures, so the number sought may lie a little below the plain quotient.
    const quotient = Math.floor((0.9 * (hours?.have?.high ?? 0)) / HOURS_PER_PERSON);
    operators = Math.max(operators + 1, operators < ALIKE_FROM ? 0 : quotient);
    if (operators > numericQuestionOf("operators").bounds.max) return undefined;
  }
}
