import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Grid, gridIndex, gridSize, gridValue, isOnGrid, roundToGrid } from "@/lib/questionnaire/quantity";

const money: Grid = { min: 0, max: 1e9, decimals: 0 };
const hours: Grid = { min: 0, max: 10_000, decimals: 2 };
const growth: Grid = { min: -50, max: 300, decimals: 2 };
const custom: Grid = { min: 0, max: 10_000, decimals: 4 };
const mailboxes: Grid = { min: 1, max: 100_000, decimals: 0 };
const displaced: Grid = { min: 1, max: 5, decimals: 1 };
const grids = [money, hours, growth, custom, mailboxes, displaced];

describe("rounding to three significant figures", () => {
  it.each([
    [money, 123_456, 123_000],
    [money, 999.6, 1_000],
    [money, 999_499, 999_000],
    [money, 999_500, 1_000_000],
    [money, 0.4, 0],
    [money, 0.5, 1],
    [hours, 4.004, 4],
    [hours, 4.005, 4.01],
    [hours, 12.34, 12.3],
    [hours, 1_234.5, 1_230],
    [hours, 0.004, 0],
    [custom, 0.00004, 0],
    [custom, 0.00005, 0.0001],
    [custom, 1.0049, 1],
    [custom, 1.005, 1.01],
    [growth, -7.125, -7.13],
    [growth, -12.34, -12.3],
    [growth, -0.001, 0],
    [displaced, 1.25, 1.3],
  ])("on %o takes %d to %d", (grid, value, expected) => {
    expect(roundToGrid(grid, value)).toBe(expected);
  });

  it("refuses what is not a number", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => roundToGrid(money, value)).toThrow(RangeError);
  });

  it("is done once: rounding again changes nothing, and never leaves the bounds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...grids), fc.double({ min: 0, max: 1, noNaN: true }), (grid, share) => {
        const value = grid.min + share * (grid.max - grid.min);
        const rounded = roundToGrid(grid, value);
        expect(isOnGrid(grid, rounded)).toBe(true);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(Math.max(0.5 * 10 ** -grid.decimals, 0.005 * Math.abs(value)) * (1 + 1e-9));
      }),
    );
  });
});

describe("positions on the grid", () => {
  // Whole numbers to 999 are 1,000 points; each decade after that has 900; a bound that is a power of ten adds one.
  it.each([
    [money, 1_000 + 6 * 900 + 1],
    [hours, 1_000 + 3 * 900 + 1],
    [custom, 1_000 + 5 * 900 + 1],
    [mailboxes, 999 + 2 * 900 + 1],
    // 0.00 to 9.99, 10.0 to 99.9, 100 to 300; below zero 0.01 to 9.99 and 10.0 to 50.0.
    [growth, 1_000 + 900 + 201 + 999 + 401],
    [displaced, 41],
  ])("%o has %d points", (grid, size) => {
    expect(gridSize(grid)).toBe(size);
  });

  it.each([
    [money, 0, 0],
    [money, 999, 999],
    [money, 1_000, 1_000],
    [money, 1_010, 1_001],
    [money, 9_990, 1_899],
    [money, 10_000, 1_900],
    [money, 1e9, 6_400],
    [growth, -50, 0],
    [growth, 0, 1_400],
    [mailboxes, 1, 0],
    [displaced, 5, 40],
  ])("on %o the value %d stands at %d", (grid, value, index) => {
    expect(gridIndex(grid, value)).toBe(index);
    expect(gridValue(grid, index)).toBe(value);
  });

  it("numbers every point once, in ascending order", () => {
    for (const grid of grids) {
      let previous = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < gridSize(grid); index += 1) {
        const value = gridValue(grid, index);
        expect(value).toBeGreaterThan(previous);
        expect(gridIndex(grid, value)).toBe(index);
        previous = value;
      }
      expect(previous).toBe(grid.max);
    }
  });

  it("refuses values beside the grid and positions outside it", () => {
    expect(() => gridIndex(money, 1_001)).toThrow(RangeError);
    expect(() => gridIndex(hours, 10_010)).toThrow(RangeError);
    expect(() => gridIndex(money, -0)).toThrow(RangeError);
    expect(() => gridValue(displaced, 41)).toThrow(RangeError);
    expect(() => gridValue(displaced, -1)).toThrow(RangeError);
  });
});
