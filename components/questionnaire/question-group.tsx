import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldError } from "@/components/ui/field";
import type { Question } from "@/lib/questionnaire/question";
import { CheckMessage } from "./instant-check";
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
  error,
  labelled = false,
  minor = false,
  children,
}: {
  question: Question;
  error: string | undefined;
  labelled?: boolean;
  minor?: boolean;
  children: ReactNode;
}) {
  const { id, wording, hint } = question;
  return (
    <div className={classNames(minor ? "space-y-2" : "with-note", labelled ? "checked" : error !== undefined && "in-error")}>
      <fieldset
        className="min-w-0"
        aria-describedby={describedBy(hint !== undefined && `${id}-hint`, !labelled && error !== undefined && `${id}-error`, `${id}-why`)}
      >
        <legend className={minor ? "font-medium" : "font-serif text-lg font-semibold tracking-tight text-balance"}>
          {labelled ? <label htmlFor={id}>{wording}</label> : wording}
        </legend>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
            {hint}
          </p>
        )}
        <WordHints question={question} />
        {labelled ? <CheckMessage id={`${id}-error`} /> : null}
        {labelled || error === undefined ? null : <FieldError id={`${id}-error`} message={error} />}
        {children}
      </fieldset>
      <WhyWeAsk question={question} id={`${id}-why`} />
    </div>
  );
}
