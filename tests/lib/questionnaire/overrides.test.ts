import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumption } from "@/lib/data/assumptions";
import { overrideBounds, parseOverrides } from "@/lib/questionnaire/overrides";

/** A001: 0.05 to 0.45 hours a month, so 0.0005 to 45 may be given. */
const row = assumption("A001");

const messages = (input: unknown) => {
  const result = parseOverrides(input);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

describe("overrides", () => {
  it("may be empty", () => {
    expect(parseOverrides({})).toEqual({ ok: true, overrides: {} });
  });

  it("takes a number or an interval, in three significant figures, in the order of ids", () => {
    expect(parseOverrides({ A002: { low: 0.01234, high: 0.09876 }, A001: 0.12345 })).toEqual({
      ok: true,
      overrides: { A001: 0.123, A002: { low: 0.0123, high: 0.0988 } },
    });
    const result = parseOverrides({ A002: 0.05, A001: 0.05 });
    expect(result.ok && Object.keys(result.overrides)).toEqual(["A001", "A002"]);
  });

  it("refuses a field that is named like a part of every object", () => {
    for (const name of ["__proto__", "constructor", "toString"])
      expect(messages(JSON.parse(`{"${name}": 1}`))).toEqual([`${name} is not the id of an assumption, such as A001.`]);
  });

  it("lets a value lie within a hundred times of the shipped interval, and no further", () => {
    expect(overrideBounds(row)).toEqual({ min: 0.0005, max: 45 });
    expect(messages({ A001: 0.0005 })).toEqual([]);
    expect(messages({ A001: 45 })).toEqual([]);
    expect(messages({ A001: 0.0004 })).toHaveLength(1);
    expect(messages({ A001: 45.1 })).toEqual([expect.stringContaining("from 0.0005 to 45 (hours/month)")]);
  });

  it("never takes more than all of something", () => {
    expect(overrideBounds({ low: 1, high: 20, unit: "percent of messages" }).max).toBe(100);
    expect(overrideBounds({ low: 1, high: 20, unit: "percent/year" }).max).toBe(2000);
  });

  it.each([
    ["an unknown id", { A000: 1 }],
    ["a name in place of an id", { constructor: 1 }],
    ["text", { A001: "0.1" }],
    ["nothing", { A001: null }],
    ["infinity", { A001: Number.POSITIVE_INFINITY }],
    ["less than nothing", { A001: -0.1 }],
    ["a reversed interval", { A001: { low: 0.4, high: 0.1 } }],
    ["an interval without width", { A001: { low: 0.1, high: 0.1 } }],
    ["half an interval", { A001: { low: 0.1 } }],
    ["an interval with more to it", { A001: { low: 0.1, high: 0.2, mid: 0.15 } }],
  ])("refuses %s in one sentence that names the field", (_, input) => {
    const [id] = Object.keys(input);
    expect(messages(input)).toEqual([expect.stringMatching(new RegExp(`^${id} .+\\.$`))]);
  });

  it.each([[null], [[]], ["A001"], [7]])("refuses %j, which is no object", (input) => {
    expect(messages(input)).toEqual(["overrides must be an object with one field per assumption."]);
  });

  it("tells every problem at once, and shortens what it repeats", () => {
    expect(messages({ A001: -1, [`A${"9".repeat(500)}`]: 1 })).toHaveLength(2);
    expect(messages({ ["x".repeat(500)]: 1 })[0]?.length).toBeLessThan(150);
  });

  it("never throws, and takes again what it gave", () => {
    const values = fc.oneof(fc.double(), fc.record({ low: fc.double(), high: fc.double() }), fc.anything());
    const ids = fc.constantFrom("A001", "A010", "A084", "A088", "A200");
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(ids, values), fc.anything()), (input) => {
        const result = parseOverrides(input);
        if (result.ok) expect(parseOverrides(result.overrides)).toEqual(result);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
