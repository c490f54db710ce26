import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumptionByKey, parameter } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { OptionResult } from "@/lib/model/assessment";
import { Inputs } from "@/lib/model/costs/inputs";
import { LINES, type LineId, linesOfKind } from "@/lib/model/costs/lines";
import { hoursOfLine, runFor } from "@/lib/model/explain/parts";
import { evaluateFigures } from "@/lib/model/figures";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { defaultHourlyCost } from "@/lib/questionnaire/defaults";
import { OPTIONS, PAID_ANYWAY } from "@/lib/questionnaire/ids";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";
import { factsOf } from "@/lib/wording/facts";
import { lineFormula } from "@/lib/wording/numbers/lines";
import { paidAnywayCaution } from "@/lib/wording/result";
import { answerSets } from "../arbitraries/answers";
import { assessQuickly } from "../assessments";

/** The organisation that model-2.md calls the base, with hosted mailboxes at 4. */
const BASE: Draft = {
  experience: "production",
  coverage: "best-effort",
  operators: 4,
  "practice.patching": "routine",
  "practice.backups": "routine",
  "practice.monitoring": "routine",
  "practice.restore": "routine",
  "practice.rehearsal": "ad-hoc",
  "practice.keys": "routine",
  "practice.abuse": "routine",
  mailboxes: 900,
  mailboxOwners: "staff",
  growth: 0,
  appMessages: 0,
  bulk: "no",
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "some",
  today: "self",
  objectives: [],
  hostedPlan: { custom: 4 },
};

/** One hobbyist with one mailbox and nobody to stand in, on the cheapest server that runs a mail store. */
const HOBBY: Draft = {
  ...BASE,
  mailboxes: 1,
  operators: 1,
  deputy: "no",
  experience: "hobby",
  coverage: "none",
  serverPlan: "hetzner-cx23",
};

const draws = new Draws(512, SEED);
const scenarioOf = (draft: Draft) => ({ answers: completeDraft(draft), overrides: {}, priceDate: NEWEST_PRICE_DATE });
const figuresOf = (draft: Draft) => evaluateFigures(scenarioOf(draft), BOOK, draws).figures;
const lineOf = (option: OptionResult, id: LineId) => option.lines.find((line) => line.id === id)?.mean ?? 0;
const sumOf = (option: OptionResult, ids: readonly string[]) =>
  option.lines.filter(({ id }) => ids.includes(id)).reduce((sum, { mean }) => sum + mean, 0);

const MONTHS = 36;
const EUR = BOOK.rateOn("EUR", NEWEST_PRICE_DATE);

describe("row 8: groupware costs what our own price rows say", () => {
  const { low, likely, high } = assumptionByKey("core.groupware");

  it("holds what an edition with support costs, 1.74 to 2.40 dollars a mailbox and year", () => {
    for (const id of ["SW03", "SW04", "SW05"]) {
      const perMonth = BOOK.priceOn(id, NEWEST_PRICE_DATE).amount / 12;
      expect(perMonth).toBeGreaterThan(low);
      expect(perMonth).toBeLessThan(high);
      expect(Math.abs(Math.log(perMonth / likely))).toBeLessThan(Math.log(1.5));
    }
    expect([low, high]).toEqual([0.05, 0.4]);
  });

  it("is a small line of the base, a hundred and fifty dollars a month and not twelve hundred", () => {
    const { core } = figuresOf(BASE).options;
    expect(lineOf(core, "groupware") / MONTHS).toBeGreaterThan(100);
    expect(lineOf(core, "groupware") / MONTHS).toBeLessThan(200);
    expect(lineOf(core, "groupware")).toBeLessThan(0.02 * core.totalCost.mean);
  });

  it("names commercial groupware as the number to put in its place", () => {
    expect(lineFormula("groupware", "core").words.join(" ")).toMatch(/commercial groupware, at 1 to 5 dollars/);
    expect(assumptionByKey("core.groupware").reasoning).toMatch(/Commercial groupware/);
  });
});

describe("row 9: a move costs what P51 says", () => {
  const perUser = (mailboxes: number) =>
    lineOf(figuresOf({ ...BASE, mailboxes, discountRate: 0 }).options.hosted, "migration") / mailboxes / EUR;
  const { low, likely, high } = parameter("P51");

  it("about 150 euros a user up to 50, between 50 and 300, and about half above 5,000", () => {
    const few = perUser(40);
    expect(few).toBeGreaterThan(0.9 * (likely ?? 0));
    expect(few).toBeLessThan(1.25 * (likely ?? 0));
    const base = perUser(900);
    expect(base).toBeGreaterThan(low ?? 0);
    expect(base).toBeLessThan(high ?? 0);
    expect(base).toBeLessThan(few);
    expect(perUser(10_000) / few).toBeGreaterThan(0.45);
    expect(perUser(10_000) / few).toBeLessThan(0.6);
  });
});

