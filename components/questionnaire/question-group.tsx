import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldError } from "@/components/ui/field";
import { CONTRADICTIONS, type ContradictionCode, contradictionId } from "@/lib/questionnaire/path";
import type { Question } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import { CheckMessage } from "./instant-check";
import type { FormContext } from "./question-field";
import { WhyWeAsk } from "./why-we-ask";
import { WordHints } from "./word-hints";

/**
 * The frame of one question: its wording as the legend, the hint, the error and the control, with the reason for asking at the side.
 *
 * @param labelled set when the control is a single box whose name is the wording itself; it stands in an `InstantCheck`, which says the error
 * @param minor smaller wording, for the details that follow an answer
 */
export function QuestionGroup({
  question,
  context,
  error,
  labelled = false,
  named = labelled,
  minor = false,
  children,
}: {
  question: Question;
  context: Pick<FormContext, "isIdle" | "contradictions">;
  error: string | undefined;
  labelled?: boolean;
  /** Set when the control is a single one whose name is the wording itself. */
  named?: boolean;
  minor?: boolean;
  children: ReactNode;
}) {
  const { id, hint } = question;
  const wording = question.brief ?? question.wording;
  const contradictions = context.contradictions.get(id) ?? [];
  return (
    <div className={classNames(minor ? "space-y-2" : "with-note", labelled ? "checked" : error !== undefined && "in-error")}>
      <fieldset
        className="min-w-0"
        aria-describedby={describedBy(
          hint !== undefined && `${id}-hint`,
          !labelled && error !== undefined && `${id}-error`,
          contradictions.length > 0 && contradictionId(id),
          `${id}-why`,
        )}
      >
        <legend className={minor ? "font-medium" : "font-serif text-lg font-semibold tracking-tight text-balance"}>
          {named ? <label htmlFor={id}>{wording}</label> : wording}
        </legend>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
            {hint}
          </p>
        )}
        <WordHints question={question} />
        <Contradictions id={contradictionId(id)} codes={contradictions} />
        {labelled ? <CheckMessage id={`${id}-error`} /> : null}
        {labelled || error === undefined ? null : <FieldError id={`${id}-error`} message={error} />}
        {children}
      </fieldset>
      <WhyWeAsk question={question} id={`${id}-why`} isIdle={context.isIdle(question)} />
    </div>
  );
}

/** What does not fit together, said where one of the two answers is given. It holds nobody up. */
function Contradictions({ id, codes }: { id: string; codes: readonly ContradictionCode[] }) {
  return codes.length === 0 ? null : (
    <div id={id} className="contradiction">
      {codes.map((code) => (
        <p key={code}>{CONTRADICTIONS[code]}</p>
      ))}
      <p>{FORM_WORDS.canGoOn}</p>
    </div>
  );
}
