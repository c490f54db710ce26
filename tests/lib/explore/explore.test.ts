import { beforeAll, describe, expect, it } from "vitest";
import { drawCostByOption } from "@/lib/charts/cost-by-option";
import { liveChart } from "@/lib/charts/live";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { controlGroups } from "@/lib/explore/controls";
import { differenceOf } from "@/lib/explore/difference";
import { type NumberControl, savedValues } from "@/lib/explore/edits";
import { Engine } from "@/lib/explore/engine";
import { readEnds, readEntry } from "@/lib/explore/entry";
import { atTick, positionOf, ticksOf } from "@/lib/explore/ticks";
import type { View } from "@/lib/explore/view";
import { decode } from "@/lib/link/codec";
import { evaluate } from "@/lib/model/assess";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { isOnGrid } from "@/lib/questionnaire/quantity";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { atOnce } from "@/lib/simulation/steps";

const answers = PROFILES.find(({ id }) => id === "agency")?.answers;
if (answers === undefined) throw new Error("The agency is gone.");
const saved: Scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
const controls = controlGroups(answers)
  .flatMap((group) => group.controls)
  .filter((control): control is NumberControl => control.kind === "number");
const control = (id: NumberControl["id"]): NumberControl => {
  const found = controls.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} cannot be moved.`);
  return found;
};

describe("an exact engine", () => {
  const moved = { mailboxes: { low: 30, high: 55 }, hourlyCost: 80, horizonYears: 5, operators: 3 };
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
    const quick = new Engine(saved, 256).figures(savedValues(controlGroups(answers)));
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
    expect(() => new Engine(saved, 64).figures({ mailboxes: 0 })).toThrow("mailboxes must be");
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
      expect(atTick(grid, left, own[positionOf(own, left)] ?? Number.NaN)).toEqual(left);
    }
  });

  it("moves an answer at every stop, and to another value at each", () => {
    for (const { answers: given } of PROFILES) {
      for (const { controls: group } of controlGroups(given)) {
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
