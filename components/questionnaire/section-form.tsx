import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Problem } from "@/lib/questionnaire/answers";
import type { ChoiceQuestion, Question } from "@/lib/questionnaire/question";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import { FORM_WORDS } from "@/lib/wording/pages/questionnaire";
import { CarriedFields } from "./carried-fields";
import type { FormValues } from "./form-values";
import { ObjectiveList } from "./objective-list";
import { PracticeList } from "./practice-list";
import { type FormContext, QuestionField } from "./question-field";

/** What the buttons of the form ask for: the value of the field `go`. */
export type Go = "next" | "back" | "review" | "result";

/** The page that a founder came from to change an answer, and goes back to. */
export type Origin = "review" | "result";

/** One page of questions as a plain form that is sent to its own address; every button sends all that stands in the fields. */
export function SectionForm({
  section,
  questions,
  values,
  problems,
  context,
  action,
  carried,
  origin,
  children,
}: {
  section: SectionId;
  /** The questions to show, without the details of objectives: those stand beneath their objective. */
  questions: readonly Question[];
  values: FormValues;
  problems: readonly Problem[];
  context: FormContext;
  action: string;
  /** What is handed on beside the answers. */
  carried: Readonly<Record<string, string>>;
  origin: Origin | undefined;
  /** What follows the buttons. */
  children?: ReactNode;
}) {
  const errors = new Map(problems.map((problem) => [problem.id, problem.message]));
  const practices = questions.filter(
    (question): question is ChoiceQuestion => question.practice !== undefined && question.kind === "choice",
  );
  const field = (question: Question) => {
    const shared = { values, error: errors.get(question.id), context };
    if (question.id === "objectives" && question.kind === "set") {
      return <ObjectiveList key={question.id} question={question} errors={errors} {...shared} />;
    }
    const rendered = <QuestionField key={question.id} question={question} {...shared} />;
    return question.id === "atStake" ? (
      <div key={question.id} className="with-objectives">
        {rendered}
      </div>
    ) : (
      rendered
    );
  };
  return (
    <form method="get" action={action} noValidate className="question-form space-y-12">
      <CarriedFields carried={carried} />
      {origin === undefined ? null : <input type="hidden" name="from" value={origin} />}
      {questions.filter((question) => question.practice === undefined).map(field)}
      {practices.length > 0 ? <PracticeList questions={practices} values={values} errors={errors} context={context} /> : null}
      {origin === undefined ? <WayButtons section={section} /> : <ReturnButtons origin={origin} />}
      {children}
    </form>
  );
}

/** On the way through the pages. The first button is what the Enter key presses. */
function WayButtons({ section }: { section: SectionId }) {
  const first = section === SECTIONS[0];
  const last = section === SECTIONS.at(-1);
  return (
    <div className="max-w-measure border-t border-rule pt-8">
      <div className="flex flex-wrap gap-3">
        <GoButton go="next" tone="primary" label={last ? FORM_WORDS.toReview : FORM_WORDS.next} />
        {first ? null : <GoButton go="back" tone="secondary" label={FORM_WORDS.back} />}
      </div>
      {first ? null : (
        <div className="mt-5">
          <GoButton go="result" tone="plain" label={FORM_WORDS.result} />
          <p className="label mb-2">{FORM_WORDS.resultHint}</p>
          {last ? null : <GoButton go="review" tone="plain" label={FORM_WORDS.review} />}
        </div>
      )}
    </div>
  );
}

/** After changing an answer: back to where one came from first, then the other page that shows everything. */
function ReturnButtons({ origin }: { origin: Origin }) {
  const review = { go: "review", label: FORM_WORDS.saveReview } as const;
  const result = { go: "result", label: FORM_WORDS.saveResult } as const;
  const [main, other] = origin === "review" ? [review, result] : [result, review];
  return (
    <div className="max-w-measure border-t border-rule pt-8">
      <div className="flex flex-wrap gap-3">
        <GoButton go={main.go} tone="primary" label={main.label} />
        <GoButton go={other.go} tone="secondary" label={other.label} />
      </div>
      <p className="label mt-3">{FORM_WORDS.allKept}</p>
    </div>
  );
}

function GoButton({ go, tone, label }: { go: Go; tone: "primary" | "secondary" | "plain"; label: string }) {
  return (
    <Button name="go" value={go} tone={tone}>
      {label}
    </Button>
  );
}
