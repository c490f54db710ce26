import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITIONS } from "@/lib/model";
import type { OptionId } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { AnswerId } from "@/lib/questionnaire/types";
import type { FlipChange } from "@/lib/report/flips";
import { ratioAxis } from "@/lib/report/proof/ratio-axis";
import { factored } from "@/lib/report/proof/turn";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { scenarios } from "../../arbitraries/answers";
import { assessProfile, assessQuickly } from "../../assessments";

const MOST_WORDS = 16;
const TODAY = "2026-11-23";

const reportOfProfile = (id: string) => {
  const { scenario, assessment } = assessProfile(id);
  return buildReport(scenario, assessment, TODAY);
};

/** What holds of the page for any answers. */
function expectSoundProof({ proof, conditions, flips, sources, answers, unknowns }: Report) {
  for (const heading of [proof.head.heading, proof.turn.heading, proof.cheapest.heading, proof.findOut.heading, proof.sources.heading]) {
    expect(heading.split(" ").length, heading).toBeLessThanOrEqual(MOST_WORDS);
    expect(heading).toMatch(/^[A-Z\d]/);
  }
  // Every criterion of the rule stands in the drawing, with its status.
  expect(proof.rule.map(({ id, status }) => [id, status])).toEqual(conditions.map(({ id, status }) => [id, status]));
  for (const [at, { lanes, points }] of proof.rule.entries()) {
    const drawn = [...lanes.flatMap((lane) => lane.points), ...points];
    expect(drawn.map(({ status }) => status)).toEqual(conditions[at]?.criteria.map(({ status }) => status));
    for (const { gauge, text, said } of drawn) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(said).not.toMatch(/\.$/);
      if (gauge === undefined) continue;
      for (const share of [gauge.low, gauge.high, gauge.need]) expect(share).toBeGreaterThanOrEqual(0);
      expect(Math.max(gauge.high, gauge.need)).toBeLessThan(1);
      expect(gauge.low).toBeLessThanOrEqual(gauge.high);
    }
  }
  // Each answer of each set is named, and none that no set has.
  const told = [...proof.turn.singles.map(({ change }) => change), ...proof.turn.shared.changes];
  const chosen = proof.turn.choices.flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
  const ids = new Set([
    ...flips.singles.map(({ change }) => change.id),
    ...flips.sets.flatMap(({ changes }) => changes.map(({ id }) => id)),
  ]);
  const named = new Set([...told, ...chosen].map(({ id }) => id));
  // Where nothing is named that one must control, one example stands for all.
  if (flips.sets.length > 0 && flips.sets.every(({ changes }) => changes.some(({ id }) => id === "objectives")))
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  else expect(named).toEqual(ids);
  expect(new Set(told.map(({ id, to }) => id + to)).size).toBe(told.length);
  // The numbers that turn something, nearest first, all of them on the axis that have a place.
  expect(new Set(proof.cheapest.rows.map(({ id }) => id))).toEqual(
    new Set(flips.numbers.rows.flatMap(({ id, turns }) => (turns ? [id] : []))),
  );
  const { axis, rows } = proof.cheapest;
  const places = rows.flatMap(({ at }) => at ?? []);
  const distances = places.map((at) => Math.abs(at - (axis?.today ?? 0)));
  for (const [at, distance] of distances.entries()) expect(distance).toBeGreaterThanOrEqual((distances[at - 1] ?? 0) - 1e-9);
  for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
  expect(axis === undefined).toBe(places.length === 0);
  expect(proof.findOut.deciding.length).toBe(Math.min(8, unknowns.filter(({ couldChangeVerdict }) => couldChangeVerdict).length));
  expect(proof.answers.map(({ section }) => section)).toEqual(answers.map(({ section }) => section));
  // What the verdict hangs on is said beside what it decides: today's value of every answer that could turn it.
  for (const { from, label } of [...told, ...chosen]) expect([from, label].every((text) => text !== "")).toBe(true);
  const grades = new Set(proof.sources.grades.map(({ name }) => name));
  expect(grades.size).toBe(proof.sources.grades.length);
  expect(sources.every(({ brief }) => brief.name !== "" && !/\bundefined\b/.test(brief.value))).toBe(true);
}

