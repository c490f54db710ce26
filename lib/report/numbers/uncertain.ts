import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import { effectsOf, INCIDENT_IDS, type IncidentId, isPlanDriver, LINE_IDS, NUMBER, swingOf } from "../../model";

import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import { incidentPart } from "../../wording/numbers/burden";
import { perYear } from "../../wording/numbers/incident-pages";
import { COLUMNS, HEADINGS } from "../../wording/numbers/parts";
import * as wording from "../../wording/numbers/uncertain";
import { countedRange } from "../../wording/result/counted-plan";
import { incidentWords } from "../../wording/result/incidents";
import { answerOf, inputHow, isChoice } from "../../wording/result/inputs";
import { lineName } from "../../wording/result/lines";
import { OPTION_NAMES } from "../../wording/result/names";
import type { Figure } from "../types";
import type { Context } from "./context";
import { incidentOf } from "./incidents";
import { answersOf, assumptionInputs, NO_INPUTS } from "./inputs";
import { lineCell, lineOf } from "./lines";
import { comparedParts } from "./totals";
import type { Cell, Derivation, Parts } from "./types";

const LINES: readonly string[] = LINE_IDS;

/** An uncertain input: what it does to the price of control, and what it would be worth to know it beforehand. */
export function inputDerivation(input: string, context: Context): Omit<Derivation, "id" | "name"> {
  const { facts, scenario } = context;
  const rows = ASSUMPTIONS.filter((row) => row.line === input);
  const answer = answerOf(input);
  // What stands in for an answer does nothing once the answer is known.
  const isIdle = answer !== undefined && rows.length > 0 && scenario.answers[answer] !== NOT_SURE;
  const acts = isIdle ? undefined : actsIn(rows, context);
  return {
    figures: figuresOf(input, context),
    meaning: isIdle ? [wording.ANSWERED] : [isPlanDriver(input) ? wording.PLAN_MEANING : wording.MEANING, inputHow(input)],
    formulas: isPlanDriver(input)
      ? [{ of: wording.OF.driver, expression: wording.PLAN_EXPRESSION, words: [...wording.PLAN_WORDS, ...countedRange(facts, input)] }]
      : [
          {
            of: wording.OF.driver,
            expression: wording.driverExpression(isChoice(input, scenario.answers)),
            words: wording.driverWords(facts),
          },
          { of: wording.OF.worth, expression: wording.WORTH_EXPRESSION, words: wording.worthWords(facts) },
        ],
    parts: [...(acts ? [acts] : []), comparedParts(context, ["hosted", facts.ownedId], [])],
    ...NO_INPUTS,
    answers: answer === undefined ? [] : answersOf([answer], context),
    assumptions: assumptionInputs(rows, new Set(isIdle ? [] : rows.map(({ id }) => id)), context),
    goesInto: [{ text: wording.priceName(facts), number: NUMBER.price }],
  };
}

function figuresOf(input: string, { assessment, money, scenario, facts }: Context): Figure[] {
  const driver = assessment.drivers.find(({ id }) => id === input);
  const worth = assessment.worthFindingOut.find(({ id }) => id === input);
  const [low, high] = isPlanDriver(input) ? wording.PLAN_ENDS : isChoice(input, scenario.answers) ? wording.CHOICE_ENDS : wording.ENDS;
  return [
    ...(driver
      ? [
          { label: low, value: money(driver.low) },
          { label: high, value: money(driver.high), note: wording.swing(money(swingOf(driver))) },
        ]
      : [{ label: wording.priceName(facts), value: wording.DOES_NOT_MOVE }]),
    {
      label: wording.WORTH,
      value: isPlanDriver(input) ? wording.PLAN_WORTH : worth ? wording.atMost(money(worth.value)) : wording.WORTH_NOTHING,
    },
  ];
}

/** The lines and incidents of the two options compared that the rows of an input act on; undefined for an answer, which has no rows. */
function actsIn(rows: readonly Assumption[], context: Context): Parts | undefined {
  const { ownedId } = context.facts;
  const options: OptionId[] = ownedId === "hosted" ? ["hosted"] : ["hosted", ownedId];
  const acts = (kind: "lines" | "incidents", id: string, option: OptionId) =>
    rows.some((row) => Object.entries(effectsOf(row.id)[kind]).some(([part, acting]) => part === id && acting.includes(option)));
  const cells = (kind: "lines" | "incidents", id: string, of: (option: OptionId) => Cell): Cell[] =>
    options.map((option) => (acts(kind, id, option) ? of(option) : wording.DOES_NOT_ACT));
  const some = (kind: "lines" | "incidents") => (id: string) => options.some((option) => acts(kind, id, option));
  const table = [
    ...LINES.filter(some("lines"))
      .filter((id) => options.some((option) => lineOf(context, option, id)))
      .map((id): Cell[] => [lineName(id), ...cells("lines", id, (option) => lineCell(context, option, id))]),
    ...INCIDENT_IDS.filter(some("incidents"))
      .filter((id) => options.some((option) => incidentOf(context, option, id)))
      .map((id): Cell[] => [incidentPart(incidentWords(id).name), ...cells("incidents", id, (option) => rateCell(context, option, id))]),
  ];
  if (table.length === 0) return undefined;
  return {
    heading: HEADINGS.acts,
    columns: [{ label: COLUMNS.where, numeric: false }, ...options.map((option) => ({ label: OPTION_NAMES[option], numeric: true }))],
    rows: table,
    notes: [wording.ACTS_NOTE],
  };
}

function rateCell(context: Context, option: OptionId, id: IncidentId): Cell {
  const found = incidentOf(context, option, id);
  if (found === undefined) return wording.DOES_NOT_ACT;
  return { text: wording.aYear(perYear(found.ratePerYear)), number: NUMBER.incident(option, id) };
}
