import { describe, expect, it } from "vitest";
import { Draws } from "@/lib/simulation/draws";
import { exceedance, quantiles, standardErrors, summarise } from "@/lib/simulation/quantiles";
import { uniformAt, uniformStream } from "@/lib/simulation/random";

describe("streams", () => {
  it("give the same numbers for the same id and seed, and others for another id", () => {
    const take = (id: string, seed: number) => Array.from({ length: 5 }, uniformStream(id, seed));
    expect(take("a", 1)).toEqual(take("a", 1));
    expect(take("a", 1)).not.toEqual(take("b", 1));
    expect(take("a", 1)).not.toEqual(take("a", 2));
  });

  it("are uniform: every tenth holds a tenth of 100,000 numbers to within five standard deviations", () => {
    const next = uniformStream("uniform", 7);
    const sources: ((i: number) => number)[] = [next, ...[0, 3].map((slot) => (i: number) => uniformAt(99, i, slot))];
    for (const source of sources) {
      const counts = new Array<number>(10).fill(0);
      for (let i = 0; i < 100_000; i++) {
        const tenth = Math.floor(source(i) * 10);
        counts[tenth] = (counts[tenth] ?? 0) + 1;
      }
      for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(100_000 * 0.1 * 0.9));
    }
  });
});

describe("draws", () => {
  const draws = new Draws(1024, 1);

  it.each([4, 64, 1024])("hold one of the first %d values in each of as many strata", (count) => {
    const sorted = draws.uniform("x").slice(0, count).sort();
    sorted.forEach((u, i) => {
      expect(u).toBeGreaterThan(i / count);
      expect(u).toBeLessThan((i + 1) / count);
    });
  });

  it("spread most pairs of inputs far more evenly than chance: the middle error of their product is less than half", () => {
    const error = (a: Float64Array, b: Float64Array) => a.reduce((sum, u, i) => sum + (u - 0.5) * ((b[i] as number) - 0.5), 0) / a.length;
    const middle = (errors: number[]) => errors.map(Math.abs).sort((a, b) => a - b)[errors.length / 2] as number;
    const names = Array.from({ length: 400 }, (_, k) => `pair ${k}`);
    const net = names.map((name) => error(draws.uniform(`${name} a`), draws.uniform(`${name} b`)));
    const chance = names.map((name) => {
      const [a, b] = [uniformStream(`${name} a`, 1), uniformStream(`${name} b`, 1)];
      return error(Float64Array.from({ length: 1024 }, a), Float64Array.from({ length: 1024 }, b));
    });
    expect(middle(net)).toBeLessThan(0.5 * middle(chance));
  });

  it("do not change when another input is drawn first", () => {
    const other = new Draws(1024, 1);
    other.uniform("y");
    expect(other.uniform("x")).toEqual(draws.uniform("x"));
  });
});

describe("quantiles", () => {
  it("interpolate between order statistics as type 7 does", () => {
    // Positions (n - 1) p: 0.3, 1.5, 2.7 of 10, 20, 30, 40.
    expect(quantiles(Float64Array.of(40, 10, 30, 20), [0.1, 0.5, 0.9])).toEqual([13, 25, 37]);
  });

  it("leave the values as they were and agree with sorting", () => {
    const values = new Draws(997, 3).normal("q").slice();
    const before = values.slice();
    const sorted = values.slice().sort();
    const found = quantiles(values, [0, 0.25, 0.5, 0.8, 0.95, 1]);
    expect(values).toEqual(before);
    expect(found).toEqual(
      [0, 249, 498, 796.8, 946.2, 996]
        .map((at) => {
          const k = Math.floor(at);
          const lower = sorted[k] as number;
          return at === k ? lower : lower + (at - k) * ((sorted[k + 1] as number) - lower);
        })
        .map((v) => expect.closeTo(v, 12)),
    );
  });

  it("state the standard error of independent draws: √(p(1 − p) ÷ n) over the density", () => {
    const values = Float64Array.from({ length: 8192 }, (_, i) => (100 * (i + 0.5)) / 8192);
    const [p50, p90] = standardErrors(values, [0.5, 0.9]);
    // The density of a uniform on 0 to 100 is 0.01 everywhere.
    expect(p50).toBeCloseTo((100 * 0.5) / Math.sqrt(8192), 3);
    expect(p90).toBeCloseTo((100 * 0.3) / Math.sqrt(8192), 3);
    expect(standardErrors(Float64Array.of(5, 5, 5), [0.5])).toEqual([0]);
  });

  it("refuse an empty column", () => expect(() => quantiles(new Float64Array(0), [0.5])).toThrow(/no values/));

  it("take a better mean where there is one", () => expect(summarise(Float64Array.of(1, 2, 3), 5).mean).toBe(5));

  it("describe exceedance from the chance of anything at all downwards", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i < 600 ? 0 : i - 599));
    const curve = exceedance(values);
    expect(curve[0]).toEqual({ value: 0, probability: 0.4 });
    const tenth = curve.find((point) => point.probability === 0.1);
    expect(tenth?.value).toBeCloseTo(300, 0);
    for (const [i, point] of curve.entries()) if (i > 0) expect(point.value).toBeGreaterThanOrEqual(curve[i - 1]?.value ?? 0);
  });
});
