import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countQuestions, median, renew } from "@/scripts/measure/question-count";

describe("the count of questions", () => {
  const rows = countQuestions();

  it("is what docs/question-count.md says", () => {
    const page = readFileSync("docs/question-count.md", "utf8");
    expect(renew(page, rows)).toBe(page);
  });

  it("counts what a profile meets on its way", () => {
    // Why 2 (independence is a motive), control 1 (no objective, so neither its details nor what is at stake), team 10, burden 5 (one operator, so the deputy is asked
    // for; nothing to warm up), mail 12, money 8 (no plan for application mail). Left as they are: that it is no school, and all of the last but the displaced hour.
    const founders = rows.find(({ name }) => name === "Two founders before seed");
    expect(founders).toMatchObject({ chosen: 22, typed: 8, left: 8, pagesToVerdict: 2 });
  });

  it("stays below five minutes to the verdict and below six for everything", () => {
    expect(median(rows.map(({ minutesToVerdict }) => minutesToVerdict))).toBeLessThan(5);
    expect(median(rows.map(({ minutes }) => minutes))).toBeLessThan(6);
  });
});

describe("the median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
