import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { towardsZero } from "@/lib/charts/live";

describe("the figures of a live chart", () => {
  it("are rounded once: three figures of what was cut are three figures of the value", () => {
    expect(towardsZero(18_749)).toBe(18_740);
    expect([0, 12, -0.3, 1_234, 99_999, -18_749].map(towardsZero)).toEqual([0, 12, -0.3, 1_234, 99_990, -18_740]);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(Number(towardsZero(value).toPrecision(3))).toBe(Number(value.toPrecision(3)));
      }),
      { numRuns: 1_000 },
    );
  });
});
