import { describe, expect, it, vi } from "vitest";
import { assumptionByKey } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { Span } from "@/lib/model/assessment";
import { type BurdenCache, burdensOf } from "@/lib/model/burden";
import * as sampling from "@/lib/model/costs/sample-events";
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
    const cache: BurdenCache = new Map();
    const unknown = burdensOf(scenario({ "practice.patching": "not-sure" }), BOOK, draws, { cache });
    expect(cache.size).toBe(2);
    const best = burdensOf(scenario({ "practice.patching": "routine" }), BOOK, draws, { cache });
    const worst = burdensOf(scenario({ "practice.patching": "none" }), BOOK, draws, { cache });
    expect(cache.size).toBe(2);
    expect(unknown.self.excessLossPerYear).toEqual({ low: best.self.excessLossPerYear.low, high: worst.self.excessLossPerYear.high });
    expect(best.self.excessLossPerYear.low).toBeLessThan(worst.self.excessLossPerYear.high);
  });

  it("is the same from what is known as from nothing", () => {
    const cache: BurdenCache = new Map();
    const answers = scenario({ mailboxOwners: "not-sure", coverage: "not-sure" });
    expect(burdensOf(answers, BOOK, draws, { cache })).toEqual(burdensOf(answers, BOOK, draws));
    expect(cache.size).toBe(4);
    expect(burdensOf(answers, BOOK, draws, { cache })).toEqual(burdensOf(answers, BOOK, draws));
    expect(cache.size).toBe(4);
  });

  it("is not simulated again for where mail runs today, or for a deputy beside two operators", () => {
    const cache: BurdenCache = new Map();
    for (const changes of [{}, { today: "self" }, { today: "none", deputy: "yes" }, { deputy: "yes" }] as Partial<Answers>[]) {
      const answers = scenario({ operators: 2, appMessages: 50_000, ...changes });
      expect(burdensOf(answers, BOOK, draws, { cache })).toEqual(burdensOf(answers, BOOK, draws));
    }
    expect(cache.size).toBe(1);
    burdensOf(scenario({ operators: 1, deputy: "yes" }), BOOK, draws, { cache });
    burdensOf(scenario({ operators: 1, deputy: "no" }), BOOK, draws, { cache });
    expect(cache.size).toBe(3);
  });

  it("samples what both ends have in common once, and says the same as each of them alone", () => {
    const sampled = vi.spyOn(sampling, "sampleEvents");
    const times = (work: () => unknown) => {
      sampled.mockClear();
      work();
      return sampled.mock.calls.length;
    };
    const of = (changes: Partial<Answers>) => burdensOf(scenario(changes), BOOK, draws);
    const alone = times(() => of({ mailboxOwners: "staff" }));
    expect(alone).toBeGreaterThan(30);
    // Between staff and customers differ fraud and legal requests, and the three that are silent, for which staff look: each of these in four meetings.
    expect(times(() => of({ mailboxOwners: "not-sure" }))).toBe(alone + 6 + 3 * 4);
    expect(times(() => of({ mailboxOwners: "not-sure", growth: "not-sure" }))).toBeLessThan(4 * alone);
    for (const changes of [{ growth: "not-sure" }, { noticeTime: "not-sure" }, { appMessages: "not-sure" }] as Partial<Answers>[]) {
      const [staff, customers] = (["staff", "customers"] as const).map((mailboxOwners) => of({ ...changes, mailboxOwners }));
      const either = of({ ...changes, mailboxOwners: "not-sure" });
      for (const option of OPTIONS)
        for (const need of ["addedHoursPerMonth", "excessLossPerYear", "warmUpWeeks"] as const) {
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
    expect(burdensOf(own, BOOK, draws, { run })).toEqual(burdensOf(answers, BOOK, draws));
  });
});
