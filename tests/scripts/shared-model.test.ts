import { describe, expect, it } from "vitest";
import { ownEngine, PertTable } from "@/scripts/measure/bench/engine";
import { expectedTotal, type Figures } from "@/scripts/measure/bench/model";
import { plainLoop } from "@/scripts/measure/bench/plain-loop";
import { squiggle } from "@/scripts/measure/bench/squiggle";

const FIGURES = ["mean", "p10", "p50", "p90"] as const;
const DRAWS = 10_000;

/** Standard errors of one plain run of 10,000 draws: the spread of the total is about 187, its density at P10, P50, P90 0.0012, 0.0021, 0.0009. */
const ERRORS = { mean: 1.9, p10: 2.5, p50: 2.4, p90: 3.5 };

function average(runs: Figures[]): Figures {
  const of = (figure: keyof Figures) => runs.reduce((sum, run) => sum + run[figure], 0) / runs.length;
  return { mean: of("mean"), p10: of("p10"), p50: of("p50"), p90: of("p90") };
}

describe("the shared model of the bench", () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const own = average(seeds.map((seed) => ownEngine(DRAWS, seed)));
  const plain = average(seeds.map((seed) => plainLoop(DRAWS, seed)));

  it("has the same mean and quantiles in our engine and in a plain loop", () => {
    for (const figure of FIGURES) {
      const apart = Math.abs(own[figure] - plain[figure]) / (ERRORS[figure] * Math.sqrt(2 / seeds.length));
      expect(apart, figure).toBeLessThan(4);
    }
  });

  it("has the mean of its closed form", () => {
    expect(Math.abs(own.mean - expectedTotal())).toBeLessThan((4 * ERRORS.mean) / Math.sqrt(seeds.length));
  });

  it("lands where the description of the model says", () => {
    expect(own.mean).toBeGreaterThan(968);
    expect(own.mean).toBeLessThan(974);
    expect(own.p10).toBeGreaterThan(744);
    expect(own.p10).toBeLessThan(751);
    expect(own.p50).toBeGreaterThan(948);
    expect(own.p50).toBeLessThan(954);
    expect(own.p90).toBeGreaterThan(1217);
    expect(own.p90).toBeLessThan(1225);
  });

  it("is the same model in Squiggle", async () => {
    const peer = await squiggle(DRAWS, 1);
    for (const figure of FIGURES) expect(Math.abs(peer[figure] - own[figure]) / ERRORS[figure], figure).toBeLessThan(5);
  });
});

describe("PertTable", () => {
  it("inverts a beta whose distribution function is a polynomial", () => {
    // low 0, mode 1/4, high 1 is a beta(2, 4): F(x) = 1 - (1 - x)^4 (1 + 4x).
    const table = new PertTable({ low: 0, mode: 0.25, high: 1 });
    for (const x of [0.01, 0.05, 0.2, 0.25, 0.5, 0.8, 0.95]) expect(table.at(1 - (1 - x) ** 4 * (1 + 4 * x))).toBeCloseTo(x, 4);
  });
});
