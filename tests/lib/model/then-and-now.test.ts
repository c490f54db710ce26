import { describe, expect, it } from "vitest";
import { MODEL_VERSION, MODEL_VERSIONS } from "@/lib/data/model-versions";
import { BOOK, createBook, NEWEST_PRICE_DATE, type PriceBook } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { keptFigures } from "@/lib/model/kept/figures";
import { SEED } from "@/lib/model/standard-draws";
import { thenAndNow } from "@/lib/model/then-and-now";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario, VerdictStamp } from "@/lib/questionnaire/scenario";
import { Draws } from "@/lib/simulation/draws";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";

const LATER = "2027-06-01";
const draws = new Draws(500, SEED);

/** The shipped book a few months on: every price of one plan has been tripled by a row appended to the book. */
function laterBook(planId: string): PriceBook {
  const { rows } = BOOK.plan(planId);
  const appended = rows.map((id) => {
    const row = BOOK.priceOn(id, NEWEST_PRICE_DATE);
    return { ...row, amount: row.amount * 3, from: LATER };
  });
  return createBook({ ...BOOK.data, asOf: LATER, prices: [...BOOK.data.prices, ...appended] });
}

const profile = PROFILES.find(({ id }) => id === "agency") ?? PROFILES[1];
if (!profile) throw new Error("There is no profile to compare.");
const scenario: Scenario = {
  answers: { ...profile.answers, suite: "no", hostedPlan: "microsoft-365-business-basic" },
  overrides: {},
  priceDate: NEWEST_PRICE_DATE,
};
const book = laterBook("microsoft-365-business-basic");
const before = evaluate(scenario, BOOK, draws);
const { option, verdict } = before.recommendation;
const stamp: VerdictStamp = { option, verdict };
const other: VerdictStamp = { option: "self", verdict: "open" };
const { currency } = scenario.answers;

describe("prices appended to the book", () => {
  it("leave every figure at the older date as it was, and move those at the newer", () => {
    expect(evaluate(scenario, book, draws)).toEqual(before);
    const after = evaluate({ ...scenario, priceDate: LATER }, book, draws);
    expect(after.options.hosted.totalCost.mean).toBeGreaterThan(before.options.hosted.totalCost.mean);
    expect(after.priceOfControl.mean).toBeLessThan(before.priceOfControl.mean);
  });
});

