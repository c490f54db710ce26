import { describe, expect, it } from "vitest";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { standardDraws } from "@/lib/model/standard-draws";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { compare, figuresOf, LIMITS, type Reference } from "@/scripts/measure/accuracy/figures";
import recorded from "../../docs/accuracy.json";

describe("one assessment beside two million draws", () => {
  it("has a reference of the model that runs today", () => expect(recorded.modelVersion).toBe(MODEL_VERSION));

  it.each(PROFILES.map(({ id }) => id))("%s: means, P50 and P90 lie within their limits", (id) => {
    const reference = (recorded.profiles as unknown as Reference[]).find((each) => each.id === id);
    if (!reference) throw new Error(`No reference for "${id}"`);
    const found = compare(figuresOf(id, standardDraws), reference);
    expect(found.total).toBeLessThan(LIMITS.total);
    expect(found.line.share).toBeLessThan(1);
    expect(found.p50).toBeLessThan(LIMITS.quantile);
    expect(found.p90).toBeLessThan(LIMITS.quantile);
    expect(reference.sampled).toBeLessThan(0.001);
  });
});
