import { describe, expect, it } from "vitest";
import { BOOK, createBook, DEFAULT_SERVER_PLAN, NEWEST_PRICE_DATE, type Plan, type PriceRow } from "@/lib/data/price-book";
import rawBook from "@/lib/data/price-book.json";
import { bookSchema } from "@/lib/data/price-schema";

const TODAY = NEWEST_PRICE_DATE;
/** The day of the prices that are worked by hand below: rows appended later leave them as they are. */
const FIRST_DAY = "2026-11-23";
const CATEGORIES = ["hosted", "app", "server"] as const;
const usd = (plan: string, quantity: number) => BOOK.monthlyPrice(plan, quantity, TODAY).usd;
const copyOfBook = () => bookSchema.parse(structuredClone(rawBook));

/** Quantities around everything that could make a step: caps, band edges and tier ends of the plan and its successors. */
function tellingQuantities(id: string): number[] {
  const edges = new Set([0, 1, 2, 100, 1000, 100_000, 1e9]);
  for (let plan: Plan | undefined = BOOK.plan(id); plan !== undefined; plan = plan.next === null ? undefined : BOOK.plan(plan.next)) {
    const { tiers } = plan.pricing;
    for (const edge of [plan.cap, ...tiers.map((tier) => tier.upTo), ...tiers.flatMap((tier) => tier.bands.map((band) => band.above))]) {
      if (edge !== null) for (const near of [edge - 1, edge, edge + 1, edge * 1.5]) edges.add(Math.max(0, near));
    }
  }
  return [...edges].sort((a, b) => a - b);
}

describe("price rows", () => {
  it("have one row an id and day, in order of their days", () => {
    const latest = new Map<string, string>();
    for (const row of BOOK.data.prices) {
      const before = latest.get(row.id);
      if (before !== undefined) expect(row.from > before, row.id).toBe(true);
      latest.set(row.id, row.from);
    }
    expect(latest.size).toBeGreaterThanOrEqual(98);
  });

  it("name their source, or say that there is none", () => {
    for (const row of BOOK.data.prices) expect(row.grade === "unsourced", row.id).toBe(row.url === undefined);
    for (const rate of BOOK.data.rates) expect(rate.url !== undefined || rate.grade === "unsourced", rate.currency).toBe(true);
  });

  it("are not from the future and fall due for review six months on", () => {
    for (const row of BOOK.data.prices) {
      expect(row.from <= TODAY, row.id).toBe(true);
      const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(months(row.reviewBy) - months(row.seen ?? row.from), row.id).toBe(6);
      if (row.seen !== undefined) expect(row.seen <= row.from, row.id).toBe(true);
      if (row.undated) expect(["2026-11-23", "2026-11-30"], row.id).toContain(row.from);
    }
  });

  it("that take the place of others say what was wrong with them, or that the price is new", () => {
    const seen = new Map<string, PriceRow>();
    for (const row of BOOK.data.prices) {
      const before = seen.get(row.id);
      if (before !== undefined) {
        expect(BOOK.replacedBy(before), row.id).toBe(row);
        expect(row.corrects !== undefined || row.amount !== before.amount, row.id).toBe(true);
      }
      seen.set(row.id, row);
    }
  });

  it("can be checked on a page of the vendor’s own", () => {
    for (const row of BOOK.data.prices) expect(BOOK.vendor(row.vendor).page, row.vendor).toMatch(/^https:/);
  });

  it("are read on a day: the newest that had begun, or the first ever", () => {
    const data = copyOfBook();
    const newest = BOOK.priceOn("HM07", TODAY);
    data.prices.push({ ...newest, amount: 9, from: "2099-01-01", reviewBy: "2099-07-01" });
    const book = createBook(data);
    expect(book.priceOn("HM07", "2098-12-31").amount).toBe(newest.amount);
    expect(book.priceOn("HM07", "2099-01-01").amount).toBe(9);
    expect(book.priceOn("HM07", "2020-01-01").amount).toBe(7);
    expect(book.monthlyPrice("microsoft-365-business-basic", 10, "2099-02-01").usd).toBe(90);
    expect(book.monthlyPrice("microsoft-365-business-basic", 10, FIRST_DAY).usd).toBe(70);
  });

  it("are listed once their review date has passed", () => {
    expect(BOOK.pastReview("2026-11-23").map((row) => row.id)).toContain("TX17");
    const due = BOOK.priceOn("HM07", TODAY).reviewBy;
    expect(BOOK.pastReview(due).map((row) => row.id)).not.toContain("HM07");
    expect(BOOK.pastReview(`${due}, later`).map((row) => row.id)).toContain("HM07");
  });

  it("refuse unknown ids by name", () => {
    expect(() => BOOK.priceOn("HM99", TODAY)).toThrow(/HM99/);
    expect(() => BOOK.plan("no-such-plan")).toThrow(/no-such-plan/);
    expect(() => BOOK.monthlyPrice("sendgrid", -1, TODAY)).toThrow(/-1/);
  });
});

