import { describe, expect, it } from "vitest";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { standardDraws } from "@/lib/model/standard-draws";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { compare, figuresOf, LIMITS, type Reference } from "@/scripts/measure/accuracy/figures";
import { CHOOSING, REPORTED } from "@/scripts/measure/accuracy/subjects";
import recorded from "../../docs/accuracy.json";

const references = recorded.references as unknown as Reference[];

describe("one assessment beside many runs", () => {
  it("has a reference of the model that runs today", () => expect(recorded.modelVersion).toBe(MODEL_VERSION));

  it("is reported on other answers than those that the seed was chosen on", () => {
    const chosenOn = new Set(CHOOSING.map(({ scenario }) => JSON.stringify(scenario.answers)));
    expect(chosenOn.size).toBe(CHOOSING.length);
    for (const { scenario } of REPORTED) expect(chosenOn.has(JSON.stringify(scenario.answers))).toBe(false);
  });

  it.each(PROFILES.map(({ id }) => id))("%s: means, P50 and P90 lie within their limits", (id) => {
    const reference = references.find((each) => each.id === id);
    const subject = REPORTED.find((each) => each.id === id);
    if (!reference || !subject) throw new Error(`No reference for "${id}"`);
    const found = compare(figuresOf(subject, standardDraws), reference);
    expect(found.total).toBeLessThan(LIMITS.total);
    expect(found.line.share).toBeLessThan(1);
    expect(found.p50).toBeLessThan(LIMITS.p50);
    expect(found.p90).toBeLessThan(LIMITS.p90);
    expect(reference.sampled).toBeLessThan(0.002);
  });

  it("states standard errors that cover: over all answers, 19 runs in 20 lie within 1.96 of them", () => {
    const all = references.flatMap(({ scatter }) => scatter);
    expect(all.length).toBeGreaterThan(100);
    expect(all.reduce((sum, { covered }) => sum + covered, 0) / all.length).toBeGreaterThan(0.95);
    for (const { id, scatter } of references)
      for (const { name, covered } of scatter) expect(covered, `${id} ${name}`).toBeGreaterThan(0.88);
  });
});
