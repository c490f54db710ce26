import { type Assumption, assumption } from "../data/assumptions";
import { BOOK, type Plan, type PriceRow } from "../data/price-book";
import { reviewDate } from "../data/review";
import {
  type Assessment,
  assumptionBehind,
  countedPlan,
  incidentsOfLossLine,
  type LineId,
  linesFarApart,
  meanOfAssumption,
  rateAssumption,
  readerOfActing,
  sourceRowsOfPlan,
} from "../model";
import type { Scenario } from "../questionnaire/scenario";
import type { PlanId } from "../questionnaire/types";
import { intervalText, valueText } from "../wording/answers";
import type { Facts } from "../wording/facts";
import { exactMoney, longDate, typeset } from "../wording/format";
import { assumptionWords, unitInWords } from "../wording/result/assumptions";
import { incidentWords } from "../wording/result/incidents";
import { lineName } from "../wording/result/lines";
import { assumptionsBehind, PRICE_GRADES, replacedWords, SOURCE } from "../wording/result/sources";
import { capitalised } from "../wording/words";
import type { SourceRow } from "./types";

const MOST_SOURCES = 10;
const MOST_PLAN_ROWS = 5;

/** The vendor's page to check a price at, and what became of the price since. */
export function priceStanding(row: PriceRow): Pick<SourceRow, "check" | "replaced"> {
  const { page } = BOOK.vendor(row.vendor);
  const by = BOOK.replacedBy(row);
  return { ...(page === undefined ? {} : { check: page }), ...(by === undefined ? {} : { replaced: replacedWords(by) }) };
}

/** A name or a unit without what follows it for the record. */
const beforeDetail = (text: string): string => text.split(/[:(;]|, (?!\p{Lu})/u, 1)[0]?.trim() ?? text;

/** A percent sign stands at its number, any other unit apart. */
const measured = (value: string, unit: string): string => (unit.startsWith("%") ? `${value}${unit}` : `${value} ${unit}`.trim());

/** A list price as it stands beside what it moves. @param today marks what is past its review */
export function priceSource(row: PriceRow, today: string): SourceRow {
  return {
    id: row.id,
    kind: "price",
    name: `${row.vendor}, ${typeset(row.plan)}`,
    value: exactMoney(row.amount, row.currency),
    unit: typeset(row.unitBasis),
    date: row.undated ? SOURCE.undated(row.from) : longDate(row.seen ?? row.from),
    grade: PRICE_GRADES[row.grade],
    ...(row.url === undefined ? {} : { url: row.url }),
    ...priceStanding(row),
    stale: row.reviewBy < today,
    brief: {
      name: beforeDetail(`${row.vendor}, ${row.plan}`),
      value: `${exactMoney(row.amount, row.currency)} ${beforeDetail(typeset(row.unitBasis))}`,
      grade: row.grade === "unsourced" ? "ours" : row.grade,
    },
  };
}

function assumptionSource(row: Assumption, name: string, scenario: Scenario, today: string): SourceRow {
  const own = scenario.overrides[row.id];
  const shipped = intervalText(row, meanOfAssumption(row));
  return {
    id: row.id,
    kind: "assumption",
    name,
    value: own === undefined ? shipped : valueText(own),
    unit: unitInWords(row.unit, typeof own === "number" ? own : undefined),
    ...(own === undefined ? {} : { shipped }),
    date: longDate(row.date),
    grade: own === undefined ? row.grade : SOURCE.ownGrade,
    ...(row.source === undefined ? {} : { url: row.source }),
    stale: reviewDate(row.date) < today,
    brief: {
      name,
      value: measured(
        own === undefined ? intervalText(row) : valueText(own),
        beforeDetail(unitInWords(row.unit, typeof own === "number" ? own : undefined)),
      ),
      grade: own === undefined ? "ours" : "own",
    },
  };
}

/** The plans that this result is priced at: those chosen, and those they pass into. */
function plansUsed(scenario: Scenario, assessment: Assessment): Plan[] {
  const { mailboxes, appMessages } = scenario.answers;
  const ids: PlanId[] = [
    ...(mailboxes === 0 ? [] : ["hostedPlan" as const]),
    ...(appMessages === 0 ? [] : ["appPlan" as const]),
    "serverPlan",
  ];
  const chosen = ids.map((id) => countedPlan(scenario, id));
  const passed = assessment.notices.flatMap((notice) => (notice.code === "plan-capped" ? [notice.pricedAs] : []));
  const named = [...chosen.filter((plan) => typeof plan === "string"), ...passed];
  return [...new Set(named)].filter((id) => BOOK.hasPlan(id)).map((id) => BOOK.plan(id, scenario.priceDate));
}

function planSources(scenario: Scenario, assessment: Assessment, today: string): SourceRow[] {
  const rows = plansUsed(scenario, assessment).map((plan) => sourceRowsOfPlan(plan, scenario));
  // One row of each plan first, so that a plan with many rows does not crowd out the others.
  const ordered = [...rows.flatMap((each) => each.slice(0, 1)), ...rows.flatMap((each) => each.slice(1))];
  return [...new Map(ordered.map((row) => [row.id, priceSource(row, today)])).values()].slice(0, MOST_PLAN_ROWS);
}

/** The assumptions behind the lines and incidents in which buying and owning differ most, largest difference first. */
function decisiveAssumptions(facts: Facts, scenario: Scenario, today: string): SourceRow[] {
  const { answers, assessment, owned, ownedId } = facts;
  const acting = readerOfActing(scenario, BOOK);
  const acts = (line: LineId, { id }: Assumption) =>
    (["hosted", ownedId] as const).some((option) => acting({ line, option }).assumptions.has(id));
  const named = linesFarApart(assessment).flatMap(({ id }) => {
    if (id === "incident-loss")
      return incidentsOfLossLine(owned)
        .slice(0, 2)
        .flatMap((incident) => {
          const row = rateAssumption(incident.id, answers, ownedId);
          return row ? [{ row, name: SOURCE.howOften(incidentWords(incident.id).name) }] : [];
        });
    return assumptionsBehind(id).flatMap((behind) => {
      const row = assumptionBehind(behind.key, answers, ownedId);
      return row && acts(id, row) ? [{ row, name: `${lineName(id)}: ${behind.name}` }] : [];
    });
  });
  const always = [{ row: assumption("A093"), name: SOURCE.lostForGood }];
  return [
    ...new Map([...always, ...named].map(({ row, name }) => [row.id, assumptionSource(row, capitalised(name), scenario, today)])).values(),
  ];
}

/**
 * The ten prices and assumptions that matter most in this result, with unit, date, grade and whether they are past review. What the
 * founder replaced is always among them.
 */
export function sourceRows(facts: Facts, scenario: Scenario, today: string): SourceRow[] {
  const most = [...planSources(scenario, facts.assessment, today), ...decisiveAssumptions(facts, scenario, today)].slice(0, MOST_SOURCES);
  const own = Object.keys(scenario.overrides)
    .filter((id) => !most.some((row) => row.id === id))
    .map((id) => assumptionSource(assumption(id), capitalised(assumptionWords(assumption(id)).name), scenario, today));
  return [...most.slice(0, MOST_SOURCES - own.length), ...own];
}