describe("row 10: a currency stands for a labour market", () => {
  it("so an hour costs what administrators cost there, and not American pay converted", () => {
    expect(defaultHourlyCost("EUR")).toEqual({ low: 35, high: 55 });
    expect(defaultHourlyCost("GBP")).toEqual({ low: 25, high: 45 });
    expect(defaultHourlyCost("USD")).toEqual({ low: 58.2, high: 90.9 });
    expect(completeDraft({ currency: "EUR" }).hourlyCost).toEqual({ low: 35, high: 55 });
    // The mean wage of the euro area lies inside, and of the Union just below; American pay would be 51 to 80.
    expect(parameter("P61").likely).toBeGreaterThan(35);
    expect(58.2 / EUR).toBeGreaterThan(50);
  });

  it("so that work weighs less in a result in euros, in the same money", () => {
    const work = linesOfKind("work");
    const inUsd = sumOf(figuresOf(BASE).options.core, work);
    const inEur = sumOf(figuresOf({ ...BASE, currency: "EUR", hostedPlan: { custom: 3.5 } }).options.core, work) * EUR;
    expect(inEur / inUsd).toBeGreaterThan(0.6);
    expect(inEur / inUsd).toBeLessThan(0.8);
  });
});

describe("row 12: what is small takes little", () => {
  const hobby = figuresOf(HOBBY).options;

  it("one mailbox at self takes the 2 to 4 hours a month that people report, and not 6", () => {
    expect(hobby.self.hoursPerMonth.p50).toBeGreaterThan(2);
    expect(hobby.self.hoursPerMonth.p50).toBeLessThan(4);
    expect(hobby.self.hoursPerMonth.p80).toBeLessThan(7);
    expect(hobby.core.hoursPerMonth.p50).toBeLessThan(hobby.self.hoursPerMonth.p50);
  });

  it("and one hosted account minutes", () => {
    expect(hobby.hosted.hoursPerMonth.p50 * 60).toBeLessThan(30);
  });

  it("for 6 to 15 dollars a month in bills", () => {
    const bills = linesOfKind("bill");
    for (const option of ["core", "self"] as const) {
      const perMonth = sumOf(hobby[option], bills) / MONTHS;
      expect(perMonth).toBeGreaterThan(6);
      expect(perMonth).toBeLessThan(15);
    }
  });

  it("a hobbyist who leaves is no contractor’s bill", () => {
    expect(lineOf(hobby.self, "key-person-risk")).toBeLessThan(300);
    const company = figuresOf({ ...HOBBY, mailboxes: 50 }).options.self;
    expect(lineOf(company, "key-person-risk")).toBeGreaterThan(5000);
  });

  it("hours never fall as mailboxes grow", () => {
    const hours = [1, 2, 5, 10, 25, 50, 250].map((mailboxes) => figuresOf({ ...HOBBY, mailboxes }).options);
    for (const option of OPTIONS) {
      const all = hours.map((options) => options[option].hoursPerMonth.p50);
      expect([...all].sort((a, b) => a - b)).toEqual(all);
    }
  });

  it("also where application mail is all that is sent by one’s own servers", () => {
    const sender = (appMessages: number) => figuresOf({ ...HOBBY, mailboxes: 5, appMessages, today: "hosted" }).options.sender;
    const [small, usual] = [sender(10_000), sender(100_000)];
    expect(small.addedHoursPerMonth.p50).toBeLessThan(0.75 * usual.addedHoursPerMonth.p50);
    expect(small.addedHoursPerMonth.p50).toBeLessThan(7);
  });

  it("grows with its estate over the years", () => {
    const admin = (growth: number) => lineOf(figuresOf({ ...HOBBY, mailboxes: 4, growth }).options.self, "administration");
    // From 4 to 32 in three years, which passes the size of a usual estate.
    expect(admin(100) / admin(0)).toBeGreaterThan(1.4);
    expect(admin(100)).toBeLessThan(lineOf(figuresOf({ ...HOBBY, mailboxes: 32 }).options.self, "administration"));
  });
});

