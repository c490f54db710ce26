import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { answerText } from "@/components/questionnaire/answer-text";
import { ErrorSummary } from "@/components/questionnaire/error-summary";
import { draftValues, sentValues } from "@/components/questionnaire/form-values";
import { LeftOff } from "@/components/questionnaire/left-off";
import { OwnFull } from "@/components/questionnaire/own-assumptions";
import { pageNames } from "@/components/questionnaire/page-names";
import { Progress } from "@/components/questionnaire/progress";
import { type Origin, SectionForm } from "@/components/questionnaire/section-form";
import { ERROR_WORDS, FORM_WORDS, PAGE_HEADINGS } from "@/components/questionnaire/wording";
import { openBefore } from "@/lib/open-answers";
import type { Problem } from "@/lib/questionnaire/answers";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE, defaultsFor } from "@/lib/questionnaire/defaults";
import { parseSection } from "@/lib/questionnaire/form";
import { OBJECTIVES, SECTIONS, type SectionId } from "@/lib/questionnaire/ids";
import { nextSection, previousSection } from "@/lib/questionnaire/path";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS, questionsFor, SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import type { Draft } from "@/lib/questionnaire/types";
import type { Overrides } from "@/lib/scenario";
import { addressOn, codeOf, fitsTogether, type Holding, type SearchParams, toParams, underWay } from "@/server/addresses/draft";
import type { Journey } from "@/server/addresses/journey";
import { previewTags } from "@/server/http/preview-tags";
import { KeptAnswers } from "./kept-answers";

/** Which page is asked for, on which journey, with which answers in the address and what was sent. */
export type SectionRequest = { journey: Journey; section: string; segments: readonly string[] | undefined; search: SearchParams };

type Page = {
  journey: Journey;
  section: SectionId;
  /** The answers before this page was sent. */
  draft: Draft;
  /** The founder's own assumptions, which a changed result keeps. */
  overrides: Overrides;
  params: URLSearchParams;
  sent: { ok: true; draft: Draft } | { ok: false; problems: Problem[]; draft: Draft } | undefined;
};

const isSection = (text: string): text is SectionId => (SECTIONS as readonly string[]).includes(text);

/** Reads the address: which page, which answers, and what was sent if anything was. */
function read({ journey, section, segments, search }: SectionRequest): Page {
  const started = underWay(segments);
  if (!isSection(section) || started === undefined) notFound();
  const { draft, overrides } = started;
  const params = toParams(search);
  const isSent = params.has("go");
  return { journey, section, draft, overrides, params, sent: isSent ? parseSection(section, params, draft) : undefined };
}

/** Where the founder came from to change an answer; undefined on the way through the pages. */
function originOf(params: URLSearchParams): Origin | undefined {
  const from = params.get("from");
  return from === "review" || from === "result" ? from : undefined;
}

/** Where the button that was pressed leads with these answers and assumptions. */
function target({ journey, section, params }: Page, holding: Holding): string {
  switch (params.get("go")) {
    case "back":
      return addressOn(journey, previousSection(section) ?? section, holding);
    case "review":
      return addressOn(journey, "review", holding);
    case "result":
      return addressOn(journey, "review", { ...holding, query: { go: "result" } });
    default:
      return addressOn(journey, nextSection(section) ?? "review", holding);
  }
}

/** The founder's own assumptions where they fit beside the answers, else none. */
function kept(draft: Draft, overrides: Overrides): Overrides {
  return fitsTogether(draft, overrides) ? overrides : {};
}

/** A way on that gives up what is wrong; there is none for going forward, since the entries can be mended or emptied. */
function wayOn(page: Page): { href: string; label: string } | undefined {
  const go = page.params.get("go");
  if (page.sent === undefined || (go !== "back" && go !== "review" && go !== "result")) return undefined;
  const label = { back: ERROR_WORDS.goBack, review: ERROR_WORDS.goReview, result: ERROR_WORDS.goResult }[go];
  return { href: target(page, { draft: page.sent.draft, overrides: kept(page.sent.draft, page.overrides) }), label };
}

/** The title of a page of questions, which says so when an answer has to be mended. */
export function sectionMetadata(request: SectionRequest): Metadata {
  const { section, sent } = read(request);
  return {
    title: FORM_WORDS.title(SECTION_HEADINGS[section].title, sent?.ok === false),
    robots: { index: false, follow: false },
    ...previewTags({
      title: PAGE_HEADINGS[section],
      description: SECTION_HEADINGS[section].intro,
      path: `/questions/${section}`,
      image: "/cards/questions",
    }),
  };
}

/** One page of questions, on any journey; leads on when it was sent and nothing is wrong. */
export function sectionPage(request: SectionRequest) {
  const page = read(request);
  const { journey, section, draft, overrides, params, sent } = page;
  const code = codeOf(draft, overrides);
  const isFull = sent?.ok === true && !fitsTogether(sent.draft, overrides);
  if (sent?.ok && !isFull) redirect(target(page, { draft: sent.draft, overrides }));
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
      {journey.isKept && section === SECTIONS[0] && code === "" ? <LeftOff names={pageNames()} onFirstPage /> : null}
      {isFull ? <OwnFull count={Object.keys(overrides).length} href={target(page, { draft: sent.draft })} /> : null}
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
        {journey.isKept ? <KeptAnswers page={section} code={code} isRefused={sent !== undefined} /> : null}
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
