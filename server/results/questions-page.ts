import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { Review } from "@/components/questionnaire/review-page";
import type { QuestionPage } from "@/components/questionnaire/section-page";
import { addressAfter, fitsTogether, type Journey, underWay } from "@/lib/link/journey";
import { completeDraft } from "@/lib/questionnaire/answers";
import { parseSection } from "@/lib/questionnaire/form";
import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import { FORM_WORDS, PAGE_HEADINGS, REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { previewTags } from "@/server/http/preview-tags";
import { openCostOf } from "./open-cost";
import { resultCode } from "./result-of";

/** Which page of questions is asked for, on which journey, with which answers in the address and what was sent. */
export type SectionRequest = { journey: Journey; section: string; segments: readonly string[] | undefined; search: SearchParams };

/** The answers under review, on which journey, and what was sent. */
export type ReviewRequest = Omit<SectionRequest, "section">;

const isSection = (text: string): text is SectionId => (SECTIONS as readonly string[]).includes(text);

/** Reads the address of a page of questions, and what was sent if anything was. */
function read({ journey, section, segments, search }: SectionRequest): QuestionPage {
  const started = underWay(segments);
  if (!isSection(section) || started === undefined) notFound();
  const params = toParams(search);
  const sent = params.has("go") ? parseSection(section, params, started.draft) : undefined;
  return { journey, section, ...started, params, sent };
}

/** A page of questions to show. Redirects instead when it was sent, has no errors and fits one address. */
export function questionPage(request: SectionRequest): QuestionPage {
  const page = read(request);
  const { journey, section, params, sent, overrides } = page;
  if (sent?.ok && fitsTogether(sent.draft, overrides))
    redirect(addressAfter(journey, section, params.get("go"), { draft: sent.draft, overrides }));
  return page;
}

/** The title of a page of questions, which says so when an answer has to be corrected. */
export function questionPageMetadata(request: SectionRequest): Metadata {
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

export const REVIEW_METADATA: Metadata = { title: REVIEW_WORDS.heading, robots: { index: false, follow: false } };

/** The review to show. Redirects to the end of the journey instead when the result was asked for and fits a link. */
export async function reviewOf({ journey, segments, search }: ReviewRequest): Promise<Review> {
  const started = underWay(segments);
  if (started === undefined) notFound();
  const { draft, overrides } = started;
  const hasNoRoom = search.go === "result";
  if (hasNoRoom) {
    const result = await resultCode(completeDraft(draft), overrides);
    if (result.ok) redirect(journey.end(result.code));
    if (result.reason === "busy")
      throw new Error("There was no room for this result, which is to be worked out before its page is asked for.");
  }
  return { journey, draft, overrides, hasNoRoom, openCost: await openCostOf(draft, overrides) };
}
