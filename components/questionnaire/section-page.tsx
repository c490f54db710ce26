import { addressAfter, addressOn, codeOf, type Journey } from "@/lib/link/journey";
import type { Origin } from "@/lib/link/origin";
import { openBefore, soFar } from "@/lib/model";
import { boundCurrency } from "@/lib/questionnaire/amounts";
import type { Problem } from "@/lib/questionnaire/answers";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "@/lib/questionnaire/defaults";
import { NOT_SURE, OBJECTIVES } from "@/lib/questionnaire/ids";
import { contradictionsAt } from "@/lib/questionnaire/path";
import type { Question } from "@/lib/questionnaire/question";
import type { Overrides } from "@/lib/questionnaire/scenario";
import { SECTIONS, type StepId, sectionOf } from "@/lib/questionnaire/sections";
import { requirementOf } from "@/lib/questionnaire/step-ids";
import { questionsAsked, questionsOn, stepHeading } from "@/lib/questionnaire/steps";
import type { Draft } from "@/lib/questionnaire/types";
import { ERROR_WORDS, stepTitle } from "@/lib/wording/pages/questionnaire";
import { answerText } from "./answer-text";
import { ChangeNotice } from "./change-notice";
import { ErrorSummary } from "./error-summary";
import { draftValues, sentValues } from "./form-values";
import { LeftOff } from "./left-off";
import { pageNames } from "./page-names";
import { Progress } from "./progress";
import type { FormContext } from "./question-field";
import { ReturnButtons } from "./return-buttons";
import { SectionForm, WayButtons } from "./section-form";
import { SoFar, SoFarLine } from "./so-far";
import { WaysBack } from "./ways-back";

/** A page of questions as it was asked for. */
export type QuestionPage = {
  journey: Journey;
  step: StepId;
  /** Where the founder came from to change an answer; undefined on the way through the pages. */
  origin: Origin | undefined;
  /** The answers before this page was sent. */
  draft: Draft;
  /** The founder's own assumptions, which a changed result keeps. */
  overrides: Overrides;
  params: URLSearchParams;
  /** What was sent and has to be corrected, if anything was. */
  sent: { ok: false; problems: Problem[]; draft: Draft } | undefined;
};

/** A way on that gives up what is wrong; there is none for going forward, since the entries can be mended or emptied. */
function wayOn({ journey, step, params, sent, overrides }: QuestionPage): { href: string; label: string } | undefined {
  const go = params.get("go");
  if (sent === undefined || (go !== "back" && go !== "review" && go !== "result")) return undefined;
  const label = { back: ERROR_WORDS.goBack, review: ERROR_WORDS.goReview, result: ERROR_WORDS.goResult }[go];
  const { draft } = sent;
  return { href: addressAfter(journey, step, go, { draft, overrides }), label };
}

/** The way back to where the founder came from, with nothing changed; undefined where the address does not tell which result was saved. */
function wayBack({ journey, origin, draft, overrides }: QuestionPage): string | undefined {
  if (origin?.page === "review") return addressOn(journey, "review", { draft, overrides });
  return origin?.saved === undefined ? undefined : journey.end(origin.saved);
}

/** One page of questions, on any journey, with what was sent and could not be used. */
export function SectionPage({ page, siteUrl }: { page: QuestionPage; siteUrl: string }) {
  const { journey, step, origin, draft, overrides, sent } = page;
  const code = codeOf(draft, overrides);
  const isFirst = step === SECTIONS[0];
  const isLast = step === SECTIONS.at(-1);
  const problems = sent?.problems ?? [];
  const { values, context } = formOf(page);
  const beside = origin === undefined && !isFirst ? { state: soFar(draft), before: openBefore(step, draft) } : undefined;
  return (
    <div className="pt-4">
      {origin === undefined ? <Progress step={step} draft={draft} /> : <ChangeNotice origin={origin} backHref={wayBack(page)} />}
      {beside === undefined ? null : <SoFarLine {...beside} resultHref={addressAfter(journey, step, "result", { draft, overrides })} />}
      <SectionForm
        head={
          <>
            <h1 className="text-3xl">{stepTitle(step)}</h1>
            <p className="mt-3 text-lg text-muted">{stepHeading(step).intro}</p>
            {journey.savesDraft && isFirst && code === "" ? <LeftOff names={pageNames()} onFirstPage /> : null}
            {problems.length > 0 ? <ErrorSummary problems={problems} wayOn={wayOn(page)} /> : null}
          </>
        }
        questions={shownQuestions(step, draft)}
        values={values}
        problems={problems}
        context={context}
        action={addressOn(journey, step, { draft, overrides })}
        carried={origin === undefined ? journey.carried : { ...journey.carried, from: origin.from }}
        buttons={
          origin === undefined ? (
            <WayButtons isFirst={isFirst} isLast={isLast} />
          ) : (
            <ReturnButtons origin={origin} step={step} draft={draft} backHref={wayBack(page)} />
          )
        }
        beside={beside === undefined ? undefined : <SoFar {...beside} hasReview={!isLast} />}
      >
        {journey.savesDraft ? <WaysBack siteUrl={siteUrl} place={{ page: step, code, isRefused: sent !== undefined }} /> : null}
      </SectionForm>
    </div>
  );
}

/** What stands in the fields of a page, and what its questions need to know beside that. */
function formOf({ step, draft, params, sent }: QuestionPage) {
  const questions = questionsOn(step);
  const currency = (sent?.draft ?? draft).currency ?? DEFAULT_CURRENCY;
  const defaults: Draft = { ...scopes, ...defaultsFor(currency) };
  const isSettled = openBefore(step, draft).isSettled;
  const context: FormContext = {
    draft,
    currency,
    bound: boundCurrency(sectionOf(step), draft),
    fallback: (question) => {
      const value = defaults[question.id];
      return value === undefined ? undefined : answerText(question, value, currency);
    },
    isIdle: ({ id }) => isSettled && (draft[id] === undefined || draft[id] === NOT_SURE),
    contradictions: contradictionsAt(
      questionsAsked(step, draft).map(({ id }) => id),
      draft,
    ),
  };
  return { values: sent === undefined ? draftValues(questions, draft, defaults) : sentValues(questions, params), context };
}

const scopes: Draft = Object.fromEntries(OBJECTIVES.map((objective) => [`scope.${objective}`, DEFAULT_SCOPE]));

/**
 * What follows one choice stands beneath that. What depends on an answer of the same page is there from the start: what is at stake shows with
 * the first requirement that is named, and which mail is asked whatever is said of what requires it.
 */
function shownQuestions(step: StepId, draft: Draft): Question[] {
  const requirement = requirementOf(step);
  const elsewhere: Draft = requirement === undefined ? draft : { ...draft, [`basis.${requirement}`]: undefined };
  const asked = step === "control" ? questionsOn(step) : questionsAsked(step, elsewhere);
  return asked.filter(({ beneath }) => beneath === undefined);
}
