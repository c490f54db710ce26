import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { anyOf, oneOf, orElse, planOf, pointOf, spanOf, usually } from "@/lib/link/fields";
import { HEADER, OVERRIDES, ROWS } from "@/lib/link/layout-1";
import { DigitReader, packDigits } from "@/lib/link/mixed-radix";
import { APP_PLANS, HOSTED_PLANS, SERVER_PLANS } from "@/lib/link/plan-lists";
import { fromSymbols, MOST_SYMBOLS, toSymbols } from "@/lib/link/symbols";
import { gridSize, gridValue } from "@/lib/questionnaire/quantity";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { gridOf } from "@/lib/questionnaire/schema";

describe("mixed radix", () => {
  it("puts the first digit lowest: 2 of 3, 1 of 5, 4 of 7 is 2 + 3 × (1 + 5 × 4) = 65", () => {
    const digits = [
      { value: 2, radix: 3 },
      { value: 1, radix: 5 },
      { value: 4, radix: 7 },
    ];
    expect(packDigits(digits)).toBe(65n);
    const reader = new DigitReader(65n);
    expect(digits.map(({ radix }) => reader.take(radix))).toEqual([2, 1, 4]);
    expect(reader.take(32)).toBe(0);
  });

  it("refuses a digit that does not fit", () => {
    for (const value of [3, -1, 0.5, Number.NaN]) expect(() => packDigits([{ value, radix: 3 }])).toThrow(RangeError);
  });

  it("writes five bits a symbol, lowest first, without zeros at the end: 65 is 1 and 2 × 32", () => {
    expect(toSymbols(65n)).toEqual([1, 2]);
    expect(toSymbols(0n)).toEqual([]);
    expect(fromSymbols([1, 2])).toBe(65n);
  });
});

describe("fields", () => {
  const grid = { min: 0, max: 3, decimals: 0 };

  it("number the pairs of a range: 0, 0–1, 1, 0–2, 1–2, 2, 0–3 …", () => {
    const span = spanOf(grid);
    expect(span.radix).toBe(10);
    expect(Array.from({ length: 7 }, (_, digit) => span.fromDigit(digit))).toEqual([
      0,
      { low: 0, high: 1 },
      1,
      { low: 0, high: 2 },
      { low: 1, high: 2 },
      2,
      { low: 0, high: 3 },
    ]);
    for (let digit = 0; digit < span.radix; digit += 1) expect(span.toDigit(span.fromDigit(digit) ?? -1)).toBe(digit);
  });

  it("number the largest ranges without loss", () => {
    const money = spanOf({ min: 0, max: 1e9, decimals: 0 });
    for (const digit of [money.radix - 1, money.radix - 2, money.radix - 6_402, 20_000_000]) {
      expect(money.toDigit(money.fromDigit(digit) ?? -1)).toBe(digit);
    }
    expect(money.fromDigit(money.radix - 1)).toBe(1e9);
  });

  it("store a set as one bit each", () => {
    expect(anyOf(["a", "b", "c"]).toDigit(["a", "c"])).toBe(5);
    expect(anyOf(["a", "b", "c"]).fromDigit(6)).toEqual(["b", "c"]);
  });

  it("turn so that the usual value is zero, and add a state in front", () => {
    const turned = usually(pointOf(grid), 2);
    expect([0, 1, 2, 3].map((value) => turned.toDigit(value))).toEqual([2, 3, 0, 1]);
    expect([0, 1, 2, 3].map((digit) => turned.fromDigit(digit))).toEqual([2, 3, 0, 1]);
    const open = orElse(oneOf(["x", "y"]), "not-sure");
    expect(["not-sure", "x", "y"].map((value) => open.toDigit(value))).toEqual([0, 1, 2]);
  });

  it("leave room for plans to come, which stand for nothing yet", () => {
    const plan = planOf(["a", "b"], 4, grid);
    expect([0, 1, 2, 3, 4, 7].map((digit) => plan.fromDigit(digit))).toEqual([
      "a",
      "b",
      undefined,
      undefined,
      { custom: 0 },
      { custom: 3 },
    ]);
    expect(plan.toDigit({ custom: 1 })).toBe(5);
    expect(() => plan.toDigit("c")).toThrow(RangeError);
  });
});