describe("exchange rates", () => {
  it("turn a unit of a currency into dollars", () => {
    expect(BOOK.rateOn("USD", TODAY)).toBe(1);
    expect(BOOK.rateOn("EUR", FIRST_DAY)).toBe(1.1403);
    expect(BOOK.rateOn("GBP", "2020-01-01")).toBe(BOOK.rateOn("GBP", FIRST_DAY));
  });
});

describe("plans", () => {
  const everyPlan = CATEGORIES.flatMap((category) => BOOK.planIds(category));

  it("have ids of their own and name rows that exist", () => {
    expect(new Set(everyPlan).size).toBe(everyPlan.length);
    expect(new Set(everyPlan)).toEqual(new Set(BOOK.data.plans.map((plan) => plan.id)));
    for (const id of everyPlan) {
      const plan = BOOK.plan(id);
      const used = plan.pricing.tiers.flatMap((tier) => [...tier.base, ...tier.bands.flatMap((band) => band.rate)]);
      const rows = new Set(used.flatMap((term) => ("row" in term ? [term.row] : [])));
      expect(new Set(plan.rows), id).toEqual(rows);
      for (const row of rows) expect(BOOK.priceOn(row, TODAY).id).toBe(row);
    }
  });

  it("are corrected by a second entry of a later day, of the same vendor and kind", () => {
    const latest = new Map<string, Plan>();
    for (const plan of BOOK.data.plans) {
      const before = latest.get(plan.id);
      if (before !== undefined) {
        expect((plan.from ?? "") > (before.from ?? ""), plan.id).toBe(true);
        expect([plan.vendor, plan.kind, plan.category]).toEqual([before.vendor, before.kind, before.category]);
        expect(BOOK.plan(plan.id, FIRST_DAY), plan.id).toMatchObject({ cap: before.cap, pricing: before.pricing });
      }
      latest.set(plan.id, plan);
    }
  });

  it("say where an unknown country or place is known after all, and whose mail part they hold", () => {
    for (const plan of BOOK.data.plans) {
      expect(BOOK.vendor(plan.vendor).home?.url ?? "https:", plan.vendor).toMatch(/^https:/);
      if (plan.mailPart !== undefined) {
        const part = BOOK.plan(plan.mailPart);
        expect(part.vendor, plan.id).toBe(plan.vendor);
        expect(BOOK.monthlyPrice(part.id, 10, TODAY).usd, plan.id).toBeLessThan(BOOK.monthlyPrice(plan.id, 10, TODAY).usd);
      }
    }
  });

  it("say what follows a cap and where the cap comes from", () => {
    for (const plan of BOOK.data.plans) {
      expect(plan.next === null, plan.id).toBe(plan.cap === null);
      expect(plan.capSource === null, plan.id).toBe(plan.cap === null);
      if (plan.capSource?.by === "vendor") expect(plan.capSource.url, plan.id).toBeDefined();
    }
  });

  it("have bands in order, and tiers that reach every quantity", () => {
    for (const plan of BOOK.data.plans) {
      const { tiers } = plan.pricing;
      expect(tiers.at(-1)?.upTo, plan.id).toBeNull();
      for (const tier of tiers) {
        const edges = tier.bands.map((band) => band.above);
        expect(edges, plan.id).toEqual([...edges].sort((a, b) => a - b));
      }
    }
  });

  /** Past their caps comes the mail that they are built on, without the rest: cheaper, since less is bought. */
  const LESS_PAST_THE_CAP = ["google-business-starter", "microsoft-365-business-basic"];

  it.each(everyPlan)("%s never costs less for more, across caps too", (id) => {
    const { cap } = BOOK.plan(id);
    const quantities = tellingQuantities(id).filter((quantity) => !LESS_PAST_THE_CAP.includes(id) || quantity <= (cap ?? 0));
    const prices = quantities.map((quantity) => usd(id, quantity));
    for (const [position, price] of prices.entries()) {
      expect(Number.isFinite(price)).toBe(true);
      expect(price).toBeGreaterThanOrEqual(prices[position - 1] ?? 0);
    }
  });

  it.each(everyPlan)("%s never costs less when one of its rows is dearer", (id) => {
    for (const row of BOOK.plan(id).rows) {
      const dearer = { [row]: BOOK.priceOn(row, TODAY).amount * 1.3 + 0.01 };
      for (const quantity of tellingQuantities(id)) {
        expect(BOOK.monthlyPrice(id, quantity, TODAY, dearer).usd).toBeGreaterThanOrEqual(usd(id, quantity));
      }
    }
  });

  it("refuse to go in a circle past their caps", () => {
    const data = copyOfBook();
    const lite = data.plans.find((plan) => plan.id === "zoho-mail-lite") as Plan;
    Object.assign(lite, { cap: 10, next: "zoho-mail-free" });
    expect(() => createBook(data)).toThrow(/circle/);
  });
});

