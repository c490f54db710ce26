import { describe, expect, it } from "vitest";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { assessProfile, assessQuickly } from "@/tests/assessments";
import { handMade, VERDICTS } from "./hand-made";

const TODAY = "2026-11-23";
const amount = (cell: string | undefined) => Number((cell ?? "").replace(/[^\d]/g, ""));
const cashOf = ({ scenario, assessment }: ReturnType<typeof handMade>) => buildReport(scenario, assessment, TODAY).cash;
const labels = ({ columns }: Report["cash"]["options"]) => columns.map(({ label }) => label);

function expectToAddUp({ options, years }: Report["cash"]): void {
  for (const table of [options, ...years])
    for (const row of table.rows) {
      const [bills, losses, time, total, due] = row.slice(1).map(amount);
      expect((bills ?? 0) + (losses ?? 0) + (time ?? 0), row.join(" | ")).toBe(total);
      if (due !== undefined) expect(due).toBeGreaterThanOrEqual(bills ?? 0);
    }
}

describe("cash and time apart", { timeout: 60_000 }, () => {
  it.each(PROFILES)("adds up as printed for $id, to the totals printed elsewhere", ({ id }) => {
    const made = assessProfile(id);
    const { cash, options } = buildReport(made.scenario, made.assessment, TODAY);
    expectToAddUp(cash);
    for (const { name, average } of options.rows) expect(cash.options.rows.find(([option]) => option === name)?.at(-1)).toBe(average);
    for (const { rows } of cash.years) expect(rows).toHaveLength(made.scenario.answers.horizonYears);
  });

  it.each(Object.keys(VERDICTS))("adds up as printed: %s", (name) => expectToAddUp(cashOf(handMade(VERDICTS[name] ?? {}))));

  it("counts buying again where another plan that fits costs less, and names both", () => {
    const { scenario, assessment } = assessProfile("fintech");
    const cash = cashOf({ scenario, assessment });
    const [counted, other] = cash.options.rows;
    expect(other?.[0]).toBe("Buy everything, cheapest plan that fits");
    expect(amount(other?.[1])).toBeLessThan(amount(counted?.[1]));
    expect(other?.slice(2, 4)).toEqual(counted?.slice(2, 4));
    expect(cash.notes.join(" ")).toContain("Exchange Online Plan 1 instead of Microsoft 365 Business Basic");
    expect(cash.options.numbers?.[1]).toEqual([null, null, null, null, null]);
  });

  it("has no such row where that would be no less", () => {
    const made = handMade({});
    const same = { ...made.assessment, hostedAtCheapestPlans: made.assessment.options.hosted.costParts };
    expect(cashOf({ ...made, assessment: same }).options.rows.filter(([name]) => name?.startsWith("Buy"))).toHaveLength(1);
  });

  it("warns that a move from the provider of today is not counted", () => {
    const { scenario } = assessProfile("fintech");
    const answers = { ...scenario.answers, today: "hosted" as const, todayProvider: "google" as const };
    const elsewhere = { ...scenario, answers };
    const { notes } = cashOf({ scenario: elsewhere, assessment: assessQuickly(elsewhere) });
    expect(notes.join(" ")).toContain("Moving from your provider of today is not in it.");
  });

  it("shows the bills as they fall due only where amounts are discounted", () => {
    const discounted = cashOf(handMade({ answers: { discountRate: 8 } }));
    const plain = cashOf(handMade({ answers: { discountRate: 0 } }));
    expect(discounted.years.map((table) => labels(table).at(-1))).toEqual(["Bills, not discounted", "Bills, not discounted"]);
    expect(plain.years.map((table) => labels(table).at(-1))).toEqual(["Total", "Total"]);
    expect(discounted.columns.join(" ")).toContain("discounted at 8% a year");
    expect([...plain.notes, ...plain.columns].join(" ")).not.toContain("discounted at");
  });

  it("tells of buying alone where there is nothing to own", () => {
    const { years, heading, notes, columns } = cashOf(handMade({ owned: "sender", answers: { mailboxes: 25, appMessages: 0 } }));
    expect(years).toHaveLength(1);
    expect(heading).toBe("Buying is 40% cash");
    expect([...notes, ...columns].join(" ")).not.toContain("owning the sender");
  });
});
