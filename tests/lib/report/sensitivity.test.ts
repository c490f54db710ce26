import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { Inputs } from "@/lib/model/costs/inputs";
import { simulate } from "@/lib/model/run";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PRACTICES } from "@/lib/questionnaire/ids";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";
import { answerOf, inputHow, inputName, isChoice } from "@/lib/wording/result/inputs";
import { handMade, type Made, VERDICTS } from "./hand-made";

const TODAY = "2026-11-23";
const reportOf = (made: Made) => {
  const { scenario, assessment } = handMade(made);
  return buildReport(scenario, assessment, TODAY);
};
const tornadoOf = (made: Made) => reportOf(made).charts.find((chart) => chart.id === "tornado");

describe("the names of inputs", () => {
  it("has one for every assumption's line, and a way to find it out", () => {
    for (const { line } of ASSUMPTIONS) {
      expect(inputName(line)).toMatch(/^[A-Z]/);
      expect(inputHow(line)).toMatch(/\.$/);
    }
  });

  it("has one for every input that the model finds uncertain where nothing is answered, or only ranges are", () => {
    const draws = new Draws(50, 1);
    const ranges = { mailboxes: { low: 10, high: 20 }, appMessages: { low: 1000, high: 5000 }, hourlyCost: { low: 30, high: 60 } };
    for (const answers of [completeDraft({}), completeDraft({ ...ranges, operators: 1 })]) {
      const { inputs } = simulate({ answers, overrides: {}, priceDate: TODAY }, BOOK, draws, true);
      expect(inputs).toBeInstanceOf(Inputs);
      expect(inputs.uncertain().length).toBeGreaterThan(50);
      for (const { id, kind } of inputs.uncertain()) {
        expect(inputName(id)).not.toBe("");
        expect(isChoice(id, answers), id).toBe(kind === "choice");
      }
    }
    for (const practice of PRACTICES) expect(inputName(`practice.${practice}`)).toMatch(/^How /);
  });

  it("leads what stands in for an open answer back to that answer, and marks a value of the founder's own", () => {
    expect(answerOf("unknown-mailboxes")).toBe("mailboxes");
    expect(answerOf("detection-not-sure")).toBe("noticeTime");
    expect(answerOf("vigilance")).toBeUndefined();
    expect(inputName("vigilance", new Set(["vigilance"]))).toMatch(/\(your value\)$/);
    expect(() => inputName("no-such-input")).toThrow("no-such-input");
  });
});

describe("the tornado", () => {
  const drivers = [
    { id: "hourlyCost", low: 10_000, high: 30_000 },
    { id: "vigilance", low: 14_000, high: 16_000 },
    { id: "groupware", low: 15_000, high: 15_100 },
  ];

  it("leaves out what moves the price by less than a hundredth of the largest swing, and says how many", () => {
    const chart = tornadoOf({ ...VERDICTS["own the core"], assessment: { drivers } });
    expect(chart?.bars.map((bar) => bar.id)).toEqual(["hourlyCost", "vigilance"]);
    expect(chart?.notes?.join(" ")).toContain("1 input with a smaller swing is left out.");
  });

  it("claims that nothing alone turns the sum, or how many inputs can", () => {
    expect(tornadoOf({ ...VERDICTS["own the core"], assessment: { drivers } })?.title).toBe(
      "No single input, low or high, makes owning the core cheaper than buying",
    );
    const turning = [{ id: "hourlyCost", low: -2000, high: 30_000 }, ...drivers.slice(1)];
    expect(tornadoOf({ ...VERDICTS["own the core"], assessment: { drivers: turning } })?.title).toBe(
      "One input alone decides whether owning the core costs more or less than buying",
    );
  });

  it("is left out with a sentence where there is nothing to own", () => {
    const report = reportOf({ owned: "sender", answers: { objectives: [], appMessages: 0, mailboxes: 5 }, control: "not-met" });
    expect(report.charts.map((chart) => chart.id)).not.toContain("tornado");
    expect(report.sensitivity.noDrivers).toMatch(/nothing moves it/);
    expect(report.priceOfControl.headline).toMatch(/nothing to own/);
  });
});

