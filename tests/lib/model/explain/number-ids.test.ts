import { describe, expect, it } from "vitest";
import { CONDITIONS } from "@/lib/model/assessment";
import { NUMBER, readNumberId, SEARCHED } from "@/lib/model/explain/number-ids";
import { OPTIONS } from "@/lib/questionnaire/ids";

describe("the ids of numbers", () => {
  it("are read as they are written", () => {
    expect(readNumberId(NUMBER.price)).toEqual({ kind: "price-of-control" });
    expect(readNumberId(NUMBER.chance)).toEqual({ kind: "chance" });
    expect(readNumberId(NUMBER.crossover)).toEqual({ kind: "crossover" });
    for (const option of OPTIONS) {
      expect(readNumberId(NUMBER.total(option))).toEqual({ kind: "total", option });
      expect(readNumberId(NUMBER.hours(option))).toEqual({ kind: "hours", option });
      expect(readNumberId(NUMBER.losses(option))).toEqual({ kind: "losses", option });
      expect(readNumberId(NUMBER.lostMail(option))).toEqual({ kind: "lost-mail", option });
      expect(readNumberId(NUMBER.silentFailure(option))).toEqual({ kind: "silent-failure", option });
      expect(readNumberId(NUMBER.regret(option))).toEqual({ kind: "regret", option });
      expect(readNumberId(NUMBER.line(option, "servers"))).toEqual({ kind: "line", option, line: "servers" });
      expect(readNumberId(NUMBER.incident(option, "dns-mistake"))).toEqual({ kind: "incident", option, incident: "dns-mistake" });
    }
    for (const condition of CONDITIONS) expect(readNumberId(NUMBER.score(condition))).toEqual({ kind: "score", condition });
    for (const answer of SEARCHED) expect(readNumberId(NUMBER.threshold(answer))).toEqual({ kind: "threshold", answer });
    expect(SEARCHED).toEqual(expect.arrayContaining(["mailboxes", "hourlyCost", "hostedPlan", "horizonYears"]));
    expect(readNumberId(NUMBER.criterion("bearable-loss"))).toEqual({ kind: "criterion", criterion: "bearable-loss" });
    expect(readNumberId(NUMBER.objective("data-location"))).toEqual({ kind: "objective", objective: "data-location" });
    expect(readNumberId(NUMBER.plan("mailboxes", "google-business-starter"))).toEqual({
      kind: "plan",
      market: "mailboxes",
      plan: "google-business-starter",
    });
  });

  it("hold the dots of what they name", () => {
    expect(readNumberId("input.practice.keys")).toEqual({ kind: "input", input: "practice.keys" });
    expect(readNumberId("input.operator-gone.cash")).toEqual({ kind: "input", input: "operator-gone.cash" });
  });

  it.each([
    "",
    "total",
    "total.nobody",
    "total.self.more",
    "price-of-control.self",
    "line.self",
    "line.self.no-such-line",
    "line.nobody.servers",
    "incident.self.exit",
    "criterion.owner",
    "score",
    "score.cost",
    "score.control.more",
    "threshold.",
    "threshold.no-such-answer",
    // No number, and a number that moves no cost.
    "threshold.today",
    "threshold.committedHours",
    "objective.cost",
    "input.",
    "input.no-such-input",
    "plan.mailboxes",
    "plan.mailboxes.no-such-plan",
    "plan.messages.google-business-starter",
    "plan.servers.own-price",
    "constructor",
    "__proto__.self",
    "TOTAL.self",
  ])("“%s” is none", (id) => {
    expect(readNumberId(id)).toBeUndefined();
  });
});
