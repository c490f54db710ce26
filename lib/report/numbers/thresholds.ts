import { planName } from "../../data/price-book";
import { type Flip, startOf, totalsWith } from "../../model";

import { NOT_SURE, OPTIONS } from "../../questionnaire/ids";
import { applies } from "../../questionnaire/path";
import { type Question, questionOf } from "../../questionnaire/questions";
import type { AnswerId, Answers } from "../../questionnaire/types";
import { COLUMNS, HEADINGS } from "../../wording/numbers/parts";
import * as wording from "../../wording/numbers/thresholds";
import { NO_VALUE, paidToday } from "../../wording/result/flips";
import { OPTION_NAMES } from "../../wording/result/names";
import { capitalised, fromTo, listed } from "../../wording/words";
import { answerOfFlip, valueText } from "../flips";
import type { Context } from "./context";
import { answersOf, NO_INPUTS } from "./inputs";
import { comparedParts, totalCell } from "./totals";
import type { Derivation, Parts } from "./types";

type Body = Omit<Derivation, "id" | "name">;

/** The value of one answer at which another option becomes the cheapest, or that there is none within its bounds. */
export function thresholdDerivation(answer: AnswerId, context: Context): Body {
  const { assessment, facts } = context;
  const shared = { ...NO_INPUTS, answers: answersOf([answer], context), goesInto: [] };
  const isAsked = applies(answer, facts.answers);
  const flip = isAsked ? assessment.flips.find((each) => each.kind === "money" && answerOfFlip(each) === answer) : undefined;
  if (flip === undefined)
    return {
      ...shared,
      figures: [{ label: wording.AT, value: wording.NOT_LOOKED_FOR }],
      meaning: [isAsked ? wording.A_PLAN : wording.NOT_ASKED],
      formulas: [],
      parts: [],
    };
  const { changes, to, from } = flip;
  const value = facts.answers[answer];
  const textOf = (of: Answers[AnswerId]) => valueText(answer, of, facts, planName);
  const isRange = typeof value === "object" && "low" in value;
  const plan = paidToday(facts, answer);
  const note = plan
    ? wording.countedAs(plan)
    : value === NOT_SURE
      ? wording.startsFrom(textOf(startOf(answer, context.scenario)))
      : undefined;
  return {
    ...shared,
    figures: [
      { label: wording.AT, value: changes ? textOf(changes[answer]) : NO_VALUE },
      { label: wording.TODAY, value: textOf(value), ...(note === undefined ? {} : { note }) },
      { label: wording.CHEAPEST_TODAY, value: OPTION_NAMES[from] },
      ...(to === null ? [] : [{ label: wording.CHEAPEST_THERE, value: OPTION_NAMES[to] }]),
      { label: wording.SEARCHED, value: searched(questionOf(answer), textOf, context.shownPerCounted) },
    ],
    meaning: [changes ? wording.MEANING : wording.NONE, wording.MONEY],
    formulas: [{ expression: wording.expression(from), words: wording.searchWords(facts, questionOf(answer), isRange) }],
    parts: [changes ? turnParts(answer, flip, textOf(changes[answer]), context) : comparedParts(context, shownOptions(flip, context), [])],
  };
}

/** From the least to the most that may be answered, or every choice. Bounds of money are those of the answers' own currency. */
function searched(question: Question, textOf: (value: Answers[AnswerId]) => string, shownPerCounted: number): string {
  if (question.kind === "choice") return capitalised(listed(question.choices.map(({ label }) => label.toLowerCase())));
  if (question.kind === "set") throw new RangeError(`${question.id} is not a number.`);
  const per = question.kind === "plan" || question.money ? shownPerCounted : 1;
  const [low, high] = [question.bounds.min * per, question.bounds.max * per];
  return question.kind === "plan" ? fromTo(textOf({ custom: low }), textOf({ custom: high })) : textOf({ low, high });
}

/** What differs under these answers, and what the answer that is moved may bring in. */
function shownOptions({ to }: Flip, { facts }: Context) {
  return OPTIONS.filter((option) => facts.options.includes(option) || option === to);
}

/** The totals as they are, and those of the same draws at the value that was found. */
function turnParts(answer: AnswerId, flip: Flip, value: string, context: Context): Parts {
  const { counted, book, draws, money, shownPerCounted } = context;
  const found = counted.assessment.flips.find(({ id }) => id === flip.id) ?? flip;
  const totals = totalsWith(found.changes ?? {}, counted.scenario, book, draws);
  return {
    heading: HEADINGS.turn,
    columns: [
      { label: COLUMNS.option, numeric: false },
      { label: wording.TODAY_COLUMN, numeric: true },
      { label: wording.turnColumn(questionOf(answer).label, value), numeric: true },
    ],
    rows: shownOptions(flip, context).map((option) => [
      OPTION_NAMES[option],
      totalCell(context, option),
      money(totals[option] * shownPerCounted),
    ]),
    notes: [wording.COMPARED_EXACTLY],
  };
}
