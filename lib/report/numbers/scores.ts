import { type ConditionId, type Criterion, NUMBER, NUMERIC_CRITERIA } from "../../model";

import type { AnswerId } from "../../questionnaire/types";
import { HEADINGS } from "../../wording/numbers/parts";
import * as wording from "../../wording/numbers/scores";
import { conditionSummary, scoreText, tellCriterion } from "../../wording/result";
import { asksForSomething } from "../../wording/result/criterion";
import { OBJECTIVE_NAMES, STATUS_LABELS } from "../../wording/result/names";
import { capitalised } from "../../wording/words";
import type { Context } from "./context";
import { READS } from "./criteria";
import { answersOf, NO_INPUTS } from "./inputs";
import type { Cell, Derivation, Parts } from "./types";

/** The score of a condition: its points, what each was judged from, and how many are met. */
export function scoreDerivation(id: ConditionId, context: Context): Omit<Derivation, "id" | "name"> {
  const { assessment, facts } = context;
  const { score, status, criteria } = assessment.conditions[id];
  const isIdle = criteria.some((criterion) => !asksForSomething(criterion));
  return {
    figures: [
      { label: wording.SCORE, value: scoreText(score) },
      { label: wording.STATUS, value: STATUS_LABELS[status] },
    ],
    meaning: [conditionSummary(facts, id), wording.NEVER_DECIDES[id]],
    formulas: [{ expression: wording.EXPRESSIONS[id], words: wording.scoreWords(id, facts, isIdle) }],
    parts: [pointParts(id, context), ...(id === "control" && facts.objectives.length > 0 ? [objectiveParts(context)] : [])],
    ...NO_INPUTS,
    answers: answersOf(criteria.flatMap(judgedFrom), context),
    goesInto: [],
  };
}

const pointsOf = (criteria: readonly Criterion[]): number => criteria.filter(({ status }) => status === "met").length;

/** Every point with what it was judged from; only where all of them count do they have a sum. */
function pointParts(id: ConditionId, { assessment, facts }: Context): Parts {
  const { criteria } = assessment.conditions[id];
  const rows = criteria.map((criterion): Cell[] => {
    const { text, evidence, statusLabel, applies } = tellCriterion(facts, id, criterion);
    const compared = NUMERIC_CRITERIA.find((numeric) => numeric === criterion.id);
    const status = compared && applies ? { text: statusLabel, number: NUMBER.criterion(compared) } : statusLabel;
    return [text, evidence, status, String(pointsOf([criterion]))];
  });
  return {
    heading: HEADINGS.points,
    columns: [
      { label: wording.POINT, numeric: false },
      { label: wording.JUDGED_FROM, numeric: false },
      { label: wording.STATUS_COLUMN, numeric: false },
      { label: wording.POINTS, numeric: true },
    ],
    rows,
    ...(id === "control" ? {} : { total: [wording.metOf(criteria.length), "", "", String(pointsOf(criteria))] }),
    notes: [],
  };
}

/** The points of each objective, of which the best one is the score of control. */
function objectiveParts({ assessment, facts }: Context): Parts {
  const { criteria } = assessment.conditions.control;
  return {
    heading: HEADINGS.pointsByObjective,
    columns: [
      { label: wording.OBJECTIVE, numeric: false },
      { label: wording.POINTS_OF_TWO, numeric: true },
    ],
    rows: facts.objectives.map(({ id }) => [
      capitalised(OBJECTIVE_NAMES[id]),
      String(pointsOf(criteria.filter((criterion) => criterion.id.endsWith(`.${id}`)))),
    ]),
    notes: [wording.BEST_COUNTS],
  };
}

/** The answers that a criterion reads by itself. */
function judgedFrom({ id }: Criterion): AnswerId[] {
  const compared = NUMERIC_CRITERIA.find((numeric) => numeric === id);
  if (compared !== undefined) return READS[compared];
  switch (id) {
    case "two-people":
      return ["operators", "deputy"];
    case "patching":
    case "backups":
    case "monitoring":
      return [`practice.${id}`];
    default:
      return [id.replace(/^established\./, "basis.").replace(/^hosted-fit\./, "hostedFit.") as AnswerId];
  }
}
