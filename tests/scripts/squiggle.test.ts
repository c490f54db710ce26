import { beforeAll, describe, expect, it } from "vitest";
import { apart, average, ENGINES, pert, pertQuantile } from "@/scripts/measure/squiggle";

describe("one model in three engines", () => {
  let ours: Awaited<ReturnType<typeof average>>;
  beforeAll(async () => {
    ours = await average(ENGINES["our engine"]);
  });

  it("lands where the comparison with other libraries found it", () => {
    for (const [figure, low, high] of [
      ["mean", 968, 974] as const,
      ["p10", 744, 751] as const,
      ["p50", 948, 954] as const,
      ["p90", 1217, 1225] as const,
    ]) {
      expect(ours[figure], figure).toBeGreaterThan(low);
      expect(ours[figure], figure).toBeLessThan(high);
    }
  });

  it("has the mean of its closed form", () => {
    // A log-normal by its 5th and 95th percentiles; a PERT's mean is (low + 4 mode + high) / 6.
    const logNormal = (low: number, high: number) => Math.sqrt(low * high) * Math.exp((Math.log(high / low) / (2 * 1.6448536)) ** 2 / 2);
    const growing = (logNormal(3, 10) * (1.01 ** 36 - 1)) / 0.01;
    const factors = 2 * logNormal(20, 80) + logNormal(40, 120) + logNormal(30, 90) + growing;
    const perts = (20 + 160 + 90 + 30 + 240 + 120 + 10 + 100 + 60) / 6;
    const mean = factors + perts + 12 * logNormal(7, 30) + 36 * 0.3 * logNormal(4, 40);
    expect(apart({ ...ours, mean }, ours)).toBeLessThan(4);
  });

  it.each(["plain loop", "squiggle"] as const)("has the same mean and quantiles in our engine and in: %s", async (name) => {
    expect(apart(await average(ENGINES[name]), ours)).toBeLessThan(4);
  });
});

describe("the quantiles of a PERT", () => {
  it("invert a beta whose distribution function is a polynomial", () => {
    // low 0, mode 1/4, high 1 is a beta(2, 4): F(x) = 1 - (1 - x)^4 (1 + 4x).
    const quantile = pertQuantile(pert(0, 0.25, 1));
    for (const x of [0.01, 0.05, 0.2, 0.25, 0.5, 0.8, 0.95]) expect(quantile(1 - (1 - x) ** 4 * (1 + 4 * x))).toBeCloseTo(x, 4);
  });
});
