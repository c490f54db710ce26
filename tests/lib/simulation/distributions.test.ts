import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cappedMeanOf, meanOf, powerMeanOf, type SplitLogNormal, splitLogNormal, valueAt } from "@/lib/simulation/distributions";
import { normalCdf, normalQuantile } from "@/lib/simulation/normal";

/** The mean of f(X) by the midpoint rule over 200,000 equally likely slices: an estimate that shares no code with the closed forms. */
function integrated(d: SplitLogNormal, f: (value: number) => number): number {
  const slices = 200_000;
  let sum = 0;
  for (let i = 0; i < slices; i++) sum += f(valueAt(d, normalQuantile((i + 0.5) / slices)));
  return sum / slices;
}

describe("the normal distribution", () => {
  // Abramowitz and Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [1, 0.8413447460685],
    [-1, 0.1586552539315],
    [1.96, 0.9750021048518],
    [3, 0.9986501019684],
  ])("has its tabulated values: Phi(%d)", (x, p) => expect(normalCdf(x)).toBeCloseTo(p, 12));

  it("has a quantile that undoes the distribution function", () => {
    for (const p of [0.0001, 0.01, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999]) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 8);
  });

  it("refuses a probability outside of (0, 1)", () => expect(() => normalQuantile(1)).toThrow(/p is 1/));
});

describe("an estimate as a log-normal", () => {
  it("passes through its low, likely and high at the 5th, 50th and 95th percentile", () => {
    const d = splitLogNormal(2, 5, 30);
    expect(valueAt(d, normalQuantile(0.05))).toBeCloseTo(2, 6);
    expect(valueAt(d, 0)).toBe(5);
    expect(valueAt(d, normalQuantile(0.95))).toBeCloseTo(30, 6);
  });

  it("has the mean of an ordinary log-normal when likely is the geometric mean: median × exp(sigma² / 2)", () => {
    // low 1, high 4, median 2: sigma = ln 2 / 1.6449 = 0.42141, mean = 2 × exp(0.088793) = 2.18571
    expect(meanOf(splitLogNormal(1, 2, 4))).toBeCloseTo(2.1857, 4);
  });

  it.each([
    [0.6, 1.4, 3.2],
    [1, 3, 30],
    [6000, 38_000, 240_000],
  ])("has closed-form means that integration confirms (%d, %d, %d)", (low, likely, high) => {
    const d = splitLogNormal(low, likely, high);
    const close = (closed: number, estimate: number) => expect(Math.abs(closed / estimate - 1)).toBeLessThan(0.002);
    close(
      meanOf(d),
      integrated(d, (v) => v),
    );
    for (const cap of [low, likely, high, 3 * high]) {
      close(
        cappedMeanOf(d, cap),
        integrated(d, (v) => Math.min(v, cap)),
      );
    }
    expect(Math.abs(powerMeanOf(d, 2) / integrated(d, (v) => v * v) - 1)).toBeLessThan(0.05);
  });

  it("is a point where low, likely and high agree, zero included", () => {
    expect(meanOf(splitLogNormal(0, 0, 0))).toBe(0);
    expect(cappedMeanOf(splitLogNormal(7, 7, 7), 5)).toBe(5);
    expect(cappedMeanOf(splitLogNormal(7, 7, 7), 9)).toBeCloseTo(7, 12);
  });

  it("refuses numbers that are out of order or not positive", () => {
    expect(() => splitLogNormal(3, 2, 4)).toThrow(/3, 2, 4/);
    expect(() => splitLogNormal(0, 1, 2)).toThrow(/0, 1, 2/);
  });

  it("never has a capped mean above the mean or the cap", () => {
    const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, cap) => {
        const [low, likely, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const d = splitLogNormal(low, likely, high);
        const capped = cappedMeanOf(d, cap);
        expect(capped).toBeLessThanOrEqual(meanOf(d) * (1 + 1e-9));
        expect(capped).toBeLessThanOrEqual(cap * (1 + 1e-9));
      }),
    );
  });
});
