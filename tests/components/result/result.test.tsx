import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Result } from "@/components/result/result";
import { readNumberId } from "@/lib/model/explain/number-ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import { assessProfile } from "@/tests/assessments";

const TODAY = "2026-11-23";
const LINK = "https://mailverdict.example/r/v1code";

const matches = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? "");

const duplicates = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

describe.each(PROFILES)("the result page of $name", ({ id }) => {
  const { scenario, assessment } = assessProfile(id);
  const report = buildReport(scenario, assessment, TODAY);
  const html = renderToStaticMarkup(
    <Result report={report} code="v1code" resultAt="/r/v1code" currencies={[]} link={LINK} draftCode="v1draft" />,
  );
  const text = plainText(html);

  it("begins with the verdict as its only first heading", () => {
    expect(matches(html, /<h1[^>]*>(.*?)<\/h1>/g).map(plainText)).toEqual([report.verdict.sentence]);
  });

  it("descends its headings one level at a time", () => {
    const levels = matches(html, /<h([1-6])/g).map(Number);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });

  it("leaves no gap where a word or a number should be", () => {
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
  });

  it("carries no style attribute and no inline handler, which the content policy forbids", () => {
    expect(matches(html, /\s(style|on[a-z]+)="/g)).toEqual([]);
  });

  it("gives every id once, and points only at ids that exist", () => {
    const ids = matches(html, /\sid="([^"]+)"/g);
    const pointed = [...matches(html, /href="#([^"]+)"/g), ...matches(html, /aria-(?:labelledby|describedby)="([^"]+)"/g)];
    expect(duplicates(ids)).toEqual([]);
    expect(pointed.flatMap((value) => value.split(" ")).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("tells every part of the report", () => {
    const told = [
      ...report.verdict.detail,
      ...report.verdict.unless,
      ...report.conditions.flatMap((condition) => [
        condition.summary,
        ...condition.criteria.flatMap((criterion) => [criterion.text, criterion.evidence, criterion.gap ?? ""]),
      ]),
      ...report.goLive.map((item) => item.text),
      ...Object.values(report.claims),
      ...Object.values(report.summary),
      ...report.priceOfControl.detail,
      ...report.hours.detail,
      report.priceOfControl.moneyLabel,
      report.hours.sentence,
      ...report.options.rows.flatMap((row) => [row.name, row.meaning, row.average, row.range]),
      report.options.note ?? "",
      ...report.sourceNotes,
      ...report.caseFor.points,
      ...report.caseAgainst.points,
      ...report.motives.map((motive) => motive.reply),
      ...report.charts.flatMap((chart) => [chart.title, chart.summary]),
      ...report.costLines.rows.flat(),
      ...report.incidents.rows.flat(),
      ...report.ownership.flatMap((row) => [row.component, row.reason, row.hiddenDependency]),
      ...report.unknowns.flatMap((unknown) => [unknown.label, unknown.effect, unknown.howToFindOut]),
      ...report.nextSteps.groups.flatMap((group) => group.steps),
      ...report.cautions,
      ...report.answers.flatMap((group) => group.rows.flatMap((row) => [row.label, row.value])),
      ...report.notModelled,
      ...report.sources.map((source) => source.name),
      ...report.versions.lines,
    ];
    expect(told.filter((part) => !text.includes(part.replace(/\s+/g, " ").trim()))).toEqual([]);
  });

  it("offers each chart as a table, as a picture and as figures", () => {
    const files = report.charts.flatMap(({ id }) => [`/r/v1code/charts/${id}.svg`, `/r/v1code/charts/${id}.csv`]);
    expect(matches(html, /href="(\/r\/v1code\/charts\/[^"]*)"/g).sort()).toEqual(files.sort());
    expect(matches(html, /class="(chart-table)"/g)).toHaveLength(report.charts.length);
    for (const { table } of report.charts) expect(text).toContain(table.caption);
  });

  it("opens how each number came about, under a name that says which number it is", () => {
    const links = [...html.matchAll(/<a href="\/r\/v1code\/numbers\/([^"]*)" aria-label="([^"]*)" class="number-link">([^<]*)<\/a>/g)];
    expect(links.length).toBeGreaterThan(150);
    for (const [, id = "", name = "", shown = ""] of links) {
      expect(readNumberId(id), id).toBeDefined();
      expect(plainText(name)).toMatch(/^How this number comes about: .+: /);
      expect(name.endsWith(`: ${shown}`), name).toBe(true);
    }
    const opened = links.map(([, id]) => id);
    for (const { number } of report.conditions) expect(opened).toContain(number);
    for (const { turns, number } of report.flips.numbers.rows) if (turns) expect(opened).toContain(number);
    const names = new Map(links.map(([, id, name]) => [name, id]));
    for (const [, id, name] of links) expect(names.get(name), name).toBe(id);
  });

  it("offers the link in one piece, the PDF, the figures and a way back to each section of questions", () => {
    expect(html).toContain(`>${LINK}<`);
    const addresses = matches(html, /href="(\/[^"]*)"/g);
    expect(addresses).toContain("/r/v1code/summary.pdf");
    expect(addresses).toContain("/r/v1code/assessment.json");
    expect(addresses).toEqual(expect.arrayContaining(report.answers.map((group) => `/questions/${group.section}/v1draft?from=result`)));
  });
});
