import { chosenObjectives, isDetail, objectiveOf } from "../questionnaire/applies";
import { DEFAULT_SCOPE } from "../questionnaire/defaults";
import { NOT_SURE, type Objective, PRACTICES } from "../questionnaire/ids";
import { applies } from "../questionnaire/path";
import type { ChoiceQuestion, NumberQuestion } from "../questionnaire/question";
import { questionOf } from "../questionnaire/questions";
import { idsOf } from "../questionnaire/records";
import { gridOf } from "../questionnaire/schema";
import type { AnswerId, Answers, DetailId } from "../questionnaire/types";
import { formatValue } from "../report/answers";
import type { ChoiceControl, Control, ControlGroup, Edits, NumberControl, NumberId, ObjectivesControl } from "./edits";
import type { Spacing } from "./ticks";

/** The answers that are numbers and move the rule or the money. `start` is a usual size, not an answer. */
const NUMBERS: Record<NumberId, { spacing: Spacing; start: number }> = {
  mailboxes: { spacing: { kind: "ratio", from: 1, ones: 100 }, start: 50 },
  appMessages: { spacing: { kind: "ratio", from: 100 }, start: 20_000 },
  growth: { spacing: { kind: "even", step: 5 }, start: 10 },
  operators: { spacing: { kind: "ratio", from: 1, ones: 100 }, start: 2 },
  committedHours: { spacing: { kind: "ratio", from: 1, ones: 100 }, start: 10 },
  bearableLoss: { spacing: { kind: "ratio", from: 100 }, start: 10_000 },
  degradedWeeks: { spacing: { kind: "even", step: 1 }, start: 4 },
  revenueAtStake: { spacing: { kind: "ratio", from: 100 }, start: 10_000 },
  hourlyCost: { spacing: { kind: "ratio", from: 1 }, start: 70 },
  displaced: { spacing: { kind: "even", step: 0.1 }, start: 1 },
  discountRate: { spacing: { kind: "even", step: 0.5 }, start: 8 },
};

const SUBJECTS: readonly { id: ControlGroup["id"]; ids: readonly AnswerId[] }[] = [
  { id: "size", ids: ["mailboxes", "appMessages", "growth", "revenueAtStake"] },
  { id: "team", ids: ["operators", "committedHours", "bearableLoss"] },
  { id: "money", ids: ["hourlyCost", "displaced", "discountRate", "horizonYears"] },
];

/** What the rule reads beside numbers, in the order of asking; details of the objectives that were chosen come first. */
const RULE: readonly AnswerId[] = [
  "experience",
  "coverage",
  ...PRACTICES.map((practice) => `practice.${practice}` as const),
  "owner",
  "deputy",
  "acceptance",
  "degradedWeeks",
];

/**
 * The controls for a scenario's answers, each once and with where it stands now: first every answer that a change of the verdict takes, then the
 * numbers by subject, and last what else the rule reads.
 *
 * @param ways the changes that would turn the verdict
 */
export function controlGroups(answers: Answers, ways: readonly Edits[]): ControlGroup[] {
  const turning = new Set(ways.flatMap((way) => idsOf(way)));
  const objectives = objectivesIn(answers, turning);
  const details = objectives.flatMap((objective) => detailsOf(objective, answers));
  const rest = [...details, ...RULE].filter((id) => isDetail(id) || id === "deputy" || applies(id, answers));
  const first = [
    ...(turning.has("objectives") ? (["objectives"] as const) : []),
    ...rest,
    ...SUBJECTS.flatMap(({ ids }) => ids),
    ...turning,
  ];
  // The details of an objective stand together, beneath the choice of it.
  const isFirst = (id: AnswerId) => turning.has(id) || (turning.has("objectives") && isDetail(id));
  const groups = [
    { id: "turning", ids: [...new Set(first.filter(isFirst))] } as const,
    ...SUBJECTS.map(({ id, ids }) => ({ id, ids: ids.filter((each) => !isFirst(each)) })),
    { id: "rule", ids: rest.filter((id) => !isFirst(id)) } as const,
  ];
  return groups
    .filter(({ ids }) => ids.length > 0)
    .map(({ id, ids }) => ({ id, controls: ids.map((each) => controlOf(each, answers, objectives)) }));
}

/** The objectives that were chosen, and those whose details would turn the verdict. */
function objectivesIn(answers: Answers, turning: ReadonlySet<AnswerId>): Objective[] {
  const named = [...turning].flatMap((id) => objectiveOf(id) ?? []);
  return [...new Set([...chosenObjectives(answers), ...named])];
}

/** The details of an objective that can matter. Without mailboxes there is one scope. */
function detailsOf(objective: Objective, { mailboxes }: Answers): DetailId[] {
  return [`basis.${objective}`, `hostedFit.${objective}`, ...(mailboxes === 0 ? [] : [`scope.${objective}` as const])];
}

function controlOf(id: AnswerId, answers: Answers, objectives: readonly Objective[]): Control {
  if (isNumber(id)) return numberControl(id, answers);
  const question = questionOf(id);
  if (question.kind === "choice") return choiceControl(question, answers);
  if (id === "objectives" && question.kind === "set") {
    const choices = question.choices.flatMap(({ value, label }) => {
      const objective = objectives.find((each) => each === value);
      return objective === undefined ? [] : [{ value: objective, label }];
    });
    return { kind: "objectives", id, label: question.label, saved: answers.objectives, choices } satisfies ObjectivesControl;
  }
  throw new RangeError(`${id} cannot be moved.`);
}

const isNumber = (id: AnswerId): id is NumberId => Object.hasOwn(NUMBERS, id);

function numberControl(id: NumberId, answers: Answers): NumberControl {
  const question = numberQuestion(id);
  const { label, unit, bounds, money, whole } = question;
  const saved = answers[id];
  const savedText = formatValue(question, saved, answers, (plan) => plan);
  return { kind: "number", id, label, unit, bounds, money, whole, grid: gridOf(question), ...NUMBERS[id], saved, savedText };
}

function choiceControl({ id, label, choices }: ChoiceQuestion, answers: Answers): ChoiceControl {
  const objective = objectiveOf(id);
  const saved = answers[id] ?? (id.startsWith("scope.") ? DEFAULT_SCOPE : NOT_SURE);
  if (typeof saved === "object") throw new RangeError(`${id} is no choice.`);
  const named = choices.map(({ value, label }) => ({ value: typeof saved === "number" ? Number(value) : value, label }));
  return { kind: "choice", id, label, saved, choices: named, ...(objective === undefined ? {} : { objective }) };
}

function numberQuestion(id: AnswerId): NumberQuestion {
  const question = questionOf(id);
  if (question.kind === "choice" || question.kind === "set" || question.kind === "plan") throw new RangeError(`${id} is not a number.`);
  return question;
}
