import { expect } from "vitest";
import type { Chart, Report, Table } from "@/lib/report/types";

/** Every string of a report with the path that leads to it. */
export function textsOf(value: unknown, path = "report"): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
  return [];
}

export function wordCount(points: readonly string[]): number {
  return points.join(" ").split(/\s+/).length;
}

/** The parts of a report that have to be finished sentences. */
function sentencesOf(report: Report): string[] {
  return [
    report.verdict.sentence,
    report.verdict.labelMeaning,
    ...report.verdict.detail,
    ...report.verdict.unless,
    ...report.conditions.flatMap((condition) => [
      condition.summary,
      ...condition.criteria.flatMap((criterion) => [
        criterion.text,
        criterion.evidence,
        ...(criterion.gap === undefined ? [] : [criterion.gap]),
      ]),
    ]),
    ...report.goLive.map((item) => item.text),
    report.priceOfControl.sentence,
    report.priceOfControl.moneyLabel,
    report.priceOfControl.headline,
    report.priceOfControl.objectives.sentence,
    ...(report.priceOfControl.objectives.caution === undefined ? [] : [report.priceOfControl.objectives.caution]),
    report.sensitivity.worth.sentence,
    report.sensitivity.regret.sentence,
    report.sensitivity.inShort,
    ...report.sensitivity.worth.rows.map((row) => row.how),
    ...report.priceOfControl.detail,
    report.hours.sentence,
    ...(report.options.note === undefined ? [] : [report.options.note]),
    ...report.options.rows.map((row) => row.meaning),
    ...report.sourceNotes,
    ...report.hours.breakEven,
    ...report.hours.detail,
    ...report.caseFor.points,
    ...report.caseAgainst.points,
    ...report.motives.map((motive) => motive.reply),
    ...report.charts.flatMap((chart) => [chart.summary, ...(chart.notes ?? [])]),
    ...report.ownership.flatMap((row) => [row.reason, row.hiddenDependency]),
    report.nextSteps.intro,
    ...report.nextSteps.groups.flatMap((group) => group.steps),
    ...report.cautions,
    ...report.unknowns.flatMap((unknown) => [unknown.effect, unknown.howToFindOut]),
    ...report.notModelled,
    ...report.versions.lines,
    ...report.cash.notes,
    ...report.cash.columns,
    ...report.buying.counted,
    ...report.buying.turning,
  ];
}

function expectTable(table: Table): void {
  expect(table.rows.length).toBeGreaterThan(0);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
}

/** Totals are told to three significant figures, and no finer than whole money; a little less than nothing is nothing. */
function toThree(value: number): number {
  return Math.round(Number(value.toPrecision(3))) + 0;
}

/** An amount of a table as a number; tables hold whole money. */
function amount(cell: string | undefined): number {
  return Number((cell ?? "").replace("−", "-").replace(/[^\d-]/g, ""));
}

function expectChart(chart: Chart): void {
  expectTable(chart.table);
  expect(chart.title.endsWith(".")).toBe(false);
  if (chart.id === "futures") {
    expect(chart.dots).toHaveLength(20);
    expect(chart.table.rows.map((row) => amount(row[1]))).toEqual(chart.dots.map(toThree));
  }
  if (chart.id === "cost-by-option") {
    expect(chart.table.rows.map((row) => row[0])).toEqual(chart.bars.map((bar) => bar.label));
    for (const [index, bar] of chart.bars.entries()) {
      const row = chart.table.rows[index];
      expect(row?.slice(1).map(amount)).toEqual([bar.visible, bar.invisible, bar.mean, bar.p10, bar.p90].map(toThree));
    }
  }
  if (chart.id === "cumulative-cost") {
    for (const row of chart.table.rows) {
      const month = Number(row[0]);
      const means = chart.lines.map((line) => toThree(line.points.find((point) => point.month === month)?.mean ?? Number.NaN));
      expect([amount(row[1]), amount(row[3])]).toEqual(means);
    }
    expect(chart.table.rows.at(-1)?.[0]).toBe(String(chart.lines[0]?.points.at(-1)?.month));
  }
  if (chart.id === "tornado") {
    expect(chart.table.rows.map((row) => row[0])).toEqual(chart.bars.map((bar) => bar.label));
    chart.table.rows.forEach((row, index) => {
      const bar = chart.bars[index];
      expect([amount(row[1]), amount(row[2])]).toEqual([toThree(bar?.low ?? Number.NaN), toThree(bar?.high ?? Number.NaN)]);
    });
  }
  if (chart.id === "crossover") {
    expect(chart.lines.filter((line) => line.strong && !line.owned)).toHaveLength(1);
    expect(chart.summary).toMatch(/the price of the hosted plan decides/i);
  }
  if (chart.id === "silent-failure")
    for (const curve of chart.curves)
      curve.points.forEach((point, index) => {
        expect(point.probability).toBeGreaterThanOrEqual(curve.points[index - 1]?.probability ?? 0);
      });
  if (chart.id === "loss-exceedance") expect(chart.bearableLoss === undefined).toBe(chart.bearableLossLabel === undefined);
}

/** What holds for every report, whatever the answers: finished, complete, and fair to both sides. */
export function expectSound(report: Report): void {
  for (const { path, text } of textsOf(report)) {
    expect(text, path).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
    // The total row of a table has no kind.
    if (!path.includes(".rows[")) expect(text.trim(), path).not.toBe("");
    expect(text, path).not.toMatch(/(?<![\d.,])1 (hours|weeks|mailboxes|people|messages|minutes|criteria|years)\b/);
    expect(text, path).not.toMatch(/ {2}|\.\.|!|,,|[a-z]'[a-z]/);
  }
  for (const sentence of sentencesOf(report)) expect(sentence).toMatch(/^[A-Z0-9“€£$].*[.?]$/s);

  const [own, against] = [report.caseFor.points, report.caseAgainst.points];
  expect(own.length).toBe(against.length);
  expect(own.length).toBeGreaterThanOrEqual(3);
  const words = [wordCount(own), wordCount(against)];
  expect(Math.abs((words[0] ?? 0) - (words[1] ?? 0)) / Math.max(...words)).toBeLessThanOrEqual(0.2);
  expect(new Set([...own, ...against]).size).toBe(own.length + against.length);

  for (const chart of report.charts) expectChart(chart);
  expectTable(report.costLines);
  for (const table of [report.cash.options, ...report.cash.years, report.largestLines]) expectTable(table);
  expectTable(report.incidents);
  expect(report.sources.length).toBeGreaterThan(0);
  expect(report.sources.length).toBeLessThanOrEqual(10);
  expect(new Set(report.sources.map((row) => row.id)).size).toBe(report.sources.length);
  for (const condition of report.conditions) {
    for (const { status, gap } of condition.criteria) {
      // Under a met condition nothing is left to do, and what is met needs nothing; of control, a wish or what can be bought may ask for nothing.
      if (condition.status === "met" || status === "met") expect(gap).toBeUndefined();
      else if (condition.id !== "control") expect(gap).toBeDefined();
    }
    const gaps = condition.criteria.flatMap(({ gap }) => gap ?? []);
    if (condition.id === "control") expect(new Set(gaps).size).toBe(gaps.length);
  }
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}
