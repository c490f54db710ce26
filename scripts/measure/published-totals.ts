/**
 * Puts the model's cost per mailbox-month beside totals that others published: runs the model on a scenario as near as possible to each
 * point of `docs/published-totals.json` and writes the tables between the markers of `docs/published-totals.md`.
 * `node scripts/run.mjs measure/published-totals.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PRACTICES } from "@/lib/questionnaire/ids";
import { Draws } from "@/lib/simulation/draws";
import { BOOK, NEWEST_PRICE_DATE } from "../../lib/data/price-book";
import { evaluate } from "../../lib/model/assess";
import type { OptionResult } from "../../lib/model/assessment";
import { LINE_IDS, type LineId } from "../../lib/model/costs/lines";

import { SEED } from "../../lib/model/standard-draws";
import { root } from "../stamp.mjs";
import { between } from "../write-between.mjs";

type Point = {
  id: string;
  who: string;
  what: string;
  url: string;
  date: string;
  grade: "seen" | "derived";
  side: "own" | "hosted";
  users: string;
  published: { low: number; high?: number; note?: string };
  basis: string;
  includes: string;
  excludes: string;
  run: { mailboxes: number; operators: number; horizonYears: 1 | 3 | 5; hostedPlan?: string | { custom: number } };
  leftOut: string[];
  why: string;
};
type Data = { groups: Record<string, { name: string; lines: string[] }>; points: Point[] };

const GRADES = { seen: "Read on the page itself.", derived: "Reckoned by us from figures on the page." };
const PAGE = join(root, "docs", "published-totals.md");
const DATA: Data = JSON.parse(readFileSync(join(root, "docs", "published-totals.json"), "utf8"));
const draws = new Draws(1024, SEED);

/** Dollars per mailbox and month of one option: all of it, and the lines that a study counts too; and its operators' hours in a typical month. */
export type Compared = { point: Point; whole: { mean: number; p10: number; p90: number }; sameScope: number; hoursPerMonth: number };

/** Runs the model beside every published point. */
export function compare(): Compared[] {
  return DATA.points.map((point) => {
    const result = optionOf(point);
    const perMailboxMonth = 1 / (point.run.mailboxes * 12 * point.run.horizonYears);
    const leftOut = new Set(point.leftOut.flatMap(linesOf));
    const counted = result.lines.filter((line) => !leftOut.has(line.id as LineId));
    const { mean, p10, p90 } = result.totalCost;
    return {
      point,
      whole: { mean: mean * perMailboxMonth, p10: p10 * perMailboxMonth, p90: p90 * perMailboxMonth },
      hoursPerMonth: result.hoursPerMonth.p50,
      sameScope: counted.reduce((sum, line) => sum + line.mean, 0) * perMailboxMonth,
    };
  });
}

/** A team that operates mail well, no application mail, nothing sold by mail, steady size, no discounting: what studies assume unsaid. */
function optionOf({ id, side, run }: Point): OptionResult {
  const parsed = parseAnswers({
    motives: [],
    objectives: [],
    experience: "production",
    coverage: "best-effort",
    deputy: "yes",
    ...Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, "routine"])),
    mailboxOwners: "staff",
    growth: 0,
    appMessages: 0,
    bulk: "no",
    today: side === "own" ? "hosted" : "self",
    suite: "no",
    revenueAtStake: 0,
    noticeTime: "day",
    targeted: "no",
    mfa: "some",
    discountRate: 0,
    ...run,
  });
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  const { options } = evaluate({ answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
  return side === "own" ? options.self : options.hosted;
}

function linesOf(group: string): LineId[] {
  const lines = DATA.groups[group]?.lines;
  if (!lines) throw new Error(`published-totals.json names no group "${group}"`);
  return lines.map((line) => {
    const found = LINE_IDS.find((id) => id === line);
    if (!found) throw new Error(`published-totals.json: the model has no line "${line}"`);
    return found;
  });
}

/** Two significant figures, as far as a comparison across years and firms can be read. */
function money(amount: number): string {
  return String(Number(amount.toPrecision(2)));
}

function published({ low, high, note }: Point["published"]): string {
  const range = high === undefined ? String(low) : `${low}–${high}`;
  return note ? `${range} (${note})` : range;
}

function table(rows: Compared[]): string {
  const lines = rows.map(
    ({ point, whole, sameScope }) =>
      `| [${point.who}](#${point.id}), ${point.date} | ${point.what} | ${published(point.published)} | ${money(sameScope)} | ${money(whole.mean)} (${money(whole.p10)}–${money(whole.p90)}) |`,
  );
  return ["| source | what | published | model, same scope | model, everything (P10–P90) |", "|---|---|---|---|---|", ...lines].join("\n");
}

function detail({ point, hoursPerMonth }: Compared): string {
  const { run } = point;
  const plan =
    run.hostedPlan === undefined
      ? ""
      : `, ${typeof run.hostedPlan === "string" ? `plan \`${run.hostedPlan}\`` : `${run.hostedPlan.custom} dollars a mailbox`}`;
  const leftOut = point.leftOut.map((group) => DATA.groups[group]?.name).join("; ");
  return [
    `### <a id="${point.id}"></a>${point.who}: ${point.what}`,
    "",
    `- **Source**: <${point.url}>, ${point.date}. ${GRADES[point.grade]}`,
    `- **Figure**: ${published(point.published)} dollars a user and month; ${point.basis}.`,
    `- **Counts**: ${point.includes}. **Does not count**: ${point.excludes}.`,
    `- **Run as**: ${run.mailboxes.toLocaleString("en")} mailboxes, ${run.operators} ${run.operators === 1 ? "operator" : "operators"}, ${run.horizonYears} ${run.horizonYears === 1 ? "year" : "years"}${plan}. The model’s operators work ${money(hoursPerMonth)} hours a month. Same scope leaves out: ${leftOut}.`,
    `- **Difference**: ${point.why}`,
  ].join("\n");
}

/** The page with its generated part renewed; the text outside the markers stays. */
export function renew(page: string, rows: Compared[]): string {
  const own = rows.filter(({ point }) => point.side === "own");
  const hosted = rows.filter(({ point }) => point.side === "hosted");
  const generated = [
    "## Own mail",
    "",
    table(own),
    "",
    "## Hosted mail",
    "",
    table(hosted),
    "",
    "## One by one",
    "",
    rows.map(detail).join("\n\n"),
  ].join("\n");
  return between(page, "tables", generated);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, renew(readFileSync(PAGE, "utf8"), compare()));
  console.log("docs/published-totals.md written");
}
