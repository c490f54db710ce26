import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumptionByKey } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { countedWork, ownHoursFactor } from "@/lib/model/costs/own-hours";
import { runFor } from "@/lib/model/explain/parts";
import { evaluateFigures, type Figures } from "@/lib/model/figures";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS } from "@/lib/questionnaire/ids";
import type { Overrides, Scenario } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";
import { chanceOfAtMost, countAt } from "@/lib/simulation/poisson";
import { Timeline } from "@/lib/simulation/timeline";
import { factsOf } from "@/lib/wording/facts";
import { ownHours } from "@/lib/wording/result/own-hours";
import { fewDraws } from "../assessments";

/** Nine hundred mailboxes on own servers, four people who run them as production: the base of the expert's attack. */
const BASE: Draft = {
  mailboxes: 900,
  mailboxOwners: "staff",
  operators: 4,
  experience: "production",
  coverage: "best-effort",
  appMessages: 0,
  today: "self",
  suite: "no",
  noticeTime: "day",
  mfa: "some",
  growth: 0,
  revenueAtStake: 0,
  objectives: ["routing"],
  "basis.routing": "board",
  "hostedFit.routing": "none-can",
  "scope.routing": "people",
};

const scenarioOf = (changes: Draft = {}, overrides: Overrides = {}): Scenario => ({
  answers: completeDraft({ ...BASE, ...changes }),
  overrides,
  priceDate: NEWEST_PRICE_DATE,
});
const known = new Map<string, Figures>();
/** What is looked at needs no other sizes. */
const evaluated = (changes: Draft = {}, overrides: Overrides = {}) => {
  const scenario = scenarioOf(changes, overrides);
  const key = JSON.stringify(scenario);
  const figures = known.get(key) ?? evaluateFigures(scenario, BOOK, fewDraws).figures;
  known.set(key, figures);
  return { scenario, figures };
};
const whole = (changes: Draft) => {
  const scenario = scenarioOf(changes);
  return { scenario, figures: evaluate(scenario, BOOK, fewDraws) };
};
const told = (changes: Draft) => {
  const { scenario, figures } = whole(changes);
  return ownHours(factsOf(scenario, { ...figures, flips: [] }));
};

