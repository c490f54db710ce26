import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import {
  beyondEstimates,
  cheaperFromMonth,
  cheaperOther,
  costliestAdded,
  dearerFromMonth,
  exchangeRate,
  extraLines,
  flipRises,
  incidentsByLoss,
  largestSaving,
  linesApart,
  lostMailCauses,
  lostMailDaysBeside,
  movingDrivers,
  oftenerWhenBuying,
  priceOfMailbox,
  priceOfMonth,
  priceOfYear,
  risesInBuying,
  silentFailureWithin,
  sourceRowsOfPlan,
  timesAsOften,
} from "@/lib/model";
import { completeDraft } from "@/lib/questionnaire/answers";
import { handMade } from "../report/hand-made";

/** Buying is 1, the core 2: every line, loss and rate of the core is twice that of buying. */
const { assessment } = handMade({ answers: { horizonYears: 3 } });
const { hosted, core } = assessment.options;

describe("the price of control", () => {
  it("is shared out over months, mailboxes and years", () => {
    const { mean, p10, p90 } = assessment.priceOfControl;
    expect(priceOfMonth(assessment)).toEqual({ mean: mean / 36, p10: p10 / 36, p90: p90 / 36 });
    expect(priceOfMailbox(assessment, 10).mean).toBeCloseTo(mean / 360, 10);
    expect(priceOfYear(assessment)).toBeCloseTo(mean / 3, 10);
  });

  it("has another option beside it only where that one saves more than a fiftieth", () => {
    expect(cheaperOther(assessment)).toBeUndefined();
    const cheap = handMade({ levels: { self: 0.5 }, assessment: { cheapest: "self" } }).assessment;
    expect(cheaperOther(cheap)).toEqual({ option: "self", saving: hosted.totalCost.mean / 2 });
    const close = handMade({ levels: { self: 0.99 }, assessment: { cheapest: "self" } }).assessment;
    expect(cheaperOther(close)).toBeUndefined();
  });
});

