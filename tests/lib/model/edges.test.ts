import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { Assessment } from "@/lib/model/assessment";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { OPTIONS, PRACTICES } from "@/lib/questionnaire/ids";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { buildReport } from "@/lib/report/report";
import type { Quantiles } from "@/lib/simulation/quantiles";
import { assessQuickly, fewDraws } from "../../assessments";
import { textsOf } from "../report/sound";

/** A company that answers everything and could operate mail; each edge changes what its name says. */
const COMPANY = {
  motives: ["cost"],
  objectives: [],
  operators: 2,
  experience: "production",
  coverage: "best-effort",
  owner: "yes",
  deputy: "yes",
  acceptance: "no",
  committedHours: 10,
  degradedWeeks: 4,
  bearableLoss: 20_000,
  ...Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, "routine"])),
  mailboxes: 20,
  mailboxOwners: "staff",
  growth: 10,
  appMessages: 20_000,
  bulk: "no",
  today: "hosted",
  suite: "no",
  revenueAtStake: 50_000,
  noticeTime: "day",
  targeted: "no",
  mfa: "all",
};

const EDGES: Record<string, object> = {
  "one mailbox": { ...COMPANY, mailboxes: 1, appMessages: 0, operators: 1 },
  "100,000 mailboxes": { ...COMPANY, mailboxes: 100_000, operators: 10, revenueAtStake: 50_000_000 },
  "no application mail": { ...COMPANY, appMessages: 0 },
  "a billion messages": { ...COMPANY, appMessages: 1_000_000_000, appPlan: "sendgrid" },
  "one year": { ...COMPANY, horizonYears: 1 },
  "all not sure": {},
  "no revenue at stake": { ...COMPANY, revenueAtStake: 0 },
  "one mailbox and a billion messages": { ...COMPANY, mailboxes: 1, operators: 1, appMessages: 1_000_000_000, revenueAtStake: 0 },
  "100,000 customers that grow fourfold a year": { ...COMPANY, mailboxes: 100_000, mailboxOwners: "customers", growth: 300, operators: 10 },
  "everything at its upper bound": {
    ...COMPANY,
    mailboxes: 100_000,
    appMessages: 1_000_000_000,
    growth: 300,
    revenueAtStake: 1_000_000_000,
    hourlyCost: 1000,
    displaced: 5,
    horizonYears: 5,
  },
  "everything at its lower bound": {
    ...COMPANY,
    mailboxes: 1,
    appMessages: 0,
    operators: 0,
    deputy: "no",
    growth: -50,
    revenueAtStake: 0,
    hourlyCost: 0,
    hostedPlan: { custom: 0 },
    serverPlan: { custom: 0 },
  },
};

const kept = new Map<string, { scenario: Scenario; assessment: Assessment }>();

function scenarioOf(input: object): Scenario {
  const parsed = parseAnswers(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
}

function at(edge: string): { scenario: Scenario; assessment: Assessment } {
  const found = kept.get(edge);
  if (found) return found;
  const scenario = scenarioOf(EDGES[edge] as object);
  const result = { scenario, assessment: assessQuickly(scenario) };
  kept.set(edge, result);
  return result;
}

/** Mean totals without sampling an event, which is what the assessment's means are. */
const meansOf = (input: object) => meanTotals(new Inputs(scenarioOf(input), BOOK, fewDraws));

const report = (edge: string) => buildReport(at(edge).scenario, at(edge).assessment, NEWEST_PRICE_DATE);

/** Every number in plain data, with the path that leads to it. */
function numbersOf(value: unknown, path: string): [path: string, value: number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, item]) => numbersOf(item, `${path}.${key}`));
  return [];
}

const inOrder = ({ p10, p50, p90 }: Quantiles) => p10 <= p50 && p50 <= p90;

