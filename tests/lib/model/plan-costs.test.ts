import { describe, expect, it } from "vitest";
import { assumptionByKey } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { type PlanCost, planCosts } from "@/lib/model/plan-costs";
import { type Metered, volumeOf } from "@/lib/model/plan-volume";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";

const DATE = "2026-11-23";

/** One year, nothing grows and nothing is discounted, so that the horizon costs twelve times a month. */
const STEADY: Draft = { horizonYears: 1, growth: 0, discountRate: 0 };

function scenarioOf(answers: Draft): Scenario {
  return { answers: completeDraft(answers), overrides: {}, priceDate: DATE };
}

function costs(metered: Metered, answers: Draft) {
  return planCosts(scenarioOf(answers), metered);
}

function costOf(id: string, metered: Metered, answers: Draft): PlanCost {
  const found = costs(metered, answers).fitting.find((cost) => cost.plan?.id === id);
  if (!found) throw new Error(`${id} is not among the plans that fit.`);
  return found;
}

describe("a plan by the mailbox", () => {
  // Microsoft 365 Business Basic: 7 dollars a user and month, sold up to 300 users.
  it("costs its price times the mailboxes", () => {
    const cost = costOf("microsoft-365-business-basic", "mailboxes", { ...STEADY, mailboxes: 14 });
    expect(cost.perMonth).toBeCloseTo(98, 10);
    expect(cost.overHorizon).toBeCloseTo(12 * 98, 8);
  });

  it("is left out above its cap, and what it is priced as is counted instead", () => {
    const at = costs("mailboxes", { ...STEADY, mailboxes: 300, hostedPlan: "microsoft-365-business-basic" });
    expect(at.fitting.find((cost) => cost.isCounted)?.plan?.id).toBe("microsoft-365-business-basic");
    const above = costs("mailboxes", { ...STEADY, mailboxes: 301, hostedPlan: "microsoft-365-business-basic" });
    expect(above.tooSmall.map((plan) => plan.id)).toContain("microsoft-365-business-basic");
    expect(above.fitting.filter((cost) => cost.isCounted).map((cost) => cost.plan?.id)).toEqual(["microsoft-exchange-online-1"]);
  });

  it("takes a tax out that its list price includes, and converts at the dated rate", () => {
    // Fastmail, British list: 2.70 pounds with 20% tax is 2.25 without; 1.29 dollars a pound; 10 mailboxes.
    expect(costOf("fastmail-business-basic-uk", "mailboxes", { ...STEADY, mailboxes: 10 }).perMonth).toBeCloseTo(29.025, 10);
    expect(costOf("fastmail-business-basic-uk", "mailboxes", { ...STEADY, mailboxes: 10, currency: "GBP" }).perMonth).toBeCloseTo(22.5, 10);
    // mailbox.org: 40 euros a mailbox and year, 1.1403 dollars a euro.
    expect(costOf("mailbox-org-standard", "mailboxes", { ...STEADY, mailboxes: 12, currency: "EUR" }).perMonth).toBeCloseTo(40, 10);
    expect(costOf("mailbox-org-standard", "mailboxes", { ...STEADY, mailboxes: 12 }).perMonth).toBeCloseTo(45.612, 10);
  });
});

describe("a flat account", () => {
  // Migadu Mini: 90 dollars a year for up to 10 mailboxes by our reckoning; then Standard at 290 for up to 33.
  it("costs the same up to its cap and is left out above", () => {
    for (const mailboxes of [2, 10]) expect(costOf("migadu-mini", "mailboxes", { ...STEADY, mailboxes }).perMonth).toBeCloseTo(7.5, 10);
    expect(costs("mailboxes", { ...STEADY, mailboxes: 11 }).tooSmall.map((plan) => plan.id)).toContain("migadu-mini");
  });

  it("says in which month it is passed, and is priced as the next one from there", () => {
    // 10 mailboxes doubling in a year stand at 10 in month 1 and above 10 from month 2: one month at 90/12, eleven at 290/12.
    const cost = costOf("migadu-mini", "mailboxes", { ...STEADY, mailboxes: 10, growth: 100 });
    expect(cost.passedInto.map(({ plan, month }) => [plan.id, month])).toEqual([["migadu-standard", 2]]);
    expect(cost.overHorizon).toBeCloseTo((90 + 11 * 290) / 12, 8);
  });

  it("passes one cap after the other", () => {
    // 8 mailboxes at 300% growth: 8·4^(m/12) passes 10 when m > 1.93, so in month 3, and 33 never within the year (8·4^(11/12) = 28.5).
    const year = costOf("migadu-mini", "mailboxes", { ...STEADY, mailboxes: 8, growth: 300 });
    expect(year.passedInto.map(({ plan, month }) => [plan.id, month])).toEqual([["migadu-standard", 3]]);
    // Over three years it passes 33 when m > 12.27 (month 14) and 166 when m > 26.25 (month 28).
    const three = costOf("migadu-mini", "mailboxes", { ...STEADY, mailboxes: 8, growth: 300, horizonYears: 3 });
    expect(three.passedInto.map(({ plan, month }) => [plan.id, month])).toEqual([
      ["migadu-standard", 3],
      ["migadu-maxi", 14],
      ["infomaniak-ksuite-standard", 28],
    ]);
  });
});

