import { describe, expect, it } from "vitest";
import { ANCHORS } from "@/lib/data/anchors";
import { EVIDENCE_FIGURES, type EvidenceFigures } from "@/lib/data/evidence-figures";
import { agreementOf, fitOf, saysTheSame } from "@/lib/data/evidence-fit";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { evidence } from "@/lib/report/method/evidence";

const point: EvidenceFigures["points"][string] = {
  owned: "self",
  verdict: "hosted",
  bought: 100,
  own: 90,
  boughtBills: 1,
  ownBills: 1,
  chance: 0.6,
  hours: 1,
  more: [],
};
const at = { id: "x", mailboxes: 5, appMessages: 0, team: "good" } as const;

describe("how the model stands to what was published", () => {
  it("meets a total within a quarter of it, or inside its range, and not beyond", () => {
    const fitTo = (published: { low: number; high?: number }, sameScope: number) => fitOf({ published }, { sameScope }).fit;
    expect([7.4, 7.5, 10, 12.5, 12.6].map((model) => fitTo({ low: 10 }, model))).toEqual(["below", "hit", "hit", "hit", "above"]);
    expect([7.4, 10, 14, 25, 25.1].map((model) => fitTo({ low: 10, high: 20 }, model))).toEqual(["below", "hit", "hit", "hit", "above"]);
    expect(fitOf({ published: { low: 10, high: 20 } }, { sameScope: 60 }).ratio).toBe(3);
  });

  it("agrees with a rule of thumb by the average, or by our rule where it is about what is sensible", () => {
    expect(saysTheSame({ ...at, claim: "own" }, point)).toBe(true);
    expect(saysTheSame({ ...at, claim: "buy" }, point)).toBe(false);
    expect(saysTheSame({ ...at, claim: "buy", judgedBy: "rule" }, point)).toBe(true);
    expect(saysTheSame(at, point)).toBeUndefined();
    expect(saysTheSame({ ...at, claim: "own", onlyIf: "where labour is small" }, point)).toBeUndefined();
  });

  it("agrees with an account where the rule recommends what was done; what is open is neither", () => {
    const figure = (option: "hosted" | "self", settled = true) =>
      ({ option, settled, conditions: { control: "met", capability: "met", burden: "met" } }) as const;
    expect(agreementOf({ did: "buys" }, figure("hosted"))).toBe("same");
    expect(agreementOf({ did: "owns" }, figure("self"))).toBe("same");
    expect(agreementOf({ did: "owns" }, figure("hosted"))).toBe("differs");
    expect(agreementOf({ did: "both" }, figure("hosted"))).toBe("part");
    expect(agreementOf({ did: "owns" }, figure("hosted", false))).toBe("open");
  });
});

describe("the page of evidence", () => {
  const page = evidence();
  const totals = [...page.own, ...page.hosted];

  it("shows figures of the model that runs", () => {
    expect(EVIDENCE_FIGURES.modelVersion).toBe(MODEL_VERSION);
  });

  it("counts its hits and misses from its own rows, and has both", () => {
    const [sentence = ""] = page.glance;
    const hits = totals.filter(({ fit }) => fit === "hit").length;
    expect(sentence).toContain(`of ${totals.length}, the model meets ${hits},`);
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThan(totals.length);
    const { accounts } = page;
    expect(page.glance[2]).toContain(
      `of ${accounts.length}, the rule recommends what ${accounts.filter(({ agreement }) => agreement === "same").length} did`,
    );
  });

  it("gives every entry an id of its own", () => {
    const ids = [
      ...totals.map(({ id }) => id),
      ...page.rules.map(({ id }) => id),
      ...page.accounts.map(({ id }) => id),
      ...page.anchors.groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
      "glance",
      "totals",
      "rules",
      "accounts",
      "anchors",
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("holds every published figure behind an assumption once", () => {
    const shown = page.anchors.groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...shown].sort()).toEqual(ANCHORS.map(({ id }) => id).sort());
  });

  it("says for each rule that is tried which costs it leaves out, and of the split that the model has none", () => {
    for (const { id, points, leftOut } of page.rules)
      if (points.length > 1) expect(leftOut, id).toMatch(/^At .+ the rule leaves out, by our count, .+ a month\)\.$/);
    expect(page.rules.find(({ id }) => id === "split-staff")?.note).toMatch(/no such option/);
  });
});
