import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineMean, WORTH_TELLING } from "@/lib/model";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { moneyPicture } from "@/lib/report/answer-picture";
import { largestDrivers } from "@/lib/report/largest-drivers";
import { largestLineTable } from "@/lib/report/largest-lines";
import { buildReport } from "@/lib/report/report";
import { anywayLines, costLineTable, shownLines } from "@/lib/report/tables";
import { ABOUT_THE_SAME, cheapestTitle } from "@/lib/wording/answer/picture";
import { type Facts, factsOf } from "@/lib/wording/facts";
import { roundMoney, totalMoney } from "@/lib/wording/format";
import { buyingClaim } from "@/lib/wording/result/buying";
import { cashClaim } from "@/lib/wording/result/cash";
import { cumulativeClaim } from "@/lib/wording/result/chart-text";
import { futuresClaim } from "@/lib/wording/result/futures";
import { oddsFigure, priceFinding, priceLead } from "@/lib/wording/result/money";
import { priceByObjective } from "@/lib/wording/result/price-by-objective";
import { assessProfile } from "@/tests/assessments";
import { answersAndSizes, factsOfAnswers, factsOfProfile } from "./answer-facts";
import { handMade, VERDICTS } from "./hand-made";

const TODAY = "2026-11-23";
const words = (text: string) => text.split(/\s+/).length;
const amountsIn = (text: string) => text.match(/[−]?[$€£][\d,.]*\d/g) ?? [];
const amount = (cell: string | undefined) => Number((cell ?? "").replace("−", "-").replace(/[^\d-]/g, ""));
const factsByHand = (given: Parameters<typeof handMade>[0]) => {
  const { scenario, assessment } = handMade(given);
  return factsOf(scenario, assessment);
};

function expectSoundHead(facts: Facts): void {
  const finding = priceFinding(facts);
  const { before, range, after } = priceLead(facts);
  expect(words(finding), finding).toBeLessThanOrEqual(16);
  expect(finding).not.toMatch(/[.]$|undefined|NaN/);
  const { mean } = facts.assessment.priceOfControl;
  if (facts.nothingToOwn) {
    expect([amountsIn(finding), range]).toEqual([[], undefined]);
    return;
  }
  if (facts.assessment.recommendation.money === "too-close") expect(amountsIn(finding)).toEqual([]);
  else expect(finding).toContain(`${roundMoney(Math.abs(mean), facts.currency)} ${mean < 0 ? "less" : "more"} over `);
  const lead = `${before} ${range} ${after}`;
  expect(lead).toMatch(/^[A-Z].*\.$/);
  expect(lead.includes("By the rule, money does not decide.")).toBe(mean < 0);
  // The heading’s amount is not said again, and the ends of the range stand in their order.
  const ends = amountsIn(range ?? "");
  expect(ends.length).toBeGreaterThan(0);
  const { p10, p90 } = facts.assessment.priceOfControl;
  const told = p90 < 0 ? [-p90, -p10] : [Math.abs(p10), Math.abs(p90)];
  for (const end of ends) expect(told.map((each) => roundMoney(each, facts.currency))).toContain(end);
  expect(range?.includes("less")).toBe(p10 < 0 && roundMoney(p10, facts.currency) !== roundMoney(0, facts.currency));
}

