import { formatAnswer, settledSet } from "@/lib/questionnaire/form";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import { customField } from "@/lib/questionnaire/read-box";
import type { Draft } from "@/lib/questionnaire/types";

/** What stands in the fields of a page: every value of a field by its name, empty when there is none. */
export type FormValues = (name: string) => readonly string[];

/** What was typed or chosen, as it was sent; of boxes that exclude each other, those that stay. */
export function sentValues(questions: readonly Question[], params: URLSearchParams): FormValues {
  const sets = new Map(questions.flatMap((question) => (question.kind === "set" ? [[question.id as string, question] as const] : [])));
  return (name) => {
    const set = sets.get(name);
    return set === undefined ? params.getAll(name) : settledSet(set, params.getAll(name));
  };
}

/** The fields that stand for an answer: the inverse of what the form door reads. */
function fieldsOf(question: Question, draft: Draft): [string, string[]][] {
  const { id } = question;
  const value = draft[id];
  if (value === undefined) return [];
  if (value === NOT_SURE) return [[id, [NOT_SURE]]];
  if (question.kind === "set" && Array.isArray(value)) return [[id, value.length === 0 ? [question.none.value] : [...value]]];
  if (typeof value === "object" && "custom" in value) {
    return [
      [id, ["custom"]],
      [customField(id), [formatAnswer(id, value)]],
    ];
  }
  return [[id, [question.kind === "choice" || question.kind === "plan" ? String(value) : formatAnswer(id, value)]]];
}

/** What a page shows for the answers of a draft; a list to choose from that has a default begins there. */
export function draftValues(questions: readonly Question[], draft: Draft, defaults: Draft): FormValues {
  const fields = new Map(questions.flatMap((question) => fieldsOf(question, draft)));
  const chosen = questions.filter(({ id, kind }) => kind === "choice" && defaults[id] !== undefined && !fields.has(id));
  for (const question of chosen) fields.set(question.id, [String(defaults[question.id])]);
  return (name) => fields.get(name) ?? [];
}
