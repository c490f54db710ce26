import { describe, expect, it } from "vitest";
import { STEADY, type Term } from "@/lib/simulation/terms";
import { Timeline } from "@/lib/simulation/timeline";

const column = (...values: number[]) => Float64Array.from(values);
const ones = (months: number) => new Float64Array(months).fill(1);

function both(terms: Term[], months: number, draws = 1) {
  const timeline = new Timeline(draws, ones(months));
  const byMonth = new Float64Array(draws * months);
  const means = new Float64Array(months);
  timeline.addByMonth(terms, means, byMonth);
  return { total: [...timeline.total(terms)], byMonth: [...byMonth], means: [...means] };
}

describe("terms over time", () => {
  it("sum a growing and drifting flow as a geometric series", () => {
    // 100 × (1 + 1.1 × 1.2 + (1.1 × 1.2)²) = 100 × (1 + 1.32 + 1.7424) = 406.24
    const term: Term = { kind: "flow", start: column(100), growth: { monthly: 1.1 }, drift: { monthly: 1.2 } };
    const { total, byMonth } = both([term], 3);
    expect(total[0]).toBeCloseTo(406.24, 9);
    expect(byMonth).toEqual([100, expect.closeTo(132, 9), expect.closeTo(174.24, 9)]);
  });

  it("give a rise as what the drift adds", () => {
    // Drift alone: 100 × ((1 - 1) + (1.2 - 1) + (1.44 - 1)) = 64
    const term: Term = { kind: "flow", start: column(100), growth: STEADY, drift: { monthly: 1.2 }, rise: true };
    expect(both([term], 3).total[0]).toBeCloseTo(64, 9);
  });

  it("raise a price at each renewal, a year after the first day and each year after that", () => {
    // 12 months at 100, 12 at 110, 3 at 121: 1,200 + 1,320 + 363
    const term: Term = { kind: "flow", start: column(100), growth: STEADY, drift: { yearly: 1.1 } };
    const { total, byMonth } = both([term], 27);
    expect(total[0]).toBeCloseTo(2883, 9);
    expect([11, 12, 23, 24].map((m) => byMonth[m])).toEqual([100, 110, 110, 121].map((v) => expect.closeTo(v, 9)));
  });

  it("sum up yearly prices of every kind of term as they follow them month by month", () => {
    const drift = { yearly: column(1.05, 1.12) };
    const tariff = (volume: number) => Math.min(30, 2 * volume);
    const grown = { growth: { monthly: column(1.02, 0.97) }, drift };
    const terms: Term[] = [
      { kind: "flow", start: column(3, 7), ...grown },
      { kind: "flow", start: column(3, 7), ...grown, rise: true },
      { kind: "flow", start: column(5, 1), growth: { monthly: 1.1 }, drift, floor: column(8, 2), from: column(3.5, 14) },
      { kind: "metered", volume: column(10, 20), ...grown, tariff },
      {
        kind: "metered",
        volume: column(10, 10),
        growth: { monthly: 1.03 },
        drift,
        tariff: (v) => tariff(v) + 1,
        isCommon: true,
        rise: true,
      },
    ];
    for (const term of terms)
      for (const months of [12, 30, 36, 60]) {
        const { total, byMonth } = both([term], months, 2);
        const sums = [0, 1].map((draw) => byMonth.filter((_, at) => at % 2 === draw).reduce((a, b) => a + b, 0));
        expect(sums).toEqual(total.map((v) => expect.closeTo(v, 8)));
      }
  });

  it("hold a floor until growth passes it", () => {
    // 10, 20, 40, 80 with a floor of 30: 30 + 30 + 40 + 80 = 180
    const term: Term = { kind: "flow", start: column(10), growth: { monthly: 2 }, drift: STEADY, floor: column(30) };
    expect(both([term], 4)).toMatchObject({ total: [180], byMonth: [30, 30, 40, 80] });
  });

  it("hold a floor in the draws that never pass it or never fall to it", () => {
    const term: Term = { kind: "flow", start: column(10, 50), growth: { monthly: 1.1 }, drift: STEADY, floor: column(30, 30) };
    const { total } = both([term], 2, 2);
    expect(total).toEqual([60, expect.closeTo(105, 9)]);
  });

  it("stop and begin at fractions of a month", () => {
    const flow = { kind: "flow", start: column(10), growth: STEADY, drift: STEADY } as const;
    const months = (term: Term) => both([term], 4).byMonth.map((v) => expect.closeTo(v, 9));
    expect([10, 5, 0, 0]).toEqual(months({ ...flow, until: column(1.5) }));
    expect([0, 5, 10, 10]).toEqual(months({ ...flow, from: column(1.5) }));
  });

  it("price a volume by its tariff, and its rise beside it", () => {
    // Volumes 5, 10, 20 at 2 each, at most 30; prices 1, 1.1, 1.21: 10, 20 × 1.1, 30 × 1.21
    const tariff = (volume: number) => Math.min(30, 2 * volume);
    const metered = { kind: "metered", volume: column(5), growth: { monthly: 2 }, tariff } as const;
    const plain: Term = { ...metered, drift: STEADY };
    const rise: Term = { ...metered, drift: { monthly: 1.1 }, rise: true };
    expect(both([plain], 3).total[0]).toBeCloseTo(60, 9);
    const together = both([plain, rise], 3);
    expect(together.total[0]).toBeCloseTo(10 + 22 + 36.3, 9);
    expect(together.byMonth).toEqual([10, expect.closeTo(22, 9), expect.closeTo(36.3, 9)]);
  });

  it("follow a tariff month by month only in the draws where a unit changes its price", () => {
    const tariff = (volume: number, draw: number) => (volume <= 100 ? 2 : 1) * volume * (draw + 1);
    const asked: number[] = [];
    const metered: Term = {
      kind: "metered",
      volume: column(10, 90, 200, 0),
      growth: { monthly: column(1.1, 1.1, 0.9, 1.1) },
      drift: { monthly: 1.01 },
      tariff: (volume, draw) => {
        asked.push(draw);
        return tariff(volume, draw);
      },
      from: column(0.5, 0.5, 2.5, 0),
    };
    const isProportional = (low: number, high: number) => high <= 100 || low > 100;
    const whole = both([{ ...metered, tariff }], 6, 4);
    const split = both([{ ...metered, isProportional }], 6, 4);
    expect(split.total).toEqual(whole.total.map((v) => expect.closeTo(v, 9)));
    expect(split.byMonth).toEqual(whole.byMonth.map((v) => expect.closeTo(v, 9)));
    expect(asked.filter((draw) => draw === 0)).toHaveLength(1);
    expect(asked.filter((draw) => draw === 1).length).toBeGreaterThan(6);
  });

  it("join each rise to the price that grows as it does", () => {
    const start = column(10);
    const prices = [STEADY, { monthly: 1.5 }].map((growth): Term => ({ kind: "flow", start, growth, drift: STEADY }));
    const rises = prices.map((term): Term => ({ ...term, drift: { monthly: 1.1 }, rise: true }) as Term);
    // 10 × (1 + 1.1) and 10 × (1 + 1.5 × 1.1)
    const { total, byMonth } = both([...prices, ...rises], 2);
    expect(total[0]).toBeCloseTo(21 + 26.5, 9);
    expect(byMonth).toEqual([20, expect.closeTo(27.5, 9)]);
  });

  it("add up a series of any length", () => {
    for (const months of [1, 2, 3, 7, 12, 36, 60]) {
      const term: Term = { kind: "flow", start: column(1), growth: { monthly: column(1.03) }, drift: STEADY };
      const weights = Float64Array.from({ length: months }, (_, m) => 0.9 ** (m + 0.5));
      const expected = weights.reduce((sum, weight, m) => sum + weight * 1.03 ** m, 0);
      expect(new Timeline(1, weights).total([term])[0]).toBeCloseTo(expected, 9);
    }
  });

  it("put what happens once in the first month, at its weight", () => {
    const timeline = new Timeline(1, Float64Array.of(0.5, 0.25));
    expect([...timeline.total([{ kind: "once", amount: column(8) }])]).toEqual([4]);
  });

  it("give the same totals and means by month as by draw", () => {
    const terms: Term[] = [
      { kind: "flow", start: column(3, 7), growth: { monthly: column(1.02, 0.97) }, drift: { monthly: column(1.01, 1.03) } },
      { kind: "flow", start: column(5, 1), growth: { monthly: 1.1 }, drift: STEADY, floor: column(2, 2), until: column(4.5, 2.25) },
      { kind: "metered", volume: column(10, 20), growth: STEADY, drift: { monthly: 1.01 }, tariff: (v, i) => v * (i + 1) },
    ];
    const { total, byMonth, means } = both(terms, 6, 2);
    const rows = [0, 1].map((draw) => byMonth.filter((_, at) => at % 2 === draw));
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(rows.map(sum)).toEqual(total.map((v) => expect.closeTo(v, 9)));
    expect(sum(means)).toBeCloseTo(sum(total) / 2, 9);
  });
});
