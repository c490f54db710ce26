import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CarriedFields } from "@/components/questionnaire/carried-fields";
import { CurrencyNotice } from "@/components/questionnaire/currency-notice";
import { OpenCost } from "@/components/questionnaire/open-cost";
import { OwnKept } from "@/components/questionnaire/own-assumptions";
import { ReviewSection } from "@/components/questionnaire/review-section";
import { LINK_FULL_WORDS, REVIEW_WORDS } from "@/components/questionnaire/wording";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { completeDraft } from "@/lib/questionnaire/answers";
import { SECTIONS } from "@/lib/questionnaire/ids";
import { CONTRADICTIONS, contradictions, missing } from "@/lib/questionnaire/path";
import { QUESTIONS, questionsFor } from "@/lib/questionnaire/questions";
import type { Draft } from "@/lib/questionnaire/types";
import { addressOn, codeOf, type SearchParams, underWay } from "@/server/addresses/draft";
import type { Journey } from "@/server/addresses/journey";
import { openCostOf } from "@/server/results/open-cost";
import { resultCode } from "@/server/results/result-of";
import { KeptAnswers } from "./kept-answers";

/** The review of which answers, on which journey, and what was sent. */
export type ReviewRequest = { journey: Journey; segments: readonly string[] | undefined; search: SearchParams };

export const REVIEW_METADATA: Metadata = { title: REVIEW_WORDS.heading, robots: { index: false, follow: false } };

/** The review of all answers, on any journey; leads to the end of the journey when the result was asked for. */
export async function reviewPage({ journey, segments, search }: ReviewRequest) {
  const started = underWay(segments);
  if (started === undefined) notFound();
  const { draft, overrides } = started;
  const changeHref = (section: string) => addressOn(journey, section, { draft, overrides, query: { from: "review" } });
  const resultForm = <ResultForm action={addressOn(journey, "review", { draft, overrides })} carried={journey.carried} />;
  const taken = completeDraft(draft);
  const wantsResult = search.go === "result";
  if (wantsResult) {
    const result = await resultCode(taken, overrides);
    if (result.ok) redirect(journey.end(result.code));
    if (result.reason === "busy")
      throw new Error("There was no room for this result, which is to be worked out before its page is asked for.");
  }
  const absent = missing(draft);
  const flags = contradictions(draft);
  const openCost = await openCostOf(draft, overrides);
  return (
    <div className="max-w-measure pt-4">
      <p className="text-sm text-muted">{REVIEW_WORDS.name}</p>
      <h1 className="mt-4 text-3xl">{REVIEW_WORDS.heading}</h1>
      <p className="mt-3 mb-8 text-lg text-muted">{REVIEW_WORDS.intro}</p>
      <div className="mb-10 space-y-6">
        {wantsResult ? (
          <Notice tone="bad" heading={LINK_FULL_WORDS.heading}>
            <p>{Object.keys(overrides).length === 0 ? LINK_FULL_WORDS.text : LINK_FULL_WORDS.withOwn}</p>
          </Notice>
        ) : null}
        {flags.length > 0 ? (
          <Notice tone="caution" heading={REVIEW_WORDS.contradictions}>
            <ul className="list-disc space-y-1 pl-5">
              {flags.map((code) => (
                <li key={code}>{CONTRADICTIONS[code]}</li>
              ))}
            </ul>
            <p>{REVIEW_WORDS.contradictionsDetail}</p>
          </Notice>
        ) : null}
        <CurrencyNotice draft={draft} hrefOf={changeHref} />
        <p>
          {absent.length === 0 ? (
            REVIEW_WORDS.complete
          ) : (
            <>
              {REVIEW_WORDS.missing(absent.length)} {REVIEW_WORDS.missingDetail}
            </>
          )}
        </p>
        {openCost === null ? null : <OpenCost cost={openCost} hrefOf={changeHref} />}
        <OwnKept overrides={overrides} plainHref={addressOn(journey, "review", { draft })} />
        {hasQuantities(draft) ? <p className="text-sm text-muted">{REVIEW_WORDS.rounding}</p> : null}
        {resultForm}
      </div>
      <div className="space-y-8">
        {SECTIONS.map((section) => (
          <ReviewSection
            key={section}
            section={section}
            questions={questionsFor(section, draft)}
            draft={draft}
            taken={taken}
            changeHref={changeHref(section)}
          />
        ))}
      </div>
      <div className="mt-10 space-y-6 border-t border-rule pt-8">
        {resultForm}
        {journey.isKept ? <KeptAnswers page="review" code={codeOf(draft, overrides)} isRefused={false} /> : null}
      </div>
    </div>
  );
}

/** Whether a number was typed; only the years compared are chosen from a list. */
function hasQuantities(draft: Draft): boolean {
  return QUESTIONS.some(({ id, kind }) => {
    const value = draft[id];
    return kind !== "choice" && (typeof value === "number" || (typeof value === "object" && !Array.isArray(value)));
  });
}

function ResultForm({ action, carried }: { action: string; carried: Journey["carried"] }) {
  return (
    <form method="get" action={action}>
      <CarriedFields carried={carried} />
      <Button name="go" value="result">
        {REVIEW_WORDS.result}
      </Button>
    </form>
  );
}