function expectSoundCosts(facts: Facts): void {
  const { rows, title } = moneyPicture(facts);
  const { options } = facts.assessment;
  expect(rows).toHaveLength(facts.options.length);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  for (const [index, id] of facts.options.entries()) {
    const { totalCost } = options[id];
    const row = rows[index];
    expect([row?.side, row?.amount]).toEqual([id === "hosted" ? "hosted" : "owned", totalMoney(totalCost.mean, facts.currency)]);
    expect([row?.lowText, row?.highText]).toEqual([totalCost.p10, totalCost.p90].map((each) => totalMoney(each, facts.currency)));
    for (const share of [row?.visible, row?.invisible, row?.low, row?.high]) expect(share).toBeGreaterThanOrEqual(0);
    expect(Math.max((row?.visible ?? 0) + (row?.invisible ?? 0), row?.high ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
  }
  expect(words(title)).toBeLessThanOrEqual(16);
  const [first = 0, second = 0] = facts.options.map((id) => options[id].totalCost.mean).sort((a, b) => a - b);
  expect(title.includes("about the same")).toBe(second <= first * ABOUT_THE_SAME.to);
}

function expectSoundLines(facts: Facts): void {
  const { rows, numbers, columns } = largestLineTable(facts);
  const all = costLineTable(facts);
  expect(numbers).toHaveLength(rows.length);
  expect(columns).toEqual(all.columns);
  const total = rows.findIndex(([name]) => name === "Total");
  for (const side of [2, 3]) {
    const added = rows.slice(0, total).reduce((sum, row) => sum + amount(row[side]), 0);
    expect(added, JSON.stringify(rows)).toBe(amount(rows[total]?.[side]));
  }
  // What is left out is never larger than what is told, and what is paid anyway stands apart.
  const lines = shownLines(facts);
  const named = new Set(rows.slice(0, total).map(([name]) => name));
  expect([...named].filter((name) => name?.endsWith("other lines") || name?.endsWith("other line"))).toHaveLength(lines.length > 5 ? 1 : 0);
  const anyway = anywayLines(facts);
  const [left, ...none] = rows.slice(total + 1);
  expect([left !== undefined, none]).toEqual([anyway.length > 0, []]);
  if (left) {
    const sums = [facts.hosted, facts.owned].map(({ paidAnyway }) => paidAnyway.reduce((sum, { mean }) => sum + mean, 0));
    expect(left.slice(2)).toEqual(sums.map((sum) => totalMoney(sum, facts.currency)));
    expect(left[0]).toContain(`${anyway.length} line`);
  }
  expect(rows[total]?.slice(2)).toEqual(all.rows[lines.length]?.slice(2));
}

describe("the head of Money", { timeout: 60_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("says the price of control of %s once, in few words", (id) => {
    const facts = factsOfProfile(id);
    expectSoundHead(facts);
    expectSoundCosts(facts);
    expectSoundLines(facts);
    const { assessment, scenario } = assessProfile(id);
    const { claims, priceOfControl, costs } = buildReport(scenario, assessment, TODAY);
    const { lead, figures, odds } = priceOfControl;
    const head = [claims.price, lead.range?.value ?? "", ...figures.slice(1).flatMap(({ value, note }) => [value, note ?? ""])];
    const said = [...head, odds?.value ?? ""].flatMap(amountsIn);
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
    const drawn = costs.rows.flatMap((row) => [row.amount, row.lowText, row.highText]);
    expect(said.filter((each) => drawn.includes(each))).toEqual([]);
  });

  it("holds for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, (given) => {
        const facts = factsOfAnswers(given);
        expectSoundHead(facts);
        expectSoundCosts(facts);
        expectSoundLines(facts);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it("says so where the money is too close to call, small, or speaks for owning", () => {
    const close = factsByHand({ ...VERDICTS["own the core"], recommendation: { money: "too-close" } });
    expect(priceFinding(close)).toBe("Owning the core would cost about as much as buying over three years");
    expect(priceLead(close).before).toBe("Which of the two costs more is too close to call:");
    const cheaper = factsByHand(VERDICTS["own and cheaper"] ?? {});
    expect(priceFinding(cheaper)).toBe("Owning the core would cost about £6,200 less over three years");
    expect(priceLead(cheaper).after).toMatch(/By the rule, money does not decide\.$/);
    const plain = factsByHand(VERDICTS["own the core"] ?? {});
    expect(priceLead(plain)).toEqual({
      before: "That is the price of control:",
      range: "$6,200 to $28,000",
      after: "in 8 of 10 futures.",
    });
    expect(oddsFigure(plain).note).toMatch(/^Money (is|leans)/);
  });

  it("names the cheapest option, and two where they cost about the same", () => {
    expect(cheapestTitle(factsByHand({ levels: { hosted: 1, sender: 1.5, core: 2, self: 3 } }))).toBe("Buying everything costs least");
    expect(cheapestTitle(factsByHand({ levels: { hosted: 1, sender: 0.5, core: 2, self: 3 } }))).toBe("Owning the sender costs least");
    expect(cheapestTitle(factsByHand({ levels: { hosted: 1, sender: 1.1, core: 2, self: 3 } }))).toBe(
      "Buying everything and owning the sender cost least, and about the same",
    );
  });
});

describe("the sections of Money", { timeout: 60_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("of %s are headed by findings of at most 16 words", (id) => {
    const { assessment, scenario } = assessProfile(id);
    const { claims, charts, cash, buying, priceOfControl } = buildReport(scenario, assessment, TODAY);
    const headings = [claims.cost, claims.drivers, cash.heading, buying.claim, priceOfControl.objectives.heading];
    const drawn = charts.filter((chart) => ["futures", "crossover", "cumulative-cost"].includes(chart.id)).map(({ title }) => title);
    for (const heading of [...headings, ...drawn]) {
      expect(words(heading), heading).toBeLessThanOrEqual(16);
      expect(heading).not.toMatch(/\.$/);
      expect(amountsIn(heading)).toEqual([]);
    }
    expect(new Set([...headings, ...drawn]).size).toBe(headings.length + drawn.length);
  });

  it("are headed by such findings for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, (given) => {
        const facts = factsOfAnswers(given);
        const headings = [cashClaim(facts), cumulativeClaim(facts), futuresClaim(facts), priceByObjective(facts).heading];
        for (const heading of headings) {
          expect(words(heading), heading).toBeLessThanOrEqual(16);
          expect(amountsIn(heading)).toEqual([]);
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it("say that buying is counted without an extra charge only where none is in its cost", () => {
    const isSound = (facts: Facts) => {
      const { sentence } = priceByObjective(facts);
      const charge = lineMean(facts.hosted, "control-premium");
      if (sentence.includes("without an extra charge")) expect(charge, sentence).toBeLessThan(WORTH_TELLING.money);
      if (sentence.includes("hosting charges")) expect(charge, sentence).toBeGreaterThanOrEqual(WORTH_TELLING.money);
    };
    // A suite that is paid anyway, of which a plan would do what is asked: its edition is not known, and the charge counts.
    const suite = completeDraft({
      objectives: ["data-location", "logging"],
      "basis.data-location": "contract",
      "hostedFit.data-location": "can",
      requiredPlace: ["eu"],
      "basis.logging": "board",
      "hostedFit.logging": "extra-cost",
      mailboxes: { low: 40, high: 50 },
      today: "hosted",
      todayProvider: "google",
      suite: "yes",
    });
    expect(priceByObjective(factsOfAnswers([suite, null])).sentence).toContain("for logging and inspection hosting charges");
    fc.assert(
      fc.property(answersAndSizes, (given) => isSound(factsOfAnswers(given))),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it("draw the inputs that move the price most on one scale, with the average and, where it is in sight, no difference", () => {
    for (const { id } of PROFILES) {
      const facts = factsOfProfile(id);
      const drivers = largestDrivers(facts);
      if (!drivers) throw new Error("Something moves the price.");
      const { table, swings, average, even } = drivers;
      expect(table.rows).toHaveLength(swings.length);
      expect(swings.length).toBeLessThanOrEqual(5);
      const ends = swings.flatMap(({ from, to }) => [from, to]);
      for (const share of [average, ...ends]) expect(share).toSatisfy((each: number) => each >= 0 && each <= 1);
      expect([Math.min(average, ...ends), Math.max(average, ...ends)]).toEqual([0, 1]);
      const told = table.rows.flatMap(([, low, high]) => [amount(low), amount(high)]);
      expect(even !== null).toBe(Math.min(...told) < 0 && Math.max(...told) > 0);
      const widths = swings.map(({ from, to }) => to - from);
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
    }
  });

  it("compare the plan that is counted with the cheapest that fits, without an amount", () => {
    const facts = factsByHand({});
    const cost = (overHorizon: number) => ({
      isCounted: false,
      perMonth: 1,
      addressesPerMonth: 0,
      overHorizon,
      passedInto: [],
      nextTiers: [],
    });
    const [cheap, dear] = [cost(600), cost(1000)];
    expect(buyingClaim(facts, { cheapest: cheap, counted: cheap })).toBe("Buying is counted with the cheapest plan that fits");
    expect(buyingClaim(facts, { cheapest: cheap, counted: dear })).toBe(
      "The cheapest plan that fits costs 40% less than the one that is counted",
    );
    expect(buyingClaim(facts, { cheapest: cost(60), counted: dear })).toMatch(/costs many times what the cheapest/);
    expect(buyingClaim(facts, { cheapest: dear, counted: cheap })).toBe("The plan that is counted costs less than any that fits");
    expect(buyingClaim(facts, { cheapest: cost(990), counted: dear })).toMatch(/about as much as the cheapest/);
    expect(buyingClaim(facts, { cheapest: undefined, counted: dear })).toBe("No plan in our list is known to do all that you need");
    expect(buyingClaim({ ...facts, mailComesWithSuite: true }, { cheapest: cheap, counted: dear })).toMatch(/^Your office suite/);
  });

  it("count the plans that fit as the table of all plans marks them", () => {
    const { scenario, assessment } = assessProfile("fintech");
    for (const { inShort, rows, others, tooSmall } of buildReport(scenario, assessment, TODAY).buying.tables) {
      const priced = [...rows, ...others];
      expect(inShort.at(-1)).toBe(`${priced.filter(({ fits }) => fits).length} of ${priced.length + tooSmall.length}`);
      const counted = priced.find(({ marks }) => marks.includes("Counted in the result"));
      expect(inShort[1]).toBe(`${counted?.name}, ${counted?.perMonth} a month`);
    }
  });
});
