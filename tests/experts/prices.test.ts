import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";

/** The first day of the price book, whose links keep the rows of that day, and the first day of the corrections. */
const BEFORE = "2026-11-29";
const SINCE = "2026-11-30";
const usd = (plan: string, quantity: number, date: string) => BOOK.monthlyPrice(plan, quantity, date).usd;

describe("prices: SendGrid’s tiers are published", () => {
  it.each([
    [100_000, 34.95],
    [300_000, 249],
    [700_000, 499],
    [1_500_000, 799],
    [2_500_000, 1_099],
  ])("%i messages a month cost %d", (messages, price) => {
    expect(usd("sendgrid", messages, SINCE)).toBeCloseTo(price, 6);
  });

  it("are quoted above 2.5 million: the last overage is continued, and the plan says that this is ours", () => {
    expect(usd("sendgrid", 10_000_000, SINCE)).toBeCloseTo(1_099 + 7_500_000 * 0.0005, 6);
    expect(BOOK.plan("sendgrid").note).toMatch(/quotes.*our assumption/);
  });

  it("stay for older links what they were", () => {
    expect(usd("sendgrid", 100_000, BEFORE)).toBeCloseTo(19.95 + 50_000 * 0.0013, 6);
    expect(usd("sendgrid", 300_000, BEFORE)).toBeCloseTo(309.95, 6);
  });
});

describe("prices: Amazon SES costs less by the million", () => {
  it("0.16 a thousand to 10 million, 0.14 to 100 million, 0.11 above", () => {
    expect(usd("amazon-ses", 10_000_000, SINCE)).toBeCloseTo(1_600, 6);
    expect(usd("amazon-ses", 50_000_000, SINCE)).toBeCloseTo(1_600 + 40_000 * 0.14, 6);
    expect(usd("amazon-ses", 200_000_000, SINCE)).toBeCloseTo(1_600 + 90_000 * 0.14 + 100_000 * 0.11, 6);
  });

  it("stays at 0.16 for older links", () => {
    expect(usd("amazon-ses", 50_000_000, BEFORE)).toBeCloseTo(8_000, 6);
  });
});

describe("prices: Migadu’s caps are 20, 100 and 500 messages a day", () => {
  it("which hold what so many mailboxes send and store", () => {
    const caps = (date: string) => ["micro", "mini", "standard"].map((size) => BOOK.plan(`migadu-${size}`, date).cap);
    expect(caps(SINCE)).toEqual([1, 5, 20]);
    expect(caps(BEFORE)).toEqual([1, 10, 33]);
    for (const [row, limit] of [
      ["HM21", "20 outgoing messages a day"],
      ["HM22", "100 outgoing messages a day"],
      ["HM23", "500 outgoing messages a day"],
    ] as const)
      expect(BOOK.priceOn(row, SINCE).note).toContain(limit);
  });
});

describe("prices: MXroute Medium and Large", () => {
  it("cost 69 and 79 a year, and follow the small plan", () => {
    expect(usd("mxroute-medium", 1, SINCE)).toBeCloseTo(69 / 12, 9);
    expect(usd("mxroute-large", 1, SINCE)).toBeCloseTo(79 / 12, 9);
    expect(BOOK.monthlyPrice("mxroute-small", 4, SINCE).planId).toBe("mxroute-medium");
    expect(BOOK.monthlyPrice("mxroute-small", 4, BEFORE).planId).toBe("migadu-mini");
  });
});

describe("prices: Postmark Platform", () => {
  it("costs 18 and 1.20 a thousand, the cheapest of the three at volume", () => {
    expect(usd("postmark", 100_000, SINCE)).toBeCloseTo(18 + 90 * 1.2, 6);
    expect(usd("postmark", 100_000, BEFORE)).toBeCloseTo(16.5 + 90 * 1.3, 6);
  });
});

describe("prices: exchange rates", () => {
  it("are those of the European Central Bank of 30 September 2026, and earlier links keep theirs", () => {
    expect(BOOK.rateOn("GBP", SINCE)).toBe(1.3287);
    expect(BOOK.rateOn("EUR", SINCE)).toBe(1.1355);
    expect(BOOK.datedRate("GBP", SINCE)?.url).toContain("ecb.europa.eu");
    expect(BOOK.rateOn("GBP", BEFORE)).toBe(1.29);
    expect(BOOK.rateOn("EUR", BEFORE)).toBe(1.1403);
  });
});

describe("prices: schools and universities", () => {
  it("have two free editions, each sourced", () => {
    for (const id of ["office-365-a1", "google-education-fundamentals"]) {
      const plan = BOOK.plan(id);
      expect(plan.soldTo).toBe("education");
      expect(usd(id, 800, SINCE)).toBe(0);
      for (const row of plan.rows) expect(BOOK.priceOn(row, SINCE).url).toBeDefined();
    }
  });
});

describe("prices: Exchange Online", () => {
  it("Plan 1 costs 4 for 50 GB, Plan 2 costs 8 and is no longer past its review date", () => {
    expect(usd("microsoft-exchange-online-1", 10, SINCE)).toBe(40);
    expect(BOOK.plan("microsoft-exchange-online-1").storageGb).toEqual({ perMailbox: 50 });
    expect(usd("microsoft-exchange-online-2", 10, SINCE)).toBe(80);
    expect(BOOK.priceOn("HM12", BEFORE).reviewBy < SINCE).toBe(true);
    expect(BOOK.priceOn("HM12", SINCE).reviewBy > SINCE).toBe(true);
  });
});

describe("prices: how each was come by", () => {
  it("Google’s are graded as a generated transcription", () => {
    for (const id of ["HM01", "HM02", "HM03"]) {
      expect(BOOK.priceOn(id, SINCE)).toMatchObject({ grade: "generated", amount: BOOK.priceOn(id, BEFORE).amount });
      expect(BOOK.priceOn(id, BEFORE).grade).toBe("transcribed");
    }
  });

  it("a row that was corrected since says so, with the reason", () => {
    const old = BOOK.priceOn("TX02", BEFORE);
    expect(BOOK.replacedBy(old)).toMatchObject({ from: SINCE, corrects: expect.stringContaining("10 million") });
    expect(BOOK.replacedBy(BOOK.priceOn("TX02", SINCE))).toBeUndefined();
  });
});
