import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { Problem } from "@/lib/questionnaire/answers";
import type { ChoiceQuestion, Question } from "@/lib/questionnaire/question";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import { CarriedFields } from "./carried-fields";
import type { FormValues } from "./form-values";
import { PracticeList } from "./practice-list";
import { type FormContext, QuestionField } from "./question-field";

/** One page of questions as a plain form that is sent to its own address; every button sends all that stands in the fields. */
export function SectionForm({
  head,
  questions,
  values,
  problems,
  context,
  action,
  carried,
  buttons,
  beside,
  children,
}: {
  /** What the page is about. */
  head: ReactNode;
  /** The questions to show, without those that stand beneath a choice of another one. */
  questions: readonly Question[];
  values: FormValues;
  problems: readonly Problem[];
  context: FormContext;
  action: string;
  /** What is handed on beside the answers. */
  carried: Readonly<Record<string, string>>;
  /** The ways on. The first button of the form is what the Enter key presses. */
  buttons: ReactNode;
  /** What stands in the margin beside the head and the first question, where there is room. */
  beside?: ReactNode;
  /** What follows. */
  children?: ReactNode;
}) {
  const errors = new Map(problems.map((problem) => [problem.id, problem.message]));
  const practices = questions.filter(
    (question): question is ChoiceQuestion => question.practice !== undefined && question.kind === "choice",
  );
  const field = (question: Question) => {
    const rendered = (
      <QuestionField
        key={question.id}
        question={question}
        values={values}
        error={errors.get(question.id)}
        errors={errors}
        context={context}
      />
    );
    return question.id === "atStake" ? (
      <div key={question.id} className="with-objectives">
        {rendered}
      </div>
    ) : (
      rendered
    );
  };
  return (
    <form method="get" action={action} noValidate className={classNames("question-form", beside !== undefined && "has-margin")}>
      <CarriedFields carried={carried} />
      <div className="form-head">{head}</div>
      {questions.filter((question) => question.practice === undefined).map(field)}
      {practices.length > 0 ? <PracticeList questions={practices} values={values} errors={errors} context={context} /> : null}
      {buttons}
      {beside}
      {children}
    </form>
  );
}

/** On the way through the pages. */
export function WayButtons({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }) {
  return (
    <div className="flex max-w-measure flex-wrap gap-3 border-t border-rule pt-8">
      <Button name="go" value="next">
        {isLast ? FORM_WORDS.toReview : FORM_WORDS.next}
      </Button>
      {isFirst ? null : (
        <Button name="go" value="back" tone="secondary">
          {FORM_WORDS.back}
        </Button>
      )}
    </div>
  );
}
