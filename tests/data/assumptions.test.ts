import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumption, assumptionByKey, PARAMETERS, parameter } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";

describe("assumptions", () => {
  it("have ids and keys of their own, ids in order", () => {
    const ids = ASSUMPTIONS.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(new Set(ASSUMPTIONS.map((row) => row.key)).size).toBe(ASSUMPTIONS.length);
    expect(ASSUMPTIONS.length).toBeGreaterThanOrEqual(214);
  });

  it("refer only to parameters and prices that are on record", () => {
    const parameters = new Set(PARAMETERS.map((row) => row.id));
    const prices = new Set(BOOK.data.prices.map((row) => row.id));
    const assumptions = new Set(ASSUMPTIONS.map((row) => row.id));
    for (const row of ASSUMPTIONS) {
      for (const [named] of `${row.reasoning} ${row.applies ?? ""}`.matchAll(/\b[A-Z]{1,2}S?\d{2,3}\b/g)) {
        expect(parameters.has(named) || prices.has(named) || assumptions.has(named), `${row.id} names ${named}`).toBe(true);
      }
    }
  });

  it("are found by id and by key, and unknown ones are refused by name", () => {
    expect(assumption("A053").key).toBe("hosted.managed-single-tenant-base");
    expect(assumptionByKey("all.wage-growth").id).toBe("A033");
    expect(() => assumption("A999")).toThrow(/A999/);
    expect(() => assumptionByKey("all.no-such-line")).toThrow(/all\.no-such-line/);
  });

  it("are positive wherever a log-normal is drawn through them", () => {
    for (const row of ASSUMPTIONS) {
      const point = row.low === row.likely && row.likely === row.high;
      // Tax that cannot be recovered is a point value by the founder's situation, from none to 20%.
      if (!point && row.id !== "A084") expect(row.low, row.id).toBeGreaterThan(0);
    }
  });
});

describe("parameters", () => {
  it("have ids of their own, ascending bounds, and a note of how far to trust them", () => {
    expect(PARAMETERS.length).toBeGreaterThanOrEqual(63);
    expect(new Set(PARAMETERS.map((row) => row.id)).size).toBe(PARAMETERS.length);
    for (const row of PARAMETERS) {
      const known = [row.low, row.likely, row.high].filter((bound) => bound !== null);
      expect(known.length, row.id).toBeGreaterThan(0);
      expect(known, row.id).toEqual([...known].sort((a, b) => a - b));
      if (row.url === undefined || row.grade === "elicited") expect(row.weak, row.id).toBe(true);
      if (row.undated) expect(row.date, row.id).toBe("2026-11-23");
    }
  });

  it("refuse unknown ids by name", () => {
    expect(parameter("P46").likely).toBe(3.15);
    expect(() => parameter("P99")).toThrow(/P99/);
  });

  it("agree with one another where one is derived from others", () => {
    const hourly = parameter("P12");
    expect(hourly.low).toBeCloseTo(46.54 * 1.25, 1);
    expect(hourly.likely).toBeCloseTo(46.54 / 0.701, 1);
    expect(parameter("P45").likely).toBeCloseTo(8760 * 0.001, 9);
    expect(parameter("P60").likely).toBe(BOOK.rateOn("EUR", "2026-11-23"));
  });
});