describe("cost lines", () => {
  it("stand side by side with their difference", () => {
    const [first] = linesApart(assessment, "core");
    expect(first).toMatchObject({ bought: hosted.lines[0]?.mean, own: core.lines[0]?.mean, more: hosted.lines[0]?.mean });
  });

  it("that owning adds have shares of one whole, the largest first", () => {
    const extra = extraLines(assessment);
    expect(extra.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(extra.map(({ more }) => more)).toEqual(extra.map(({ more }) => more).sort((a, b) => b - a));
    expect(extra.some(({ id }) => id === "incident-loss")).toBe(false);
  });

  it("are saved by owning only where it is cheaper", () => {
    expect(largestSaving(assessment)).toBeUndefined();
    const cheap = handMade({ levels: { core: 0.5 } }).assessment;
    const saved = largestSaving(cheap);
    expect(saved?.visibility).toBe("visible");
    expect(saved?.saving).toBeCloseTo((saved?.bought ?? 0) / 2, 10);
  });
});

describe("months", () => {
  const months = (means: number[]) => means.map((mean, index) => ({ month: index + 1, mean, p10: mean, p50: mean, p90: mean }));
  const withMonths = (own: number[], bought: number[]) => ({
    ...assessment,
    options: { ...assessment.options, core: { ...core, cumulative: months(own) }, hosted: { ...hosted, cumulative: months(bought) } },
  });

  it("tell from when owning stays cheaper", () => {
    expect(cheaperFromMonth(withMonths([9, 10, 11], [5, 10, 15]))).toBe(3);
    expect(cheaperFromMonth(withMonths([1, 2, 3], [5, 10, 15]))).toBe(1);
    expect(cheaperFromMonth(withMonths([1, 2, 30], [5, 10, 15]))).toBeNull();
  });

  it("tell from when buying stays cheaper", () => {
    expect(dearerFromMonth(withMonths([1, 2, 30], [5, 10, 15]))).toBe(3);
    expect(dearerFromMonth(withMonths([9, 20, 30], [5, 10, 15]))).toBeNull();
  });
});

describe("incidents", () => {
  it("are ranked by what they lose in a year", () => {
    const losses = incidentsByLoss(core).map(({ inAYear }) => inAYear);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(losses.length).toBeGreaterThan(0);
  });

  it("of owning and of buying are told apart", () => {
    const added = costliestAdded(assessment);
    expect(added?.incident.ratePerYear).toBeCloseTo(2 * (added?.boughtRate ?? 0), 10);
    expect(oftenerWhenBuying(assessment, completeDraft({})).every(({ incident }) => incident.id.startsWith("provider"))).toBe(true);
  });

  it("come so many times as often, or about as often", () => {
    expect(timesAsOften(assessment, "unpatched-exploit")).toBeCloseTo(2, 10);
    expect(timesAsOften(assessment, "no-such-incident")).toBe("same");
    expect(timesAsOften(handMade({ levels: { core: 0.5 } }).assessment, "unpatched-exploit")).toBe("less");
  });

  it("are silent within a year, and within all years", () => {
    expect(silentFailureWithin(core, 1)).toBe(core.silentFailureByMonth[11]);
    expect(silentFailureWithin(core)).toBe(core.silentFailureByMonth.at(-1));
  });
});

describe("lost mail", () => {
  it("is told by its largest causes, and the rest together", () => {
    const causes = lostMailCauses(assessment, ["hosted", "core"], 1);
    expect(causes).toEqual({ named: ["blocklisting"], rest: ["steady"] });
    expect(lostMailDaysBeside(assessment, "core", causes)).toBeCloseTo(0.1, 10);
    // An option that was not among those compared may have causes that they do not have.
    expect(lostMailDaysBeside(assessment, "self", { named: ["blocklisting"], rest: [] })).toBeCloseTo(0.15, 10);
  });
});

describe("what moves the price of control", () => {
  it("leaves out what is next to nothing beside the largest", () => {
    const drivers = [
      { id: "hourlyCost", low: 0, high: 1000 },
      { id: "vigilance", low: 0, high: 10 },
      { id: "storage", low: 0, high: 9 },
    ];
    expect(movingDrivers({ drivers }).map(({ id }) => id)).toEqual(["hourlyCost", "vigilance"]);
    expect(movingDrivers({ drivers: [{ id: "hourlyCost", low: 5, high: 5 }] })).toEqual([]);
  });

  it("rises or falls to where another option is the cheapest", () => {
    const answers = completeDraft({ mailboxes: { low: 4, high: 9 } });
    expect(flipRises({ id: "money-mailboxes", changes: { mailboxes: 7 } }, answers)).toBe(true);
    expect(flipRises({ id: "money-mailboxes", changes: { mailboxes: 5 } }, answers)).toBe(false);
    expect(flipRises({ id: "money-mailboxes", changes: null }, answers)).toBeUndefined();
  });
});

describe("volumes and rates", () => {
  it("beyond the estimates are named", () => {
    const codes = (answers: Parameters<typeof completeDraft>[0]) => beyondEstimates(completeDraft(answers)).map(({ code }) => code);
    expect(codes({ mailboxes: 1 })).toEqual(["one-mailbox"]);
    expect(codes({ mailboxes: 1000 })).toEqual([]);
    expect(codes({ mailboxes: 1001 })).toEqual(["negotiated-mailboxes"]);
    expect(codes({ mailboxes: 1001, hostedPlan: { custom: 4 } })).toEqual([]);
    expect(codes({ mailboxes: 5, appMessages: 200_000_000 })).toEqual(["negotiated-messages", "unseen-messages"]);
    expect(codes({})).toEqual([]);
  });

  it("make buying dearer by the mailbox where a cap is passed", () => {
    const size = (mailboxes: number, mean: number) => {
      const cost = { mean, p10: mean, p90: mean };
      return { mailboxes, hosted: cost, sender: cost, core: cost, self: cost };
    };
    expect(risesInBuying({ costBySize: [size(1, 9), size(300, 5), size(301, 8), size(1000, 8.05)] })).toEqual([{ from: 300, to: 301 }]);
  });

  it("of two currencies undo each other", () => {
    const there = exchangeRate("EUR", "GBP", BOOK, "2026-11-23");
    expect(there * exchangeRate("GBP", "EUR", BOOK, "2026-11-23")).toBeCloseTo(1, 12);
    expect(exchangeRate("EUR", "USD", BOOK, "2026-11-23")).toBe(BOOK.rateOn("EUR", "2026-11-23"));
  });
});

it("names among the sources the price that is paid, not that of the first tier that would do", () => {
  // Postmark's third tier begins dearest and adds least for each thousand: it is the cheapest for 100,000 messages.
  const scenario = { answers: completeDraft({ appMessages: 100_000, appPlan: "postmark" }), overrides: {}, priceDate: BOOK.data.asOf };
  expect(sourceRowsOfPlan(BOOK.plan("postmark"), scenario).map(({ id }) => id)).toEqual(["TX08a", "TX08b"]);
  const few = { ...scenario, answers: completeDraft({ appMessages: 9000, appPlan: "postmark" }) };
  expect(sourceRowsOfPlan(BOOK.plan("postmark"), few).map(({ id }) => id)).toEqual(["TX05"]);
});
