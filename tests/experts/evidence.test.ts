import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANCHORS, anchorsOf, followsPublished, isAnchored } from "@/lib/data/anchors";
import { ASSUMPTIONS, assumption, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import type { Assessment } from "@/lib/model/assessment";
import { visibilityOf } from "@/lib/model/costs/lines";
import { type Grounds, groundsOfPrice, wholePercent } from "@/lib/model/derived/grounds";
import { groundsOfResult } from "@/lib/report/grounds";
import { anchorNotes } from "@/lib/report/method/anchors";
import { assumptionRow } from "@/lib/report/method/ledger";
import { buildReport } from "@/lib/report/report";
import { published } from "@/server/results/published";
import { scenarios } from "@/tests/arbitraries/answers";
import { assessProfile, fewDraws } from "@/tests/assessments";
import { handMade } from "@/tests/lib/report/hand-made";

describe("point 9: assumptions lean on what is published", () => {
  const anchored = ASSUMPTIONS.filter((row) => anchorsOf(row.id).length > 0 && UNUSED_ASSUMPTIONS[row.id] === undefined);
  /** Of the 221 assumptions that the point is about; later ones do not count. */
  const counted = anchored.filter(({ id }) => id <= "A221");
  const following = counted.filter(({ id }) => anchorsOf(id).some(({ leaning }) => leaning.departs === undefined));

  it("63 of A001 to A221 are held against something published, of which 40 follow it and the others depart from all", () => {
    expect(ASSUMPTIONS.filter(({ id }) => id <= "A221")).toHaveLength(221);
    expect(counted).toHaveLength(63);
    expect(following).toHaveLength(40);
  });

  it("each with what is published and a reason", () => {
    for (const { anchor, leaning } of anchored.flatMap((row) => anchorsOf(row.id))) {
      expect(anchor.says.length, anchor.id).toBeGreaterThan(20);
      expect(leaning.how, `${anchor.id} ${leaning.assumption}`).toMatch(/\.$/);
    }
  });

  /** What is published, in the unit of the row, by hand; of a range both ends. Rows with another unit or size than the figure have none. */
  const FIGURES: readonly (readonly [assumption: string, anchor: string, figures: readonly number[]])[] = [
    ["A003", "mailflow-maintenance", [1, 2]],
    ["A005", "mailflow-maintenance", [1, 2]],
    ["A027", "mailflow-maintenance", [1.08]],
    ["A028", "mailflow-maintenance", [1.08]],
    ["A033", "bls-wage-growth", [3.4, 3.5, 4.4]],
    ["A034", "bls-compensation", [45.65, 48.05]],
    ["A047", "directions-volume", [0.88, 0.94]],
    ["A048", "negotiation-escalation", [3, 10]],
    ["A049", "microsoft-archive", [3]],
    ["A066", "syncro-backup", [1.9]],
    ["A067", "hetzner-addresses-2021", [1.17, 2.37]],
    ["A082", "stalwart-groupware", [0.09, 0.2]],
    ["A083", "stalwart-groupware", [0.09, 0.2]],
    ["A092", "basecamp-acceptance", [0.7]],
    ["A097", "mailflow-worth-it", [4]],
    ["A097", "bigbox-warmup", [4, 6]],
    ["A097", "reviewmyemails-warmup", [4, 8]],
    ["A100", "validity-2020", [16.7]],
    ["A132", "domain-shares", [10.8, 28.5]],
    ["A132", "address-shares", [35, 39]],
    ["A135", "spamhaus-css", [3]],
    ["A135", "konstanz", [2]],
    ["A144", "eiu-takeovers", [4.6]],
    ["A153", "spamhaus-css", [3]],
    ["A153", "rice-2008", [1, 3]],
    ["A153", "stirling-2009", [2]],
    ["A153", "konstanz", [2]],
    ["A164", "healthchecks-night", [6.8]],
    ["A178", "bls-quits", [0.14, 0.2]],
    ["A188", "outlook-2025", [19]],
    ["A196", "reseller-lockout", [3]],
    ["A201", "coalition-2026", [0.89]],
    ["A204", "coalition-2026", [27_000, 141_000]],
    ["A216", "radicati-2003", [638]],
  ];

  it.each(FIGURES)("hold it in their interval where they follow it in their own unit: %s, %s", (id, anchor, figures) => {
    expect(anchorsOf(id).find((each) => each.anchor.id === anchor)?.leaning.departs, "departs").toBeUndefined();
    expect(following.map((row) => row.id)).toContain(id);
    const { low, high } = assumption(id);
    for (const figure of figures) expect(figure >= low && figure <= high, `${figure} in ${low} to ${high}`).toBe(true);
  });

  it("name a row that there is, each once, under an id of their own", () => {
    expect(new Set(ANCHORS.map(({ id }) => id)).size).toBe(ANCHORS.length);
    for (const { id, behind } of ANCHORS) {
      expect(new Set(behind.map((each) => each.assumption)).size, id).toBe(behind.length);
      for (const each of behind) expect(assumption(each.assumption).id).toBe(each.assumption);
    }
  });

  it("say where a row departs: it does not count as following, however many it is held against", () => {
    const departing = ASSUMPTIONS.find(
      (row) =>
        anchorsOf(row.id).length > 0 && anchorsOf(row.id).every(({ leaning }) => leaning.departs) && !/[A-Z]{2}\d\d/.test(row.reasoning),
    );
    if (departing === undefined) throw new Error("every anchored row follows");
    expect(isAnchored(departing)).toBe(true);
    expect(followsPublished(departing)).toBe(false);
    expect(anchorNotes(departing.id).every(({ departs }) => departs)).toBe(true);
  });

  it("stand with the row on the method page", () => {
    const row = assumptionRow(assumption("A153"), "2026-11-30");
    expect(row.anchors?.map(({ id }) => id)).toContain("rice-2014");
  });

  it("were read on a day, directly or at second hand, and no later than they are shown", () => {
    for (const { read, published, id } of ANCHORS) {
      expect(read >= "2026-11-23" && read <= "2026-12-31", id).toBe(true);
      if (published !== undefined) expect(published <= read, id).toBe(true);
    }
    expect(ANCHORS.filter(({ seen }) => seen === "direct").length).toBeGreaterThan(ANCHORS.length / 2);
  });
});

describe("point 9: what the price of control rests on", () => {
  const priced = (lines: {
    own?: Record<string, number>;
    bought?: Record<string, number>;
  }): Pick<Assessment, "options" | "priceOfControl"> => {
    const { assessment } = handMade({ owned: "self" });
    const made = (amounts: Record<string, number> = {}) =>
      Object.entries(amounts).map(([id, mean]) => ({
        id,
        visibility: visibilityOf(id as Parameters<typeof visibilityOf>[0]),
        mean,
        p10: mean,
        p50: mean,
        p90: mean,
      }));
    const { hosted, self } = assessment.options;
    return {
      ...assessment,
      options: { ...assessment.options, hosted: { ...hosted, lines: made(lines.bought) }, self: { ...self, lines: made(lines.own) } },
    };
  };
  const none = () => false;
  const answers = { mailboxes: 25, appMessages: 50_000, today: "hosted", suite: "no", hourlyCost: 50 } as const;
  const { scenario } = handMade({ owned: "self", answers });

  it("by hand: a list price counts as published, an hour half as ours and half as the founder's", () => {
    // Buying costs 1,000 for subscriptions, all of it a dated price. Owning costs 400 for trust operations: hours of ours (200)
    // at an hourly cost that the founder gave (200). Of 1,400: 71.4%, 14.3%, 14.3%; what rounding cuts off goes to the largest remainder.
    const assessment = priced({ bought: { subscription: 1000 }, own: { "trust-operations": 400 } });
    expect(groundsOfPrice(assessment, scenario, BOOK, none)).toEqual({ published: 72, judgement: 14, own: 14 });
  });

  it("by hand: what hardly differs hardly counts, and a difference counts whatever its sign", () => {
    // Watching alerts differs by 100 only, although each side pays 1,000 and more; 900 are saved on subscriptions.
    const assessment = priced({
      bought: { subscription: 900, vigilance: 1000 },
      own: { vigilance: 1100 },
    });
    expect(groundsOfPrice(assessment, scenario, BOOK, none)).toEqual({ published: 90, judgement: 5, own: 5 });
  });

  it("counts the founder's own price, a replaced assumption and an anchored one as what they are", () => {
    const assessment = priced({ bought: { subscription: 1000 }, own: { vigilance: 1000 } });
    const ownPlan = { ...scenario, answers: { ...scenario.answers, hostedPlan: { custom: 6 } } };
    expect(groundsOfPrice(assessment, ownPlan, BOOK, none)).toEqual({ published: 0, judgement: 25, own: 75 });
    expect(groundsOfPrice(assessment, { ...scenario, overrides: { A028: 1 } }, BOOK, none)).toEqual({
      published: 50,
      judgement: 0,
      own: 50,
    });
    expect(groundsOfPrice(assessment, scenario, BOOK, ({ id }) => id === "A028")).toEqual({ published: 75, judgement: 0, own: 25 });
  });

  it("says nothing where nothing differs", () => {
    expect(groundsOfPrice(priced({ bought: { vigilance: 5 }, own: { vigilance: 5 } }), scenario, BOOK, none)).toBeUndefined();
    expect(groundsOfPrice(priced({}), scenario, BOOK, none)).toBeUndefined();
  });

  it("is said in the report as in the data that programs get", () => {
    const { scenario: any, assessment } = assessProfile("fintech");
    const grounds = groundsOfResult(any, assessment);
    const [sentence = ""] = buildReport(any, assessment, "2026-11-30").sourceNotes;
    expect(sentence.match(/\d+(?=%)/g)?.map(Number)).toEqual([grounds?.published, grounds?.judgement, grounds?.own]);
    expect(published("m1", any, assessment).restsOn).toEqual(grounds);
  });

  const sum = ({ published, judgement, own }: Grounds) => published + judgement + own;

  it("adds up to 100 in whole percent, whatever the shares", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (published, judgement, own) => {
        fc.pre(published + judgement + own > 1e-6);
        const whole = wholePercent({ published, judgement, own });
        expect(sum(whole)).toBe(100);
        for (const [id, percent] of Object.entries(whole)) {
          expect(Number.isInteger(percent), id).toBe(true);
          const exact = (100 * { published, judgement, own }[id as keyof Grounds]) / (published + judgement + own);
          expect(Math.abs(percent - exact), id).toBeLessThan(1);
        }
      }),
    );
  });

  it("adds up to 100 for any answers, and replacing assumptions never makes it more ours", () => {
    fc.assert(
      fc.property(scenarios, (any) => {
        const plain = { ...any, overrides: {} };
        const assessment = evaluate(plain, BOOK, fewDraws);
        const grounds = groundsOfPrice(assessment, plain, BOOK, followsPublished);
        if (grounds === undefined) return;
        expect(sum(grounds)).toBe(100);
        const ids = ASSUMPTIONS.filter((row) => UNUSED_ASSUMPTIONS[row.id] === undefined).map((row) => [row.id, row.likely] as const);
        const replaced = groundsOfPrice(assessment, { ...plain, overrides: Object.fromEntries(ids) }, BOOK, followsPublished);
        expect(replaced?.judgement).toBeLessThanOrEqual(grounds.judgement);
        expect(replaced?.own).toBeGreaterThanOrEqual(grounds.own);
      }),
      { numRuns: 12 },
    );
  });
});
