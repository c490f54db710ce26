import { describe, expect, it } from "vitest";
import { EVIDENCE_FIGURES } from "@/lib/data/evidence-figures";
import { PUBLISHED_TOTALS } from "@/lib/data/published-totals";
import { RULES_OF_THUMB } from "@/lib/data/rules-of-thumb";
import { LINE_IDS } from "@/lib/model/costs/lines";
import { evidenceFigures } from "@/scripts/measure/evidence/figures";

describe("lib/data/evidence-figures.json", () => {
  const today = evidenceFigures();

  it("is what today's model says (node scripts/run.mjs measure/evidence.ts writes it again)", () => {
    expect(EVIDENCE_FIGURES).toEqual(today);
  });

  it("never counts more in the scope of a study than there is", () => {
    for (const [id, { sameScope, mean, p10, p90 }] of Object.entries(today.totals)) {
      expect(sameScope, id).toBeGreaterThan(0);
      expect(sameScope, id).toBeLessThan(mean);
      expect(p10, id).toBeLessThan(p90);
    }
  });
});

describe("published totals", () => {
  it("cover both sides at several sizes, each with its source", () => {
    for (const side of ["own", "hosted"]) {
      const sizes = new Set(PUBLISHED_TOTALS.filter((point) => point.side === side).map(({ run }) => run.mailboxes));
      expect(sizes.size).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(PUBLISHED_TOTALS.map(({ id }) => id)).size).toBe(PUBLISHED_TOTALS.length);
  });
});

describe("rules of thumb", () => {
  it("name lines of the model and points of their own", () => {
    for (const { id, counts, main, points } of RULES_OF_THUMB) {
      for (const line of counts) expect(LINE_IDS, id).toContain(line);
      if (main !== undefined)
        expect(
          points.map((point) => point.id),
          id,
        ).toContain(main);
    }
  });

  it("mean the same inputs wherever they name the same point", () => {
    const inputs = new Map<string, string>();
    for (const { claim: _, judgedBy: __, onlyIf: ___, ...point } of RULES_OF_THUMB.flatMap(({ points }) => points)) {
      const given = JSON.stringify(point);
      expect(inputs.get(point.id) ?? given, point.id).toBe(given);
      inputs.set(point.id, given);
    }
  });
});
