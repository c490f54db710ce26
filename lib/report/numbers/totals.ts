import { beyondBuying, byDifference, linesApart, NUMBER } from "../../model";
import type { Objective, OptionId } from "../../questionnaire/ids";
import type { Quantiles } from "../../simulation/quantiles";
import { chance as chanceText } from "../../wording/format";
import { AVERAGE, averageOver, ROUNDING } from "../../wording/numbers/names";
import { COLUMNS, HEADINGS, rangeNote, TOTAL } from "../../wording/numbers/parts";
import * as wording from "../../wording/numbers/totals";
import { lineName } from "../../wording/result/lines";
import { inEightOfTen } from "../../wording/result/money";
import { OPTION_NAMES } from "../../wording/result/names";
import { VISIBILITY_LABELS } from "../../wording/result/tables";
import type { Figure } from "../types";
import type { Context } from "./context";
import { answersOf, NO_INPUTS } from "./inputs";
import { lineCell } from "./lines";
import type { Cell, Derivation, Parts } from "./types";

type Body = Omit<Derivation, "id" | "name">;

const numeric = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** The answers that set how all money is counted. */
const FRAME = ["currency", "horizonYears", "discountRate"] as const;

const rangeFigure = ({ facts, money, range }: Context, q: Quantiles): Figure => ({
  label: averageOver(facts),
  value: money(q.mean),
  note: inEightOfTen(range(q)),
});

export const totalCell = ({ assessment, money }: Context, option: OptionId): Cell => ({
  text: money(assessment.options[option].totalCost.mean),
  number: NUMBER.total(option),
});

/** What the owned option costs beyond buying: the difference of two totals, and of each of their lines. */
export function priceDerivation(context: Context): Body {
  const { facts, assessment } = context;
  return {
    ...differenceOf(context, facts.ownedId, assessment.priceOfControl),
    meaning: facts.nothingToOwn ? [wording.NOTHING_TO_OWN] : [wording.priceMeaning(facts), ...wording.besides(facts)],
    goesInto: [
      { text: wording.CHANCE(facts), number: NUMBER.chance },
      { text: wording.CROSSOVER, number: NUMBER.crossover },
    ],
  };
}

/** What one established objective alone asks for, beyond buying. */
export function objectiveDerivation(objective: Objective, context: Context): Body {
  const found = context.assessment.priceOfControl.byObjective.find((each) => each.objective === objective);
  if (found === undefined)
    return {
      figures: [{ label: AVERAGE, value: wording.NONE }],
      meaning: [wording.notEstablished(objective)],
      formulas: [],
      parts: [],
      ...NO_INPUTS,
      answers: answersOf(["objectives", `basis.${objective}`], context),
      goesInto: [],
    };
  const { option } = found;
  return {
    ...differenceOf(context, option, found),
    meaning: [wording.objectiveMeaning(objective, option)],
    answers: answersOf(["objectives", `basis.${objective}`, `hostedFit.${objective}`, `scope.${objective}`, ...FRAME], context),
    goesInto: option === context.facts.ownedId ? [{ text: wording.priceName(context.facts), number: NUMBER.price }] : [],
  };
}

/** An option's total beyond that of buying. */
function differenceOf(context: Context, option: OptionId, price: Quantiles): Omit<Body, "meaning" | "goesInto"> {
  const { assessment, facts, money } = context;
  const lines = byDifference(linesApart(assessment, option));
  const columns = [text(COLUMNS.line), numeric(OPTION_NAMES[option]), numeric(OPTION_NAMES.hosted), numeric(COLUMNS.difference)];
  return {
    figures: [rangeFigure(context, price)],
    formulas: [{ expression: wording.difference(option), words: wording.differenceWords(facts) }],
    parts: [
      {
        heading: HEADINGS.totals,
        columns: [text(COLUMNS.option), numeric(COLUMNS.amount)],
        rows: [
          [OPTION_NAMES[option], totalCell(context, option)],
          [wording.LESS(OPTION_NAMES.hosted), totalCell(context, "hosted")],
        ],
        total: [TOTAL.difference, money(beyondBuying(assessment, option))],
        notes: [wording.endsNote(facts)],
      },
      {
        heading: HEADINGS.difference,
        intro: wording.DIFFERENCE,
        columns,
        rows: lines.map(({ id, more }) => [lineName(id), lineCell(context, option, id), lineCell(context, "hosted", id), money(more)]),
        total: [TOTAL.total, totalCell(context, option), totalCell(context, "hosted"), money(price.mean)],
        notes: [ROUNDING],
      },
    ],
    ...NO_INPUTS,
    answers: answersOf(FRAME, context),
  };
}

