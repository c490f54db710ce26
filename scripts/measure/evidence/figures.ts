import { PUBLIC_CASES, type PublicCase } from "@/lib/data/cases";
import type { EvidenceFigures } from "@/lib/data/evidence-figures";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { PUBLISHED_TOTALS, type PublishedTotal, TOTAL_GROUPS } from "@/lib/data/published-totals";
import { RULE_POINTS, type RulePoint } from "@/lib/data/rules-of-thumb";
import { evaluate } from "@/lib/model/assess";
import type { OptionResult } from "@/lib/model/assessment";
import { LINE_IDS, type LineId, linesOfKind } from "@/lib/model/costs/lines";
import { byDifference, linesApart } from "@/lib/model/derived/lines";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { SEED } from "@/lib/model/standard-draws";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PRACTICES } from "@/lib/questionnaire/ids";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { Draws } from "@/lib/simulation/draws";
import { MONTHS_PER_YEAR } from "@/lib/simulation/units";

const draws = new Draws(1024, SEED);
const YEARS = 3;

/** Three figures, more than any of it can claim. */
const three = (value: number): number => Number(value.toPrecision(3));

function scenarioOf(name: string, answers: Record<string, unknown>): Scenario {
  const parsed = parseAnswers(answers);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.map(({ message }) => message).join(" ")}`);
  return { answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
}

const practised = (level: string) => Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, level]));

/** A team that operates mail well. */
const GOOD = { operators: 2, deputy: "yes", experience: "production", coverage: "best-effort", ...practised("routine") };
const NOBODY = { operators: 0, deputy: "no", experience: "none", coverage: "none", ...practised("none") };

/** What studies and rules assume unsaid: steady size, nothing sold by mail, no discounting. */
const PLAIN = {
  motives: [],
  mailboxOwners: "staff",
  growth: 0,
  bulk: "no",
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "some",
  discountRate: 0,
};

/** The cost of a mailbox and month beside what a study says: all of it, and the lines that the study counts too. */
function total(point: PublishedTotal): EvidenceFigures["totals"][string] {
  const { side, run } = point;
  const answers = { ...PLAIN, ...GOOD, objectives: [], appMessages: 0, today: side === "own" ? "hosted" : "self", ...run };
  const { options } = evaluate(scenarioOf(point.id, answers), BOOK, draws);
  const result: OptionResult = side === "own" ? options.self : options.hosted;
  const perMailboxMonth = 1 / (run.mailboxes * MONTHS_PER_YEAR * run.horizonYears);
  const leftOut = new Set(point.leftOut.flatMap(linesOfGroup));
  const counted = result.lines.filter(({ id }) => LINE_IDS.some((line) => line === id && !leftOut.has(line)));
  const { mean, p10, p90 } = result.totalCost;
  return {
    sameScope: three(counted.reduce((sum, line) => sum + line.mean, 0) * perMailboxMonth),
    mean: three(mean * perMailboxMonth),
    p10: three(p10 * perMailboxMonth),
    p90: three(p90 * perMailboxMonth),
    hoursPerMonth: three(result.hoursPerMonth.p50),
  };
}

function linesOfGroup(group: string): LineId[] {
  const lines = TOTAL_GROUPS[group]?.lines;
  if (!lines) throw new Error(`published-totals.json names no group "${group}"`);
  return lines.map((line) => {
    const found = LINE_IDS.find((id) => id === line);
    if (!found) throw new Error(`published-totals.json: the model has no line "${line}"`);
    return found;
  });
}

/** What a point of a rule owns: application mail alone, or everything. A preference, so that it forces nothing. */
function wish({ mailboxes, need }: RulePoint): Record<string, unknown> {
  if (need === "residency")
    return {
      objectives: ["data-location"],
      "basis.data-location": "law",
      "hostedFit.data-location": "none-can",
      owner: "yes",
      acceptance: "yes",
      committedHours: 200,
      bearableLoss: 1e6,
      degradedWeeks: 52,
    };
  const objective = mailboxes === 0 ? "product" : "routing";
  return {
    objectives: [objective],
    [`basis.${objective}`]: "preference",
    [`hostedFit.${objective}`]: "can",
    [`scope.${objective}`]: mailboxes === 0 ? "application" : "people",
  };
}

/** Buying and owning at a point of a rule of thumb. */
function point(at: RulePoint): EvidenceFigures["points"][string] {
  const { id, mailboxes, appMessages, team, hostedPlan } = at;
  const answers = {
    ...PLAIN,
    ...(team === "good" ? GOOD : NOBODY),
    ...wish(at),
    mailboxes,
    appMessages,
    today: "hosted",
    horizonYears: YEARS,
    ...(hostedPlan ? { hostedPlan } : {}),
  };
  const assessment = evaluate(scenarioOf(id, answers), BOOK, draws);
  const { option } = assessment.priceOfControl;
  const { hosted, [option]: own } = assessment.options;
  const perMonth = (amount: number) => three(amount / (YEARS * MONTHS_PER_YEAR));
  const bills = ({ lines }: OptionResult) =>
    lines.filter(({ id: line }) => linesOfKind("bill").some((bill) => bill === line)).reduce((sum, { mean }) => sum + mean, 0);
  return {
    owned: option,
    verdict: assessment.recommendation.option,
    bought: perMonth(hosted.totalCost.mean),
    own: perMonth(own.totalCost.mean),
    boughtBills: perMonth(bills(hosted)),
    ownBills: perMonth(bills(own)),
    chance: Number(assessment.cheaperThanHosted.toFixed(2)),
    hours: three(own.hoursPerMonth.p50),
    more: byDifference(linesApart(assessment, option))
      .filter(({ more }) => more > 0)
      .slice(0, 8)
      .map(({ id: line, more }) => ({ line, perMonth: perMonth(more) })),
  };
}

/** What the rule says of a public account. */
function judged({ id, answers }: PublicCase): EvidenceFigures["cases"][string] {
  const { verdict, conditions } = applyRule(scenarioOf(id, answers), BOOK, draws);
  const { control, capability, burden } = conditions;
  return {
    option: verdict.option,
    settled: verdict.verdict === "settled",
    conditions: { control: control.status, capability: capability.status, burden: burden.status },
  };
}

const byId = <Row extends { id: string }, Figure>(rows: readonly Row[], of: (row: Row) => Figure) =>
  Object.fromEntries(rows.map((row) => [row.id, of(row)]));

/** Everything that the page shows of the model, as it is today. */
export function evidenceFigures(): EvidenceFigures {
  return {
    modelVersion: MODEL_VERSION,
    priceDate: NEWEST_PRICE_DATE,
    totals: byId(PUBLISHED_TOTALS, total),
    points: byId(RULE_POINTS, point),
    cases: byId(PUBLIC_CASES, judged),
  };
}