describe.each(Object.keys(EDGES))("at the edge: %s", (edge) => {
  it("gives finite figures that hang together", () => {
    const { assessment } = at(edge);
    expect(numbersOf(assessment, "assessment").filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    for (const id of OPTIONS) {
      const option = assessment.options[id];
      const total = option.totalCost.mean;
      const close = Math.max(1e-6 * Math.abs(total), 1e-6);
      expect(Math.abs(option.visibleCost.mean + option.invisibleCost.mean - total)).toBeLessThan(close);
      expect(Math.abs(option.lines.reduce((sum, line) => sum + line.mean, 0) - total)).toBeLessThan(close);
      expect(total).toBeGreaterThanOrEqual(0);
      expect([option.totalCost, option.visibleCost, option.invisibleCost, ...option.lines, ...option.cumulative].every(inOrder)).toBe(true);
      const curve = option.lossExceedance;
      for (let i = 1; i < curve.length; i++) {
        expect(curve[i]?.loss).toBeGreaterThanOrEqual(curve[i - 1]?.loss as number);
        expect(curve[i]?.probability).toBeLessThanOrEqual(curve[i - 1]?.probability as number);
      }
      const silent = option.silentFailureByMonth;
      expect(silent.every((chance, m) => chance >= (silent[m - 1] ?? 0) && chance <= 1)).toBe(true);
      expect(option.expectedRegret).toBeGreaterThanOrEqual(-1e-6 * total);
      expect(option.lostMailDaysPerYear.mean).toBeLessThanOrEqual(366);
      expect(option.cumulative).toHaveLength(12 * assessment.horizonYears);
    }
    const { option, mean } = assessment.priceOfControl;
    const difference = assessment.options[option].totalCost.mean - assessment.options.hosted.totalCost.mean;
    expect(Math.abs(mean - difference)).toBeLessThan(Math.max(1e-6 * Math.abs(assessment.options.hosted.totalCost.mean), 1e-6));
  });

  it("is told without a broken word or a number that is none", () => {
    for (const { path, text } of textsOf(report(edge))) {
      expect(text, path).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      expect(text, path).not.toMatch(/(?<![.,\d])1 (mailboxes|hours|messages|people|years)\b/);
    }
  });
});

describe("what the edges have to say", () => {
  const cautions = (edge: string) => report(edge).cautions.join("\n");

  it("without revenue at stake, loses no revenue", () => {
    for (const id of OPTIONS) {
      const { lines } = at("no revenue at stake").assessment.options[id];
      expect(lines.filter((line) => ["warm-up-loss", "steady-silent-loss"].includes(line.id))).toEqual([]);
    }
  });

  it("without application mail, asks for none of its lines", () => {
    const { options } = at("no application mail").assessment;
    for (const id of OPTIONS) expect(options[id].lines.map((line) => line.id)).not.toContain("transactional-plan");
    expect(options.sender.totalCost.mean).toBeCloseTo(options.hosted.totalCost.mean, 4);
  });

  it("with nothing known, is open and says that it describes nobody", () => {
    const { recommendation } = at("all not sure").assessment;
    expect(recommendation).toMatchObject({ option: "hosted", verdict: "open" });
    expect(cautions("all not sure")).toMatch(/describe no company in particular/);
  });

  it("at a billion messages, warns of the list price and the estimates, and names the option that is cheaper by far", () => {
    expect(cautions("a billion messages")).toMatch(/names a price for 1,000,000,000 application messages/);
    expect(cautions("a billion messages")).toMatch(/order of magnitude/);
    expect(at("a billion messages").assessment.cheapest).toBe("sender");
    expect(report("a billion messages").priceOfControl.detail.join("\n")).toMatch(/The cheapest of the four is “Own the sender”/);
    expect(report("a billion messages").priceOfControl.sentence).toMatch(/less than 1% of the cost of buying/);
  });

  it("keeps these warnings away from ordinary sizes", () => {
    expect(cautions("no revenue at stake")).not.toMatch(/names a price|order of magnitude|discount that we assume|one mailbox/);
  });

  it("at 100,000 mailboxes, warns that a quote decides", () => {
    expect(cautions("100,000 mailboxes")).toMatch(/A quote for 100,000 mailboxes decides/);
  });

  it("with one mailbox, says that the cost is a few hours of work", () => {
    expect(cautions("one mailbox")).toMatch(/With one mailbox nearly all of the cost is the work/);
  });

  it("slows growth that would pass the bounds, and says so", () => {
    expect(at("100,000 customers that grow fourfold a year").assessment.notices).toContainEqual({
      code: "growth-clamped",
      quantity: "mailboxes",
      bound: 1_000_000,
    });
  });

  it("never makes more mailboxes cheaper, nor a mailbox dearer among more", () => {
    const sizes = [1, 2, 10, 25, 100, 300, 301, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000];
    const runs = sizes.map((mailboxes) => meansOf({ ...COMPANY, growth: 0, appMessages: 0, mailboxes }));
    for (const id of OPTIONS) {
      const totals = runs.map((means) => means[id]);
      for (let i = 1; i < totals.length; i++) expect(totals[i], `${id} at ${sizes[i]}`).toBeGreaterThanOrEqual(totals[i - 1] as number);
      expect((totals.at(-1) as number) / 1_000_000).toBeLessThan(totals[0] as number);
    }
  });

  it("costs less over one year than over three, and more a month, because the start is spread over fewer", () => {
    const one = meansOf({ ...COMPANY, horizonYears: 1 }).self;
    const three = meansOf(COMPANY).self;
    expect(one).toBeLessThan(three);
    expect(one).toBeGreaterThan(three / 3);
  });
});