describe("layout 1", () => {
  it("stores every question of today once, objectives before their details", () => {
    const ids = ROWS.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(QUESTIONS.map(({ id }) => id).toSorted());
    for (const row of ROWS) if (row.objective !== undefined) expect(ids.indexOf(row.id)).toBeGreaterThan(ids.indexOf("objectives"));
    for (const question of QUESTIONS) expect(ROWS.find(({ id }) => id === question.id)?.objective).toBe(question.objective);
  });

  it("holds every answer that today's questionnaire allows", () => {
    for (const question of QUESTIONS) {
      const field = ROWS.find(({ id }) => id === question.id)?.field;
      const keeps = (value: never) => expect(field?.fromDigit(field.toDigit(value)), question.id).toEqual(value);
      if (question.notSure) keeps("not-sure" as never);
      if (question.kind === "choice") {
        for (const { value } of question.choices) keeps((question.id === "horizonYears" ? Number(value) : value) as never);
      } else if (question.kind === "set") {
        keeps([] as never);
        keeps(question.choices.map(({ value }) => value) as never);
        for (const { value } of question.choices) keeps([value] as never);
      } else {
        const grid = gridOf(question);
        const points = Array.from({ length: gridSize(grid) }, (_, index) => gridValue(grid, index)).filter((_, index) => index % 7 === 0);
        for (const point of [...points, grid.max]) keeps((question.kind === "plan" ? { custom: point } : point) as never);
        if (question.kind === "range") keeps({ low: grid.min, high: grid.max } as never);
        if (question.kind === "plan") for (const { value } of question.choices) keeps(value as never);
      }
    }
  });

  it("knows every plan of the price book, each once", () => {
    expect(HOSTED_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("hosted")));
    expect(APP_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("app")));
    expect(SERVER_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("server")));
    for (const list of [HOSTED_PLANS, APP_PLANS, SERVER_PLANS]) expect(new Set(list).size).toBe(list.length);
  });

  // The radices of layout 1, written out by hand from the bounds of the questionnaire; a change here breaks every link.
  it("has not moved", () => {
    const detail = [6, 6, 3];
    expect(ROWS.map(({ field }) => field.radix)).toEqual([
      2 ** 8 + 1,
      2 ** 10 + 1,
      ...Array.from({ length: 10 }, () => detail).flat(),
      (6_401 * 6_402) / 2 + 1,
      502,
      5,
      5,
      ...Array.from({ length: 7 }, () => 4),
      3,
      3,
      3,
      (3_701 * 3_702) / 2 + 1,
      54,
      6_402,
      (2_800 * 2_801) / 2 + 1,
      3,
      3_502,
      (6_401 * 6_402) / 2 + 1,
      3,
      4,
      3,
      6_402,
      5,
      3,
      4,
      3,
      (2_801 * 2_802) / 2,
      41,
      512 + 5_501,
      512 + 5_501,
      512 + 5_501,
      3,
      1_401,
    ]);
  });

  it("has room for the longest answers and one overridden number beside them", () => {
    const answers = ROWS.reduce((size, { field }) => size * BigInt(field.radix), 1n);
    const header = BigInt(HEADER.kind.radix * HEADER.versionRadix * HEADER.dayRadix * HEADER.option.radix * HEADER.verdict.radix);
    const room = 1n << (5n * BigInt(MOST_SYMBOLS - 1));
    expect(header * answers * BigInt(OVERRIDES.countRadix)).toBeLessThan(room);
    expect(
      header * answers * BigInt(OVERRIDES.countRadix * OVERRIDES.idRadix * OVERRIDES.formRadix) * BigInt(OVERRIDES.point.radix),
    ).toBeLessThan(room);
    const drafted = ROWS.reduce((size, { field }) => size * BigInt(field.radix + 1), 1n) * BigInt(HEADER.kind.radix);
    expect(drafted).toBeLessThan(room);
  });
});
