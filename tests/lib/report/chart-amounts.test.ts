import { describe, expect, it } from "vitest";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { assessProfile } from "@/tests/assessments";

const AMOUNT = /[$€£₹][\d.,]*\d/g;

describe.each(PROFILES.map(({ id }) => id))("the chart of losses of %s", (id) => {
  const { scenario, assessment } = assessProfile(id);
  const chart = buildReport(scenario, assessment, scenario.priceDate).charts.find((each) => each.id === "loss-exceedance");

  it("writes one amount in one way in its claim, in what one sees and beside its lines", () => {
    if (chart?.id !== "loss-exceedance") throw new Error("The losses have no chart.");
    const claimed = chart.title.match(AMOUNT) ?? [];
    const beside = [chart.neededLossLabel, chart.bearableLossLabel ?? ""].flatMap((label) => label.match(AMOUNT) ?? []);
    expect(beside).toEqual(claimed);
    expect(chart.summary).toContain(`The rule asks whether ${claimed[0]} is bearable`);
  });
});
