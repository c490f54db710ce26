import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { assess } from "@/lib/model/assess";
import { SEED } from "@/lib/model/standard-draws";
import { buildReport } from "@/lib/report/report";
import { Draws } from "@/lib/simulation/draws";
import { scenarios } from "../../arbitraries/answers";
import { expectSound } from "./sound";

/** Few draws: the wording has to hold for any numbers, good or bad estimates alike. */
const draws = new Draws(100, SEED);

describe("any answers", { timeout: 120_000 }, () => {
  it("are told whole", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const assessment = assess(scenario, BOOK, draws);
        const report = buildReport(scenario, assessment, "2026-11-23");
        expectSound(report);
        expect(report.verdict.unless.length > 0).toBe(
          assessment.recommendation.verdict === "open" && assessment.recommendation.option === "hosted",
        );
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