describe("point 6: the record of whoever runs mail today", () => {
  it("stands beside the model where hours or incidents were answered, and nowhere else", () => {
    expect(evaluated({ ownHours: "not-sure", ownIncidents: "not-sure" }).figures.ownRecord).toBeNull();
    expect(evaluated({ today: "hosted", ownHours: 2, ownIncidents: 1 }).figures.ownRecord).toBeNull();
    const { ownRecord } = evaluated({ ownHours: 2, ownIncidents: "not-sure" }).figures;
    expect(ownRecord?.hours).not.toBeNull();
    expect(ownRecord?.incidents).toBeNull();
  });

  it("is compared with the hours of a year, of which half take at most the middle", () => {
    const { figures } = evaluated({ ownHours: 2, ownIncidents: "not-sure" });
    const { hours } = figures.ownRecord ?? {};
    if (!hours) throw new Error("There is no record.");
    expect(hours.p10).toBeLessThan(hours.p50);
    expect(hours.p50).toBeLessThan(hours.p90);
    expect(Math.abs(hours.p50 / figures.options.self.hoursPerMonth.p50 - 1)).toBeLessThan(0.15);
    const atMiddle = evaluated({ ownHours: Number(hours.p50.toPrecision(3)), ownIncidents: "not-sure" }).figures.ownRecord?.hours;
    expect(atMiddle?.asFew).toBeGreaterThan(0.42);
    expect(atMiddle?.asFew).toBeLessThan(0.58);
  });

  it("is the less likely the fewer hours and incidents it has", () => {
    const chances = [2, 20, 100, 400].map(
      (hours) => evaluated({ ownHours: hours, ownIncidents: "not-sure" }).figures.ownRecord?.hours?.asFew ?? -1,
    );
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    const few = [0, 5, 15, 40].map((count) => evaluated({ ownHours: "not-sure", ownIncidents: count }).figures.ownRecord?.incidents);
    const asFew = few.map((each) => each?.asFew ?? -1);
    expect(asFew).toEqual([...asFew].sort((a, b) => a - b));
    for (const each of few) expect((each?.asFew ?? 0) + (each?.asMany ?? 0)).toBeGreaterThanOrEqual(1);
  });

  it("counts incidents as a Poisson number whose rate is uncertain, worked out by hand", () => {
    // Of two equally likely rates, 1 and 3 a year: P(0) = (e^-1 + e^-3) / 2, P(at most 1) = (2 e^-1 + 4 e^-3) / 2.
    const rates = Float64Array.of(1, 3);
    expect(chanceOfAtMost(0, rates)).toBeCloseTo((Math.exp(-1) + Math.exp(-3)) / 2, 12);
    expect(chanceOfAtMost(1, rates)).toBeCloseTo((2 * Math.exp(-1) + 4 * Math.exp(-3)) / 2, 12);
    expect(chanceOfAtMost(-1, rates)).toBe(0);
    expect(countAt(0.1, rates)).toBe(0);
    expect(countAt(0.5, rates)).toBe(2);
    expect(chanceOfAtMost(99, Float64Array.of(5000))).toBeCloseTo(0, 9);
  });

  it("leaves out what nobody is told of: a rate moved by override is seen in its part that shows", () => {
    const base = evaluated({ ownHours: "not-sure", ownIncidents: 3 }).figures.ownRecord?.incidents;
    const row = assumptionByKey("self.auth-lapse.rate");
    const more = evaluated({ ownHours: "not-sure", ownIncidents: 3 }, { [row.id]: row.high }).figures.ownRecord?.incidents;
    expect(more).toEqual(base);
  });

  it("is told with how likely it is, that it may be luck, and the way to count with it", () => {
    const own = told({ ownHours: 2, ownIncidents: 0, hoursFrom: "model" });
    expect(own?.sentences[0]).toMatch(/^You say that mail takes 2 hours a month\. .* of 20 operators like you would report as little\.$/);
    expect(own?.sentences[1]).toMatch(/^Somebody noticed 0 incidents in a year\. .* would report as few\.$/);
    expect(own?.sentences.at(-1)).toContain("may be luck");
    expect(own?.counts).toMatchObject({ other: "own", label: "Count the money with your hours instead" });
    expect(told({ ownHours: 9_000, ownIncidents: "not-sure" })?.sentences[0]).toContain("would report as much");
    expect(told({ ownHours: 2, ownIncidents: 0, hoursFrom: "own" })?.counts?.other).toBe("model");
  });
});

