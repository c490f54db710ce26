import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare, renew } from "@/scripts/measure/published-totals";

describe("docs/published-totals.md", () => {
  const rows = compare();

  it("is what the script writes (node scripts/run.mjs measure/published-totals.ts)", () => {
    const page = readFileSync("docs/published-totals.md", "utf8");
    expect(renew(page, rows)).toBe(page);
  });

  it("compares both sides at several sizes, each with its source", () => {
    for (const side of ["own", "hosted"]) {
      const sizes = new Set(rows.filter(({ point }) => point.side === side).map(({ point }) => point.run.mailboxes));
      expect(sizes.size).toBeGreaterThanOrEqual(4);
    }
    for (const { point } of rows) expect(point.url).toMatch(/^https?:\/\//);
    expect(new Set(rows.map(({ point }) => point.id)).size).toBe(rows.length);
  });

  it("never counts more in the scope of a study than there is", () => {
    for (const { whole, sameScope } of rows) {
      expect(sameScope).toBeGreaterThan(0);
      expect(sameScope).toBeLessThan(whole.mean);
      expect(whole.p10).toBeLessThan(whole.p90);
    }
  });
});