describe("sums of hours, not lines", () => {
  /** Hours a month of running work in the middle of its estimates, and of incidents on average. */
  function hoursAt(draft: Draft) {
    const run = runFor(scenarioOf(draft), BOOK, draws);
    const routine = linesOfKind("work").reduce((sum, id) => {
      const hours = hoursOfLine(run, "self", id);
      return sum + (hours && "perMonth" in hours ? hours.perMonth : 0);
    }, 0);
    const { incidents } = figuresOf(draft).options.self;
    return { routine, incidents: incidents.reduce((sum, { ratePerYear, hoursMean }) => sum + (ratePerYear * hoursMean) / 12, 0) };
  }

  it("a small quiet server: P05 for the routine and P08 for incidents", () => {
    const [p05, p08] = [parameter("P05"), parameter("P08")];
    for (const mailboxes of [1, 2, 3, 5]) {
      const { routine, incidents } = hoursAt({ ...HOBBY, mailboxes, experience: "production", coverage: "best-effort" });
      expect(routine).toBeGreaterThan(p05.low ?? 0);
      expect(routine).toBeLessThan((p05.high ?? 0) * 1.1);
      expect(incidents).toBeGreaterThan(p08.low ?? 0);
      expect(incidents).toBeLessThan(p08.high ?? 0);
    }
  });

  it("larger ones: per user within P06 at 35, and at 250 below the quarter of a person that P07 has for mail and files", () => {
    const hours = (mailboxes: number, operators: number) => figuresOf({ ...BASE, mailboxes, operators }).options.self.hoursPerMonth.p50;
    const [p06, p07] = [parameter("P06"), parameter("P07")];
    expect(hours(35, 1) / 35).toBeGreaterThan(p06.low ?? 0);
    expect(hours(35, 1) / 35).toBeLessThan(p06.high ?? 0);
    const quarter = (p07.likely ?? 0) * 160;
    expect(hours(250, 2)).toBeLessThan(quarter);
    expect(hours(250, 2)).toBeGreaterThan(0.6 * quarter);
    // P06 is on-premises Exchange: free software with fewer moving parts takes less of each user as there are more.
    for (const mailboxes of [75, 180]) {
      expect(hours(mailboxes, 2) / mailboxes).toBeLessThan(p06.low ?? 0);
      expect(hours(mailboxes, 2) / mailboxes).toBeGreaterThan(0.6 * (quarter / 250));
    }
  });
});

describe("row 13: application mail at scale has people on both sides", () => {
  const at = (appMessages: number) => figuresOf({ ...BASE, mailboxes: 40, appMessages, today: "hosted" }).options;
  const care = (appMessages: number) => at(appMessages).hosted.hoursPerMonth.p50 - at(0).hosted.hoursPerMonth.p50;

  it("10 to 40 hours a month at 50 million messages with a provider, and hardly any at ten thousand", () => {
    expect(care(50_000_000)).toBeGreaterThan(10);
    expect(care(50_000_000)).toBeLessThan(40);
    expect(care(10_000)).toBeLessThan(0.5);
  });

  it("owning still takes more of them at every volume", () => {
    for (const appMessages of [10_000, 1_000_000, 50_000_000]) {
      const { hosted, sender } = at(appMessages);
      expect(sender.hoursPerMonth.p50).toBeGreaterThan(hosted.hoursPerMonth.p50);
    }
  });

  it("own sending may need a licence: some 1,000 to 15,000 dollars a year at 50 million, hardly anything at a million", () => {
    const licence = (appMessages: number) => (lineOf(at(appMessages).sender, "sending-licence") / MONTHS) * 12;
    expect(licence(50_000_000)).toBeGreaterThan(4000);
    expect(licence(50_000_000)).toBeLessThan(8000);
    expect(licence(1_000_000)).toBeLessThan(50);
    expect(lineOf(at(50_000_000).hosted, "sending-licence")).toBe(0);
  });
});

describe("row 14: contracts rise when they are renewed", () => {
  // thenegotiationexperts.com/blog/saas-price-escalation-caps-negotiation: three years of a contract at 2 million a year, at yearly caps.
  it.each([
    [3, 6_181_800],
    [5, 6_305_000],
    [7, 6_429_800],
    [10, 6_620_000],
  ])("meets the published three years of a contract that rises by %d%% a year", (percent, published) => {
    const rises = assumptionByKey("hosted.price-rises").id;
    const answers = completeDraft({ ...BASE, mailboxes: 1000, hostedPlan: { custom: 2_000_000 / 12_000 }, discountRate: 0 });
    const { hosted } = evaluateFigures({ answers, overrides: { [rises]: percent }, priceDate: NEWEST_PRICE_DATE }, BOOK, draws).figures
      .options;
    const alone = evaluateFigures(
      { answers: { ...answers, suite: "yes" }, overrides: { [rises]: percent }, priceDate: NEWEST_PRICE_DATE },
      BOOK,
      draws,
    ).figures.options.hosted;
    const contract = (of: OptionResult) => lineOf(of, "subscription") + lineOf(of, "price-rises");
    expect(Math.abs((contract(hosted) - contract(alone)) / published - 1)).toBeLessThan(0.003);
  });

  it("so the first year of a subscription is its list price", () => {
    const { hosted } = figuresOf({ ...BASE, horizonYears: 1, discountRate: 0 }).options;
    expect(lineOf(hosted, "price-rises")).toBe(0);
    expect(lineOf(hosted, "subscription")).toBeCloseTo(900 * 4 * 12, 6);
  });

  it("pay rises a little every month", () => {
    const inputs = new Inputs(scenarioOf(BASE), BOOK, draws);
    expect(meanOfValues(inputs.wages.monthly as Float64Array)).toBeGreaterThan(1);
    expect(inputs.hostedPrices).toHaveProperty("yearly");
    expect(inputs.serverPrices).toHaveProperty("yearly");
  });
});

