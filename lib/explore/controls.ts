import { HORIZON_YEARS } from "../questionnaire/ids";
import type { NumberQuestion } from "../questionnaire/question";
import { questionOf } from "../questionnaire/questions";
import { gridOf } from "../questionnaire/schema";
import type { AnswerId, Answers } from "../questionnaire/types";
import { formatValue } from "../report/answers";
import type { ChoiceControl, ControlGroup, NumberControl, NumberId } from "./edits";
import type { Spacing } from "./ticks";

/** The answers that can be moved: those that are numbers and move the rule or the money. `start` is a usual size, not an answer. */
const NUMBERS: Record<NumberId, { spacing: Spacing; start: number }> = {
  mailboxes: { spacing: { kind: "ratio", from: 1 }, start: 50 },
  appMessages: { spacing: { kind: "ratio", from: 100 }, start: 20_000 },
  growth: { spacing: { kind: "even", step: 5 }, start: 10 },
  operators: { spacing: { kind: "ratio", from: 1 }, start: 2 },
  committedHours: { spacing: { kind: "ratio", from: 1 }, start: 10 },
  bearableLoss: { spacing: { kind: "ratio", from: 100 }, start: 10_000 },
  revenueAtStake: { spacing: { kind: "ratio", from: 100 }, start: 10_000 },
  hourlyCost: { spacing: { kind: "ratio", from: 1 }, start: 70 },
  displaced: { spacing: { kind: "even", step: 0.1 }, start: 1 },
  discountRate: { spacing: { kind: "even", step: 0.5 }, start: 8 },
};

const GROUPS: readonly { id: ControlGroup["id"]; ids: readonly (NumberId | "horizonYears")[] }[] = [
  { id: "size", ids: ["mailboxes", "appMessages", "growth", "revenueAtStake"] },
  { id: "team", ids: ["operators", "committedHours", "bearableLoss"] },
  { id: "money", ids: ["hourlyCost", "displaced", "discountRate", "horizonYears"] },
];

/** The controls for a scenario's answers, by subject, each with where it stands now. */
export function controlGroups(answers: Answers): ControlGroup[] {
  return GROUPS.map(({ id, ids }) => ({
    id,
    controls: ids.map((each) => (each === "horizonYears" ? horizonControl(answers) : numberControl(each, answers))),
  }));
}

function numberControl(id: NumberId, answers: Answers): NumberControl {
  const question = numberQuestion(id);
  const { label, unit, bounds, money, whole } = question;
  const saved = answers[id];
  const savedText = formatValue(question, saved, answers, (plan) => plan);
  return { kind: "number", id, label, unit, bounds, money, whole, grid: gridOf(question), ...NUMBERS[id], saved, savedText };
}

function horizonControl({ horizonYears }: Answers): ChoiceControl {
  const question = questionOf("horizonYears");
  if (question.kind !== "choice") throw new RangeError("The years are no choice.");
  const choices = HORIZON_YEARS.map((value) => ({
    value,
    label: question.choices.find((choice) => choice.value === String(value))?.label ?? String(value),
  }));
  return { kind: "choice", id: "horizonYears", label: question.label, saved: horizonYears, choices };
}

function numberQuestion(id: AnswerId): NumberQuestion {
  const question = questionOf(id);
  if (question.kind === "choice" || question.kind === "set" || question.kind === "plan") throw new RangeError(`${id} is not a number.`);
  return question;
}