describe("prices worked by hand", () => {
  const usd = (plan: string, quantity: number) => BOOK.monthlyPrice(plan, quantity, FIRST_DAY).usd;

  it("Microsoft 365 Business Basic: 7 dollars a user up to 300, then the Exchange Online plan that it is built on, at 4", () => {
    expect(usd("microsoft-365-business-basic", 12)).toBe(84);
    expect(usd("microsoft-365-business-basic", 300)).toBe(2100);
    expect(BOOK.monthlyPrice("microsoft-365-business-basic", 301, FIRST_DAY)).toEqual({ usd: 1204, planId: "microsoft-exchange-online-1" });
  });

  it("SendGrid: Essentials with overage to 100,000, then Pro with a falling one", () => {
    expect(usd("sendgrid", 20_000)).toBeCloseTo(19.95, 6);
    expect(usd("sendgrid", 75_000)).toBeCloseTo(19.95 + 25_000 * 0.0013, 6); // 52.45
    expect(usd("sendgrid", 300_000)).toBeCloseTo(89.95 + 200_000 * 0.0011, 6); // 309.95
    // 89.95 + 400,000 at 0.0011 + 2,000,000 at the mean of 0.0011 and 0.0005 + 2,500,000 at 0.0005
    expect(usd("sendgrid", 5_000_000)).toBeCloseTo(3379.95, 6);
  });

  it("Postmark: Basic at 12,000, Pro at 14,000, where the two have crossed at 13,000", () => {
    expect(usd("postmark", 12_000)).toBeCloseTo(15 + 2 * 1.8, 6);
    expect(usd("postmark", 13_000)).toBeCloseTo(20.4, 6);
    expect(usd("postmark", 14_000)).toBeCloseTo(16.5 + 4 * 1.3, 6);
  });

  it("Mailgun and SMTP2GO move to the next tier where it is cheaper, not where it begins", () => {
    expect(usd("mailgun", 60_000)).toBeCloseTo(35 + 10 * 1.3, 6);
    expect(usd("mailgun", 99_000)).toBeCloseTo(90, 6);
    expect(usd("smtp2go", 50_000)).toBeCloseTo(10 + 40, 6);
    expect(usd("smtp2go", 80_000)).toBeCloseTo(75, 6);
    expect(usd("smtp2go", 300_000)).toBeCloseTo(75 + 200 * 0.85, 6);
  });

  it("Amazon SES: 0.16 dollars a thousand; Pro adds 105 a month", () => {
    expect(usd("amazon-ses", 300_000)).toBeCloseTo(48, 6);
    expect(usd("amazon-ses-pro", 300_000)).toBeCloseTo(105 + 66, 6);
  });

  it("Migadu: a year's flat price over twelve, by the size of the account", () => {
    expect(usd("migadu-micro", 1)).toBeCloseTo(19 / 12, 9);
    expect(BOOK.monthlyPrice("migadu-micro", 2, FIRST_DAY)).toEqual({ usd: 7.5, planId: "migadu-mini" });
    expect(usd("migadu-micro", 12)).toBeCloseTo(290 / 12, 9);
    expect(usd("migadu-micro", 100)).toBeCloseTo(82.5, 9);
    expect(usd("migadu-micro", 200)).toBeCloseTo(200 * 1.58 * 1.1403, 6);
  });

  it("takes British VAT off Fastmail, converts euros, and spreads yearly prices over months", () => {
    expect(usd("fastmail-business-basic-uk", 10)).toBeCloseTo((10 * 2.7 * 1.29) / 1.2, 6);
    expect(usd("mailbox-org-standard", 10)).toBeCloseTo((10 * 40 * 1.1403) / 12, 6);
    expect(usd("hetzner-cx23", 1)).toBeCloseTo(5.49 * 1.1403, 9);
  });

  it("single-tenant mail: our base and our price a mailbox, which a founder may override", () => {
    expect(usd("managed-single-tenant", 25)).toBe(300 + 25 * 5);
    expect(BOOK.monthlyPrice("managed-single-tenant", 25, FIRST_DAY, { A053: 500, A054: 4 }).usd).toBe(600);
  });
});

describe("the default server", () => {
  it("is in the book and neither the cheapest nor the dearest of its kind", () => {
    const prices = BOOK.planIds("server").map((id) => usd(id, 1));
    const chosen = usd(DEFAULT_SERVER_PLAN, 1);
    expect(chosen).toBeGreaterThan(Math.min(...prices));
    expect(chosen).toBeLessThan(Math.max(...prices));
  });
});