describe("issue 20, point 8: what is paid anyway is not avoidable", () => {
  const RICH: Draft = { ...BASE, coverage: "rota", objectives: ["retention"], appMessages: 100_000, today: "hosted" };
  const plain = figuresOf(RICH);

  it.each(PAID_ANYWAY)("%s: comes off the lines that it does the job of, and off nothing else", (paid) => {
    const figures = figuresOf({ ...RICH, paidAnyway: [paid] });
    for (const option of OPTIONS) {
      const [before, after] = [plain.options[option], figures.options[option]];
      const off = Object.entries(LINES).flatMap(([id, line]) =>
        "anyway" in line && line.anyway.paid === paid ? [{ id, of: line.anyway }] : [],
      );
      for (const { id, of } of off) {
        const isOff = of.in.some((each) => each === option);
        expect(lineOf(after, id as LineId)).toBe(isOff ? 0 : lineOf(before, id as LineId));
        // Without the rises of its price, which were a line of their own.
        if (isOff && lineOf(before, id as LineId) > 0)
          expect(after.paidAnyway.find((line) => line.id === id)?.mean).toBeGreaterThanOrEqual(lineOf(before, id as LineId) * 0.999);
      }
      const follow = ["price-rises", "double-running", ...off.map(({ id }) => id)];
      const rest = (of: OptionResult) => of.lines.filter(({ id }) => !follow.includes(id));
      expect(rest(after)).toEqual(rest(before));
      expect(after.totalCost.mean).toBeLessThanOrEqual(before.totalCost.mean);
      // The rule's hours and losses do not move.
      expect(after.hoursPerMonth).toEqual(before.hoursPerMonth);
      expect(after.addedHoursPerMonth).toEqual(before.addedHoursPerMonth);
      expect(after.excessLossPerYear).toEqual(before.excessLossPerYear);
      expect(after.incidents).toEqual(before.incidents);
    }
    expect(figures.conditions).toEqual(plain.conditions);
    expect(figures.recommendation.option).toBe(plain.recommendation.option);
  });

  it("moves the price of control by what it leaves out of owning, less what it leaves out of buying", () => {
    const figures = figuresOf({ ...RICH, paidAnyway: ["servers", "monitoring", "rota"], today: "none" });
    const before = figuresOf({ ...RICH, today: "none" });
    const option = figures.priceOfControl.option;
    const out = (of: OptionResult) => of.paidAnyway.reduce((sum, { mean }) => sum + mean, 0);
    const moved = before.priceOfControl.mean - figures.priceOfControl.mean;
    expect(moved).toBeCloseTo(out(figures.options[option]) - out(figures.options.hosted), 3);
    expect(out(figures.options.hosted)).toBeGreaterThan(0);
  });

  it("says what it leaves out, and of which lines", () => {
    const scenario = scenarioOf({ ...RICH, paidAnyway: ["servers", "monitoring"] });
    const [caution = ""] = paidAnywayCaution(factsOf(scenario, assessQuickly(scenario)));
    expect(caution).toMatch(
      /^You pay for servers and monitoring with or without mail, so the totals leave it out \(servers, standby server/,
    );
    expect(caution).toMatch(/The rule counts hours and losses as before\.$/);
    expect(paidAnywayCaution(factsOf(scenarioOf(RICH), assessQuickly(scenarioOf(RICH))))).toEqual([]);
  });

  it("never adds to a total, whatever else is answered", () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const few = new Draws(16, SEED);
        const totals = (paidAnyway: typeof answers.paidAnyway) =>
          evaluateFigures({ answers: { ...answers, paidAnyway }, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, few).figures.options;
        const [none, all] = [totals([]), totals([...PAID_ANYWAY])];
        for (const option of OPTIONS) {
          expect(all[option].totalCost.mean).toBeLessThanOrEqual(none[option].totalCost.mean * (1 + 1e-9));
          expect(all[option].hoursPerMonth).toEqual(none[option].hoursPerMonth);
        }
      }),
      { numRuns: 20 },
    );
  });
});
