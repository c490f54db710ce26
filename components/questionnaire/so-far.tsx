import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { type MarkStatus, StatusShape } from "@/components/ui/status-mark";
import type { OpenBefore, SoFar as State, Status } from "@/lib/model";
import { OBJECTIVE_WORDS } from "@/lib/questionnaire/objectives";
import { ADDRESSED } from "@/lib/wording/answer/conditions";
import { FORM_WORDS, OPEN_WORDS, SO_FAR_WORDS } from "@/lib/wording/pages/questionnaire";

const MARKS: Record<Status, MarkStatus> = { met: "good", "not-met": "bad", unknown: "unknown" };
const COLOURS: Record<Status, string> = { met: "text-good", "not-met": "text-bad", unknown: "text-unknown" };

/** One line of it before the questions, on a phone, where the rest stands after them. */
export function SoFarLine({ state, before, resultHref }: { state: State; before: OpenBefore; resultHref: string }) {
  return (
    <p className="so-far-line label mt-2">
      <a href="#so-far" className="py-1">
        {SO_FAR_WORDS.line[state.verdict]}
      </a>{" "}
      {state.verdict === "settled" ? (
        <>
          {OPEN_WORDS.settledSoFar}
          <a href={resultHref} className="py-1">
            {OPEN_WORDS.resultNow}
          </a>
          .
        </>
      ) : before.turning === 0 ? null : (
        OPEN_WORDS.soFar(before)
      )}
    </p>
  );
}

/**
 * What the answers given so far say of the three conditions, and the way to the result with them. It stands beside the questions, and comes after
 * them in the source: Enter presses the first button of the form, which goes on.
 *
 * @param hasReview the review is another page than the next one
 */
export function SoFar({ state, before, hasReview }: { state: State; before: OpenBefore; hasReview: boolean }) {
  return (
    <aside id="so-far" aria-labelledby="so-far-heading" className="so-far">
      <h2 id="so-far-heading" className="font-sans text-sm font-semibold tracking-normal">
        {SO_FAR_WORDS.heading}
      </h2>
      <p className="act">{SO_FAR_WORDS.act[state.verdict]}</p>
      <p>{SO_FAR_WORDS.text[state.verdict]}</p>
      <ul>
        {state.conditions.map(({ id, status }) => (
          <li key={id}>
            <p className="condition">
              <span className={COLOURS[status]}>
                <StatusShape status={MARKS[status]} />
              </span>
              {ADDRESSED[id]}: <b className={COLOURS[status]}>{SO_FAR_WORDS.status[status]}</b>
            </p>
            {id === "control" && state.requirements.length > 0 ? <Requirements requirements={state.requirements} /> : null}
          </li>
        ))}
      </ul>
      {before.turning > 0 ? <p className="label mt-1">{OPEN_WORDS.soFar(before)}</p> : null}
      <p className="mt-3">
        <Button name="go" value="result" tone="secondary" className="text-sm">
          {FORM_WORDS.result}
        </Button>
      </p>
      <p className="label mt-2">{FORM_WORDS.resultHint}</p>
      {hasReview ? (
        <Button name="go" value="review" tone="plain" className="text-sm">
          {FORM_WORDS.review}
        </Button>
      ) : null}
    </aside>
  );
}

function Requirements({ requirements }: Pick<State, "requirements">) {
  return (
    <ul className="requirements label">
      {requirements.map(({ id, state }) => (
        <li key={id} className={classNames(state === "forcing" && "font-medium text-ink")}>
          {OBJECTIVE_WORDS[id].name}: {SO_FAR_WORDS.requirement[state]}
        </li>
      ))}
    </ul>
  );
}
