import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Answer } from "@/components/result/answer/answer";
import { DetailPage } from "@/components/result/pages/detail-page";
import { Money } from "@/components/result/pages/money";
import { Operation } from "@/components/result/pages/operation";
import { Proof } from "@/components/result/pages/proof";
import { SharePage } from "@/components/result/share-page";
import { readNumberId } from "@/lib/model/explain/number-ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { DETAILS, type DetailName, PAGE_OF } from "@/lib/wording/pages/result";
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

/** What "Running it" and its details tell beside what every part of the report has. */
function toldOfRunning(report: Report): string[] {
  return [
    ...report.hours.breakEven,
    report.running.finding,
    report.running.lead ?? "",
    report.running.committed ?? "",
    ...report.running.effort.rows.flat(),
    ...(report.running.hours?.rows.flatMap(({ name, bars }) => [name, ...bars.map(({ text }) => text)]) ?? []),
    report.running.hours?.sum ?? "",
    report.running.added.heading,
    ...report.running.added.sentences,
    report.running.failures.heading,
    ...report.running.failures.notes,
    ...report.running.failures.picture.rows.flatMap(({ name, text, cost }) => [name, text, cost]),
    report.running.losses.picture?.fact ?? "",
    report.running.silence.heading,
    report.running.silence.note,
    report.running.silence.picture.fact,
    ...(report.drills?.sheets.flatMap((sheet) => [
      sheet.name,
      sheet.purpose,
      sheet.timeLimit,
      ...sheet.setUp,
      ...sheet.steps,
      ...sheet.passIf,
      sheet.failure,
    ]) ?? []),
    ...(report.exitReadiness?.checks.flatMap((check) => [check.name, check.test, check.passIf, check.howOften]) ?? []),
    ...report.ownership.map((row) => row.inYourCase ?? ""),
  ];
}

const wordsIn = (html: string): number =>
  plainText(html)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const PAGES = ["answer", "money", "operation", "proof", "share"] as const;