/** The total of an option as the sum of its lines. */
export function totalDerivation(option: OptionId, context: Context): Body {
  const { assessment, facts, money } = context;
  const { totalCost, visibleCost, invisibleCost, lines } = assessment.options[option];
  const rows = (["visible", "invisible"] as const).flatMap((visibility) =>
    lines
      .filter((line) => line.visibility === visibility)
      .sort((a, b) => b.mean - a.mean)
      .map((line): Cell[] => [lineName(line.id), VISIBILITY_LABELS[visibility], lineCell(context, option, line.id)]),
  );
  const isCompared = option === "hosted" || option === facts.ownedId;
  return {
    figures: [
      rangeFigure(context, totalCost),
      { label: VISIBILITY_LABELS.visible, value: money(visibleCost.mean), note: inEightOfTen(context.range(visibleCost)) },
      { label: VISIBILITY_LABELS.invisible, value: money(invisibleCost.mean), note: inEightOfTen(context.range(invisibleCost)) },
    ],
    meaning: wording.totalMeaning(option),
    formulas: [{ expression: wording.TOTAL_EXPRESSION, words: wording.totalWords(facts) }],
    parts: [
      {
        heading: HEADINGS.lines,
        columns: [text(COLUMNS.line), text(COLUMNS.kind), numeric(COLUMNS.amount)],
        rows,
        total: [TOTAL.total, "", money(totalCost.mean)],
        notes: [rangeNote(facts), ROUNDING],
      },
    ],
    ...NO_INPUTS,
    answers: answersOf(FRAME, context),
    goesInto: [
      ...(isCompared ? [{ text: wording.priceName(facts), number: NUMBER.price }] : []),
      { text: wording.regretName(option), number: NUMBER.regret(option) },
    ],
  };
}

/** The chance that the owned option is cheaper than buying. */
export function chanceDerivation(context: Context): Body {
  const { assessment, facts } = context;
  return {
    figures: [
      {
        label: wording.CHANCE_LABEL,
        value: facts.nothingToOwn ? wording.NONE : chanceText(assessment.cheaperThanHosted),
        note: wording.chanceNote(facts),
      },
    ],
    meaning: [wording.CHANCE_MEANING],
    formulas: [{ expression: wording.chanceExpression(facts), words: wording.chanceWords(facts) }],
    parts: [comparedParts(context, ["hosted", facts.ownedId])],
    ...NO_INPUTS,
    goesInto: [{ text: wording.priceName(facts), number: NUMBER.price }],
  };
}

/** Expected regret: what an option overpays on average against the one that turns out cheapest. */
export function regretDerivation(option: OptionId, context: Context): Body {
  const { assessment, facts, money } = context;
  return {
    figures: [{ label: averageOver(facts), value: money(assessment.options[option].expectedRegret) }],
    meaning: wording.REGRET_MEANING,
    formulas: [{ expression: wording.REGRET_EXPRESSION, words: wording.regretWords(facts) }],
    parts: [comparedParts(context, context.facts.options)],
    ...NO_INPUTS,
    goesInto: [],
  };
}

/** The totals of options with their ranges. */
export function comparedParts(context: Context, options: readonly OptionId[], notes = [wording.NOT_FROM_RANGES]): Parts {
  return {
    heading: HEADINGS.compared,
    columns: [text(COLUMNS.option), numeric(COLUMNS.amount), numeric(wording.RANGE_COLUMN)],
    rows: [...new Set(options)].map((option) => [
      OPTION_NAMES[option],
      totalCell(context, option),
      context.range(context.assessment.options[option].totalCost),
    ]),
    notes,
  };
}

/** The number of mailboxes from which the owned option stays cheaper, and the costs by size that it is found on. */
export function crossoverDerivation(context: Context): Body {
  const { facts } = context;
  return {
    figures: [{ label: wording.CROSSOVER_LABEL(facts), value: wording.crossoverValue(facts) }],
    meaning: wording.crossoverMeaning(facts),
    formulas: [{ expression: wording.crossoverExpression(facts), words: wording.CROSSOVER_WORDS }],
    parts: [sizeParts(context), comparedParts(context, ["hosted", facts.ownedId], [])],
    ...NO_INPUTS,
    answers: answersOf(FRAME, context),
    goesInto: [],
  };
}

/** Every size that was looked at, with the ranges of the two that are compared. */
function sizeParts({ assessment, facts, money, range }: Context): Parts {
  const options = facts.options;
  const isCompared = (option: OptionId) => option === "hosted" || option === facts.ownedId;
  return {
    heading: HEADINGS.sizes,
    columns: [
      numeric(COLUMNS.size),
      ...options.flatMap((option) => [numeric(OPTION_NAMES[option]), ...(isCompared(option) ? [numeric(wording.rangeOf(option))] : [])]),
    ],
    rows: assessment.costBySize.map((size) => [
      wording.sizeText(size.mailboxes),
      ...options.flatMap((option) => [money(size[option].mean), ...(isCompared(option) ? [range(size[option])] : [])]),
    ]),
    notes: [wording.SIZES_NOTE],
  };
}
