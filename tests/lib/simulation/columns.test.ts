import { describe, expect, it } from "vitest";
import { constantColumn, power, scaled } from "@/lib/simulation/columns";

describe("powers of columns", () => {
  it("are those of the numbers", () => {
    for (const exponent of [-0.5, 0.25, 0.5, 0.9, 1, 1 / 12, 12])
      for (const value of [1e-6, 0.3, 1, 1.02, 25, 1e9]) expect(power(value, exponent) / value ** exponent).toBeCloseTo(1, 11);
    expect(power(0, 0.3)).toBe(0);
    expect(power(0, 0)).toBe(1);
  });

  it("bound the value from below in its own unit, before the power", () => {
    expect([...scaled(Float64Array.of(5, 100), 0.5, 0.3, 25)]).toEqual([Math.sqrt(0.3), 2]);
  });

  it("are made once of a column, and of one number once for all draws", () => {
    const column = Float64Array.of(1, 2);
    expect(scaled(column, 0.4)).toBe(scaled(column, 0.4));
    expect(scaled(column, 0.4, 1)).not.toBe(scaled(column, 0.4));
    expect(scaled(constantColumn(9, 3), 0.5)).toBe(constantColumn(3, 3));
  });
});
