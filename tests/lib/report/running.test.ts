import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { hoursByKind } from "@/lib/model";
import { hoursByPart } from "@/lib/model/derived/parts";
import { runFor } from "@/lib/model/explain/parts";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { type Running, running } from "@/lib/report/running";
import { numbersIn } from "@/lib/wording/answer/findings";
import type { Facts } from "@/lib/wording/facts";
import { TICKS } from "@/lib/wording/result/often";
import { hoursRatio, shareOfHours } from "@/lib/wording/result/running";
import { assessProfile, fewDraws } from "../../assessments";
import { answersAndSizes, factsOfAnswers, factsOfProfile } from "./answer-facts";

const scenarioOf = (answers: Answers) => ({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE });
const ofFacts = (facts: Facts): Running => running(facts, scenarioOf(facts.answers));
const words = (text: string) => text.split(/\s+/).length;
const between = (value: number) => value >= -1e-9 && value <= 1 + 1e-9;

function expectSound(facts: Facts): void {
  const page = ofFacts(facts);
  const { finding, lead, effort, hours, failures, losses, silence } = page;
  for (const heading of [finding, page.added.heading, failures.heading, silence.heading])
    expect(words(heading), heading).toBeLessThanOrEqual(16);
  // The head says its figures once, in the table.
  expect(numbersIn(`${finding} ${lead ?? ""}`)).toEqual([]);
  const sides = facts.nothingToOwn ? 1 : 2;
  for (const row of effort.rows) expect(row).toHaveLength(sides + 1);

  if (hours) {
    const shares = hours.rows.flatMap(({ bars }) => bars.map(({ share }) => share));
    expect(shares.every(between)).toBe(true);
    expect(Math.max(...shares)).toBeCloseTo(1, 9);
    const last = hours.rows.map(({ bars }) => bars.at(-1)?.share ?? 0);
    expect(last).toEqual([...last].sort((a, b) => b - a));
    expect(hours.table.rows).toHaveLength(hours.rows.length + 1);
  }

  const { ticks, rows } = failures.picture;
  expect(rows.length).toBeLessThanOrEqual(10);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  if (facts.hosted.incidents.some(({ id, ratePerYear }) => id === "provider-outage" && ratePerYear > 0))
    expect(rows.map(({ id }) => id)).toContain("provider-outage");
  const places = rows.flatMap(({ bought, own }) => [bought, own].filter((place) => place !== undefined));
  expect([...places, ...ticks.map(({ at }) => at)].every(between)).toBe(true);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  // Each mark of the scale is ten times as often as the one before: equal steps.
  const steps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
  for (const { bought, own, cost } of rows) {
    expect(bought !== undefined || own !== undefined).toBe(true);
    expect(cost).not.toBe("");
  }

  for (const picture of [losses.picture, silence.picture]) {
    if (picture === undefined) continue;
    expect(picture.lines).toHaveLength(sides);
    for (const { points } of picture.lines) {
      for (const { x, y } of points) expect([x, y].every(between), `${x} ${y}`).toBe(true);
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
    }
    for (const { x, y } of picture.marks) expect([x, y].every(between), `${x} ${y}`).toBe(true);
    for (const { text } of picture.marks) expect(picture.fact).toContain(text);
  }
}

describe("Running it", { timeout: 120_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("of %s is sound", (id) => expectSound(factsOfProfile(id)));

  it("is sound for any answers", () => {
    fc.assert(
      fc.property(answersAndSizes, (given) => expectSound(factsOfAnswers(given))),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it("finds how many times the hours of buying owning takes, and for owners that they have them", () => {
    const findings = Object.fromEntries(PROFILES.map(({ id }) => [id, ofFacts(factsOfProfile(id)).finding]));
    for (const { id } of PROFILES) {
      const { owned, hosted, rules } = factsOfProfile(id);
      const claim = `Owning ${rules ? "takes" : "would take"} ${hoursRatio(owned.hoursPerMonth.p50 / hosted.hoursPerMonth.p50)}`;
      expect(findings[id]).toBe(rules ? `${claim}. You have them.` : claim);
    }
  });

  it("puts every ratio and every share in words", () => {
    const ratios: [number, string][] = [
      [1.15, "slightly more hours"],
      [1.25, "a quarter more hours"],
      [1.35, "a third more hours"],
      [1.5, "half as many hours again"],
      [1.7, "two thirds more hours"],
      [1.8, "nearly twice the hours"],
      [2, "twice the hours"],
      [2.5, "more than twice the hours"],
      [4.96, "five times the hours"],
      [5.3, "more than five times the hours"],
      [30, "more than twenty times the hours"],
    ];
    for (const [ratio, told] of ratios) expect(hoursRatio(ratio), String(ratio)).toBe(told);
    const shares: [number, string][] = [
      [0.21, "The largest part"],
      [0.25, "A quarter"],
      [0.33, "A third"],
      [0.4, "Two fifths"],
      [0.5, "Half"],
      [0.7, "Most"],
      [0.9, "Nearly all"],
    ];
    for (const [share, told] of shares) expect(shareOfHours(share), String(share)).toBe(told);
  });

  it("says no hours by kind where an hour costs nothing, or the founder's own are counted", () => {
    const { scenario, assessment } = assessProfile("private-mail");
    const free = { ...scenario, answers: { ...scenario.answers, hourlyCost: 0 } };
    expect(hoursByKind(assessment, free, "self")).toBeUndefined();
    const own = { ...scenario, answers: { ...scenario.answers, today: "self", hoursFrom: "own", ownHours: 20 } } as const;
    expect(hoursByKind(assessment, own, "self")).toBeUndefined();
    expect(hoursByKind(assessment, own, "hosted")).toBeDefined();
  });

  it("marks the scale in tens", () => {
    TICKS.slice(1).forEach(({ rate }, index) => {
      expect(rate / (TICKS[index]?.rate ?? 1)).toBeCloseTo(10, 9);
    });
  });
});

describe("the hours by kind of work", { timeout: 120_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("are those that the engine works with: %s", (id) => {
    const { scenario, assessment } = assessProfile(id);
    // Few draws have another mean than the distribution; how much work a unit is, is told from the whole.
    const run = runFor(scenario, BOOK, fewDraws);
    for (const option of ["hosted", assessment.priceOfControl.option] as const) {
      const { work, incidents } = hoursByPart(run, option, assessment.options[option]);
      const kinds = hoursByKind(assessment, scenario, option) ?? [];
      const shareOf = (of: number, all: readonly { perMonth: number }[]) => of / all.reduce((sum, { perMonth }) => sum + perMonth, 0);
      const lines = kinds.filter((kind) => kind.id !== "failures");
      for (const { line, perMonth } of work) {
        const kind = lines.find((each) => each.id === line);
        expect(shareOf(kind?.perMonth ?? 0, lines), line).toBeCloseTo(shareOf(perMonth, work), 1.5);
      }
      expect(lines.filter(({ perMonth }) => perMonth > 0)).toHaveLength(work.length);
      const failures = incidents.reduce((sum, { perMonth }) => sum + perMonth, 0);
      expect(kinds.find((kind) => kind.id === "failures")?.perMonth).toBeCloseTo(failures, 9);
    }
  });
});
