import { assumptionByKey } from "../../data/assumptions";
import { type Criterion, NUMBER, type NumericCriterion } from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import { exactHours, exactWeeks, spanText, thresholdMoney } from "../../wording/format";
import { CRITERION_EXPRESSIONS } from "../../wording/numbers/burden";
import * as wording from "../../wording/numbers/criteria";
import { HEADINGS } from "../../wording/numbers/parts";
import { tellCriterion } from "../../wording/result";
import type { Figure } from "../types";
import type { Context } from "./context";
import { answersOf, assumptionInputs, type InputLists, NO_INPUTS } from "./inputs";
import type { Cell, Derivation } from "./types";

/** The answers that a criterion reads by itself; all others reach it through the number that it stands on. */
export const READS: Record<NumericCriterion, AnswerId[]> = {
  "hours-per-person": ["operators"],
  "committed-hours": ["committedHours"],
  "bearable-loss": ["bearableLoss"],
  "degraded-weeks": ["degradedWeeks", "mailboxes", "appMessages", "today"],
};

/** A criterion that compares two numbers: what there is, what it takes, and where each comes from. */
export function criterionDerivation(id: NumericCriterion, context: Context): Omit<Derivation, "id" | "name"> {
  const { assessment, facts } = context;
  const condition = id === "hours-per-person" ? "capability" : "burden";
  const criterion = assessment.conditions[condition].criteria.find((each) => each.id === id);
  if (criterion === undefined) throw new Error(`The condition "${condition}" has no criterion "${id}".`);
  const words = tellCriterion(facts, condition, criterion);
  return {
    figures: [...figuresOf(id, criterion, context), { label: wording.STATUS, value: words.statusLabel }],
    meaning: [words.text, words.evidence],
    formulas: [{ compares: true, expression: CRITERION_EXPRESSIONS[id], words: wording.criterionWords(facts, criterion) }],
    parts: [
      {
        heading: HEADINGS.standsOn,
        columns: [
          { label: wording.NUMBER_COLUMN, numeric: false },
          { label: wording.VALUE_COLUMN, numeric: true },
        ],
        rows: [standsOn(id, context)],
        notes: [wording.NOT_ROUNDED],
      },
    ],
    ...inputs(id, context),
    goesInto: [],
  };
}

function figuresOf(id: NumericCriterion, { have, need }: Criterion, { facts }: Context): Figure[] {
  const money = (value: number) => thresholdMoney(value, facts.currency);
  const format = id === "bearable-loss" ? money : id === "degraded-weeks" ? exactWeeks : exactHours;
  const { there, asked } = wording.SIDES[id];
  return [
    { label: there, value: have === undefined ? wording.NOT_KNOWN : spanText(have, format) },
    ...(need === undefined ? [] : [{ label: asked, value: spanText(need, format) }]),
  ];
}

/** The number of the result that a criterion stands on, as it stands there. */
function standsOn(id: NumericCriterion, { assessment, facts, money }: Context): Cell[] {
  const owned: OptionId = facts.ownedId;
  const { addedHoursPerMonth, excessLossPerYear, warmUpWeeks } = assessment.options[owned];
  if (id === "bearable-loss") return [wording.EXCESS, { text: money(excessLossPerYear.es95), number: NUMBER.losses(owned) }];
  if (id === "degraded-weeks")
    return [wording.WARM_UP, { text: exactWeeks(Number(warmUpWeeks.p50.toPrecision(2))), number: NUMBER.line(owned, "warm-up-loss") }];
  return [wording.HOURS, { text: exactHours(Number(addedHoursPerMonth.p80.toPrecision(3))), number: NUMBER.hours(owned) }];
}

function inputs(id: NumericCriterion, context: Context): InputLists {
  const answers = answersOf(READS[id], context);
  if (id !== "degraded-weeks") return { ...NO_INPUTS, answers };
  const rows = [assumptionByKey("self.warm-up-weeks"), assumptionByKey("all.people-messages-per-mailbox")];
  return { ...NO_INPUTS, answers, assumptions: assumptionInputs(rows, new Set(rows.map((row) => row.id)), context) };
}
