import { Button } from "@/components/ui/button";
import type { Origin } from "@/lib/link/origin";
import { chosenObjectives } from "@/lib/questionnaire/applies";
import { OBJECTIVE_WORDS } from "@/lib/questionnaire/objectives";
import { type StepId, stepAbout } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";
import { CHANGE_WORDS, FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import { WayBack } from "./change-notice";

/**
 * After changing an answer: back to where one came from first, then the other page that shows everything, then back without saving. The page that
 * asks what must be controlled also leads to what was said about each.
 */
export function ReturnButtons({
  origin,
  step,
  draft,
  backHref,
}: {
  origin: Origin;
  step: StepId;
  draft: Draft;
  backHref: string | undefined;
}) {
  const review = { go: "review", label: FORM_WORDS.saveReview };
  const result = { go: "result", label: FORM_WORDS.saveResult };
  const [main, other] = origin.page === "review" ? [review, result] : [result, review];
  const named = step === "control" ? chosenObjectives(draft) : [];
  return (
    <div className="max-w-measure border-t border-rule pt-8">
      <div className="flex flex-wrap gap-3">
        <Button name="go" value={main.go}>
          {main.label}
        </Button>
        <Button name="go" value={other.go} tone="secondary">
          {other.label}
        </Button>
      </div>
      <div className="mt-2 text-sm">
        <WayBack origin={origin} backHref={backHref} />
      </div>
      {named.length > 0 ? (
        <section aria-labelledby="details" className="mt-6">
          <h2 id="details" className="text-lg">
            {CHANGE_WORDS.details}
          </h2>
          <p className="label mt-1">{CHANGE_WORDS.detailsHint}</p>
          <ul>
            {named.map((objective) => (
              <li key={objective}>
                <Button name="go" value={stepAbout(objective)} tone="plain" className="text-sm">
                  {OBJECTIVE_WORDS[objective].name}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
