import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DerivationPage } from "@/components/result/numbers/derivation-page";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { stepAsking } from "@/lib/questionnaire/steps";
import { LEDGER_IDS } from "@/lib/report/method/ledger";
import { derive } from "@/lib/report/numbers/derive";
import { assessQuickly, fewDraws } from "@/tests/assessments";

const draws = fewDraws;
const fintech = PROFILES.find(({ id }) => id === "fintech");
if (fintech === undefined) throw new Error("There is no fintech among the profiles.");
// A value of the founder’s own stands among ours.
const scenario = { answers: fintech.answers, overrides: { A110: { low: 1, high: 2 } }, priceDate: NEWEST_PRICE_DATE };
const assessment = assessQuickly(scenario);

const matches = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each([
  "price-of-control",
  "total.self",
  "line.hosted.transactional-plan",
  "line.self.incident-loss",
  "incident.self.dns-mistake",
  "score.control",
  "score.capability",
  "criterion.bearable-loss",
  "threshold.mailboxes",
  "threshold.horizonYears",
  "input.hourlyCost",
  "plan.messages.sendgrid",
  "crossover",
])("the page of %s", (id) => {
  const derivation = derive(id, scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws);
  if (derivation === undefined) throw new Error(`There is no number "${id}".`);
  const html = renderToStaticMarkup(
    <DerivationPage
      derivation={derivation}
      resultAt="/r/v1code"
      conversion={null}
      code="v1code"
      draftCode="v1draft"
      priceDate="2026-11-23"
    />,
  );

  it("names the number in its only first heading, and descends from there one level at a time", () => {
    expect(matches(html, /<h1[^>]*>([^<]*)<\/h1>/g)).toEqual([derivation.name]);
    const levels = matches(html, /<h([1-6])/g).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("gives every id once, carries no style attribute, and leaves no gap", () => {
    const ids = matches(html, /\sid="([^"]+)"/g);
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    expect(matches(html, /\s(style|on[a-z]+)="/g)).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it("leads to the questions, to a value of one’s own, to the row of every number that enters, and back", () => {
    const addresses = matches(html, /href="([^"]+)"/g);
    expect(addresses).toContain("/r/v1code");
    for (const { id } of derivation.answers) expect(addresses).toContain(`/questions/${stepAsking(id)}/v1draft?from=v1code#${id}`);
    for (const { id: row } of derivation.assumptions) {
      expect(addresses).toContain(`/r/v1code/assumptions/${row}`);
      expect(addresses).toContain(`/method#${row}`);
    }
    for (const { id: row } of derivation.prices) expect(addresses).toContain(`/method#${row}`);
    const rows = matches(html, /href="\/method#([A-Z]+\d+[a-z]?)"/g);
    expect(rows.filter((row) => !LEDGER_IDS.has(row))).toEqual([]);
  });
});

it("a value of the founder’s own is marked, with ours beside it", () => {
  const derivation = derive("incident.self.dns-mistake", scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws);
  const html =
    derivation &&
    renderToStaticMarkup(
      <DerivationPage
        derivation={derivation}
        resultAt="/r/v1code"
        conversion={null}
        code="v1code"
        draftCode="v1draft"
        priceDate="2026-11-23"
      />,
    );
  expect(html).toContain("Yours: 1 to 2");
  expect(html).toContain("Your own value");
});
