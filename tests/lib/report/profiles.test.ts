import { describe, expect, it } from "vitest";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { assessProfile, assessQuickly } from "@/tests/assessments";
import { expectSound } from "./sound";

describe("the worked profiles", { timeout: 60_000 }, () => {
  it.each(PROFILES)("$id is told whole", ({ id }) => {
    const { scenario, assessment } = assessProfile(id);
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
    expectSound(buildReport(scenario, assessQuickly(scenario), NEWEST_PRICE_DATE));
  });
});
