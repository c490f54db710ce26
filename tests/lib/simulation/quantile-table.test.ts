import { describe, expect, it } from "vitest";
import { splitLogNormal, valueAt } from "@/lib/simulation/distributions";
import { normalQuantile } from "@/lib/simulation/normal";
import { QuantileTable } from "@/lib/simulation/quantile-table";

describe("QuantileTable", () => {
  const exact = (p: number) => valueAt(splitLogNormal(4, Math.sqrt(160), 40), normalQuantile(p));
  const table = new QuantileTable(exact);

  it("stays within 0.01% of a log-normal that spans a factor of ten", () => {
    for (let i = 1; i < 30_000; i++) {
      const p = i / 30_000;
      expect(Math.abs(table.at(p) / exact(p) - 1)).toBeLessThan(1e-4);
    }
  });

  it("computes the far tails exactly", () => {
    for (const p of [1e-9, 0.001, 0.015, 0.985, 0.999, 1 - 1e-9]) expect(table.at(p)).toBe(exact(p));
  });

  it("never falls", () => {
    let before = 0;
    for (let i = 1; i < 50_000; i++) {
      const value = table.at(i / 50_000);
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
  });
});
