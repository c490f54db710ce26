import { describe, expect, it } from "vitest";
import { exposures, Powers } from "@/lib/simulation/growth";

describe("growth over the horizon", () => {
  it("is the same whether all draws grow alike or each by itself", () => {
    const [alike, each] = [new Powers(1.02, 36), new Powers(Float64Array.of(1.02, 0.98), 36)];
    for (const month of [0, 1, 17, 36]) {
      expect(alike.at(0, month)).toBeCloseTo(1.02 ** month, 12);
      expect(each.at(0, month)).toBeCloseTo(1.02 ** month, 12);
      expect(each.at(1, month)).toBeCloseTo(0.98 ** month, 12);
    }
  });

  it("puts a share of all events where so much of the growth has come", () => {
    expect(new Powers(1, 36).monthAt(0, 0.25)).toBe(9);
    for (const powers of [new Powers(1.05, 36), new Powers(Float64Array.of(1.05), 36)]) {
      const month = powers.monthAt(0, 0.5);
      expect((1.05 ** month - 1) / (1.05 ** 36 - 1)).toBeCloseTo(0.5, 10);
    }
  });

  it("counts the years at the first month's rate", () => {
    expect(exposures(1, 3)).toBe(3);
    const months = Array.from({ length: 24 }, (_, m) => 1.01 ** m);
    expect(exposures(1.01, 2)).toBeCloseTo(months.reduce((a, b) => a + b, 0) / 12, 10);
    expect((exposures(Float64Array.of(1.01, 1), 2) as Float64Array)[1]).toBe(2);
  });
});