describe("the page of proof", { timeout: 120_000 }, () => {
  it.each(PROFILES.map(({ id }) => id))("of %s draws the rule whole and says every change once", (id) => {
    expectSoundProof(reportOfProfile(id));
  });

  it("does so for any answers", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expectSoundProof(buildReport(scenario, assessQuickly(scenario), TODAY));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it("says what the two sets of the fintech share, and what tells them apart", () => {
    const { turn } = reportOfProfile("fintech").proof;
    expect(turn.heading).toBe("Three answers would have to change together");
    expect(turn.shared.changes.map(({ id }) => id)).toEqual(["acceptance", "committedHours"]);
    expect(turn.shared.heading).toBe("Both of these");
    expect(turn.choices.map(({ heading }) => heading)).toEqual(["and either of these two"]);
    expect(turn.choices[0]?.groups.map(({ changes }) => changes.map(({ id }) => id))).toEqual([
      ["hostedFit.logging"],
      ["hostedFit.data-location", "degradedWeeks"],
    ]);
    expect(turn.choices[0]?.groups.map(({ leadsTo }) => leadsTo)).toEqual(["Then own the core.", "Then own everything."]);
  });

  it("lets an owner see each answer that would end it", () => {
    const { turn, head } = reportOfProfile("private-mail").proof;
    expect(turn.heading).toBe(`Any one of ${turn.singles.length} answers would turn the verdict`);
    expect(head.figures[1]).toEqual({ label: "Answers that turn it by themselves", value: String(turn.singles.length) });
    expect(turn.shared.changes).toEqual([]);
  });
});

/** A change with its answer and value; everything else is alike. */
const change = (id: AnswerId, to: string): FlipChange => ({
  id,
  label: id,
  from: "no",
  to,
  nature: "fact",
  natureLabel: "a fact",
});

const CONTROL = ["hostedFit.routing", "hostedFit.exit", "hostedFit.product"] as const;
const TEAM = ["operators", "deputy", "experience"] as const;
const SHARED = ["owner", "acceptance", "coverage"] as const;

describe("sets of answers", () => {
  const subset = <Id extends AnswerId>(ids: readonly Id[], minLength: number) => fc.subarray([...ids], { minLength });
  const to: OptionId = "core";

  it("that go together in every way are told as a product", () => {
    fc.assert(
      fc.property(subset(SHARED, 0), subset(CONTROL, 1), subset(TEAM, 1), (shared, controls, teams) => {
        const sets = controls.flatMap((control) =>
          teams.map((team) => ({ to, changes: [control, team, ...shared].map((id) => change(id, "yes")) })),
        );
        const { shared: common, choices } = factored(sets);
        const alone = [controls, teams].flatMap((ids) => (ids.length === 1 ? ids : []));
        expect(new Set(common.map(({ id }) => id))).toEqual(new Set([...shared, ...alone]));
        expect(choices.map((groups) => groups.map(({ changes }) => changes.map(({ id }) => id)))).toEqual(
          [controls, teams].filter((ids) => ids.length > 1).map((ids) => ids.map((id) => [id])),
        );
      }),
    );
  });

  it("that do not are told one beside the other, none of them lost", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(subset([...CONTROL, ...TEAM], 1), { minLength: 1, maxLength: 5, selector: (ids) => ids.join() }),
        (found) => {
          const sets = found.map((ids) => ({ to, changes: ids.map((id) => change(id, "yes")) }));
          const { shared, choices } = factored(sets);
          const common = shared.map(({ id }) => id);
          let ways: string[][] = [common];
          for (const groups of choices) ways = ways.flatMap((way) => groups.map(({ changes }) => [...way, ...changes.map(({ id }) => id)]));
          const sorted = (all: readonly (readonly string[])[]) => all.map((ids) => [...ids].sort().join()).sort();
          expect(sorted(ways)).toEqual(sorted(found));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("of which one number differs name both of its ends", () => {
    const sets = [4, 9].map((hours, at) => ({
      to,
      changes: [change("committedHours", `At least ${hours} hours`), change(TEAM[at] ?? "owner", "yes")],
    }));
    const { shared, ranges } = factored(sets);
    expect(shared.map(({ to: value }) => value)).toEqual(["At least 4 to 9 hours"]);
    expect(ranges).toBe(true);
  });
});

describe("an axis of multiples", () => {
  it("begins and ends at a tick, holds today and every multiple, and leaves room between its words", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { maxLength: 10 }), (ratios) => {
        const { ticks, today, place } = ratioAxis(ratios);
        expect(ticks.map(({ ratio }) => ratio)).toContain(1);
        expect(place(1)).toBe(today);
        for (const ratio of ratios) expect(place(ratio) >= -1e-9 && place(ratio) <= 1 + 1e-9).toBe(true);
        expect(ticks.length).toBeGreaterThan(1);
        for (const [at, tick] of ticks.entries()) if (at > 0) expect(tick.at - (ticks[at - 1]?.at ?? 0)).toBeGreaterThan(0.29);
      }),
    );
  });
});

it("names every condition once", () => {
  expect(reportOfProfile("institute").proof.rule.map(({ id }) => id)).toEqual([...CONDITIONS]);
});
