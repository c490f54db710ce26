import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildReport } from "@/lib/report/report";
import { scenarios } from "../../arbitraries/answers";
import { assessQuickly } from "../../assessments";
import { expectSound } from "./sound";

describe("any answers", { timeout: 120_000 }, () => {
  it("are told whole", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        // The wording has to hold for any numbers, good or bad estimates alike.
        const assessment = assessQuickly(scenario);
        const report = buildReport(scenario, assessment, "2026-11-23");
        expectSound(report);
        expect(report.verdict.unless.length > 0).toBe(
          assessment.recommendation.verdict === "open" && assessment.recommendation.option === "hosted",
        );
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
