import {
  followedBy,
  hoursOfLine,
  LINES,
  type LineId,
  type LineResult,
  lineByIncident,
  lineByYear,
  type Market,
  type Metered,
  NUMBER,
  planCosts,
  visibilityOf,
} from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import { hours as hoursInWords } from "../../wording/format";
import { AMOUNT_OF, OVER_THE_YEARS } from "../../wording/numbers/line-formula";
import { LINE, lineMeaning } from "../../wording/numbers/line-pages";
import { lineFormula } from "../../wording/numbers/lines";
import { averageOver, ROUNDING } from "../../wording/numbers/names";
import { COLUMNS, HEADINGS, nothing, rangeNote, TOTAL, YEARS_NOTE } from "../../wording/numbers/parts";
import { incidentWords } from "../../wording/result/incidents";
import { lineName } from "../../wording/result/lines";
import { inEightOfTen } from "../../wording/result/money";
import { OPTION_NAMES } from "../../wording/result/names";
import { ownHoursNote } from "../../wording/result/own-hours";
import { monthMoney, OWN_PRICE } from "../../wording/result/plans";
import type { Figure } from "../types";
import type { Context } from "./context";
import { type InputLists, inputsOf, NO_INPUTS } from "./inputs";
import type { Cell, Derivation, Parts } from "./types";

type Body = Omit<Derivation, "id" | "name">;

const numeric = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** A line of an option as the assessment has it; undefined where it comes to nothing. */
export function lineOf({ assessment }: Context, option: OptionId, line: string): LineResult | undefined {
  return assessment.options[option].lines.find(({ id }) => id === line);
}

/** The amount of a line as a cell that opens its page. */
export function lineCell(context: Context, option: OptionId, line: string): Cell {
  const found = lineOf(context, option, line);
  return found === undefined ? context.money(0) : { text: context.money(found.mean), number: NUMBER.line(option, line) };
}

/** One cost line of one option. */
export function lineDerivation(option: OptionId, line: LineId, context: Context): Body {
  const { facts, money, range } = context;
  const found = lineOf(context, option, line);
  const formula = lineFormula(line, option);
  return {
    figures: [
      {
        label: averageOver(facts),
        value: money(found?.mean ?? 0),
        ...(found === undefined ? {} : { note: inEightOfTen(range(found)) }),
      },
      ...hoursFigure(context, option, line),
    ],
    meaning:
      found === undefined
        ? [nothing(facts, option)]
        : [lineMeaning(visibilityOf(line)), ...(LINES[line].kind === "work" ? ownHoursNote(facts, option) : [])],
    formulas: [{ of: AMOUNT_OF[formula.kind], expression: formula.expression, words: [...formula.words, OVER_THE_YEARS[formula.kind]] }],
    parts: found === undefined ? [] : partsOf(context, option, line),
    ...lineInputs(context, option, line),
    goesInto: [{ text: LINE.total(option), number: NUMBER.total(option) }],
  };
}

function lineInputs(context: Context, option: OptionId, line: LineId): InputLists {
  return line === "incident-loss" ? NO_INPUTS : inputsOf({ option, line }, context);
}

function hoursFigure({ run }: Context, option: OptionId, line: LineId): Figure[] {
  const found = hoursOfLine(run(), option, line);
  if (found === undefined) return [];
  if ("once" in found) return found.once > 0 ? [{ label: LINE.hoursOnce, value: hoursInWords(found.once) }] : [];
  return found.perMonth > 0 ? [{ label: LINE.hoursAMonth, value: hoursInWords(found.perMonth) }] : [];
}

function partsOf(context: Context, option: OptionId, line: LineId): Parts[] {
  const incidents = incidentParts(context, option, line);
  return [
    ...followed(context, option, line),
    ...paidPlan(context, line),
    ...(incidents ? [incidents] : []),
    yearParts(context, option, line),
  ];
}

/** The other lines that this one is worked out from. */
function followed(context: Context, option: OptionId, line: LineId): Parts[] {
  const found = followedBy(line, option);
  const lines = found?.lines.filter((id) => lineOf(context, found.of, id) !== undefined) ?? [];
  if (found === undefined || lines.length === 0) return [];
  return [
    {
      heading: HEADINGS.follows,
      intro: LINE.follows,
      columns: [text(COLUMNS.line), numeric(OPTION_NAMES[found.of])],
      rows: lines.map((id) => [lineName(id), lineCell(context, found.of, id)]),
      notes: [],
    },
  ];
}

const PLAN_OF: Partial<Record<LineId, { market: Market; metered: Metered }>> = {
  subscription: { market: "mailboxes", metered: "mailboxes" },
  "transactional-plan": { market: "messages", metered: "appMessages" },
};

/** The plan that a line is paid by today, with its price a month. */
function paidPlan({ scenario, facts }: Context, line: LineId): Parts[] {
  const plan = PLAN_OF[line];
  const counted = plan && planCosts(scenario, plan.metered).fitting.find(({ isCounted }) => isCounted);
  if (plan === undefined || counted === undefined) return [];
  const { id, name } = counted.plan ?? OWN_PRICE;
  return [
    {
      heading: HEADINGS.plan,
      columns: [text(COLUMNS.plan), numeric(COLUMNS.aMonth)],
      rows: [[name, { text: monthMoney(counted.perMonth, facts.currency), number: NUMBER.plan(plan.market, id) }]],
      notes: [LINE.plan],
    },
  ];
}

/** The kinds of incident whose expected cost adds up to a line; undefined for a line that has none, or only an exit. */
function incidentParts(context: Context, option: OptionId, line: LineId): Parts | undefined {
  const { run, money, facts } = context;
  const costs = lineByIncident(run(), option, line);
  if (costs.length === 0) return undefined;
  return {
    heading: HEADINGS.incidents,
    intro: LINE.incidents,
    columns: [text(COLUMNS.incident), numeric(COLUMNS.amount)],
    rows: costs.map(({ incident, cost }) => [
      incidentWords(incident).name,
      { text: money(cost), number: NUMBER.incident(option, incident) },
    ]),
    total: [TOTAL.total, money(lineOf(context, option, line)?.mean ?? 0)],
    notes: [rangeNote(facts), ROUNDING],
  };
}

function yearParts(context: Context, option: OptionId, line: LineId): Parts {
  const { run, money } = context;
  const { years, due: total } = lineByYear(run(), option, line);
  return {
    heading: HEADINGS.years,
    columns: [text(COLUMNS.year), numeric(COLUMNS.due), numeric(COLUMNS.discounted)],
    rows: years.map(({ due, discounted }, year) => [LINE.year(year + 1), money(due), money(discounted)]),
    total: [TOTAL.total, money(total), money(lineOf(context, option, line)?.mean ?? 0)],
    notes: [YEARS_NOTE, ROUNDING],
  };
}
