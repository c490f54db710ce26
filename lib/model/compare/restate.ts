import type { PriceBook } from "../../data/price-book";
import { draftOf } from "../../questionnaire/answers";
import type { Currency } from "../../questionnaire/ids";
import { type Grid, roundToGrid } from "../../questionnaire/quantity";
import { QUESTIONS } from "../../questionnaire/questions";
import { gridOf } from "../../questionnaire/schema";
import type { AnswerId, Answers, Draft } from "../../questionnaire/types";

/** Units of one currency for one of another, by the rates of a day. */
export function exchangeRate(from: Currency, to: Currency, book: PriceBook, date: string): number {
  return book.rateOn(from, date) / book.rateOn(to, date);
}

/**
 * The same answers with every amount of money in another currency.
 *
 * @param date ISO date of the rate
 * @param round to three significant figures, as an answer would be typed; else the amounts are exact. Either way they keep to the bounds
 */
export function restated(answers: Answers, currency: Currency, book: PriceBook, date: string, round: boolean): Answers {
  if (answers.currency === currency) return answers;
  const rate = exchangeRate(answers.currency, currency, book, date);
  const convert = (amount: number, grid: Grid) => within(grid, round ? roundToGrid(grid, amount * rate) : amount * rate);
  return { ...answers, currency, ...amountsOf(answers, convert) };
}

/** Those of some answers that hold money, each amount converted. @param convert is also given the grid of the answer */
export function amountsOf(answers: Partial<Answers>, convert: (amount: number, grid: Grid) => number): Draft {
  const amounts = new Map<AnswerId, Answers[AnswerId]>();
  for (const question of QUESTIONS) {
    if (!("bounds" in question)) continue;
    const value = answers[question.id];
    const grid = gridOf(question);
    if (question.kind === "plan") {
      if (typeof value === "object" && "custom" in value) amounts.set(question.id, { custom: convert(value.custom, grid) });
    } else if (question.money) {
      if (typeof value === "number") amounts.set(question.id, convert(value, grid));
      else if (typeof value === "object" && "low" in value)
        amounts.set(question.id, range(convert(value.low, grid), convert(value.high, grid)));
    }
  }
  return draftOf(amounts);
}

const range = (low: number, high: number) => (low === high ? low : { low, high });

const within = ({ min, max }: Grid, value: number): number => Math.min(max, Math.max(min, value));
