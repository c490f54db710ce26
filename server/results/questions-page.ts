import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { Review } from "@/components/questionnaire/review-page";
import type { QuestionPage } from "@/components/questionnaire/section-page";
import { addressAfter, addressAfterChange, addressOn, type Journey, underWay } from "@/lib/link/journey";
import { originIn } from "@/lib/link/origin";
import { completeDraft } from "@/lib/questionnaire/answers";
import { parseStep } from "@/lib/questionnaire/form";
import { contradictionId, contradictions, contradictionsAt } from "@/lib/questionnaire/path";
import { isAboutRequirement, type StepId } from "@/lib/questionnaire/sections";
import { isStep } from "@/lib/questionnaire/step-ids";
import { isOnTheWay, questionsAsked, stepHeading } from "@/lib/questionnaire/steps";
import type { AnswerId, Draft } from "@/lib/questionnaire/types";
import { FORM_WORDS, REVIEW_WORDS, stepTitle } from "@/lib/wording/pages/questionnaire";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { previewTags } from "@/server/http/preview-tags";
import { openCostOf } from "./open-cost";
import { resultCode } from "./result-of";

/** Which page of questions is asked for, on which journey, with which answers in the address and what was sent. */
export type SectionRequest = { journey: Journey; section: string; segments: readonly string[] | undefined; search: SearchParams };

/** The answers under review, on which journey, and what was sent. */
export type ReviewRequest = Omit<SectionRequest, "section">;

/** The page of that name; for a requirement that the answers do not name, or that nobody knows, the page that asks which there are. */
function stepNamed(name: string, draft: Draft): StepId | undefined {
  if (isStep(name) && isOnTheWay(name, draft)) return name;
  return isAboutRequirement(name) ? "control" : undefined;
}

/** Reads the address of a page of questions, and what was sent if anything was. */
function read({ journey, section, segments, search }: SectionRequest) {
  const started = underWay(segments);
  const step = started && stepNamed(section, started.draft);
  if (started === undefined || step === undefined) notFound();
  const params = toParams(search);
  const isElsewhere = step !== section;
  const sent = params.has("go") && !isElsewhere ? parseStep(step, params, started.draft) : undefined;
  return { journey, step, isElsewhere, origin: originIn(params.get("from")), ...started, params, sent };
}

/** A page of questions to show. Redirects instead when it was sent and has no errors, and to the page that stands in for it. */
export function questionPage(request: SectionRequest): QuestionPage {
  const { sent, isElsewhere, ...page } = read(request);
  const { journey, step, origin, draft, overrides } = page;
  const query = origin && { from: origin.from };
  if (isElsewhere) redirect(addressOn(journey, step, { draft, overrides, ...(query && { query }) }));
  if (sent?.ok) redirect(onward(page, sent.draft));
  return { ...page, sent };
}

/** Where a page leads that was sent without errors. */
function onward({ journey, step, origin, draft: before, overrides, params }: Omit<QuestionPage, "sent">, draft: Draft): string {
  const go = params.get("go");
  const holding = { draft, overrides };
  if (origin !== undefined) return addressAfterChange(journey, origin, step, go, holding, before);
  const contradicting = go === "next" ? newlyContradicting(step, before, draft) : undefined;
  if (contradicting !== undefined) return `${addressOn(journey, step, holding)}#${contradictionId(contradicting)}`;
  return addressAfter(journey, step, go, holding);
}

/** The question of a page beside which to say that what was just sent does not fit together; undefined where that was so before. */
function newlyContradicting(step: StepId, before: Draft, draft: Draft): AnswerId | undefined {
  const asked = questionsAsked(step, draft).map(({ id }) => id);
  const old = contradictions(before);
  return [...contradictionsAt(asked, draft)].find(([, codes]) => codes.some((code) => !old.includes(code)))?.[0];
}

/** The title of a page of questions, which says so when an answer has to be corrected. */
export function questionPageMetadata(request: SectionRequest): Metadata {
  const { step, sent } = read(request);
  const { title, intro } = stepHeading(step);
  return {
    title: FORM_WORDS.title(title, sent?.ok === false),
    robots: { index: false, follow: false },
    ...previewTags({ title: stepTitle(step), description: intro, path: `/questions/${step}`, image: "/cards/questions" }),
  };
}

export const REVIEW_METADATA: Metadata = { title: REVIEW_WORDS.heading, robots: { index: false, follow: false } };

/** The review to show. Redirects to the end of the journey instead when the result was asked for. */
export async function reviewOf({ journey, segments, search }: ReviewRequest): Promise<Review> {
  const started = underWay(segments);
  if (started === undefined) notFound();
  const { draft, overrides } = started;
  if (search.go === "result") {
    const result = await resultCode(completeDraft(draft), overrides);
    if (result.ok) redirect(journey.end(result.code));
    throw new Error("There was no room for this result, which is to be worked out before its page is asked for.");
  }
  const origin = originIn(toParams(search).get("from"));
  return { journey, origin, draft, overrides, openCost: await openCostOf(draft, overrides) };
}
