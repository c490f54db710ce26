import { beforeAll, describe, expect, it } from "vitest";
import { drawCostByOption } from "@/lib/charts/cost-by-option";
import { liveChart } from "@/lib/charts/live";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { controlGroups } from "@/lib/explore/controls";
import { differenceOf } from "@/lib/explore/difference";
import { areSaved, type Edits, isShown, type NumberControl, savedValues } from "@/lib/explore/edits";
import { Engine } from "@/lib/explore/engine";
import { readEnds, readEntry } from "@/lib/explore/entry";
import { atTick, positionOf, ticksOf } from "@/lib/explore/ticks";
import { waysToTurn } from "@/lib/explore/turning";
import type { View } from "@/lib/explore/view";
import { decode } from "@/lib/link/codec";
import { assess, evaluate } from "@/lib/model/assess";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { isOnGrid } from "@/lib/questionnaire/quantity";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { atOnce } from "@/lib/simulation/steps";
import { promise } from "@/lib/wording/pages/explore";

const answers = PROFILES.find(({ id }) => id === "agency")?.answers;
if (answers === undefined) throw new Error("The agency is gone.");
const saved: Scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
const controls = controlGroups(answers, [])
  .flatMap((group) => group.controls)
  .filter((control): control is NumberControl => control.kind === "number");