describe("point 6: the money counted with the founder's hours", () => {
  it("comes to them today in each draw, incidents expected, and leaves buying alone", () => {
    const scenario = scenarioOf({ ownHours: 12, hoursFrom: "own" });
    const { inputs } = runFor(scenario, BOOK, fewDraws);
    expect(ownHoursFactor(inputs, "hosted")).toBeUndefined();
    expect(ownHoursFactor(inputs, "sender")).toBeUndefined();
    const model = evaluated({ ownHours: 12 });
    const own = evaluated({ ownHours: 12, hoursFrom: "own" });
    expect(own.figures.options.hosted.totalCost).toEqual(model.figures.options.hosted.totalCost);
    expect(own.figures.options.sender.totalCost).toEqual(model.figures.options.sender.totalCost);
    // With an hour at 100 USD that displaces nothing and no growth, what hours cost is 12 × 100 a month, wages and discount apart.
    const at = (hours: number) =>
      evaluated({ ownHours: hours, hoursFrom: "own", hourlyCost: 100, discountRate: 0 }, { [assumptionByKey("all.wage-growth").id]: 0 })
        .figures.options.self.totalCost.mean;
    expect(at(22) - at(12)).toBeCloseTo(10 * 100 * 36, -2);
  });

  it("never moves the rule: conditions, verdict, hours and losses are those of the model", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom<Draft>(
          {},
          { mailboxes: 12, operators: 1 },
          { mailboxes: { low: 50, high: 90 }, mfa: "not-sure" },
          { committedHours: 40 },
        ),
        (hours, changes) => {
          const model = evaluated({ ...changes, ownHours: hours }).figures;
          const own = evaluated({ ...changes, ownHours: hours, hoursFrom: "own" }).figures;
          expect(own.conditions).toEqual(model.conditions);
          expect({ ...own.recommendation, money: null }).toEqual({ ...model.recommendation, money: null });
          expect(own.ownRecord).toEqual(model.ownRecord);
          for (const option of OPTIONS) {
            expect(own.options[option].hoursPerMonth).toEqual(model.options[option].hoursPerMonth);
            expect(own.options[option].excessLossPerYear).toEqual(model.options[option].excessLossPerYear);
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it("lowers what owning costs where they are fewer than the model's, and raises it where they are more; lines still add up", () => {
    const model = evaluated({ ownHours: 2 }).figures;
    const few = evaluated({ ownHours: 2, hoursFrom: "own" }).figures;
    const many = evaluated({ ownHours: 2_000, hoursFrom: "own" }).figures;
    expect(few.priceOfControl.mean).toBeLessThan(model.priceOfControl.mean);
    expect(many.priceOfControl.mean).toBeGreaterThan(model.priceOfControl.mean);
    for (const { options } of [few, many]) {
      const { lines, totalCost } = options.self;
      expect(lines.reduce((sum, line) => sum + line.mean, 0)).toBeCloseTo(totalCost.mean, 4);
    }
  });

  it("a range widens the money, and moves it as an input of its own", () => {
    // Swings are read from the draws by regression, which sees little in 64.
    const spread = evaluate(scenarioOf({ ownHours: { low: 5, high: 80 }, hoursFrom: "own" }), BOOK, new Draws(1024, SEED));
    expect(spread.drivers.some(({ id }) => id === "ownHours")).toBe(true);
    const one = evaluated({ ownHours: 20, hoursFrom: "own" }).figures;
    const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10;
    expect(width(spread.priceOfControl)).toBeGreaterThan(width(one.priceOfControl));
  });

  it("has the same break-even in hours, whosever hours are counted", () => {
    const model = evaluated({ ownHours: 8 }).figures.breakEvenHoursPerMonth;
    const own = evaluated({ ownHours: 8, hoursFrom: "own" }).figures.breakEvenHoursPerMonth;
    if (model === null || own === null) throw new Error("There is a break-even at this size.");
    expect(Math.abs(own / model - 1)).toBeLessThan(0.05);
  });

  it("scales running work and expected incidents together: in each draw they come to what was said", () => {
    const { inputs, expectedIncidents } = runFor(scenarioOf({ ownHours: { low: 4, high: 9 }, hoursFrom: "own" }), BOOK, fewDraws);
    const { ownHours } = inputs;
    if (ownHours === undefined) throw new Error("Own hours are not counted.");
    expect(new Set(ownHours).size).toBeGreaterThan(10);
    // Without growth the first month is every month.
    const month = new Timeline(inputs.count, Float64Array.of(1));
    const work = month.total(countedWork(inputs).flatMap(({ hours }) => hours.self));
    const factor = ownHoursFactor(inputs, "self");
    const met = expectedIncidents.all.filter(({ incident: { id, options } }) => id !== "exit" && options.includes("self"));
    ownHours.forEach((said, i) => {
      const inIncidents = met.reduce((sum, { incident, mean }) => sum + ((incident.rate[i] ?? 0) * (mean.hours[i] ?? 0)) / 12, 0);
      expect((work[i] ?? 0) + (factor?.[i] ?? 0) * inIncidents).toBeCloseTo(said, 6);
    });
  });

  it("is said in the report, for the page, the PDF and the lines", () => {
    const { scenario, figures } = whole({ ownHours: 2, hoursFrom: "own" });
    const report = buildReport(scenario, { ...figures, flips: [] }, NEWEST_PRICE_DATE);
    expect(report.hours.own?.counts?.text).toContain("The rule asks for what owning usually takes");
  });
});