describe.each(PROFILES)("the pages of the result of $name", ({ id }) => {
  const { scenario, assessment } = assessProfile(id);
  const report = buildReport(scenario, assessment, TODAY);
  const shown = { report, resultAt: "/r/v1code", currencies: [] };
  const elements: Record<(typeof PAGES)[number], ReactElement> = {
    answer: <Answer {...shown} link={LINK} changing={{ code: "v1code", draftCode: "v1draft" }} />,
    money: <Money {...shown} />,
    operation: <Operation {...shown} />,
    proof: <Proof {...shown} code="v1code" draftCode="v1draft" />,
    share: <SharePage {...shown} code="v1code" link={LINK} />,
  };
  const details = (Object.keys(DETAILS) as DetailName[]).map((detail) => (
    <DetailPage key={detail} {...shown} detail={detail} code="v1code" draftCode="v1draft" />
  ));
  const pages = [...PAGES.map((page) => elements[page]), ...details].map((element) => renderToStaticMarkup(element));
  const all = pages.join("");
  const text = plainText(all);

  it("begins with the verdict, and repeats it in a line on each proof", () => {
    const { act, why } = report.answer.words;
    expect(matches(pages[0] ?? "", /<h1[^>]*>(.*?)<\/h1>/g).map((each) => plainText(each).trim().replace(/ +/g, " "))).toEqual([
      `${act} ${why}`,
    ]);
    for (const html of pages) expect(matches(html, /<h1[^>]*>(.*?)<\/h1>/g)).toHaveLength(1);
    for (const html of pages.slice(1, 4)) expect(plainText(html)).toContain(why);
  });

  it("descends its headings one level at a time", () => {
    for (const html of pages) {
      const levels = matches(html, /<h([1-6])/g).map(Number);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it("leaves no gap where a word or a number should be", () => {
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
  });

  it("carries no style attribute and no inline handler, which the content policy forbids", () => {
    expect(matches(all, /\s(style|on[a-z]+)="/g)).toEqual([]);
  });

  it("gives every id once, and points only at ids that exist", () => {
    for (const html of pages) {
      const ids = matches(html, /\sid="([^"]+)"/g);
      const pointed = [...matches(html, /href="#([^"]+)"/g), ...matches(html, /aria-(?:labelledby|describedby)="([^"]+)"/g)];
      expect(duplicates(ids)).toEqual([]);
      expect(pointed.flatMap((value) => value.split(" ")).filter((each) => !ids.includes(each))).toEqual([]);
    }
  });

  it("keeps the name of every section at the door to the page that holds it now", () => {
    const names = Object.keys(PAGE_OF);
    for (const name of names) expect(pages[0], name).toContain(`id="${name}"`);
    const there = matches(pages.slice(1, 4).join(""), /<section id="([^"]+)"/g);
    const missing = names.filter((name) => !there.includes(name));
    expect(
      missing.every((name) => ["motives", "drills", "exit"].includes(name)),
      missing.join(),
    ).toBe(true);
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
      ...report.buying.counted,
      ...report.buying.turning,
      ...report.hours.detail,
      report.priceOfControl.lead.before,
      report.priceOfControl.lead.after ?? "",
      ...[report.priceOfControl.lead.range, report.priceOfControl.odds, ...report.priceOfControl.figures.slice(1)].flatMap((figure) =>
        figure ? [figure.value, figure.note ?? ""] : [],
      ),
      report.priceOfControl.odds?.label ?? report.priceOfControl.moneyLabel,
      report.priceOfControl.objectives.heading,
      report.priceOfControl.objectives.sentence,
      report.priceOfControl.objectives.caution ?? "",
      ...report.priceOfControl.objectives.rows.flatMap((row) => [row.name, row.asks, row.price, row.range]),
      report.hours.sentence,
      ...report.options.rows.flatMap((row) => [row.name, row.meaning, row.average, row.range]),
      report.options.note ?? "",
      ...report.sourceNotes,
      ...report.caseFor.points,
      ...report.caseAgainst.points,
      ...report.motives.map((motive) => motive.reply),
      ...report.charts.flatMap((chart) => [chart.title, chart.summary]),
      ...report.costs.rows.flatMap((row) => [row.name, row.amount, row.lowText, row.highText]),
      ...report.costLines.rows.flat(),
      ...report.largestLines.rows.flat(),
      ...(report.sensitivity.largest?.table.rows.flat() ?? []),
      ...(report.sensitivity.largest?.notes ?? []),
      report.buying.claim,
      ...report.buying.tables.flatMap((table) => [...table.inShort, ...table.summary]),
      ...report.incidents.rows.flat(),
      ...report.cash.options.rows.flat(),
      ...report.cash.years.flatMap(({ caption, rows }) => [caption, ...rows.flat()]),
      ...report.cash.notes,
      ...report.cash.columns,
      ...report.ownership.flatMap((row) => [row.component, row.reason, row.hiddenDependency]),
      ...report.unknowns.flatMap((unknown) => [unknown.label, unknown.effect, unknown.howToFindOut]),
      ...report.nextSteps.groups.flatMap((group) => group.steps),
      ...report.cautions,
      ...report.answers.flatMap((group) => group.rows.flatMap((row) => [row.label, row.value])),
      ...report.notModelled,
      ...report.sources.map((source) => source.name),
      ...[report.proof.head.heading, report.proof.head.money, report.proof.turn.heading, ...report.proof.turn.notes],
      ...report.proof.rule.flatMap(({ holds, asks, lanes, points }) => [
        holds,
        asks,
        ...lanes.flatMap(({ name, state }) => [name, state]),
        ...[...lanes.flatMap((lane) => lane.points), ...points].flatMap(({ text, said, statusLabel }) => [text, said, statusLabel]),
      ]),
      ...report.proof.cheapest.rows.flatMap(({ label, from, to, cheapest }) => [label, from, to, cheapest]),
      ...[...report.proof.cheapest.notes, ...report.proof.cheapest.still, ...report.proof.findOut.notes],
      ...report.proof.versions.flatMap(({ label, value }) => [label, value]),
      ...report.versions.lines,
      ...toldOfRunning(report),
    ];
    expect(told.filter((part) => !text.includes(part.replace(/\s+/g, " ").trim()))).toEqual([]);
  });

  it("keeps Running it short: no sentence twice, and 2,000 words with the head and the foot of the page", () => {
    const html = pages[2] ?? "";
    const sentences = matches(html, /<(?:p|li|td|h2|h3|figcaption)[^>]*>([^<]{25,})</g);
    expect(duplicates(sentences)).toEqual([]);
    for (const heading of matches(html, /<h[12][^>]*>([^<]*)</g)) expect(heading.split(" ").length, heading).toBeLessThanOrEqual(16);
    expect(wordsIn(html)).toBeLessThanOrEqual(1_900);
  });

  it("puts the work before the proof of it for owners, and what to do after it for buyers", () => {
    const order = matches(pages[2] ?? "", /<section id="([^"]+)"/g);
    const strip = matches((pages[2] ?? "").split("contents-strip")[1]?.split("</nav>")[0] ?? "", /href="#([^"]+)"/g);
    expect(strip).toEqual(order);
    const isBefore = (first: string, second: string) => order.indexOf(first) < order.indexOf(second);
    expect(isBefore("next", "failures")).toBe(report.verdict.option !== "hosted");
    if (report.drills) expect(isBefore("drills", "failures")).toBe(report.verdict.option !== "hosted");
  });

  it("proves itself in few words, with a door to each page of what is longer", () => {
    const proof = pages[PAGES.indexOf("proof")] ?? "";
    // Head and foot of the page come to these.
    expect(wordsIn(proof)).toBeLessThanOrEqual(1_900 - 120);
    for (const { of, path } of Object.values(DETAILS)) if (of === "proof") expect(proof).toContain(`href="/r/v1code${path}"`);
  });

  it("offers each chart as a table, as a picture and as figures", () => {
    const files = report.charts.flatMap(({ id }) => ["png", "svg", "xlsx", "csv"].map((kind) => `/r/v1code/charts/${id}.${kind}`));
    expect(matches(all, /href="(\/r\/v1code\/charts\/[^"]*)"/g).sort()).toEqual(files.sort());
    expect(matches(all, /class="(chart-table)"/g)).toHaveLength(report.charts.length);
    for (const { table } of report.charts) expect(text).toContain(table.caption);
  });

  it("opens how each number came about, under a name that says which number it is", () => {
    const links = [...all.matchAll(/<a href="\/r\/v1code\/numbers\/([^"]*)" aria-label="([^"]*)" class="number-link">([^<]*)<\/a>/g)];
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
    expect(all).toContain(`>${LINK}<`);
    const addresses = matches(all, /href="(\/[^"]*)"/g);
    expect(addresses).toContain("/r/v1code/summary.pdf");
    expect(addresses).toContain("/r/v1code/assessment.json");
    expect(addresses).toEqual(expect.arrayContaining(report.answers.map((group) => `/questions/${group.section}/v1draft?from=v1code`)));
  });
});
