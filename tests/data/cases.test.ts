import { describe, expect, it } from "vitest";

import { PUBLIC_CASES as CASES, type PublicCase } from "@/lib/data/cases";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { CONDITIONS } from "@/lib/model/assessment";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { SEED } from "@/lib/model/standard-draws";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { Draws } from "@/lib/simulation/draws";

/** Verdicts turn on two significant figures, which a fifth of the draws give as well. */
const draws = new Draws(2000, SEED);

function judged({ answers }: PublicCase) {
  const parsed = parseAnswers(answers);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join(" "));
  return applyRule({ answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
}

describe("public accounts", () => {
  it("have ids of their own and hold enough people who rightly own their mail", () => {
    expect(new Set(CASES.map((account) => account.id)).size).toBe(CASES.length);
    expect(CASES.filter((account) => account.expected === "self_host").length).toBeGreaterThanOrEqual(6);
    expect(CASES.filter((account) => account.expected === "buy").length).toBeGreaterThanOrEqual(6);
  });

  it.each(CASES)("$id $title: every answer is read from the text or said to be inferred", (account) => {
    const explained = [...account.answersWhy, ...account.inferred].flatMap((entry) => entry.ids);
    expect(new Set(explained)).toEqual(new Set(Object.keys(account.answers)));
  });

  it.each(CASES)("$id $title: expected verdict follows from the conditions", ({ conditions, expected }) => {
    const all = Object.values(conditions);
    const follows = all.includes(false) ? "buy" : all.includes(null) ? "undetermined" : "self_host";
    expect(expected).toBe(follows);
  });

  it.each(CASES)("$id $title: the verdict", (account) => {
    const { verdict, conditions } = judged(account);
    const allMet = CONDITIONS.every((id) => conditions[id].status === "met");
    expect(verdict.option !== "hosted").toBe(allMet);
    if (account.expected === "self_host")
      expect(Object.fromEntries(CONDITIONS.map((id) => [id, conditions[id].status]))).toEqual({
        control: "met",
        capability: "met",
        burden: "met",
      });
    if (account.expected === "buy") expect(verdict.option).toBe("hosted");
    for (const id of CONDITIONS) if (account.conditions[id] === false) expect(conditions[id].status, id).not.toBe("met");
  });
});
