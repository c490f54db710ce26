import { draftOf, type Problem, parseAnswer, withoutStrayDetails } from "./answers";
import { applies } from "./applies";
import { numberText } from "./bounds";
import { type Currency, NOT_SURE } from "./ids";
import type { Question, SetQuestion } from "./question";
import { findQuestion, QUESTIONS } from "./questions";
import {
  answer,
  type BoxRules,
  currenciesNamed,
  type FormFields,
  notWithin,
  OPEN,
  problem,
  type Read,
  readNumbers,
  readPlan,
  torn,
  UNCHANGED,
} from "./read-box";
import { idsOf } from "./records";
import type { SectionId } from "./sections";
import type { AnswerId, Answers, Draft } from "./types";

type Value = Answers[AnswerId];

/** More values than any question has choices are not worth looking at. */
const MOST_VALUES = 20;

/** Boxes that are not ticked send nothing, so nothing at all means that the question was left open. */
function readSet(question: SetQuestion, sent: readonly string[], draft: Draft): Read {
  if (sent.length === 0) return applies(question.id, draft) ? OPEN : UNCHANGED;
  for (const alone of [question.none, question.unsure]) {
    if (!sent.includes(alone.value)) continue;
    if (sent.some((value) => value !== alone.value))
      return problem(`${question.label}: “${alone.label}” cannot stand beside other choices. Untick it, or untick the others.`);
    return answer(alone === question.none ? [] : NOT_SURE);
  }
  return answer([...new Set(sent)]);
}

function readChoice(question: Question, sent: readonly string[]): Read {
  const [value] = sent;
  if (value === undefined) return UNCHANGED;
  if (value === "") return OPEN;
  if (sent.length > 1) return problem(`${question.label}: choose only one.`);
  return answer(question.id === "horizonYears" ? Number(value) : value);
}

function readFields(question: Question, params: FormFields, draft: Draft, currency: Currency | undefined): Read {
  const sent = params.getAll(question.id).slice(0, MOST_VALUES);
  switch (question.kind) {
    case "set":
      return readSet(question, sent, draft);
    case "plan":
      return readPlan(question, params, currency);
    case "choice":
      return readChoice(question, sent);
    default:
      return readNumbers(question, sent, currency);
  }
}

/** The sentence of the form when a value is read but not allowed. It uses the words of the page, the API those of the contract. */
function notAllowed(question: Question): string {
  if (question.kind === "set") return `${question.label}: choose from the list.`;
  if (question.kind === "choice") return `${question.label}: choose one from the list.`;
  return notWithin(question);
}

/** The currency that the founder chose: on the page itself, else before it; undefined while they have not. */
function chosenCurrency(params: FormFields, draft: Draft): Currency | undefined {
  const sent = parseAnswer("currency", params.get("currency"));
  return sent.ok ? sent.value : draft.currency;
}

const isBoxed = (question: Question): question is Question & BoxRules => question.kind !== "choice" && question.kind !== "set";

/**
 * The draft with what the form of one section sent. Text boxes left empty and sets without a tick open the question again;
 * radio buttons that sent nothing leave it as it was; fields of other sections are ignored. Until a currency is chosen, the sign of an
 * amount chooses it. `draft` always holds everything that is valid, whatever else is wrong. Never throws.
 */
export function parseSection(
  section: SectionId,
  params: FormFields,
  draft: Draft,
): { ok: true; draft: Draft } | { ok: false; problems: Problem[]; draft: Draft } {
  const questions = QUESTIONS.filter((each) => each.section === section);
  const chosen = chosenCurrency(params, draft);
  const named = chosen === undefined ? currenciesNamed(questions.filter(isBoxed), params) : [];
  const values = new Map<AnswerId, Value>(idsOf<AnswerId>(draft).map((id) => [id, draft[id]]));
  const problems: Problem[] = [];
  for (const question of questions) {
    const { id } = question;
    const unclear = isBoxed(question) ? torn(question, params, named) : undefined;
    const read = unclear === undefined ? readFields(question, params, draft, chosen) : problem(unclear);
    if (read.kind === "open") values.delete(id);
    if (read.kind === "problem") problems.push({ id, message: read.message });
    if (read.kind !== "answer") continue;
    const parsed = parseAnswer(id, read.value);
    if (!parsed.ok) {
      problems.push({ id, message: notAllowed(question) });
      continue;
    }
    values.set(id, parsed.value);
    const [sign] = isBoxed(question) && chosen === undefined ? currenciesNamed([question], params) : [];
    if (sign !== undefined) values.set("currency", sign);
  }
  const next = withoutStrayDetails(draftOf(values));
  return problems.length === 0 ? { ok: true, draft: next } : { ok: false, problems, draft: next };
}

/**
 * What stands in the box again for an answer: "1,200", "3-10", the value of a choice, or the custom amount of a plan. Empty for
 * not-sure and for no answer, which have fields of their own. Typing it again gives the same answer.
 */
export function formatAnswer(id: string, value: Value): string {
  if (value === undefined || value === NOT_SURE || findQuestion(id) === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return id === "horizonYears" ? String(value) : numberText(value);
  if (typeof value === "string") return value;
  return "custom" in value ? numberText(value.custom) : `${numberText(value.low)}-${numberText(value.high)}`;
}
