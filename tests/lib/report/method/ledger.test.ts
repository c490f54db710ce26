import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumption, PARAMETERS, parameter } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { DEFAULT_CURRENCY, defaultHourlyCost } from "@/lib/questionnaire/defaults";
import { assumptionRow, LEDGER_IDS, parameterRow, priceRow, rateRow } from "@/lib/report/method/ledger";

const TODAY = "2026-11-23";
const price = (id: string) => priceRow(BOOK.priceOn(id, TODAY), TODAY);

describe("rows of the method page", () => {
  it("say all that the data say of an assumption", () => {
    expect(assumptionRow(assumption("A002"), TODAY)).toEqual({
      id: "A002",
      name: "Planned administration: hours for each mailbox",
      about: "Buy everything",
      values: { low: "0.013", likely: "0.04", high: "0.12", mean: "0.05" },
      unit: "hours/month",
      reasoning: "Joiners, leavers, renames and licence tidying; larger estates have scripts and directory sync",
      scale: "mailboxes^0.75",
      acts: ["Planned administration (Buy everything, Own the sender)"],
      grade: "our assumption",
      anchors: [],
      date: "23 November 2026",
      flags: [],
    });
  });

  it("tell a scaling from a condition, and neither where there is none", () => {
    expect(assumptionRow(assumption("A014"), TODAY).scale).toBe("max(0.04, mailboxes / 25)^0.5");
    expect(assumptionRow(assumption("A029"), TODAY)).toMatchObject({ applies: "where a rota answers at any hour" });
    expect(assumptionRow(assumption("A033"), TODAY)).not.toHaveProperty("scale");
  });

  it("leave no id of a question in the words for scaling and units", () => {
    for (const row of ASSUMPTIONS) {
      const { scale = "", applies = "", unit } = assumptionRow(row, TODAY);
      expect(`${scale} ${applies} ${unit}`, row.id).not.toMatch(/[a-z][A-Z][a-z]|not-sure|practice\.| = |[<>]/);
    }
  });

  it("flag what is undated, thin or past review", () => {
    expect(price("TX17").flags).toEqual(["stale"]);
    expect(price("TX19").flags).toEqual(["undated"]);
    expect(parameterRow(parameter("P03")).flags).toEqual(["undated", "weak"]);
    expect(assumptionRow(assumption("A001"), "2027-05-24").flags).toEqual(["stale"]);
  });

  it("show a bound that is not known as unknown, not as zero", () => {
    expect(parameterRow(parameter("P03")).values).toEqual({ low: null, likely: "200", high: null });
  });

  it("lead from a price to its plans, and from a figure to the assumptions that lean on it", () => {
    expect(price("HM07").acts.join()).toContain("Microsoft 365 Business Basic");
    expect(price("DL03").acts).toEqual(["Through A077"]);
    expect(parameterRow(parameter("P05")).acts[0]).toContain("A003");
    expect(price("HM34").acts.join()).toMatch(/^nothing/);
  });

  it("say of some figures what else they are behind, and rightly", () => {
    const { low, high } = parameter("P12");
    const shipped = defaultHourlyCost(DEFAULT_CURRENCY);
    expect(shipped.low).toBeCloseTo(low ?? 0, 1);
    expect(shipped.high).toBeCloseTo(high ?? 0, 1);
    for (const id of ["P61", "P62"]) {
      expect(parameter(id).likely).toBeGreaterThan(defaultHourlyCost("EUR").low);
      expect(parameter(id).likely).toBeLessThan(defaultHourlyCost("EUR").high);
    }
    expect(parameter("P63").low).toBeLessThan(defaultHourlyCost("GBP").low);
    expect(parameter("P63").high).toBeCloseTo(defaultHourlyCost("GBP").high, -1);
    expect(BOOK.rateOn("EUR", TODAY)).toBe(parameter("P60").likely);
  });

  it("have ids of their own", () => {
    const rates = BOOK.data.rates.map((rate) => rateRow(rate, TODAY).id);
    const rows = ASSUMPTIONS.length + PARAMETERS.length + new Set(BOOK.data.prices.map((row) => row.id)).size;
    expect(new Set([...LEDGER_IDS, ...rates]).size).toBe(rows + rates.length);
  });

  it("give the id of a price to its newest row, and name the day of older ones", () => {
    const newest = BOOK.priceOn("HM07", BOOK.data.asOf);
    expect(priceRow(newest, TODAY).id).toBe("HM07");
    expect(priceRow({ ...newest, from: "2020-01-01" }, TODAY).id).toBe("HM07-2020-01-01");
  });
});
