import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { answerPicture, figuresOf } from "@/lib/report/answer-picture";
import { findings, numbersIn } from "@/lib/wording/answer/findings";
import type { Finding } from "@/lib/wording/answer/types";
import type { Facts } from "@/lib/wording/facts";
import { roundMoney } from "@/lib/wording/format";
import { answersAndSizes, factsOfAnswers, factsOfProfile } from "../../report/answer-facts";

const MOST_WORDS = 22;

const textOf = ({ figure, qualifier, said }: Finding) => [figure, qualifier, said].filter(Boolean).join(" ");

function expectSoundFindings(facts: Facts): Finding[] {
  const shown = figuresOf(answerPicture(facts));
  const found = findings(facts, shown);
  expect(found.map(({ page }) => page)).toEqual(["money", "operation", "proof"]);
  const onPage = new Set(shown.flatMap(numbersIn));
  for (const finding of found) {
    const text = textOf(finding);
    expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(MOST_WORDS);
    expect(finding.said, text).toMatch(/^\p{Ll}.*[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|null| {2}/);
    for (const number of numbersIn(text)) {
      expect(onPage.has(number), `${number} stands twice: ${text}`).toBe(false);
      onPage.add(number);
    }
  }
  return found;
}

describe("what people do not expect", { timeout: 60_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("of %s is said once, in few words", (id) => {
    expectSoundFindings(factsOfProfile(id));
  });

  it("is said once, in few words, for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, (given) => void expectSoundFindings(factsOfAnswers(given))),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it("is not the same for every result", () => {
    const said = PROFILES.map(({ id }) => findings(factsOfProfile(id)).map((finding) => finding.said.replace(/\d.*/, "")));
    for (const at of [0, 1, 2]) expect(new Set(said.map((each) => each[at])).size).toBeGreaterThan(1);
  });

  it("gives way to the next where its number stands on the page", () => {
    const facts = factsOfProfile("two-founders");
    const [money] = findings(facts);
    const [next] = findings(facts, [`It costs ${money.figure} in all.`]);
    expect(next.figure).not.toBe(money.figure);
    expect(next.page).toBe("money");
  });

  it("grows more surprising with the loss beyond what one can bear", () => {
    const facts = factsOfProfile("two-founders");
    const es95 = 1_000_000;
    const ruinous: Facts = { ...facts, owned: { ...facts.owned, excessLossPerYear: { ...facts.owned.excessLossPerYear, es95 } } };
    expect(findings(ruinous)[2].figure).toBe(roundMoney(es95, facts.currency));
    const small: Facts = { ...facts, owned: { ...facts.owned, excessLossPerYear: { ...facts.owned.excessLossPerYear, es95: 2 } } };
    expect(findings(small)[2].figure).not.toBe(roundMoney(2, facts.currency));
  });
});

describe("numbers in a text", () => {
  it("are taken as they are printed", () => {
    expect(numbersIn("$8,500 or 75%, €0.04 and 5.5 hours. You can bear £5.")).toEqual(["$8,500", "75%", "€0.04", "5.5", "£5"]);
    expect(numbersIn("in one year of twenty")).toEqual([]);
  });
});
