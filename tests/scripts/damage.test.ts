import { describe, expect, it } from "vitest";
import { tidyCode } from "@/lib/link/tidy";
import { codesToDamage } from "@/scripts/measure/damage/codes";
import { DAMAGES, damageAll } from "@/scripts/measure/damage/damages";

const SEED = 7;

/** A sample of what `scripts/measure/damage.ts` does a million times. */
describe("a damaged link", () => {
  const codes = codesToDamage(SEED);
  const counts = damageAll(codes, 12_000, SEED);

  it("never opens another scenario, whatever the damage", () => {
    expect(codes.length).toBeGreaterThan(400);
    expect(Math.max(...codes.map(({ length }) => length))).toBeGreaterThan(84);
    for (const [kind, { tried, another }] of Object.entries(counts)) expect([kind, another, tried > 600]).toEqual([kind, 0, true]);
  });

  it("stays refused where plain bech32 had its hole: “q” added or removed before a last “p”", () => {
    const ending = codes.filter((code) => code.endsWith("p"));
    expect(ending.length).toBeGreaterThan(5);
    for (const code of ending) {
      for (let count = 1; count <= 5; count += 1) expect(tidyCode(`${code.slice(0, -1)}${"q".repeat(count)}p`)).toBeUndefined();
      if (code.endsWith("qp")) expect(tidyCode(`${code.slice(0, -2)}p`)).toBeUndefined();
    }
  });

  it("opens the same one only where nothing but the case changed", () => {
    for (const kind of Object.keys(DAMAGES)) {
      const isOnlyCase = kind.startsWith("changed case");
      expect([kind, counts[kind]?.same]).toEqual([kind, isOnlyCase ? counts[kind]?.tried : 0]);
    }
  });
});
