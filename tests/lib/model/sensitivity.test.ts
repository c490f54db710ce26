import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { expectedTotals } from "@/lib/model/costs/expected-lines";
import { Inputs } from "@/lib/model/costs/inputs";
import { sensitivity } from "@/lib/model/sensitivity";
import { standardDraws } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import type { OptionId } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";

const zero = new Float64Array(standardDraws.count);

describe("on totals whose answers are known", () => {
  const a = standardDraws.normal("a");
  const b = standardDraws.normal("b");
  const inputs = [
    { kind: "quantity" as const, id: "a", scores: a },
    { kind: "quantity" as const, id: "b", scores: b },
  ];
  const hosted = zero.map(() => 100);

  it("finds the drivers of a sum: each input's own P10 and P90", () => {
    const core = zero.map((_, i) => 110 + 10 * (a[i] as number) - 3 * (b[i] as number));
    const { drivers } = sensitivity(inputs, { hosted, core, self: core, sender: hosted }, "core");
    expect(drivers.map((driver) => driver.id)).toEqual(["a", "b"]);
    expect(drivers[0]?.low).toBeCloseTo(10 - 12.8155, 0);
    expect(drivers[0]?.high).toBeCloseTo(10 + 12.8155, 0);
    expect(drivers[1]?.low).toBeCloseTo(10 + 3 * 1.28155, 0);
    expect(drivers[1]?.high).toBeCloseTo(10 - 3 * 1.28155, 0);
  });

  it("values knowing a normal difference at its unit loss: sigma phi(d) - |mean| Phi(-d)", () => {
    // With D ~ N(5, 10): EVPPI = E[max(0, -D)] = 10 phi(0.5) - 5 Phi(-0.5) = 1.978.
    const core = zero.map((_, i) => 105 + 10 * (a[i] as number));
    const { worth } = sensitivity(inputs, { hosted, core, self: core, sender: hosted }, "core");
    expect(worth[0]?.id).toBe("a");
    expect(worth[0]?.value).toBeCloseTo(1.978, 1);
    expect(worth.find((each) => each.id === "b")?.value ?? 0).toBeLessThan(0.05);
  });

  it("values knowing which of two equally likely worlds it is", () => {
    const uniforms = standardDraws.uniform("which");
    const core = zero.map((_, i) => ((uniforms[i] as number) < 0.5 ? 80 : 140));
    const { drivers, worth } = sensitivity(
      [{ kind: "choice", id: "which", uniforms, choices: 2 }],
      { hosted, core, self: core, sender: hosted },
      "core",
    );
    expect(worth).toEqual([{ id: "which", value: expect.closeTo(10, 0) }]);
    expect(drivers).toEqual([{ id: "which", low: expect.closeTo(-20, 6), high: expect.closeTo(40, 6) }]);
  });
});

/** Draws in which one input holds the same score throughout: the inner loop of a nested simulation. */
class Fixed extends Draws {
  constructor(
    private readonly id: string,
    private readonly score: number,
    seed: number,
  ) {
    super(2048, seed);
  }
  override normal(id: string): Float64Array {
    return id === this.id ? new Float64Array(this.count).fill(this.score) : super.normal(id);
  }
}

describe("beside a nested simulation", () => {
  /** The outer loop: scores two fifths of a standard deviation apart, with the weight of each. */
  const outer = Array.from({ length: 18 }, (_, k) => -3.4 + 0.4 * k).map((score) => ({ score, weight: Math.exp((-score * score) / 2) }));
  const weights = outer.reduce((sum, { weight }) => sum + weight, 0);
  const close: Answers = {
    ...completeDraft({
      mailboxes: 300,
      appMessages: 0,
      hourlyCost: { low: 10, high: 120 },
      today: "none",
      suite: "no",
      mailboxOwners: "staff",
    }),
    hostedPlan: { custom: 17 },
  };
  const scenario = { answers: close, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const inputs = new Inputs(scenario, BOOK, standardDraws);
  const totals = expectedTotals(inputs);
  const { drivers, worth } = sensitivity(inputs.uncertain(), totals, "core");
  const nested = (id: string, column: string) => {
    const means = outer.map(({ score, weight }) => {
      const inner = expectedTotals(new Inputs(scenario, BOOK, new Fixed(column, score, standardDraws.seed)));
      return { weight, row: (Object.keys(inner) as OptionId[]).map((option) => meanOfValues(inner[option])) };
    });
    const average = (of: (row: number[]) => number) => means.reduce((sum, { row, weight }) => sum + of(row) * weight, 0) / weights;
    const blind = Math.min(...[0, 1, 2, 3].map((option) => average((row) => row[option] as number)));
    return { id, value: blind - average((row) => Math.min(...row)) };
  };

  it.each([
    ["hourlyCost", "answer.hourlyCost"],
    ["vigilance", "vigilance"],
  ])("the value of knowing %s agrees with it to within a sixth of the largest", (id, column) => {
    const largest = worth[0]?.value ?? 0;
    expect(largest).toBeGreaterThan(0);
    const found = worth.find((each) => each.id === id)?.value ?? 0;
    expect(Math.abs(found - nested(id, column).value)).toBeLessThan(largest / 6);
  });

  it("the swing of the hourly cost agrees with paired runs at its P10 and P90", () => {
    const driver = drivers.find((each) => each.id === "hourlyCost");
    const at = (score: number) => {
      const inner = expectedTotals(new Inputs(scenario, BOOK, new Fixed("answer.hourlyCost", score, standardDraws.seed)));
      return meanOfValues(inner.core) - meanOfValues(inner.hosted);
    };
    const swing = (driver?.high ?? 0) - (driver?.low ?? 0);
    expect(swing).toBeGreaterThan(0);
    expect(Math.abs(swing - (at(1.2816) - at(-1.2816)))).toBeLessThan(0.05 * swing);
  });
});

it("names only inputs that the model reads", () => {
  for (const { answers } of PROFILES) {
    const inputs = new Inputs({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(64, 1));
    expectedTotals(inputs);
    const ids = inputs.uncertain().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
