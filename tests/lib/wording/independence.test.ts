import { beforeAll, describe, expect, it } from "vitest";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { completeDraft } from "@/lib/questionnaire/answers";
import { INDEPENDENCE_FROM, type IndependenceFrom, NOT_SURE, type NotSure } from "@/lib/questionnaire/ids";
import type { Answers } from "@/lib/questionnaire/types";
import { buildReport } from "@/lib/report/report";
import { assessQuickly } from "@/tests/assessments";

/** The reply to somebody who names independence. Motives move no figure, so the assessment is the one without them. */
function reply(independenceFrom: IndependenceFrom[] | NotSure, more: Partial<Answers> = {}): string {
  const scenarioOf = (answers: Partial<Answers>) => ({
    answers: completeDraft({ mailboxes: 50, appMessages: 10_000, ...more, ...answers }),
    overrides: {},
    priceDate: NEWEST_PRICE_DATE,
  });
  const assessment = assessQuickly(scenarioOf({ motives: [] }));
  const report = buildReport(scenarioOf({ motives: ["independence"], independenceFrom }), assessment, NEWEST_PRICE_DATE);
  return report.motives.find(({ id }) => id === "independence")?.reply ?? "";
}

describe("the reply to independence", () => {
  let asAWhole = "";
  beforeAll(() => {
    asAWhole = reply([]);
  });

  it.each<[IndependenceFrom, RegExp, RegExp]>([
    ["vendor", /frees you from/, /stay with a provider|is a vendor too|left to rent/],
    ["jurisdiction", /choose the law over servers of your own/, /the law of whoever receives it/],
    ["price", /frees you from a provider’s prices/, /the pay of whoever operates them/],
    ["policy", /No provider can shut off/, /receivers alone decide what they accept/],
    ["surveillance", /takes one reader away/, /your own administrators.*end-to-end encryption/],
  ])("from %s says what owning frees from and what it does not, then what stands for all", (from, frees, doesNot) => {
    const said = reply([from]);
    expect(said.endsWith(asAWhole)).toBe(true);
    const own = said.slice(0, -asAWhole.length);
    expect(own).toMatch(frees);
    expect(own).toMatch(doesNot);
    expect(own.match(/\. /g)?.length).toBeLessThanOrEqual(2);
  });

  it("takes up everything named, in the order of the question, each once", () => {
    const all = reply([...INDEPENDENCE_FROM]);
    const own = INDEPENDENCE_FROM.map((from) => reply([from]).slice(0, -asAWhole.length));
    expect(new Set(own).size).toBe(INDEPENDENCE_FROM.length);
    expect(all).toBe(own.join("") + asAWhole);
  });

  it("says that nothing was named when the answer is not sure", () => {
    expect(reply(NOT_SURE)).toContain("You are not sure from what.");
    expect(asAWhole).not.toContain("not sure");
  });

  it("speaks of application mail where there are no mailboxes", () => {
    const said = reply([...INDEPENDENCE_FROM], { mailboxes: 0 });
    expect(said).toContain("prices for application mail");
    expect(said).not.toMatch(/mailboxes/);
  });

  it("frees from nothing where there is nothing to own", () => {
    const said = reply(["price"], { mailboxes: 0, appMessages: 0 });
    expect(said).toContain("nothing to own");
    expect(said).not.toContain("frees you from");
  });
});
