import { describe, expect, it, vi } from "vitest";
import { assumptionByKey } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { Span } from "@/lib/model/assessment";
import { type KnownNeeds, needsOf } from "@/lib/model/burden";
import * as events from "@/lib/model/costs/events";
import { type Run, simulate } from "@/lib/model/run";
import { OPTIONS } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";

const draws = new Draws(64, 7);
const profile = PROFILES.find(({ id }) => id === "agency") as (typeof PROFILES)[number];
const scenario = (changes: Partial<Answers>) => ({
  answers: { ...profile.answers, ...changes } as Answers,
  overrides: {},
  priceDate: NEWEST_PRICE_DATE,
});

describe("what owning would ask for", () => {
  it("is worked out once for each end, and not again for an answer that is that end", () => {
    const known: KnownNeeds = new Map();
    const unknown = needsOf(scenario({ "practice.patching": "not-sure" }), BOOK, draws, { known });
    expect(known.size).toBe(2);
    const best = needsOf(scenario({ "practice.patching": "routine" }), BOOK, draws, { known });
    const worst = needsOf(scenario({ "practice.patching": "none" }), BOOK, draws, { known });
    expect(known.size).toBe(2);
    expect(unknown.self.excessLossPerYear).toEqual({ low: best.self.excessLossPerYear.low, high: worst.self.excessLossPerYear.high });
    expect(best.self.excessLossPerYear.low).toBeLessThan(worst.self.excessLossPerYear.high);
  });

  it("is the same from what is known as from nothing", () => {
    const known: KnownNeeds = new Map();
    const answers = scenario({ mailboxOwners: "not-sure", coverage: "not-sure" });
    expect(needsOf(answers, BOOK, draws, { known })).toEqual(needsOf(answers, BOOK, draws));
    expect(known.size).toBe(4);
    expect(needsOf(answers, BOOK, draws, { known })).toEqual(needsOf(answers, BOOK, draws));
    expect(known.size).toBe(4);
  });

  it("is not simulated again for where mail runs today, or for a deputy beside two operators", () => {
    const known: KnownNeeds = new Map();
    for (const changes of [{}, { today: "self" }, { today: "none", deputy: "yes" }, { deputy: "yes" }] as Partial<Answers>[]) {
      const answers = scenario({ operators: 2, appMessages: 50_000, ...changes });
      expect(needsOf(answers, BOOK, draws, { known })).toEqual(needsOf(answers, BOOK, draws));
    }
    expect(known.size).toBe(1);
    needsOf(scenario({ operators: 1, deputy: "yes" }), BOOK, draws, { known });
    needsOf(scenario({ operators: 1, deputy: "no" }), BOOK, draws, { known });
    expect(known.size).toBe(3);
  });

  it("samples what both ends have in common once, and says the same as each of them alone", () => {
    const sampled = vi.spyOn(events, "sampleEvents");
    const times = (work: () => unknown) => {
      sampled.mockClear();
      work();
      return sampled.mock.calls.length;
    };
    const of = (changes: Partial<Answers>) => needsOf(scenario(changes), BOOK, draws);
    const alone = times(() => of({ mailboxOwners: "staff" }));
    expect(alone).toBeGreaterThan(30);
    // Fraud alone differs between staff and customers.
    expect(times(() => of({ mailboxOwners: "not-sure" }))).toBe(alone + 3);
    expect(times(() => of({ mailboxOwners: "not-sure", growth: "not-sure" }))).toBeLessThan(4 * alone);
    for (const changes of [{ growth: "not-sure" }, { noticeTime: "not-sure" }, { appMessages: "not-sure" }] as Partial<Answers>[]) {
      const [staff, customers] = (["staff", "customers"] as const).map((mailboxOwners) => of({ ...changes, mailboxOwners }));
      const either = of({ ...changes, mailboxOwners: "not-sure" });
      for (const option of OPTIONS)
        for (const need of ["hoursPerMonth", "excessLossPerYear", "warmUpWeeks"] as const) {
          const [a, b] = [staff?.[option][need], customers?.[option][need]] as [Span, Span];
          expect(either[option][need]).toEqual({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
        }
    }
    sampled.mockRestore();
  });

  it("rests on the shipped assumptions, whatever the founder put in their place", () => {
    const answers = scenario({});
    const own = { ...answers, overrides: { [assumptionByKey("self.user-support").id]: 9 } };
    const run = simulate(own, BOOK, draws, false);
    const hours = (of: Run) => meanOfValues(of.events.burden.self.hoursPerMonth);
    expect(hours(run)).toBeGreaterThan(hours(simulate(answers, BOOK, draws, false)));
    expect(needsOf(own, BOOK, draws, { run })).toEqual(needsOf(answers, BOOK, draws));
  });
});
