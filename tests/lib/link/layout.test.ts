import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { anyOf, oneOf, orElse, pairOf, planOf, pointOf, spanOf, usually } from "@/lib/link/fields";
import type { Layout } from "@/lib/link/layout";
import { LAYOUT_1 } from "@/lib/link/layout-1";
import { LAYOUT_2 } from "@/lib/link/layout-2";
import { DigitReader, packDigits } from "@/lib/link/mixed-radix";
import { aNumber, aRange, inForms, type Packing } from "@/lib/link/packing";
import { APP_PLANS, HOSTED_PLANS, SERVER_PLANS, TODAY_PROVIDERS } from "@/lib/link/plan-lists";
import { fromSymbols, MOST_SYMBOLS, toSymbols } from "@/lib/link/symbols";
import { completeDraft } from "@/lib/questionnaire/answers";
import { gridSize, gridValue } from "@/lib/questionnaire/quantity";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { gridOf } from "@/lib/questionnaire/schema";
import type { Draft } from "@/lib/questionnaire/types";
import { TODAY_PROVIDER_NAMES } from "@/lib/questionnaire/vendors";

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

describe("an answer of several forms", () => {
  const quantity = inForms<"not-sure", number | { low: number; high: number }>(
    ["not-sure"],
    aNumber({ min: 0, max: 3, decimals: 0 }),
    aRange({ min: 0, max: 3, decimals: 0 }),
  );

  it("says first which it is, then its value; what is usual has no value", () => {
    const values = (value: number | string | { low: number; high: number }) =>
      quantity.toDigits(value).map(({ value, radix }) => [value, radix]);
    expect(values("not-sure")).toEqual([[0, 3]]);
    expect(values(2)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    // Low below high, by high: 0–1, 0–2, 1–2, 0–3, 1–3, 2–3.
    expect(values({ low: 1, high: 3 })).toEqual([
      [2, 3],
      [4, 6],
    ]);
    expect(() => values("sure")).toThrow(RangeError);
    expect(() => values({ low: 3, high: 1 })).toThrow(RangeError);
  });

  it("numbers pairs without loss, the largest too", () => {
    for (const grid of [
      { min: 0, max: 3, decimals: 0 },
      { min: 0, max: 10_000_000, decimals: 6 },
    ]) {
      const pair = pairOf(grid);
      const digits = [...Array.from({ length: 6 }, (_, digit) => digit), pair.radix - 1, pair.radix - 2, Math.floor(pair.radix / 3)];
      for (const digit of digits) expect(pair.toDigit(pair.fromDigit(digit) ?? -1)).toBe(digit);
      expect(pair.fromDigit(pair.radix - 1)).toEqual({ low: gridValue(grid, gridSize(grid) - 2), high: grid.max });
    }
  });
});

const radices = ({ rows }: Layout) => rows.map(({ packing }) => packing.radix);

/** What a packing makes of its own digits. */
function again(packing: Packing<unknown>, value: unknown): unknown {
  const [first, ...rest] = packing.toDigits(value as never);
  return packing.fromDigits(first?.value ?? -1, (radix) => {
    const next = rest.shift();
    expect(next?.radix).toBe(radix);
    return next?.value ?? -1;
  });
}

// Radices are written out by hand from the bounds of the questionnaire; a change here breaks every link.
describe("layout 1", () => {
  it("has not moved", () => {
    const detail = [6, 6, 3];
    expect(radices(LAYOUT_1)).toEqual([
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
});

describe("layout 2", () => {
  const { rows, header, overrides } = LAYOUT_2;

  it("stores every question of today once, and after what it depends on", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(QUESTIONS.map(({ id }) => id).toSorted());
    for (const { id, only } of rows) if (only) expect(ids.indexOf(only[0]), id).toBeLessThan(ids.indexOf(id));
  });

  it("leaves out exactly the answers that the questionnaire drops", () => {
    const all: Draft = completeDraft({});
    for (const today of ["none", "hosted", "self"] as const)
      for (const objectives of [[], ["exit"], ["data-location"], ["exit", "data-location", "product"]] as const)
        for (const motives of [[], ["independence"]] as const) {
          const complete = completeDraft({ ...all, today, objectives: [...objectives], motives: [...motives] });
          const answers: Readonly<Record<string, unknown>> = complete;
          const stored = rows.filter(({ only }) => {
            const on = only && answers[only[0]];
            return !only || (Array.isArray(on) ? on.includes(only[1]) : on === only[1]);
          });
          expect(stored.map(({ id }) => id).toSorted()).toEqual(Object.keys(complete).toSorted());
        }
  });

  it("holds every answer that today's questionnaire allows", () => {
    for (const question of QUESTIONS) {
      const packing = rows.find(({ id }) => id === question.id)?.packing;
      if (packing === undefined) throw new Error(question.id);
      const keeps = (value: unknown) => expect(again(packing, value), question.id).toEqual(value);
      if (question.notSure) keeps("not-sure");
      if (question.kind === "choice") {
        for (const { value } of question.choices) keeps(question.id === "horizonYears" ? Number(value) : value);
      } else if (question.kind === "set") {
        keeps([]);
        keeps(question.choices.map(({ value }) => value));
        for (const { value } of question.choices) keeps([value]);
      } else {
        const grid = gridOf(question);
        const step = Math.ceil(gridSize(grid) / 997);
        const points = Array.from({ length: Math.ceil(gridSize(grid) / step) }, (_, index) => gridValue(grid, index * step));
        for (const point of [...points, grid.max]) keeps(question.kind === "plan" ? { custom: point } : point);
        if (question.kind === "range") keeps({ low: grid.min, high: grid.max });
        if (question.kind === "plan") for (const { value } of question.choices) keeps(value);
        if (question.kind === "plan" && question.recommended) keeps(question.recommended.value);
        if (question.kind === "plan") keeps({ custom: 1_234.56 });
      }
    }
  });

  it("knows every plan of the price book and every provider, each once and in its place", () => {
    expect(HOSTED_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("hosted")));
    expect(APP_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("app")));
    expect(SERVER_PLANS).toEqual(expect.arrayContaining(BOOK.planIds("server")));
    expect(TODAY_PROVIDERS).toEqual(Object.keys(TODAY_PROVIDER_NAMES));
    for (const list of [HOSTED_PLANS, APP_PLANS, SERVER_PLANS, TODAY_PROVIDERS]) expect(new Set(list).size).toBe(list.length);
  });

  it("has not moved", () => {
    const detail = [6, 6, 3];
    expect(radices(LAYOUT_2)).toEqual([
      2 ** 8 + 1,
      2 ** 5 + 1,
      2 ** 10 + 1,
      ...Array.from({ length: 10 }, () => detail).flat(),
      2 ** 5 + 1,
      2 ** 6 + 1,
      3,
      2,
      5,
      5,
      ...Array.from({ length: 7 }, () => 4),
      3,
      3,
      3,
      3,
      2,
      2,
      3,
      3,
      3,
      3,
      3,
      4,
      2,
      3,
      2,
      2,
      3,
      3,
      5,
      3,
      4,
      3,
      5,
      3,
      3,
      3,
      2 ** 6,
      2,
      2,
      2,
      3,
    ]);
  });

  it("has room for the longest answers and 120 overridden ranges beside them", () => {
    const longest = rows.reduce((size, row) => size * BigInt(row.packing.radix + 1) * largestSecond(row), 1n);
    const before = BigInt(header.kind.radix * header.versionRadix * header.dayRadix * header.option.radix * header.verdict.radix);
    const each = BigInt(overrides.idRadix * overrides.formRadix) * BigInt(overrides.span.radix);
    const room = 1n << (5n * BigInt(MOST_SYMBOLS - 1));
    expect(overrides.most).toBe(120);
    expect(before * longest * BigInt(overrides.most + 1) * each ** BigInt(overrides.most)).toBeLessThan(room);
  });
});

/** The most that the digits after the first can tell apart, by hand: pairs of a grid, its points, a list. */
function largestSecond({ id }: { id: string }): bigint {
  const pairs = (size: number) => BigInt((size * (size - 1)) / 2);
  const known: Readonly<Record<string, bigint>> = {
    atStake: pairs(6_401),
    operators: 501n,
    committedHours: pairs(3_701),
    degradedWeeks: 53n,
    bearableLoss: 6_401n,
    mailboxes: pairs(3_701),
    growth: pairs(3_501),
    appMessages: pairs(6_401),
    todayProvider: 256n,
    ownHours: pairs(3_701),
    ownIncidents: 100n,
    revenueAtStake: pairs(6_401),
    hourlyCost: pairs(2_801),
    // 0 to 9.99 in three figures, then every cent up to 10,000.
    hostedPlan: 2_800n + 999_001n,
    appPlan: 2_800n + 999_001n,
    serverPlan: 2_800n + 999_001n,
    discountRate: 1_401n,
    displaced: 41n,
  };
  return known[id] ?? 1n;
}

describe("every second digit of layout 2", () => {
  it("is as large as was worked out by hand, at its largest value", () => {
    const largest: Readonly<Record<string, unknown>> = {
      atStake: { low: 999_000_000, high: 1_000_000_000 },
      operators: 500,
      committedHours: { low: 9_990, high: 10_000 },
      degradedWeeks: 52,
      bearableLoss: 1_000_000_000,
      mailboxes: { low: 999_000, high: 1_000_000 },
      growth: { low: 299, high: 300 },
      appMessages: { low: 999_000_000, high: 1_000_000_000 },
      ownHours: { low: 9_990, high: 10_000 },
      ownIncidents: 99,
      revenueAtStake: { low: 999_000_000, high: 1_000_000_000 },
      hourlyCost: { low: 999, high: 1_000 },
      hostedPlan: { custom: 10_000 },
      appPlan: { custom: 10_000 },
      serverPlan: { custom: 10_000 },
      discountRate: 50,
      displaced: 5,
    };
    for (const { id, packing } of LAYOUT_2.rows) {
      if (largestSecond({ id }) === 1n) continue;
      const [, second] = packing.toDigits((largest[id] ?? "google") as never);
      expect([id, BigInt(second?.radix ?? 0)]).toEqual([id, largestSecond({ id })]);
      if (id in largest) expect([id, second?.value]).toEqual([id, (second?.radix ?? 0) - 1]);
    }
  });
});
