import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastPlace, roundedToAddUp, threeFigures } from "@/lib/wording/adding-up";
import { totalMoney, wholeMoney } from "@/lib/wording/format";

const amounts = fc.array(
  fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e10, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true })),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("amounts that are printed in a row", () => {
  it("add up to a total in three figures, and none is a whole place off", () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = sumOf(parts);
        const place = lastPlace(total);
        const printed = roundedToAddUp(parts, threeFigures(total), place);
        expect(sumOf(printed)).toBeCloseTo(threeFigures(total), 3);
        for (const [at, part] of parts.entries()) {
          expect(Math.abs((printed[at] ?? Number.NaN) - part)).toBeLessThan(place * (1 + 1e-9));
          if (part === 0) expect(printed[at]).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("have the total that stands everywhere else", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (total) => {
        expect(wholeMoney(threeFigures(total), "USD")).toBe(totalMoney(total, "USD"));
      }),
    );
  });

  it("round the largest the wrong way where one must be", () => {
    expect(roundedToAddUp([9358, 38_881, 86_296], 135_000, 1000)).toEqual([9000, 39_000, 87_000]);
    expect(roundedToAddUp([540, 740, 4570], 5850, 10)).toEqual([540, 740, 4570]);
    expect(roundedToAddUp([1.6, 1.6, 2.6], 6, 1)).toEqual([2, 2, 2]);
  });
});
