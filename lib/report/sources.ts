import { ASSUMPTIONS, type Assumption, assumption } from "../data/assumptions";
import { BOOK, type Plan, type PriceRow } from "../data/price-book";
import { reviewDate } from "../data/review";
import { type Assessment, LARGE_FROM, REPUTATION_FROM, sourceRowsOfPlan } from "../model";
import { NOT_SURE } from "../questionnaire/ids";
import { knownMiddle } from "../questionnaire/range";
import type { Scenario } from "../questionnaire/scenario";
import type { PlanAnswer } from "../questionnaire/types";
import { intervalText, valueText } from "../wording/answers";
import type { Facts } from "../wording/facts";
import { exactMoney } from "../wording/format";
import { assumptionWords, unitInWords } from "../wording/result/assumptions";
import { incidentWords } from "../wording/result/incidents";
import { lineName } from "../wording/result/lines";
import { ASSUMPTIONS_BEHIND, PRICE_GRADES, SOURCE } from "../wording/result/sources";
import { capitalised, typeset } from "../wording/words";
import type { SourceRow } from "./types";

const MOST_SOURCES = 10;
const MOST_PLAN_ROWS = 5;

/** Incidents whose loss stands on a cost line of its own. */
const ON_OTHER_LINES = ["operator-gone", "exit"];

/** A list price as it stands beside what it moves. @param today marks what is past its review */
export function priceSource(row: PriceRow, today: string): SourceRow {
  return {
    id: row.id,
    kind: "price",
    name: `${row.vendor}, ${row.plan}`,
    value: exactMoney(row.amount, row.currency),
    unit: typeset(row.unitBasis),
    date: row.undated ? SOURCE.undated(row.from) : row.from,
    grade: PRICE_GRADES[row.grade],
    ...(row.url === undefined ? {} : { url: row.url }),
    stale: row.reviewBy < today,
  };
}

function assumptionSource(row: Assumption, name: string, scenario: Scenario, today: string): SourceRow {
  const own = scenario.overrides[row.id];
  const shipped = intervalText(row);
  return {
    id: row.id,
    kind: "assumption",
    name,
    value: own === undefined ? shipped : valueText(own),
    unit: unitInWords(row.unit),
    ...(own === undefined ? {} : { shipped }),
    date: row.date,
    grade: own === undefined ? row.grade : SOURCE.ownGrade,
    ...(row.source === undefined ? {} : { url: row.source }),
    stale: reviewDate(row.date) < today,
  };
}

/** The plans that this result is priced at: those chosen, and those they pass into. */
function plansUsed(scenario: Scenario, assessment: Assessment): Plan[] {
  const { hostedPlan, appPlan, serverPlan, appMessages } = scenario.answers;
  const chosen: PlanAnswer[] = appMessages === 0 ? [hostedPlan, serverPlan] : [hostedPlan, appPlan, serverPlan];
  const passed = assessment.notices.flatMap((notice) => (notice.code === "plan-capped" ? [notice.pricedAs] : []));
  const ids = [...chosen.filter((plan) => typeof plan === "string"), ...passed];
  return [...new Set(ids)].filter((id) => BOOK.hasPlan(id)).map((id) => BOOK.plan(id));
}

function planSources(scenario: Scenario, assessment: Assessment, today: string): SourceRow[] {
  const rows = plansUsed(scenario, assessment).map((plan) => sourceRowsOfPlan(plan, scenario));
  // One row of each plan first, so that a plan with many rows does not crowd out the others.
  const ordered = [...rows.flatMap((each) => each.slice(0, 1)), ...rows.flatMap((each) => each.slice(1))];
  return [...new Map(ordered.map((row) => [row.id, priceSource(row, today)])).values()].slice(0, MOST_PLAN_ROWS);
}

/** The assumption that an incident's rate starts from: that of the owned side first, and of the founder's own second factor. */
function rateOf(incident: string, sides: readonly string[], facts: Facts): Assumption | undefined {
  const { mfa } = facts.answers;
  return ASSUMPTIONS.filter((row) => row.line.startsWith(`${incident}.rate`) && sides.includes(row.option))
    .filter((row) => !row.line.endsWith("-hosted") && (mfa === NOT_SURE || !row.line.includes("-mfa-") || row.line.endsWith(`-mfa-${mfa}`)))
    .sort((a, b) => sides.indexOf(a.option) - sides.indexOf(b.option))[0];
}

/** Whether an assumption for one volume of own outbound mail is the one that this result starts from. */
function isOfThisVolume(row: Assumption, { answers, ownedId }: Facts): boolean {
  const { mailboxes, appMessages } = answers;
  const people = ownedId === "sender" ? 0 : (knownMiddle(mailboxes) ?? 0) * assumption("A216").likely;
  const messages = people + (knownMiddle(appMessages) ?? 0);
  if (row.line.endsWith("-small")) return messages < REPUTATION_FROM;
  if (row.line.endsWith("-medium")) return messages >= REPUTATION_FROM && messages <= LARGE_FROM;
  return !row.line.endsWith("-large") || messages > LARGE_FROM;
}

/** The assumptions behind the lines and incidents in which buying and owning differ most, largest difference first. */
function decisiveAssumptions(facts: Facts, scenario: Scenario, today: string): SourceRow[] {
  const { owned, hosted, ownedId } = facts;
  const bought = new Map(hosted.lines.map((line) => [line.id, line.mean]));
  const lines = owned.lines
    .map((line) => ({ id: line.id, difference: Math.abs(line.mean - (bought.get(line.id) ?? 0)) }))
    .sort((a, b) => b.difference - a.difference);
  const incidents = owned.incidents
    .filter(({ id }) => !ON_OTHER_LINES.includes(id))
    .sort((a, b) => b.ratePerYear * b.lossMean - a.ratePerYear * a.lossMean);
  const sides = ownedId === "sender" ? ["sender", "self", "hosted", "all"] : [ownedId, "all", "hosted"];
  const find = (name: string) =>
    sides.map((side) => ASSUMPTIONS.find((row) => row.key === `${side}.${name}`)).find((row) => row !== undefined);
  const named = lines.flatMap(({ id, difference }) => {
    if (difference < 1) return [];
    if (id === "incident-loss")
      return incidents.slice(0, 2).flatMap((incident) => {
        const row = rateOf(incident.id, sides, facts);
        return row ? [{ row, name: SOURCE.howOften(incidentWords(incident.id).name) }] : [];
      });
    return (ASSUMPTIONS_BEHIND[id as keyof typeof ASSUMPTIONS_BEHIND] ?? []).flatMap((behind) => {
      const row = find(behind.key);
      return row && row.high > 0 && isOfThisVolume(row, facts) ? [{ row, name: `${lineName(id)}: ${behind.name}` }] : [];
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