const control = (id: NumberControl["id"]): NumberControl => {
  const found = controls.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} cannot be moved.`);
  return found;
};

describe("an exact engine", () => {
  const moved: Edits = { mailboxes: { low: 30, high: 55 }, hourlyCost: 80, horizonYears: 5, operators: 3, owner: "no" };
  let view: View;
  let report: Report;
  let engine: Engine;
  beforeAll(() => {
    engine = new Engine(saved, "exact");
    view = engine.figures(moved);
    const parsed = parseAnswers({ ...answers, ...moved });
    if (!parsed.ok) throw new Error("The moved answers are not answers.");
    const scenario = { ...saved, answers: parsed.answers };
    report = buildReport(scenario, { ...evaluate(scenario), flips: [] }, NEWEST_PRICE_DATE);
  });

  it("says what the report says, to the same digits", () => {
    expect(view.verdict.sentence).toBe(report.verdict.sentence);
    expect(view.verdict.label).toBe(report.verdict.label);
    expect(view.price).toBe(report.priceOfControl.headline);
    expect(view.conditions.map(({ name, status }) => [name, status])).toEqual(report.conditions.map(({ name, status }) => [name, status]));
    expect(view.options.map(({ id, name, average }) => [id, name, average.text])).toEqual(
      report.options.rows.map(({ id, name, average }) => [id, name, average]),
    );
    expect(view.options.map(({ low, high }) => `${low} to ${high}`)).toEqual(report.options.rows.map(({ range }) => range));
    const shown = (id: string) => view.figures.find((figure) => figure.id === id);
    expect(shown("price")?.note).toBe(report.priceOfControl.figures[0]?.note);
    expect([shown("hosted-hours"), shown("hours")].map((figure) => [figure?.text, figure?.note])).toEqual(
      report.hours.figures.map(({ value, note }) => [value, note]),
    );
  });

  it("draws the charts of the report", () => {
    const drawn = [view.charts.cost, view.charts.loss, atOnce(engine.crossover())];
    for (const chart of drawn) {
      const own = report.charts.filter((each) => each.id !== "futures").find(({ id }) => id === chart.id);
      expect(own && { ...liveChart(own), summary: own.summary }).toEqual(chart);
    }
  });

  it("points at the saved averages in the cost chart, on an axis that reaches as far as before", () => {
    const { cost } = view.charts;
    if (cost.id !== "cost-by-option") throw new Error("This is no cost chart.");
    const reach = 2 * Math.max(...cost.bars.map(({ p90 }) => p90));
    const plain = drawCostByOption(cost, 600);
    const compared = drawCostByOption({ ...cost, before: { means: { hosted: reach / 2, self: reach / 4 }, reach } }, 600);
    expect(compared.axisEnd).toBe(reach);
    const paths = (drawing: typeof plain) => drawing.front.filter(({ kind }) => kind === "path");
    expect(paths(compared).length - paths(plain).length).toBe(2);
  });

  it("makes the link of exactly these answers, with their verdict", () => {
    const link = engine.link();
    const opened = link.ok ? decode(link.code) : undefined;
    if (!opened?.ok || opened.kind !== "scenario") throw new Error("The link holds no result.");
    expect(opened.scenario.answers).toMatchObject(moved);
    expect(opened.scenario.priceDate).toBe(saved.priceDate);
    expect(opened.stamp.option).toBe(view.verdict.option);
    expect(opened.stamp.verdict === "settled" ? "Settled" : "Open").toBe(view.verdict.label);
  });
});

describe("a quick engine", () => {
  it("comes near to the exact figures with far fewer futures", () => {
    const quick = new Engine(saved, 256).figures(savedValues(controlGroups(answers, [])));
    const exact = new Engine(saved, "exact").figures({});
    expect(quick.verdict.option).toBe(exact.verdict.option);
    for (const [index, option] of exact.options.entries()) {
      const near = quick.options[index]?.average.value ?? 0;
      expect(Math.abs(near / option.average.value - 1)).toBeLessThan(0.05);
    }
  });

  it("answers the same whatever was asked before, and whatever of it was given up", () => {
    const engine = new Engine({ ...saved, answers: { ...answers, mfa: "not-sure" } }, 64);
    const first = engine.figures({});
    const begun = engine.figuresInSteps({ mailboxes: 300, operators: 1 });
    for (let step = 0; step < 10; step++) expect(begun.next().done).toBe(false);
    expect(engine.figures({ hourlyCost: 90 })).not.toEqual(first);
    expect(engine.figures({ mailboxes: 300, operators: 1 })).not.toEqual(first);
    expect(engine.figures({})).toEqual(first);
  });

  it("refuses what is no answer", () => {
    expect(() => new Engine(saved, 64).figures({ mailboxes: -1 })).toThrow("mailboxes must be");
  });
});

describe("a box", () => {
  it("takes its bounds and refuses what lies beyond, naming both", () => {
    for (const each of controls) {
      const { min, max } = each.bounds;
      for (const end of [min, max]) expect(readEntry(each, String(end), "EUR")).toEqual({ ok: true, value: end });
      for (const beyond of [min - 1, max + 1]) {
        const read = readEntry(each, String(beyond), "EUR");
        expect(read.ok).toBe(false);
        if (read.ok) continue;
        expect(read.message).toContain(each.label);
        expect(read.message).toContain(`from ${min.toLocaleString("en-GB")} to ${max.toLocaleString("en-GB")}`);
      }
    }
  });

  it("names the field when it is empty, no number, or the wrong way round", () => {
    const hours = control("committedHours");
    for (const [low, high] of [
      ["", "3"],
      ["few", "3"],
      ["5", "3"],
    ] as const) {
      const read = readEnds(hours, low, high, "EUR");
      expect(read.ok ? "" : read.message).toContain(hours.label);
    }
    expect(readEnds(hours, "3", "3", "EUR")).toEqual({ ok: true, value: 3 });
  });

  it("wants whole people", () => {
    expect(readEntry(control("operators"), "1.5", "EUR").ok).toBe(false);
  });
});

describe("a slider", () => {
  it("ticks within the bounds, on the grid, in order, at both ends and where it was left", () => {
    for (const { grid, spacing, bounds, saved: left } of controls) {
      const ticks = ticksOf(grid, spacing);
      expect([ticks[0], ticks.at(-1)]).toEqual([bounds.min, bounds.max]);
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      expect(ticks.filter((tick) => !isOnGrid(grid, tick))).toEqual([]);
      if (left === "not-sure") continue;
      const own = ticksOf(grid, spacing, left);
      expect(atTick(grid, left, own[positionOf(own, left, grid)] ?? Number.NaN)).toEqual(left);
    }
  });

  it("counts mailboxes, operators and hours one by one as far as a hundred, also from where it was left", () => {
    for (const id of ["mailboxes", "operators", "committedHours"] as const) {
      const { grid, spacing } = control(id);
      for (const own of [undefined, 14, 50, 99]) {
        const ticks = ticksOf(grid, spacing, own);
        expect(ticks.slice(0, 101), `${id} at ${own}`).toEqual(Array.from({ length: 101 }, (_, count) => count));
        expect(ticks[101]).toBe(110);
      }
    }
    expect(ticksOf(control("mailboxes").grid, control("mailboxes").spacing, 14)[15]).toBe(15);
  });

  it("moves an answer at every stop, and to another value at each", () => {
    for (const { answers: given } of PROFILES) {
      for (const { controls: group } of controlGroups(given, [])) {
        for (const each of group) {
          if (each.kind !== "number" || each.saved === "not-sure") continue;
          const { grid, spacing, saved: left } = each;
          const values = ticksOf(grid, spacing, left).map((tick) => JSON.stringify(atTick(grid, left, tick)));
          const repeated = values.filter((value, index) => value === values[index + 1] && !value.includes(String(grid.max)));
          expect(repeated, each.id).toEqual([]);
        }
      }
    }
  });

  it("scales both ends of a range and keeps them within the bounds", () => {
    const { grid } = control("committedHours");
    expect(atTick(grid, { low: 4, high: 9 }, 12)).toEqual({ low: 8, high: 18 });
    expect(atTick(grid, { low: 4, high: 9 }, 10_000)).toEqual({ low: 6670, high: 10_000 });
    expect(atTick(grid, { low: 4, high: 9 }, 0)).toBe(0);
  });
});

describe("a difference", () => {
  const money = (value: number, text = `€${value}`) => ({ value, text });

  it("is what a reader would take from the figures shown", () => {
    expect(differenceOf("money", money(42_400), money(41_200), "EUR")).toEqual({ direction: "more", by: "€1,200" });
    expect(differenceOf("money", money(-1_000), money(500), "EUR")).toEqual({ direction: "less", by: "€1,500" });
    expect(differenceOf("chance", money(0.32, "32%"), money(0.31, "31%"), "EUR")?.by).toBe("1 percentage point");
    expect(differenceOf("hours", money(7.14, "7.1 hours"), money(7.11, "7.1 hours"), "EUR")).toBeNull();
  });
});

describe("the answers that can be moved", () => {
  const cases = PROFILES.map(({ id, answers: given }) => {
    const scenario: Scenario = { answers: given, overrides: {}, priceDate: NEWEST_PRICE_DATE };
    const assessment = assess(scenario);
    const ways = waysToTurn(scenario, assessment);
    const groups = controlGroups(
      given,
      ways.map(({ changes }) => changes),
    );
    return { id, scenario, assessment, ways, groups };
  });

  it.each(cases)("hold every answer that would turn the verdict of $id, first and once", ({ assessment, ways, groups }) => {
    const turning = assessment.flips.filter(({ kind, to }) => kind === "rule" && to !== null);
    expect(ways.map(({ id }) => id).sort()).toEqual(turning.map(({ id }) => id).sort());
    const named = new Set(turning.flatMap(({ changes }) => Object.keys(changes ?? {})));
    const first = groups.find(({ id }) => id === "turning")?.controls.map(({ id }) => id) ?? [];
    for (const id of named) expect(first).toContain(id);
    const all = groups.flatMap(({ controls }) => controls.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    for (const id of ["experience", "coverage", "owner", "deputy", "acceptance", "operators", "mailboxes"] as const)
      expect(all).toContain(id);
  });

  it.each(cases)("turn the verdict of $id when they are set as a way says", ({ scenario, assessment, ways, groups }) => {
    const engine = new Engine(scenario, "exact");
    const saved = savedValues(groups);
    expect(areSaved(groups, saved)).toBe(true);
    expect(engine.figures(saved).verdict.option).toBe(assessment.recommendation.option);
    for (const { id, changes } of new Set([...ways.slice(0, 1), ...ways.slice(-1)])) {
      const there = { ...saved, ...changes };
      expect(areSaved(groups, there)).toBe(false);
      expect(engine.figures(there).verdict.option).toBe(assessment.flips.find((flip) => flip.id === id)?.to);
    }
  });

  it("show details of an objective only while it is chosen, and count them only then", () => {
    const nothing = cases.find(({ scenario }) => scenario.answers.objectives.length === 0 && scenario.answers.objectives !== "not-sure");
    if (nothing === undefined) throw new Error("Every profile has an objective.");
    const saved = savedValues(nothing.groups);
    const details = nothing.groups.flatMap(({ controls }) => controls).filter(({ objective }) => objective === "data-location");
    expect(details.length).toBeGreaterThan(1);
    for (const each of details) {
      expect(isShown(each, saved)).toBe(false);
      expect(isShown(each, { ...saved, objectives: ["data-location"] })).toBe(true);
    }
    expect(areSaved(nothing.groups, { ...saved, "basis.data-location": "law" })).toBe(true);
    expect(areSaved(nothing.groups, { ...saved, "basis.data-location": "law", objectives: ["data-location"] })).toBe(false);
  });

  it("are promised to turn the verdict only where they can", () => {
    expect(promise([])).not.toMatch(/would turn the verdict; /);
    expect(promise([])).toContain("no answers");
    expect(promise([11, 9])).toContain("nine answers or more");
    expect(promise([1, 3])).toContain("One answer would");
    expect(promise([1, 1, 4])).toContain("Any one of two");
  });
});
