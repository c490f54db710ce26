import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { OptionResult } from "@/lib/model/assessment";
import { expectIncidents } from "@/lib/model/costs/expected-incidents";
import { Inputs } from "@/lib/model/costs/inputs";
import type { LineId } from "@/lib/model/costs/lines";
import { hoursByLine } from "@/lib/model/explain/parts";
import { evaluateFigures } from "@/lib/model/figures";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS } from "@/lib/questionnaire/ids";
import type { Draft } from "@/lib/questionnaire/types";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";

/** An access provider with customers’ mailboxes and a good team. */
const PROVIDER: Draft = {
  objectives: [],
  experience: "production",
  coverage: "best-effort",
  operators: 4,
  mailboxes: 30_000,
  mailboxOwners: "customers",
  growth: 0,
  appMessages: 0,
  bulk: "no",
  suite: "no",
  revenueAtStake: 0,
  noticeTime: "day",
  targeted: "no",
  mfa: "some",
  today: "hosted",
  hostedPlan: { custom: 1.5 },
};

const draws = new Draws(512, SEED);
const scenarioOf = (changes: Draft) => ({
  answers: completeDraft({ ...PROVIDER, ...changes }),
  overrides: {},
  priceDate: NEWEST_PRICE_DATE,
});
const optionsOf = (changes: Draft) => evaluateFigures(scenarioOf(changes), BOOK, draws).figures.options;
const lineOf = (option: OptionResult, id: LineId) => option.lines.find((line) => line.id === id)?.mean ?? 0;

describe("what customers miss they look for in their own time", () => {
  it("costs the provider nothing beside the help that they ask for, in no option", () => {
    const customers = optionsOf({});
    const staff = optionsOf({ mailboxOwners: "staff" });
    for (const option of OPTIONS) expect(lineOf(customers[option], "chasing-missing-mail")).toBe(0);
    expect(lineOf(staff.self, "chasing-missing-mail")).toBeGreaterThan(500_000);
    expect(lineOf(customers.self, "user-help")).toBeGreaterThan(100_000);
  });

  it("nor in the incidents of customers’ mail that nobody was told of", () => {
    const chased = (mailboxOwners: "customers" | "staff") => {
      const inputs = new Inputs(scenarioOf({ mailboxOwners }), BOOK, new Draws(64, SEED));
      return expectIncidents(inputs).all.reduce((sum, { mean }) => sum + meanOfValues(mean.chasing), 0);
    };
    expect(chased("customers")).toBe(0);
    expect(chased("staff")).toBeGreaterThan(0);
  });
});

describe("customers’ mailboxes are moved by script", () => {
  const moved = (changes: Draft) => lineOf(optionsOf(changes).self, "migration") / 30_000;

  it("at some dollars each, not at an employer’s hours", () => {
    // A provider’s own price list is at 13 to 75 cents for the mail alone; the help for those who write in comes on top.
    expect(moved({})).toBeGreaterThan(1);
    expect(moved({})).toBeLessThan(10);
    expect(moved({ mailboxOwners: "staff" })).toBeGreaterThan(40);
  });

  it("wherever they go: leaving a provider or giving up costs less in proportion too", () => {
    const [customers, staff] = [optionsOf({}), optionsOf({ mailboxOwners: "staff" })];
    for (const option of ["hosted", "core", "self"] as const)
      expect(lineOf(customers[option], "exit")).toBeLessThan(lineOf(staff[option], "exit") / 4);
  });
});

describe("from one's own servers to a provider", () => {
  it("the sending of applications is set up there as well, as it is where there is no mail yet", () => {
    const setUp = (changes: Draft, option: "hosted" | "core") => lineOf(optionsOf(changes)[option], "set-up");
    const withApp = { mailboxes: 20, mailboxOwners: "staff", appMessages: 300_000 } as const;
    for (const option of ["hosted", "core"] as const) {
      const ofApp = (today: "none" | "self" | "hosted") =>
        setUp({ ...withApp, today }, option) - setUp({ ...withApp, appMessages: 0, today }, option);
      expect(ofApp("self")).toBeGreaterThan(100);
      expect(ofApp("self")).toBeCloseTo(ofApp("none"), 0);
      expect(ofApp("hosted")).toBeCloseTo(0, 6);
    }
  });
});

describe("software, feeds and support are sold in bands", () => {
  const each = (id: LineId, mailboxes: number) => lineOf(optionsOf({ mailboxes, mailboxOwners: "staff" }).core, id) / mailboxes;

  it.each(["groupware", "filtering-feeds", "support-contract"] as const)("%s: a mailbox costs as the published bands fall", (id) => {
    // 2.40 dollars a year below 500 mailboxes, 1.39 on average at 30,000 and 1.21 at 100,000 (stalw.art/pricing)
    const first = each(id, 400);
    expect(each(id, 500) / first).toBeCloseTo(1, 2);
    expect(each(id, 30_000) / first).toBeCloseTo(1.39 / 2.4, 1);
    expect(each(id, 100_000) / first).toBeCloseTo(1.21 / 2.4, 1);
  });
});

describe("abuse of accounts takes as much more work behind own addresses at any size", () => {
  const ratio = (mailboxes: number) => {
    const { core, self } = optionsOf({ mailboxes });
    return lineOf(self, "abuse-handling") / lineOf(core, "abuse-handling");
  };

  it("not more the more customers there are, whose accounts are the same ones behind a relay", () => {
    expect(ratio(500_000)).toBeCloseTo(ratio(1000), 6);
    expect(ratio(1000)).toBeGreaterThan(1.4);
    expect(ratio(1000)).toBeLessThan(2);
  });

  it("is about one person at 30,000 customers", () => {
    const inputs = new Inputs(scenarioOf({}), BOOK, draws);
    const run = { inputs, usdPerUnit: inputs.usdPerUnit, expectedIncidents: expectIncidents(inputs) };
    const hours = hoursByLine(run, "self").find(({ line }) => line === "abuse-handling")?.perMonth ?? 0;
    expect(hours).toBeGreaterThan(100);
    expect(hours).toBeLessThan(220);
  });
});

describe("an outage of one's own stops the store that fails", () => {
  const idle = (mailboxes: number, option: "hosted" | "self") => {
    const { all } = expectIncidents(new Inputs(scenarioOf({ mailboxes, mailboxOwners: "staff", today: "self" }), BOOK, draws));
    const id = option === "self" ? "own-outage" : "provider-outage";
    const found = all.find(({ incident }) => incident.id === id && incident.options.includes(option));
    return meanOfValues(found?.mean.staff as Float64Array) / mailboxes;
  };

  it("which holds all mailboxes up to 5,000, about half of 30,000 and a fifth of 500,000", () => {
    expect(idle(5000, "self") / idle(50, "self")).toBeCloseTo(1, 6);
    expect(idle(30_000, "self") / idle(50, "self")).toBeCloseTo(0.53, 1);
    expect(idle(500_000, "self") / idle(50, "self")).toBeCloseTo(0.2, 1);
  });

  it("while a provider's outage is told for each of its customers", () => {
    expect(idle(30_000, "hosted") / idle(50, "hosted")).toBeCloseTo(1, 6);
  });
});
