import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { answerPicture, figuresOf } from "@/lib/report/answer-picture";
import { ABOUT_THE_SAME, EITHER_WAY, PICTURE, pictureTitle, ratioInWords } from "@/lib/wording/answer/picture";
import { type Facts, factsOf } from "@/lib/wording/facts";
import { hoursFigure, totalMoney } from "@/lib/wording/format";
import { answersAndSizes, factsOfAnswers, factsOfProfile } from "./answer-facts";
import { handMade } from "./hand-made";

const between = (share: number) => share >= 0 && share <= 1;

function expectSoundPicture(facts: Facts): void {
  const picture = answerPicture(facts);
  if (picture === null) {
    expect(facts.nothingToOwn || facts.owned.totalCost.mean === facts.hosted.totalCost.mean).toBe(true);
    return;
  }
  const { rows, hours, title } = picture;
  expect(rows.map(({ side }) => side)).toEqual(["hosted", "owned"]);
  expect(hours.map(({ side }) => side)).toEqual(["hosted", "owned"]);

  const lengths = rows.flatMap(({ visible, invisible, low, high }) => [visible, invisible, visible + invisible, low, high]);
  for (const length of lengths) expect(length).toSatisfy((share: number) => between(share) || Math.abs(share - 1) < 1e-9);
  expect(Math.max(...lengths)).toBeCloseTo(1, 9);
  const mostHours = Math.max(facts.hosted.hoursPerMonth.p50, facts.owned.hoursPerMonth.p50);
  expect(hours.map(({ share }) => share).every(between)).toBe(true);
  expect(Math.max(...hours.map(({ share }) => share))).toBe(mostHours > 0 ? 1 : 0);

  const widest = Math.max(...[facts.hosted, facts.owned].flatMap(({ totalCost }) => [totalCost.mean, totalCost.p90]));
  for (const row of rows) {
    const { totalCost, visibleCost } = facts[row.side];
    expect(row.visible + row.invisible).toBeCloseTo(totalCost.mean / widest, 9);
    expect(row.visible).toBeCloseTo(visibleCost.mean / widest, 9);
    expect([row.amount, row.lowText, row.highText]).toEqual(
      [totalCost.mean, totalCost.p10, totalCost.p90].map((amount) => totalMoney(amount, facts.currency)),
    );
  }
  for (const { side, value } of hours) expect(value).toBe(hoursFigure(facts[side].hoursPerMonth.p50));
  expect(title).not.toMatch(/\d/);
  expect(title).not.toMatch(/\bno times\b|\bone times\b|undefined/);
  expect(figuresOf(picture)).toHaveLength(10);
}

describe("the picture of an answer", { timeout: 60_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("of %s adds up", (id) => {
    expect(answerPicture(factsOfProfile(id))).not.toBeNull();
    expectSoundPicture(factsOfProfile(id));
  });

  it("adds up for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, (given) => void expectSoundPicture(factsOfAnswers(given))),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it("is none where there is nothing to own, and where both sides are alike", () => {
    const { scenario, assessment } = handMade({ owned: "sender", answers: { appMessages: 0, mailboxes: 3 } });
    expect(answerPicture(factsOf(scenario, assessment))).toBeNull();
    const core = factsOfProfile("two-founders");
    expect(answerPicture({ ...core, owned: core.hosted })).toBeNull();
  });
});

/** A result in which buying costs 1,000 and owning so many times that. */
function atRatio(ratio: number, cheaperThanHosted: number): Facts {
  const facts = factsOfProfile("two-founders");
  const costing = (mean: number) => ({ ...facts.hosted, totalCost: { ...facts.hosted.totalCost, mean } });
  return {
    ...facts,
    hosted: costing(1000),
    owned: costing(1000 * ratio),
    assessment: { ...facts.assessment, cheaperThanHosted },
  };
}

describe("the title of the picture", () => {
  it.each([
    [1.101, "a little more"],
    [1.199, "a little more"],
    [1.2, "a quarter more"],
    [1.29, "a third more"],
    [1.42, "half as much again"],
    [1.6, "two thirds more"],
    [1.75, "nearly twice as much"],
    [1.949, "nearly twice as much"],
    [1.96, "twice as much"],
    [2.049, "twice as much"],
    [2.06, "more than twice as much"],
    [2.74, "more than twice as much"],
    [2.75, "nearly three times as much"],
    [4.5, "more than four times as much"],
    [4.8, "nearly five times as much"],
    [9.9, "nearly ten times as much"],
    [10, "more than ten times as much"],
    [20, "more than twenty times as much"],
    [99, "more than fifty times as much"],
    [100, "more than a hundred times as much"],
  ])("says %f times as %s", (ratio, words) => {
    expect(ratioInWords(ratio)).toBe(words);
  });

  it.each([
    [0.89, 0.9, "Buying costs a little more"],
    [0.5, 0.9, "Buying costs twice as much"],
    [0.9, 0.9, "Owning costs about the same"],
    [1.1, 0.1, "Owning costs about the same"],
    [1, 0.5, "Owning costs about the same, and could come out either way"],
    [1.11, 0.1, "Owning costs a little more"],
    [1.3, 0.35, "Owning costs a third more on average, but could come out either way"],
    [1.3, 0.65, "Owning costs a third more on average, but could come out either way"],
    [1.3, 0.34, "Owning costs a third more"],
    [1.3, 0.66, "Owning costs a third more on average, but less in most futures"],
    [0.7, 0.34, "Buying costs half as much again on average, but less in most futures"],
    [0.7, 0.66, "Buying costs half as much again"],
  ])("at %f times and a chance of %f is “%s”", (ratio, odds, title) => {
    expect(pictureTitle(atRatio(ratio, odds))).toBe(title);
  });

  it("agrees with the means and the odds at any ratio", () => {
    const ratios = fc.double({ min: 0.001, max: 500, noNaN: true });
    fc.assert(
      fc.property(ratios, fc.double({ min: 0, max: 1, noNaN: true }), (ratio, odds) => {
        const title = pictureTitle(atRatio(ratio, odds));
        expect(title).not.toMatch(/\d/);
        const isSame = ratio >= ABOUT_THE_SAME.from && ratio <= ABOUT_THE_SAME.to;
        if (Math.abs(ratio - ABOUT_THE_SAME.from) > 1e-9 && Math.abs(ratio - ABOUT_THE_SAME.to) > 1e-9)
          expect(title.includes("about the same")).toBe(isSame);
        if (!isSame) expect(title.startsWith(ratio > 1 ? "Owning" : "Buying")).toBe(true);
        expect(title.includes("either way")).toBe(odds >= EITHER_WAY.from && odds <= EITHER_WAY.to);
      }),
    );
  });

  it("names the side that alone costs anything", () => {
    const facts = atRatio(1, 0);
    const free = { ...facts.hosted, totalCost: { ...facts.hosted.totalCost, mean: 0 } };
    expect(pictureTitle({ ...facts, hosted: free })).toBe(`Only ${PICTURE.sides.owned} costs anything`);
  });
});
