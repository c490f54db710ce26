import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addressOn, codeOf, type Journey } from "@/lib/link/journey";
import type { Origin } from "@/lib/link/origin";
import type { OpenCost as Cost } from "@/lib/model";

import { completeDraft } from "@/lib/questionnaire/answers";
import { between, CONTRADICTIONS, contradictions, missing } from "@/lib/questionnaire/path";
import { QUESTIONS, questionOf } from "@/lib/questionnaire/questions";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { StepId } from "@/lib/questionnaire/sections";
import { questionsAsked, stepAsking, stepsOf } from "@/lib/questionnaire/steps";
import type { AnswerId, Draft } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";
import { CarriedFields } from "./carried-fields";
import { ChangeNotice } from "./change-notice";
import { CurrencyNotice } from "./currency-notice";
import { OpenCost } from "./open-cost";
import { OwnOverrides } from "./own-assumptions";
import { ReviewSection } from "./review-section";
import { WaysBack } from "./ways-back";

/** The review of all answers of a journey as it was asked for. */
export type Review = {
  journey: Journey;
  /** The saved result whose answers are being changed; undefined on the way through the pages. */
  origin: Origin | undefined;
  draft: Draft;
  overrides: Overrides;
  /** What the open answers cost; null where that is not known now. */
  openCost: Cost | null;
};

/** The review of all answers, on any journey. */
export function ReviewPage({ review: { journey, origin, draft, overrides, openCost }, siteUrl }: { review: Review; siteUrl: string }) {
  const saved = origin?.saved;
  const changeHref = (step: StepId) => addressOn(journey, step, { draft, overrides, query: { from: saved ?? "review" } });
  const hrefOf = (id: AnswerId) => `${changeHref(stepAsking(id))}#${id}`;
  const resultForm = <ResultForm action={addressOn(journey, "review", { draft, overrides })} carried={journey.carried} />;
  const taken = completeDraft(draft);
  const absent = missing(draft);
  const flags = contradictions(draft);
  return (
    <div className="max-w-measure pt-4">
      {origin === undefined || saved === undefined ? (
        <p className="text-sm text-muted">{REVIEW_WORDS.name}</p>
      ) : (
        <ChangeNotice origin={origin} backHref={journey.end(saved)} />
      )}
      <h1 className="mt-4 text-3xl">{REVIEW_WORDS.heading}</h1>
      <p className="mt-3 mb-8 text-lg text-muted">{REVIEW_WORDS.intro}</p>
      <div className="mb-10 space-y-6">
        {flags.length > 0 ? (
          <Notice tone="caution" heading={REVIEW_WORDS.contradictions}>
            <ul className="list-disc space-y-1 pl-5">
              {flags.map((code) => (
                <li key={code}>
                  {CONTRADICTIONS[code]} {REVIEW_WORDS.changeEither}{" "}
                  {between(code, draft).map((id, index) => (
                    <span key={id}>
                      {index === 0 ? "" : ", "}
                      <a href={hrefOf(id)} className="py-0.75">
                        {questionOf(id).label}
                      </a>
                    </span>
                  ))}
                  .
                </li>
              ))}
            </ul>
            <p>{REVIEW_WORDS.contradictionsDetail}</p>
          </Notice>
        ) : null}
        <CurrencyNotice draft={draft} hrefOf={hrefOf} />
        <p>
          {absent.length === 0 ? (
            REVIEW_WORDS.complete
          ) : (
            <>
              {REVIEW_WORDS.missing(absent.length)} {REVIEW_WORDS.missingDetail}
            </>
          )}
        </p>
        {openCost === null ? null : <OpenCost cost={openCost} hrefOf={hrefOf} />}
        <OwnOverrides overrides={overrides} plainHref={addressOn(journey, "review", { draft })} />
        {hasQuantities(draft) ? <p className="text-sm text-muted">{REVIEW_WORDS.rounding}</p> : null}
        {resultForm}
      </div>
      <div className="space-y-8">
        {stepsOf(draft).map((step) => (
          <ReviewSection
            key={step}
            step={step}
            questions={questionsAsked(step, draft)}
            draft={draft}
            taken={taken}
            changeHref={changeHref(step)}
          />
        ))}
      </div>
      <div className="mt-10 space-y-6 border-t border-rule pt-8">
        {resultForm}
        {journey.savesDraft ? (
          <WaysBack siteUrl={siteUrl} place={{ page: "review", code: codeOf(draft, overrides), isRefused: false }} />
        ) : null}
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
