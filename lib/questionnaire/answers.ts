import { isKept } from "./applies";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "./defaults";
import { NOT_SURE } from "./ids";
import type { Problem } from "./problems";
import { findQuestion, QUESTIONS } from "./questions";
import { ANSWER_SCHEMAS } from "./schema";
import type { AnswerId, Answers, Draft } from "./types";

export type { Problem } from "./problems";

type Value = Answers[AnswerId];

/** More fields than the questionnaire has ids; anything beyond is refused before it is looked at one by one. */
const MOST_FIELDS = 200;
/** Most problems that are named at once. */
const MOST_PROBLEMS = 50;
const LONGEST_ECHO = 60;

/** Whether something is an object with fields, as JSON has them; a schema of records would pass over a field named like a part of every object. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input);

const echo = (id: string): string => (id.length > LONGEST_ECHO ? `${id.slice(0, LONGEST_ECHO)}…` : id);

/** The value of one answer, checked, rounded and put in order; or one sentence on what it may be. Never throws. */
export function parseAnswer<Id extends AnswerId>(
  id: Id,
  value: unknown,
): { ok: true; value: Answers[Id] } | { ok: false; message: string } {
  const schema = ANSWER_SCHEMAS.get(id);
  if (schema === undefined) return { ok: false, message: `${echo(id)} is not a question.` };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data as Answers[Id] };
  return { ok: false, message: result.error.issues[0]?.message ?? `${id} cannot be read.` };
}

/**
 * Some answers, as JSON has them: every value checked and rounded, what has no reason dropped, such as details of objectives that were not chosen.
 * All problems are named, up to fifty.
 */
export function parseDraft(input: unknown): { ok: true; draft: Draft } | { ok: false; problems: Problem[] } {
  if (!isRecord(input))
    return { ok: false, problems: [{ id: "answers", message: "answers must be an object with one field per answer." }] };
  const entries = Object.entries(input);
  if (entries.length > MOST_FIELDS)
    return { ok: false, problems: [{ id: "answers", message: `answers has more than ${MOST_FIELDS} fields.` }] };
  const problems: Problem[] = [];
  const values = new Map<AnswerId, Value>();
  for (const [id, value] of entries) {
    const question = findQuestion(id);
    if (question === undefined) {
      problems.push({ id: echo(id), message: `${echo(id)} is not a question of the questionnaire.` });
      continue;
    }
    const parsed = parseAnswer(question.id, value);
    if (parsed.ok) values.set(question.id, parsed.value);
    else problems.push({ id, message: parsed.message });
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  return { ok: true, draft: withoutStrayDetails(draftOf(values)) };
}

/** The draft of answers by their ids, each a value of its question. */
export const draftOf = (values: Iterable<readonly [AnswerId, Value]>): Draft => Object.fromEntries(values) as Draft;

/** The draft without answers that have no reason, such as details of objectives that are not chosen; in the order of the questionnaire. */
export function withoutStrayDetails(draft: Draft): Draft {
  const own = QUESTIONS.filter(({ id }) => draft[id] !== undefined && isKept(id, draft));
  return draftOf(own.map(({ id }) => [id, draft[id]]));
}

/**
 * Complete answers from what there is: what is missing takes its default, or `not-sure` where there is none. The default
 * hourly cost follows the draft's currency. Without mailboxes every objective is about the mail of software.
 */
export function completeDraft(draft: Draft): Answers {
  const defaults: Draft = defaultsFor(draft.currency ?? DEFAULT_CURRENCY);
  const wanted = QUESTIONS.filter(({ id }) => isKept(id, draft));
  const value = (id: AnswerId): Value => {
    if (id.startsWith("scope.")) return draft.mailboxes === 0 ? "application" : (draft[id] ?? DEFAULT_SCOPE);
    return draft[id] ?? defaults[id] ?? NOT_SURE;
  };
  return Object.fromEntries(wanted.map(({ id }) => [id, value(id)])) as Answers;
}

/**
 * Complete answers from the JSON of the API: a flat object keyed by id. Missing ids take their default, or `not-sure` where
 * there is none; unknown ids and values that are not allowed are problems. Never throws, whatever the input.
 */
export function parseAnswers(input: unknown): { ok: true; answers: Answers } | { ok: false; problems: Problem[] } {
  const parsed = parseDraft(input);
  return parsed.ok ? { ok: true, answers: completeDraft(parsed.draft) } : parsed;
}
