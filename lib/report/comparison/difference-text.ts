import { assumption } from "../../data/assumptions";
import type { PriceBook } from "../../data/price-book";
import { type Comparison, type Difference, restated } from "../../model";
import { chosenObjectives } from "../../questionnaire/applies";
import { NOT_SURE, type Objective } from "../../questionnaire/ids";
import { questionOf } from "../../questionnaire/questions";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { valueText } from "../../wording/answers";
import { DIFFERENCE } from "../../wording/differences";
import { assumptionName, unitInWords } from "../../wording/result/assumptions";
import { OBJECTIVE_NAMES } from "../../wording/result/names";
import { capitalised } from "../../wording/words";
import { formatValue } from "../answers";

/** What differs, in the words of the questionnaire, with the value of each side. */
export type DifferenceText = { label: string; first: string; second: string };

/** A difference in words; the second's amounts in its own currency with the first's beside them. */
export function textOf(difference: Difference, { sides, currency }: Comparison, book: PriceBook): DifferenceText {
  const textFor = ({ scenario }: { scenario: Scenario }): string => {
    const { answers } = scenario;
    switch (difference.kind) {
      case "assumption":
        return ownValue(difference.id, scenario);
      case "assumptions":
        return DIFFERENCE.ownOf(difference.ids.filter((id) => scenario.overrides[id] !== undefined).length);
      case "objective":
        return objectiveText(difference.objective, answers, book);
      case "answer": {
        const own = answerText(difference.id, answers, book);
        const question = questionOf(difference.id);
        const isMoney = ("money" in question && question.money) || question.kind === "plan";
        if (!isMoney || answers.currency === currency) return own;
        const converted = answerText(difference.id, restated(answers, currency, book, scenario.priceDate, true), book);
        return converted === own ? own : DIFFERENCE.converted(own, converted);
      }
    }
  };
  return { label: labelOf(difference), first: textFor(sides[0]), second: textFor(sides[1]) };
}

function labelOf(difference: Difference): string {
  switch (difference.kind) {
    case "assumption":
      return DIFFERENCE.assumption(difference.id, assumptionName(assumption(difference.id)));
    case "assumptions":
      return DIFFERENCE.assumptions(difference.ids.length);
    case "objective":
      return DIFFERENCE.objective(OBJECTIVE_NAMES[difference.objective]);
    case "answer":
      return questionOf(difference.id).label;
  }
}

function answerText(id: AnswerId, answers: Answers, book: PriceBook): string {
  const value = answers[id] ?? NOT_SURE;
  return formatValue(questionOf(id), value, answers, (plan) => (book.hasPlan(plan) ? book.plan(plan).name : plan));
}

function objectiveText(objective: Objective, answers: Answers, book: PriceBook): string {
  if (!chosenObjectives(answers).includes(objective)) return DIFFERENCE.notNamed;
  const details = [`basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`] as const;
  return details.map((id) => capitalised(answerText(id, answers, book))).join("; ");
}

function ownValue(id: string, { overrides }: Scenario): string {
  const row = assumption(id);
  const own = overrides[id];
  if (own === undefined) return DIFFERENCE.ours(`${valueText(row)} ${unitInWords(row.unit)}`);
  return `${valueText(own)} ${unitInWords(row.unit, typeof own === "number" ? own : undefined)}`;
}