describe("then and now", () => {
  it("is silent for a link of today", () => {
    expect(thenAndNow({ scenario, stamp, modelVersion: MODEL_VERSION }, { book: BOOK, draws })).toBeUndefined();
  });

  it("says what prices changed, at the same model, and takes what is computed already", () => {
    const told = thenAndNow({ scenario, stamp, modelVersion: MODEL_VERSION }, { evaluated: [before], book, draws });
    const after = evaluate({ ...scenario, priceDate: LATER }, book, draws);
    expect(told).toMatchObject({ newerVersions: [], made: stamp, atItsPrices: { ...stamp, priceOfControl: before.priceOfControl.mean } });
    expect(told?.atNewestPrices).toMatchObject({ priceDate: LATER, priceOfControl: after.priceOfControl.mean });
    if (!told) throw new Error("nothing was told");
    const words = thenAndNowWords(told, currency);
    expect(words.heading).toBe("This link was made with older prices");
    expect(words.model).toEqual([`The model is the same, version ${MODEL_VERSION}.`]);
    expect(words.choice?.ofToday).toBe("With today’s prices, 1 June 2027");
    expect(words.money).toMatch(/was .*\d+ at the prices of 30 November 2026 and is .*\d+ at those of 1 June 2027: .*\d+ less\.$/);
  });

  it("says what the model changed, from the stamp, with the change log of every version since", () => {
    const told = thenAndNow({ scenario, stamp: other, modelVersion: "1.0.0" }, { evaluated: [before], book: BOOK, draws });
    expect(told).toMatchObject({ made: { ...other, modelVersion: "1.0.0" }, atItsPrices: stamp });
    expect(told?.atNewestPrices).toBeUndefined();
    if (!told) throw new Error("nothing was told");
    const words = thenAndNowWords(told, currency);
    expect(words.heading).toBe("This link was made with an older model");
    expect(words.summary).toMatch(/^It said “Own everything”, open\. Today it says “.*”, .*\. What made the difference: the model\.$/);
    expect(words.model.join(" ")).toContain(`Model ${MODEL_VERSION}, `);
    expect(words.choice).toBeUndefined();
    expect(words.money).toBeUndefined();
  });

  it("sets the figures of a model that is kept beside today's, and says that those of any other are gone", () => {
    const versions = [...MODEL_VERSIONS, "9.0.0"];
    const today = keptFigures(before);
    const dearer = { ...today.priceOfControl, mean: today.priceOfControl.mean + 10_000 };
    const ofThen = { ...today, priceOfControl: dearer };
    const told = thenAndNow({ scenario, stamp, modelVersion: MODEL_VERSION }, { evaluated: [before], ofThen, versions });
    expect(told).toMatchObject({ newerVersions: ["9.0.0"], figures: { ofThen, ofToday: today } });
    if (!told) throw new Error("nothing was told");
    const words = thenAndNowWords(told, currency);
    const money = "[−£\\d,]+ \\(in eight of ten futures [−£\\d,]+ to [−£\\d,]+\\)";
    expect(words.ofThen).toMatch(
      new RegExp(`^With the model of then, what owning .* costs .*, is ${money}; with today’s, at the same prices, ${money}\\.$`),
    );
    expect(words.figures?.columns).toEqual(["Figure", `Then: model ${MODEL_VERSION}`, "Today: model 9.0.0"]);
    const moved = words.figures?.rows.filter(([, before, after]) => before !== after);
    expect(moved?.map(([name]) => name)).toEqual([expect.stringMatching(/^Price of control, owning /)]);
    expect(words.model.join(" ")).not.toContain("only the verdict travels");
    const same = thenAndNowWords({ ...told, figures: { ofThen: today, ofToday: today } }, currency);
    expect(same.ofThen).toMatch(/^With the model of then and with today’s, what owning /);
    const other = thenAndNowWords(
      { ...told, figures: { ofThen: { ...today, owned: "self" }, ofToday: { ...today, owned: "core" } } },
      currency,
    );
    expect(other.figures?.rows.find(([name]) => name === "Price of control")?.[2]).toMatch(/^Own the core: /);
    expect(other.ofThen).toMatch(
      /what owning everything costs .*; with today’s, at the same prices, what owning the core costs beyond buying is /,
    );
    const gone = thenAndNow({ scenario, stamp, modelVersion: "1.0.0" }, { evaluated: [before], versions });
    expect(gone?.figures).toBeUndefined();
    expect(gone && thenAndNowWords(gone, currency).model.at(-1)).toBe(
      "The figures of model 1.0.0 cannot be worked out again; only the verdict travels in a link.",
    );
  });

  it("tells the two apart when both changed", () => {
    const told = thenAndNow({ scenario, stamp, modelVersion: "1.0.0" }, { evaluated: [before], book, draws });
    if (!told) throw new Error("nothing was told");
    expect(thenAndNowWords(told, currency).heading).toBe("This link was made with an older model and older prices");
    const moved = (at: { its: VerdictStamp; newest: VerdictStamp }) =>
      thenAndNowWords(
        {
          ...told,
          atItsPrices: { ...told.atItsPrices, ...at.its },
          atNewestPrices: { ...told.atItsPrices, priceDate: LATER, ...at.newest },
        },
        currency,
      ).summary;
    expect(moved({ its: stamp, newest: stamp })).toContain("says the same");
    expect(moved({ its: other, newest: other })).toMatch(/difference: the model\.$/);
    expect(moved({ its: stamp, newest: other })).toMatch(/difference: prices\.$/);
    expect(moved({ its: other, newest: stamp })).toContain("prices moved it back");
    expect(moved({ its: other, newest: { ...other, verdict: "settled" } })).toContain("the model and prices, one after the other");
  });
});
