import { addressAfter, addressOn, codeOf, fitsTogether, type Journey } from "@/lib/link/journey";
import { openBefore } from "@/lib/model";

import type { Problem } from "@/lib/questionnaire/answers";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "@/lib/questionnaire/defaults";
import { OBJECTIVES } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS, questionsFor, SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import type { Overrides } from "@/lib/questionnaire/scenario";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";
import { ERROR_WORDS, PAGE_HEADINGS } from "@/lib/wording/pages/questionnaire";
import { answerText } from "./answer-text";
import { ErrorSummary } from "./error-summary";
import { draftValues, sentValues } from "./form-values";
import { LeftOff } from "./left-off";
import { OwnFull } from "./own-assumptions";
import { pageNames } from "./page-names";
import { Progress } from "./progress";
import { type Origin, SectionForm } from "./section-form";
import { WaysBack } from "./ways-back";

/** A page of questions as it was asked for. */
export type QuestionPage = {
  journey: Journey;
  section: SectionId;
  /** The answers before this page was sent. */
  draft: Draft;
  /** The founder's own assumptions, which a changed result keeps. */
  overrides: Overrides;
  params: URLSearchParams;
  /** What was sent, if anything was: with problems, or without any and yet too much for one address. */
  sent: { ok: true; draft: Draft } | { ok: false; problems: Problem[]; draft: Draft } | undefined;
};

/** Where the founder came from to change an answer; undefined on the way through the pages. */
function originOf(params: URLSearchParams): Origin | undefined {
  const from = params.get("from");
  return from === "review" || from === "result" ? from : undefined;
}

/** A way on that gives up what is wrong; there is none for going forward, since the entries can be mended or emptied. */
function wayOn({ journey, section, params, sent, overrides }: QuestionPage): { href: string; label: string } | undefined {
  const go = params.get("go");
  if (sent === undefined || (go !== "back" && go !== "review" && go !== "result")) return undefined;
  const label = { back: ERROR_WORDS.goBack, review: ERROR_WORDS.goReview, result: ERROR_WORDS.goResult }[go];
  const { draft } = sent;
  return { href: addressAfter(journey, section, go, { draft, overrides: fitsTogether(draft, overrides) ? overrides : {} }), label };
}

/** One page of questions, on any journey, with what was sent and could not be used. */
export function SectionPage({ page, siteUrl }: { page: QuestionPage; siteUrl: string }) {
  const { journey, section, draft, overrides, params, sent } = page;
  const code = codeOf(draft, overrides);
  const questions = QUESTIONS.filter((question) => question.section === section);
  const problems = sent?.ok === false ? sent.problems : [];
  const currency = (sent?.draft ?? draft).currency ?? DEFAULT_CURRENCY;
  const defaults: Draft = { ...scopes, ...defaultsFor(currency) };
  const fallback = (question: Question) => {
    const value = defaults[question.id];
    return value === undefined ? undefined : answerText(question, value, currency);
  };
  return (
    <div className="pt-4">
      <Progress section={section} before={openBefore(section, draft)} />
      <h1 className="mt-8 max-w-measure text-3xl">{PAGE_HEADINGS[section]}</h1>
      <p className="mt-3 mb-10 max-w-measure text-lg text-muted">{SECTION_HEADINGS[section].intro}</p>
      {journey.savesDraft && section === SECTIONS[0] && code === "" ? <LeftOff names={pageNames()} onFirstPage /> : null}
      {sent?.ok ? (
        <OwnFull count={Object.keys(overrides).length} href={addressAfter(journey, section, params.get("go"), { draft: sent.draft })} />
      ) : null}
      {problems.length > 0 ? <ErrorSummary problems={problems} wayOn={wayOn(page)} /> : null}
      <SectionForm
        section={section}
        questions={shownQuestions(section, draft)}
        values={sent === undefined ? draftValues(questions, draft, defaults) : sentValues(params)}
        problems={problems}
        context={{ draft, currency, fallback }}
        action={addressOn(journey, section, { draft, overrides })}
        carried={journey.carried}
        origin={originOf(params)}
      >
        {journey.savesDraft ? <WaysBack siteUrl={siteUrl} place={{ page: section, code, isRefused: sent !== undefined }} /> : null}
      </SectionForm>
    </div>
  );
}

const scopes: Draft = Object.fromEntries(OBJECTIVES.map((objective) => [`scope.${objective}`, DEFAULT_SCOPE]));

/** The details of objectives stand beneath their objective, and what is at stake shows with the first objective that is chosen. */
function shownQuestions(section: SectionId, draft: Draft) {
  if (section !== "control") return questionsFor(section, draft);
  return QUESTIONS.filter((question) => question.section === section && question.objective === undefined);
}