describe("what is worth finding out", () => {
  it("says plainly when no number is", () => {
    const { worth } = reportOf({ ...VERDICTS["own the core"], assessment: { worthFindingOut: [] } }).sensitivity;
    expect(worth.rows).toEqual([]);
    expect(worth.sentence).toMatch(/nothing is worth finding out before you choose/);
  });

  it("gives each number its most, how to find it out, and leaves open answers to their own list", () => {
    const worthFindingOut = [
      { id: "vigilance", value: 1234 },
      { id: "unknown-mailboxes", value: 500 },
      { id: "groupware", value: 3 },
    ];
    const answers = { ...VERDICTS["own the core"]?.answers, mailboxes: "not-sure" as const };
    const { worth } = reportOf({ ...VERDICTS["own the core"], answers, assessment: { worthFindingOut } }).sensitivity;
    expect(worth.rows.map((row) => row.value)).toEqual(["at most $1,200", "at most $500"]);
    expect(worth.rows[1]?.how).toBe("See the open answers above.");
    expect(worth.rest).toBe("1 further input is worth about $3 or less.");
  });

  it("gives the regret of every option, the least to the cheapest", () => {
    const { regret } = reportOf(VERDICTS["own the core"] ?? {}).sensitivity;
    expect(regret.table.rows).toEqual([
      ["Buy everything", "$0"],
      ["Own the sender", "$50"],
      ["Own the core", "$100"],
      ["Own everything", "$200"],
    ]);
    expect(regret.sentence).toContain("“Buy everything” has the least");
  });
});

describe("the price by objective", () => {
  const by = (objective: "retention" | "product", option: "core" | "self", mean: number) => ({
    objective,
    option,
    mean,
    p10: mean / 2,
    p50: mean,
    p90: mean * 2,
  });
  const price = {
    option: "self" as const,
    twentieths: [10_000, 20_000, 40_000],
    mean: 20_000,
    p10: 10_000,
    p50: 20_000,
    p90: 40_000,
    standardErrors: { p50: 200, p90: 500 },
  };

  it("lists several, each with the option that it asks for, beside what is at stake", () => {
    const byObjective = [by("retention", "core", 8000), by("product", "self", 20_000)];
    const answers = { ...VERDICTS["own, but how much is open"]?.answers, atStake: 90_000 };
    const { objectives } = reportOf({ answers, owned: "self", assessment: { priceOfControl: { ...price, byObjective } } }).priceOfControl;
    expect(objectives.rows.map(({ asks, price: own, range }) => [asks, own, range])).toEqual([
      ["Own the core", "$8,000", "$4,000 to $16,000"],
      ["Own everything", "$20,000", "$10,000 to $40,000"],
    ]);
    expect(objectives.caution).toMatch(/\$90,000 a year at stake.*does not count in the rule/);
  });

  it("needs no table for one, and says so where none is forced", () => {
    const one = reportOf({ owned: "self", assessment: { priceOfControl: { ...price, byObjective: [by("product", "self", 20_000)] } } });
    expect(one.priceOfControl.objectives.rows).toEqual([]);
    expect(one.priceOfControl.objectives.sentence).toMatch(
      /^One objective forces owning, mail as the product you sell. It asks for owning everything, so the whole price is its price/,
    );
    expect(reportOf({}).priceOfControl.objectives.sentence).toMatch(
      /^No objective of yours is shown to be both a requirement and out of reach of every hosted service/,
    );
  });
});

describe("the headline", () => {
  it("does not name a sum where it is too close to call", () => {
    const { headline } = reportOf({ ...VERDICTS["own the core"], recommendation: { money: "too-close" } }).priceOfControl;
    expect(headline).toMatch(/^Whether control costs anything beyond buying over three years is too close to call: between /);
  });

  it("says what control would have cost where buying is the verdict", () => {
    expect(reportOf(VERDICTS["no objective"] ?? {}).priceOfControl.headline).toMatch(
      /^Control would have cost about \$16,000 more than buying/,
    );
  });
});

describe("the crossover", () => {
  it("tells no crossing, one and several", () => {
    const claim = (crossings: { mailboxes: number; cheaper: "hosted" | "core" }[], crossoverMailboxes: number | null) =>
      reportOf({ ...VERDICTS["own the core"], assessment: { crossings, crossoverMailboxes } }).charts.find(
        (chart) => chart.id === "crossover",
      )?.title;
    expect(claim([], null)).toBe("Buying is cheaper than owning the core at every size from 1 to 1,000,000 mailboxes");
    expect(claim([], 1)).toBe("Owning the core is cheaper than buying at every size from 1 to 1,000,000 mailboxes");
    expect(claim([{ mailboxes: 192, cheaper: "core" }], 192)).toBe("Owning the core is cheaper than buying from about 190 mailboxes on");
    expect(
      claim(
        [
          { mailboxes: 192, cheaper: "core" },
          { mailboxes: 2030, cheaper: "hosted" },
        ],
        null,
      ),
    ).toBe("The cheaper option changes twice, and buying stays cheaper from about 2,000 mailboxes on");
  });
});
