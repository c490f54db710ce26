import { beforeAll, describe, expect, it } from "vitest";
import { ASSUMPTIONS, assumption, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { Assessment } from "@/lib/model/assessment";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import {
  type AssumptionGroup,
  assumptionGroups,
  boundsText,
  differenceMade,
  effectOf,
  figuresBehind,
  typedText,
} from "@/lib/report/assumptions";
import { buildReport } from "@/lib/report/report";
import { assumptionName, unitInWords } from "@/lib/wording/result/assumptions";
import { assessProfile, assessQuickly } from "@/tests/assessments";

const profile = PROFILES.find(({ answers }) => Array.isArray(answers.objectives) && answers.objectives.length > 0);
if (!profile) throw new Error("No profile has an objective.");
const shipped: Scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
/** An assumption that moves buying in every result, and one that no table of ten would list by itself. */
const replaced: Scenario = { ...shipped, overrides: { A001: { low: 3, high: 10 }, A205: 0.5 } };

let ours: Assessment;
let yours: Assessment;
let groups: AssumptionGroup[];

beforeAll(() => {
  ours = assessProfile(profile.id).assessment;
  yours = assessQuickly(replaced);
  groups = assumptionGroups(replaced, yours, NEWEST_PRICE_DATE);
}, 60_000);

describe("the list of assumptions", () => {
  it("holds each that the model reads once under a subject, and none that it does not read", () => {
    const ids = groups.slice(1).flatMap(({ rows }) => rows.map(({ id }) => id));
    const read = ASSUMPTIONS.map(({ id }) => id).filter((id) => UNUSED_ASSUMPTIONS[id] === undefined);
    expect(ids.toSorted()).toEqual(read);
    for (const { rows, heading } of groups.slice(1)) expect(rows.length, heading).toBeGreaterThan(0);
  });

  it("begins with those behind the largest swings of the price of control", () => {
    const [most] = groups;
    expect(most?.id).toBe("most");
    expect(most?.rows.length).toBeGreaterThan(3);
    const lines = most?.rows.map(({ id }) => assumption(id).line) ?? [];
    const drivers = yours.drivers.map(({ id }) => id).filter((id) => ASSUMPTIONS.some(({ line }) => line === id));
    expect(drivers.filter((id) => lines.includes(id))).toEqual([...new Set(lines)]);
  });

  it("marks what was replaced, with our value beside it, and nothing else", () => {
    const marked = groups.slice(1).flatMap(({ rows }) => rows.filter(({ yours }) => yours !== undefined));
    expect(marked.map(({ id, yours, shippedText }) => [id, yours, shippedText])).toEqual([
      ["A001", "3 to 10", "0.05 to 0.45, middle 0.15, mean 0.19"],
      ["A205", "0.5", "0.1 to 0.9, middle 0.3, mean 0.37"],
    ]);
  });

  it("names every assumption differently, in words and with a unit in words", () => {
    const names = ASSUMPTIONS.filter(({ id }) => UNUSED_ASSUMPTIONS[id] === undefined).map(assumptionName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]/);
    for (const { unit } of ASSUMPTIONS) expect(unitInWords(unit)).not.toMatch(/\/|USD|^percent|multiplier|'/);
  });
});

describe("one assumption", () => {
  it("says where it acts and what that comes to", () => {
    const { actsOn, now } = effectOf(assumption("A001"), shipped, ours);
    expect(actsOn.join(" ")).toMatch(/planned administration/i);
    expect(now.join(" ")).toMatch(/when buying/);
    for (const row of ASSUMPTIONS.filter(({ id }) => UNUSED_ASSUMPTIONS[id] === undefined)) {
      const { actsOn: where, now: figures } = effectOf(row, shipped, ours);
      expect(where.length, row.id).toBeGreaterThan(0);
      for (const sentence of [...where, ...figures]) expect(sentence, row.id).toMatch(/^[A-Z\d].*\.$/);
    }
  });

  it("says so when this result compares neither option that it moves", () => {
    const other = ours.priceOfControl.option === "core" ? "A005" : "A003";
    expect(effectOf(assumption(other), shipped, ours).now[0]).toContain("does not move its price of control");
    expect(effectOf(assumption("A001"), shipped, ours).now.join(" ")).not.toContain("does not move");
  });

  it("says what a replaced value did: more work when buying makes control cheaper", () => {
    expect(yours.priceOfControl.mean).toBeLessThan(ours.priceOfControl.mean);
    expect(differenceMade(replaced, yours, ours)).toMatch(/^With your value the price of control is .+, with ours .+: .+ less\.$/);
    expect(differenceMade(shipped, ours, ours)).toMatch(/the same as with ours\.$/);
  });

  it("gives its bounds and the text that its box would hold", () => {
    expect(boundsText(assumption("A001"))).toBe("0.0005 to 45");
    expect(typedText({ low: 3, high: 10 })).toBe("3-10");
    expect(typedText(5)).toBe("5");
  });

  it("leads to the published figures that its reasoning names", () => {
    expect(figuresBehind(assumption("A003")).map(({ id }) => id)).toEqual(["P05"]);
    expect(figuresBehind(assumption("A001"))).toEqual([]);
  });
});

describe("a report on replaced assumptions", () => {
  it("names each with both values, and shows each among the sources as the founder’s own", () => {
    const report = buildReport(replaced, yours, NEWEST_PRICE_DATE);
    expect(report.own?.heading).toBe("Two assumptions were replaced by your own");
    expect(report.own?.rows.map(({ text }) => text)).toEqual([
      "Planned administration: hours at usual size (buying everything): yours 3 to 10, ours 0.05 to 0.45, middle 0.15, mean 0.19, in hours a month.",
      "Legal hold or request: how often: yours 0.5, ours 0.1 to 0.9, middle 0.3, mean 0.37, in requests a year.",
    ]);
    const own = report.sources.filter((row) => row.shipped !== undefined);
    expect(own.map(({ id, value, grade }) => [id, value, grade]).toSorted()).toEqual([
      ["A001", "3 to 10", "your own value"],
      ["A205", "0.5", "your own value"],
    ]);
    expect(report.sources.length).toBeLessThanOrEqual(10);
    expect(report.versions.lines.join(" ")).toContain("replaced by your own");
  });

  it("is silent where nothing was replaced", () => {
    const report = buildReport(shipped, ours, NEWEST_PRICE_DATE);
    expect(report.own).toBeNull();
    expect(report.sources.filter((row) => row.shipped !== undefined)).toEqual([]);
  });
});
