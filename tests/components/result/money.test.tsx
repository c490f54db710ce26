import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Money } from "@/components/result/pages/money";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { factsOf } from "@/lib/wording/facts";
import { roundMoney, totalMoney } from "@/lib/wording/format";
import { assessProfile } from "@/tests/assessments";

/** What the page itself says: without pictures, and without the files and tools that each chart has. */
const read = (html: string): string => html.replace(/<svg.*?<\/svg>|<p class="[^"]*chart-(?:notes|hint)[^"]*".*?<\/p>/gs, " ");
const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
/** Words in a sentence from which it may not be said again. */
const SENTENCE = 6;

describe.each(PROFILES)("the money of $name", ({ id }) => {
  const { scenario, assessment } = assessProfile(id);
  const report = buildReport(scenario, assessment, "2026-11-23");
  const html = read(renderToStaticMarkup(<Money report={report} resultAt="/r/v1code" currencies={[]} />));

  it("rounds each figure in one way", () => {
    const { currency, options } = factsOf(scenario, assessment);
    const told = new Set(textOf(html).match(/[−]?[$€£][\d,.]*\d/g));
    const { mean, p10, p90 } = assessment.priceOfControl;
    for (const price of [mean, p10, p90]) {
      expect(told).toContain(roundMoney(price, currency));
      if (totalMoney(price, currency) !== roundMoney(price, currency)) expect(told).not.toContain(totalMoney(price, currency));
    }
    for (const option of options) expect(told).toContain(totalMoney(assessment.options[option].totalCost.mean, currency));
  });

  it("says no sentence twice, and the odds once", () => {
    const blocks = [...html.matchAll(/<(p|li|h[1-6]|dt|dd|caption|summary)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = ""]) =>
      textOf(inner).trim(),
    );
    const sentences = blocks.flatMap((block) => block.split(/(?<=[.:;]) /)).filter((each) => each.split(" ").length >= SENTENCE);
    expect(sentences.filter((each, at) => sentences.indexOf(each) !== at)).toEqual([]);
    expect(textOf(html).split("of 20 futures")).toHaveLength(2);
    expect(textOf(html).match(/Chance that/g)).toHaveLength(1);
  });

  it("has a door to all lines, all inputs and all plans", () => {
    for (const detail of ["lines", "drivers", "plans"]) expect(html).toContain(`href="/r/v1code/details/${detail}"`);
    expect(html).toContain('href="/r/v1code/lines.csv"');
  });
});