describe("a plan in tiers", () => {
  const month = (id: string, appMessages: number) => costOf(id, "appMessages", { ...STEADY, appMessages }).perMonth;

  // SendGrid Essentials: 19.95 for 50,000, then 0.0013 each up to 100,000; Pro: 89.95 for 100,000, then 0.0011 each.
  // At 100,000 Essentials would cost 19.95 + 65 = 84.95, Pro 89.95.
  it.each([
    [50_000, 19.95],
    [60_000, 32.95],
    [100_000, 84.95],
    [101_000, 91.05],
    [200_000, 199.95],
  ])("SendGrid at %i messages costs %d dollars", (messages, dollars) => {
    expect(month("sendgrid", messages)).toBeCloseTo(dollars, 8);
  });

  // Postmark Basic: 15 for 10,000, then 1.80 a thousand; Pro: 16.50, then 1.30 a thousand: they cross at 13,000.
  it.each([
    [10_000, 15],
    [12_000, 18.6],
    [14_000, 21.7],
  ])("Postmark at %i messages costs the cheaper of its two plans, %d dollars", (messages, dollars) => {
    expect(month("postmark", messages)).toBeCloseTo(dollars, 8);
  });

  it("says from which month its next tier applies", () => {
    // 80,000 growing by 100% a year pass 100,000 when 2^(m/12) > 1.25, m > 3.86: in month 5.
    expect(costOf("sendgrid", "appMessages", { ...STEADY, appMessages: 80_000, growth: 100 }).nextTiers).toEqual([5]);
  });

  it("pays for sending addresses of one's own from 300,000 messages, where the plan does not include them", () => {
    const each = assumptionByKey("hosted.dedicated-address-at-provider").likely;
    expect(month("amazon-ses", 299_000)).toBeCloseTo(47.84, 8);
    expect(month("amazon-ses", 300_000)).toBeCloseTo(48 + each, 8);
    expect(month("amazon-ses", 1_500_000)).toBeCloseTo(240 + 2 * each, 8);
    expect(costOf("sendgrid", "appMessages", { ...STEADY, appMessages: 300_000 }).addressesPerMonth).toBe(0);
  });
});

describe("the horizon", () => {
  it("agrees with the model's own lines where nothing is uncertain", () => {
    const scenario = scenarioOf({
      mailboxes: 120,
      appMessages: 400_000,
      growth: 30,
      suite: "no",
      hostedPlan: "google-business-starter",
      appPlan: "postmark",
      currency: "EUR",
      discountRate: 8,
    });
    const { hosted } = evaluate(scenario, BOOK, new Draws(200, SEED)).options;
    const line = (id: string) => hosted.lines.find((each) => each.id === id)?.mean ?? Number.NaN;
    const counted = (metered: Metered) => planCosts(scenario, metered).fitting.find((cost) => cost.isCounted);
    expect(counted("mailboxes")?.overHorizon).toBeCloseTo(line("subscription"), 4);
    // The address is drawn in the model and counted at its middle here.
    const addresses = counted("appMessages")?.overHorizon ?? Number.NaN;
    expect(Math.abs(addresses / (line("transactional-plan") + line("dedicated-address")) - 1)).toBeLessThan(0.01);
  });

  it("discounts by the middle of each month", () => {
    const cost = costOf("zoho-mail-lite", "mailboxes", { horizonYears: 1, growth: 0, discountRate: 10, mailboxes: 100 });
    // A steady 100 a month: 100 · 1.1^(−0.5/12) · (1 − 1/1.1) / (1 − 1.1^(−1/12)), the annuity by its closed form.
    const closed = (100 * 1.1 ** (-0.5 / 12) * (1 - 1 / 1.1)) / (1 - 1.1 ** (-1 / 12));
    expect(cost.overHorizon).toBeCloseTo(closed, 8);
  });
});

describe("the volume", () => {
  it("is the answer, the middle of a range, or the middle of our assumption", () => {
    expect(volumeOf(scenarioOf({ ...STEADY, mailboxes: 25 }), "mailboxes")).toMatchObject({ start: 25, basis: "answer" });
    expect(volumeOf(scenarioOf({ ...STEADY, mailboxes: { low: 40, high: 90 } }), "mailboxes")).toMatchObject({
      start: 60,
      basis: "middle",
    });
    expect(volumeOf(scenarioOf(STEADY), "mailboxes")).toMatchObject({ start: 10, basis: "assumed" });
    expect(volumeOf(scenarioOf(STEADY), "appMessages")).toMatchObject({ start: 5000, basis: "assumed" });
  });

  it("ends at the bound of the question where growth would pass it", () => {
    const { byMonth } = volumeOf(scenarioOf({ mailboxes: 900_000, growth: 100, horizonYears: 3 }), "mailboxes");
    expect(byMonth).toHaveLength(36);
    expect(byMonth.at(-1)).toBeCloseTo(1_000_000, 5);
  });
});

describe("the order", () => {
  it("is by the cost over the horizon, every plan once: priced or too small", () => {
    for (const mailboxes of [1, 14, 400, 100_000]) {
      const { fitting, tooSmall } = costs("mailboxes", { mailboxes, growth: 20 });
      const totals = fitting.map((cost) => cost.overHorizon);
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
      const ids = [...fitting.flatMap(({ plan }) => (plan ? [plan.id] : [])), ...tooSmall.map((plan) => plan.id)];
      const forEverybody = BOOK.planIds("hosted").filter((id) => BOOK.plan(id).soldTo === undefined);
      expect(ids.sort()).toEqual(forEverybody.sort());
    }
  });

  it("has a place for a price of the founder's own", () => {
    const own = costs("mailboxes", { ...STEADY, mailboxes: 10, hostedPlan: { custom: 6 } }).fitting.find((cost) => cost.isCounted);
    expect(own?.plan).toBeUndefined();
    expect(own?.perMonth).toBeCloseTo(60, 10);
    const messages = costs("appMessages", { ...STEADY, appMessages: 20_000, appPlan: { custom: 0.5 }, currency: "EUR" });
    expect(messages.fitting.find((cost) => cost.isCounted)?.perMonth).toBeCloseTo(10, 10);
  });
});
