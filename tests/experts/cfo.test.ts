import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluateFigures } from "@/lib/model/figures";
import { completeDraft } from "@/lib/questionnaire/answers";
import type { OptionId } from "@/lib/questionnaire/ids";
import type { Draft } from "@/lib/questionnaire/types";
import { fewDraws } from "../assessments";

const COMPANY: Draft = {
  mailboxes: 500,
  operators: 4,
  experience: "production",
  coverage: "best-effort",
  appMessages: 0,
  suite: "no",
  revenueAtStake: 0,
};

const optionsOf = (changes: Draft) =>
  evaluateFigures({ answers: completeDraft({ ...COMPANY, ...changes }), overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, fewDraws)
    .figures.options;
const line = (option: OptionId, id: string, changes: Draft) => optionsOf(changes)[option].lines.find((each) => each.id === id)?.mean ?? 0;

describe("a CFO: whoever has to leave a provider moves, bought or owned", () => {
  const leaving: Draft = {
    today: "hosted",
    todayProvider: "microsoft",
    objectives: ["exit"],
    "basis.exit": "board",
    "hostedFit.exit": "can",
    "scope.exit": "people",
    exitFrom: ["us"],
  };

  it("counts the move to another provider like the move to servers of one's own", () => {
    expect(line("core", "migration", leaving)).toBeGreaterThan(0);
    expect(line("hosted", "migration", leaving)).toBeCloseTo(line("core", "migration", leaving), 6);
    expect(line("sender", "migration", leaving)).toBeCloseTo(line("hosted", "migration", leaving), 6);
    expect(line("hosted", "set-up", leaving)).toBeGreaterThan(0);
  });

  it("counts it where the provider of today is not known, or is itself what is left", () => {
    expect(line("hosted", "migration", { ...leaving, todayProvider: "not-sure" })).toBeGreaterThan(0);
    expect(line("hosted", "migration", { ...leaving, exitFrom: ["vendor"] })).toBeGreaterThan(0);
  });

  it.each<[string, Draft]>([
    ["the provider of today lies outside of what is left", { exitFrom: ["ch"] }],
    ["leaving is a preference", { "basis.exit": "preference" }],
    ["it is about application mail", { "scope.exit": "application", appMessages: 1000 }],
    ["no service can meet it", { "hostedFit.exit": "none-can" }],
    ["nothing asks for leaving", { objectives: [] }],
  ])("moves nobody where %s", (_, changes) => {
    expect(line("hosted", "migration", { ...leaving, ...changes })).toBe(0);
    expect(line("hosted", "set-up", { ...leaving, ...changes, appMessages: 0 })).toBe(0);
  });

  it("leaves the moves of everybody else as they are", () => {
    expect(line("hosted", "migration", { ...leaving, today: "none" })).toBe(0);
    const own = { ...leaving, today: "self" } as const;
    expect(line("hosted", "migration", own)).toBeCloseTo(line("hosted", "migration", { today: "self" }), 6);
  });
});

describe("a CFO: a charge is paid for the mail that it is about", () => {
  const charged = (scope: "people" | "application" | "both"): Draft => ({
    // Whether this one keeps data in a required place is not known.
    hostedPlan: "mxroute-small",
    today: "none",
    appMessages: 100_000,
    objectives: ["data-location"],
    "basis.data-location": "law",
    "hostedFit.data-location": "extra-cost",
    "scope.data-location": scope,
  });

  it("adds nothing to each mailbox for what is asked of application mail alone", () => {
    expect(line("hosted", "control-premium", charged("application"))).toBe(0);
    expect(line("hosted", "control-premium", charged("people"))).toBeGreaterThan(0);
    expect(line("hosted", "control-premium", charged("both"))).toBeCloseTo(line("hosted", "control-premium", charged("people")), 6);
  });
});

describe("a CFO: an archive that is there already keeps the mail of either side", () => {
  const kept: Draft = {
    today: "none",
    objectives: ["retention"],
    "basis.retention": "law",
    "hostedFit.retention": "can",
    "scope.retention": "people",
  };
  const archived: Draft = { ...kept, paidAnyway: ["archive"] };

  it("asks no dearer plan for what the archive does", () => {
    expect(line("hosted", "subscription", archived)).toBeCloseTo(line("hosted", "subscription", { today: "none" }), 6);
    expect(line("hosted", "subscription", archived)).toBeLessThan(0.6 * line("hosted", "subscription", kept));
  });

  it("charges no archive on either side", () => {
    for (const option of ["hosted", "core", "self"] as const) expect(line(option, "archive", archived), option).toBe(0);
  });

  it("leaves the plan as it is where the archive is not there, or nothing has to be kept", () => {
    const others: Draft = { ...kept, paidAnyway: ["servers", "monitoring", "backup", "support", "rota"] };
    expect(line("hosted", "subscription", others)).toBeCloseTo(line("hosted", "subscription", kept), 6);
    expect(line("hosted", "subscription", { today: "none", paidAnyway: ["archive"] })).toBeCloseTo(
      line("hosted", "subscription", { today: "none" }),
      6,
    );
  });
});
