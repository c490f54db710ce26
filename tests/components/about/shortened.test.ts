import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "@/components/about/api/shortened";

describe("an answer, shortened", () => {
  const value = { a: 1, b: { c: "x", d: [1, 2, 3], e: null }, f: [], g: {} };

  it("shows what is asked for, and says how much was left out", () => {
    expect(shortened(value, { a: true, b: { d: true } })).toBe(
      ["{", '  "a": 1,', '  "b": {', '    "d": [', "      1,", "      … 2 more", "    ],", "    … 2 more", "  },", "  … 2 more", "}"].join(
        "\n",
      ),
    );
  });

  it("is what JSON.stringify writes where nothing is left out", () => {
    const small = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
        fc.array(tie("any"), { maxLength: 1 }),
        fc.dictionary(fc.string(), tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(fc.property(small, (any) => void expect(shortened(any, true)).toBe(JSON.stringify(any, null, 2))));
  });

  it("leaves out as many as it says", () => {
    const lists = fc.array(fc.integer(), { minLength: 2, maxLength: 30 });
    fc.assert(fc.property(lists, (list) => void expect(shortened(list, true)).toContain(`… ${list.length - 1} more`)));
  });
});
