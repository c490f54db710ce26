import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumption, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { isShipped, withOwn, withoutOwn, withoutShipped } from "@/lib/questionnaire/override-edits";
import { readOwnValue } from "@/lib/questionnaire/read-override";

/** A001: 0.05 to 0.45 hours a month, so 0.0005 to 45 may be typed. A053: 120 to 750 US dollars a month. */
const row = assumption("A001");
const labels = { name: "Planned administration", unit: "hours a month" };

const read = (text: string) => readOwnValue(row, text, labels);
const message = (text: string) => {
  const typed = read(text);
  return typed.ok ? "" : typed.message;
};

describe("own values", () => {
  it("that repeat the shipped interval replace nothing", () => {
    expect(isShipped(row, { low: 0.05, high: 0.45 })).toBe(true);
    expect(isShipped(row, { low: 0.05, high: 0.46 })).toBe(false);
    expect(isShipped(row, 0.15)).toBe(false);
    expect(withoutShipped({ A001: { low: 0.05, high: 0.45 }, A002: 0.1 })).toEqual({ A002: 0.1 });
  });

  it("are kept in the order of ids, and one is put back without the others", () => {
    const own = withOwn({ A012: 3 }, "A001", { low: 1, high: 2 });
    expect(Object.entries(own)).toEqual([
      ["A001", { low: 1, high: 2 }],
      ["A012", 3],
    ]);
    expect(withOwn(own, "A001", { low: 0.05, high: 0.45 })).toEqual({ A012: 3 });
    expect(withoutOwn(own, "A012")).toEqual({ A001: { low: 1, high: 2 } });
    expect(withoutOwn(own, "A999")).toEqual(own);
  });
});

describe("a typed value", () => {
  it.each([
    ["5", 5],
    ["3-10", { low: 3, high: 10 }],
    ["3 to 10 hours", { low: 3, high: 10 }],
    ["0.12345", 0.123],
    ["2-2", 2],
    ["2.0012-2.0014", 2],
    ["0.0005", 0.0005],
    ["45", 45],
  ])("of %s is read", (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  it.each(["0.0004", "45.1", "-1", "3-46", "0-1"])("of %s is out of bounds, and the message names the field and both bounds", (text) => {
    expect(message(text)).toBe("“Planned administration” must be a number from 0.0005 to 45 (hours a month), or a range within them.");
  });

  it.each(["", "  ", "many", "10-3", "$5", "5 or 6"])("of %j is refused in one sentence or two that name the field", (text) => {
    expect(message(text)).toMatch(/^“Planned administration”.+\.$/);
  });

  it("takes the sign of the dollar where the assumption is money, and no other", () => {
    const money = assumption("A053");
    const words = { name: "Separate installation", unit: "US dollars a month" };
    expect(readOwnValue(money, "$200-$1,000", words)).toEqual({ ok: true, value: { low: 200, high: 1000 } });
    expect(readOwnValue(money, "€200", words).ok).toBe(false);
  });

  it("takes the shipped interval of every assumption", () => {
    for (const each of ASSUMPTIONS.filter(({ id, high }) => high > 0 && !(id in UNUSED_ASSUMPTIONS))) {
      const typed = readOwnValue(each, `${each.low}-${each.high}`, labels);
      expect(typed.ok && isShipped(each, typed.value), each.id).toBe(true);
    }
  });
});
