import { boundCurrency } from "./amounts";
import { draftOf, type Problem, parseAnswer, withoutStrayDetails } from "./answers";
import { applies } from "./applies";
import { numberText } from "./bounds";
import { type Currency, NOT_SURE } from "./ids";
import { choicesApart, type Question, type SetQuestion } from "./question";
import { findQuestion } from "./questions";
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
import { type StepId, sectionOf } from "./sections";
import { questionsOn } from "./steps";
import type { AnswerId, Answers, Draft } from "./types";

type Value = Answers[AnswerId];

/** More values than any set has choices are not worth looking at. */
const MOST_VALUES = 20;

/** What stays ticked of a set: a choice that stands alone gives way to any other, since only those say something. */
export function settledSet(question: SetQuestion, sent: readonly string[]): string[] {
  const ticked = [...new Set(sent)];
  return choicesApart(question).reduceRight(
    (kept, alone) => (kept.length > 1 ? kept.filter((value) => value !== alone.value) : kept),
    ticked,
  );
}

/**
 * Boxes that are not ticked send nothing, so nothing at all means that the question was left open. Where a choice that stands alone was
 * ticked beside others, as one can before the scripts are there, the others are the answer, and the page says so once.
 */
function readSet(question: SetQuestion, sent: readonly string[], draft: Draft): Read {
  if (sent.length === 0) return applies(question.id, draft) ? OPEN : UNCHANGED;
  const kept = settledSet(question, sent);
  const value = kept[0] === question.none.value ? [] : kept[0] === question.unsure?.value ? NOT_SURE : kept;
  const gone = choicesApart(question).find((alone) => sent.includes(alone.value) && !kept.includes(alone.value));
  if (gone === undefined) return answer(value);
  return problem(
    `${question.label}: “${gone.label}” was ticked beside other choices, so we unticked it. Go on if the rest is right.`,
    value,
  );
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
function notAllowed(question: Question, params: FormFields): string {
  if (question.kind === "set") return `${question.label}: choose from the list.`;
  if (question.kind === "choice") return `${question.label}: choose one from the list.`;
  return notWithin(question, params);
}

/** The currency that amounts have to be in: as the page itself says, else as amounts on other pages are; undefined where a sign chooses. */
function chosenCurrency(step: StepId, params: FormFields, draft: Draft): Currency | undefined {
  const sent = parseAnswer("currency", params.get("currency"));
  return sent.ok ? sent.value : boundCurrency(sectionOf(step), draft);
}

const isBoxed = (question: Question): question is Question & BoxRules => question.kind !== "choice" && question.kind !== "set";

/**
 * The draft with what the form of one page sent. Text boxes left empty and sets without a tick open the question again;
 * radio buttons that sent nothing leave it as it was; fields of other pages are ignored. Until an amount stands in another
 * currency, the sign of an amount chooses it. `draft` always holds everything that is valid, whatever else is wrong. Never throws.
 */
export function parseStep(
  step: StepId,
  params: FormFields,
  draft: Draft,
): { ok: true; draft: Draft } | { ok: false; problems: Problem[]; draft: Draft } {
  const questions = questionsOn(step);
  const chosen = chosenCurrency(step, params, draft);
  const named = chosen === undefined ? currenciesNamed(questions.filter(isBoxed), params) : [];
  const values = new Map<AnswerId, Value>(idsOf<AnswerId>(draft).map((id) => [id, draft[id]]));
  const problems: Problem[] = [];
  for (const question of questions) {
    const { id } = question;
    const unclear = isBoxed(question) ? torn(question, params, named) : undefined;
    const read = unclear === undefined ? readFields(question, params, draft, chosen) : problem(unclear);
    if (read.kind === "open") values.delete(id);
    if (read.kind === "problem") problems.push({ id, message: read.message });
    if (read.kind === "open" || read.kind === "unchanged" || read.value === undefined) continue;
    const parsed = parseAnswer(id, read.value);
    if (!parsed.ok) {
      problems.push({ id, message: notAllowed(question, params) });
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
  if ("custom" in value) return numberText(value.custom);
  return `${numberText(value.low)}${value.low < 0 ? " to " : "-"}${numberText(value.high)}`;
}
