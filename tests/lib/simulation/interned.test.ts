import { describe, expect, it } from "vitest";
import { mapped, product, sum } from "@/lib/simulation/columns";
import { interned } from "@/lib/simulation/interned";

const column = (first: number, length = 2_048) => Float64Array.from({ length }, (_, i) => first + i);
const [a, b] = [column(1), column(2)];

describe("a column that is made of others", () => {
  it("is the same object for the same columns and numbers, and another for any other", () => {
    expect(product(a, b, 3)).toBe(product(a, b, 3));
    expect(product(a, b, 3)).not.toBe(product(a, b, 4));
    expect(product(a, b, 3)).not.toBe(product(b, a, 3));
    expect(product(a, b, 3)).not.toBe(product(column(1), b, 3));
    expect(sum(a, b)).toBe(sum(a, b));
    expect(sum(a, b)).not.toBe(product(a, b));
    expect([...product(a, b, 3).slice(0, 2)]).toEqual([6, 18]);
  });

  it("is found by the name of its function, and made each time where that has none", () => {
    const twice = (value: number) => 2 * value;
    expect(mapped(a, twice, "2 x")).toBe(mapped(a, twice, "2 x"));
    expect(mapped(a, twice, "2 x")).not.toBe(mapped(b, twice, "2 x"));
    expect(mapped(a, twice)).not.toBe(mapped(a, twice));
    expect(mapped(a, twice)).toEqual(mapped(a, twice, "2 x"));
  });

  it("is forgotten once enough others were made and it was not asked for, and kept while it is", () => {
    const make = () => new Float64Array(1_000_000);
    const [left, asked] = [interned("left", [], 1_000_000, make), interned("asked for", [], 1_000_000, make)];
    for (let other = 0; other < 12; other++) {
      interned(`other ${other}`, [], 1_000_000, make);
      expect(interned("asked for", [], 1_000_000, make)).toBe(asked);
    }
    expect(interned("left", [], 1_000_000, make)).not.toBe(left);
  });
});
