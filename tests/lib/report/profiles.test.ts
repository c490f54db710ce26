import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { assess } from "@/lib/model/assess";
import { SEED } from "@/lib/model/standard-draws";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";
import { expectSound } from "./sound";

/** Enough for figures like those of the page; the accuracy of its own is measured elsewhere. */
const draws = new Draws(1024, SEED);

describe("the worked profiles", { timeout: 60_000 }, () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))("%s is told whole", (_id, { answers }) => {
    const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
    const assessment = assess(scenario, BOOK, draws);
    const report = buildReport(scenario, assessment, NEWEST_PRICE_DATE);
    expectSound(report);
    expect(report.verdict.option).toBe(assessment.recommendation.option);
    // A result without a line or an incident in words would have thrown; the totals of the table are those of the options.
    const total = report.costLines.rows.at(-1);
    const amount = (cell: string | undefined) => Number((cell ?? "").replace(/[^\d]/g, ""));
    expect(amount(total?.[2])).toBe(Math.round(Number(assessment.options.hosted.totalCost.mean.toPrecision(3))));
    expect(amount(total?.[3])).toBe(Math.round(Number(assessment.options[assessment.priceOfControl.option].totalCost.mean.toPrecision(3))));
  });

  it("nothing answered at all is still told whole", () => {
    const scenario = { answers: completeDraft({}), overrides: {}, priceDate: NEWEST_PRICE_DATE };
    expectSound(buildReport(scenario, assess(scenario, BOOK, draws), NEWEST_PRICE_DATE));
  });
});
