import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITIONS, MONEY_LABELS } from "@/lib/model";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Facts } from "@/lib/wording/facts";
import { moneyVote, proofHead, ruleHeading } from "@/lib/wording/proof/head";
import { betweenThem } from "@/lib/wording/proof/turn";
import { answersAndSizes, factsOfAnswers, factsOfProfile } from "../../report/answer-facts";

const MOST_WORDS = 16;
const COMBINATIONS = [0, 1, 2, 3].flatMap((met) => [0, 1, 2, 3].flatMap((failed) => (met + failed <= 3 ? [{ met, failed }] : [])));

const withChance = (facts: Facts, cheaperThanHosted: number, rules: boolean): Facts => ({
  ...facts,
  rules,
  assessment: { ...facts.assessment, cheaperThanHosted },
});

describe("the heading of the proof", { timeout: 60_000 }, () => {
  it("is a sentence of its own, in few words, for every combination of met, not met and not known", () => {
    const headings = COMBINATIONS.map(ruleHeading);
    expect(headings).toHaveLength(10);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) {
      expect(heading.split(" ").length, heading).toBeLessThanOrEqual(MOST_WORDS);
      expect(heading).toMatch(/^[A-Z].*\.$/);
    }
    // To buy is the end of every one but that of owning.
    for (const { met, failed } of COMBINATIONS) expect(/\bbuy\b/.test(ruleHeading({ met, failed }))).toBe(met < 3);
  });

  it("throws for more than three conditions", () => {
    expect(() => ruleHeading({ met: 2, failed: 2 })).toThrow("2 met and 2 failed");
  });

  it.each(PROFILES.map(({ id }) => id))("of %s says whether the rule was met", (id) => {
    const facts = factsOfProfile(id);
    expect(proofHead(facts, 0).heading.startsWith("All three conditions hold")).toBe(facts.rules);
  });

  it("counts points and open answers as they are, for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, fc.nat(40), (given, open) => {
        const facts = factsOfAnswers(given);
        const { heading, money, figures } = proofHead(facts, open);
        const [points, , left] = figures;
        const criteria = CONDITIONS.flatMap((id) => facts.assessment.conditions[id].criteria);
        expect(Number(points?.value)).toBeLessThanOrEqual(criteria.filter(({ status }) => status === "met").length);
        expect(Number(points?.label.split(" ").at(-1))).toBeLessThanOrEqual(criteria.length);
        expect(left?.value).toBe(open === 0 ? "none" : String(open));
        expect(heading.includes("not known") || heading.includes("known")).toBe(
          CONDITIONS.some((id) => facts.assessment.conditions[id].status === "unknown" && !heading.includes("whatever")),
        );
        expect(money).toMatch(/^Money has no vote\. Here it .*[a-z]\.$/);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe("what money would say", () => {
  const facts = factsOfProfile("fintech");
  const { from, to } = MONEY_LABELS.tooClose;

  it("agrees, disagrees or is split by the chance that owning is cheaper", () => {
    for (const rules of [true, false]) {
      expect(moneyVote(withChance(facts, from, rules))).toContain("would be split");
      expect(moneyVote(withChance(facts, to, rules))).toContain("would be split");
      expect(moneyVote(withChance(facts, to + 0.01, rules))).toContain(rules ? "it agrees" : "it disagrees");
      expect(moneyVote(withChance(facts, from - 0.01, rules))).toContain(rules ? "it disagrees" : "it agrees");
    }
  });

  it("has nothing to compare where there is nothing to own", () => {
    expect(moneyVote({ ...facts, nothingToOwn: true })).not.toMatch(/\d/);
  });
});

describe("several texts as one", () => {
  it("name both ends of the one number that differs", () => {
    expect(betweenThem(["At least 9.96 hours a month", "At least 18.5 hours a month"])).toBe("At least 9.96 to 18.5 hours a month");
    expect(betweenThem(["At least €42,000 a year", "At least €9,000 a year"])).toBe("At least €9,000 to €42,000 a year");
    expect(betweenThem(["Yes", "Yes"])).toBe("Yes");
  });

  it("are none where words differ, or more than one number", () => {
    expect(betweenThem(["Yes", "No"])).toBeUndefined();
    expect(betweenThem(["At least 1 hour", "At least 2 hours"])).toBeUndefined();
    expect(betweenThem(["1 to 3 hours", "2 to 6 hours"])).toBeUndefined();
    expect(betweenThem(["Never", "Not once"])).toBeUndefined();
  });
});
