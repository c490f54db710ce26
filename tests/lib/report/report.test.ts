import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { LINE_IDS } from "@/lib/model";
import { MOTIVES, OBJECTIVES } from "@/lib/questionnaire/ids";
import { CONTRADICTIONS } from "@/lib/questionnaire/path";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { buildReport } from "@/lib/report/report";
import { flagSentence } from "@/lib/wording/result/notices";
import { assumptionsBehind } from "@/lib/wording/result/sources";
import { unknownWords } from "@/lib/wording/result/unknowns";
import { handMade, type Made, VERDICTS } from "./hand-made";
import { expectSound } from "./sound";

const TODAY = "2026-11-23";

function reportOf(made: Made, today = TODAY) {
  const { scenario, assessment } = handMade(made);
  return buildReport(scenario, assessment, today);
}

function verdictOf(name: string) {
  const made = VERDICTS[name];
  if (!made) throw new Error(`No verdict is called "${name}".`);
  return reportOf(made);
}

describe("every verdict", () => {
  it.each(Object.entries(VERDICTS))("is told whole: %s", (_name, made) => {
    expectSound(reportOf(made));
  });

  it("has a first line of its own", () => {
    const titles = [
      "no objective",
      "a requirement without a team",
      "open",
      "own the core",
      "own the sender once done",
      "own everything once done",
    ];
    expect(new Set(titles.map((name) => verdictOf(name).verdict.sentence)).size).toBe(titles.length);
  });
});

describe("the verdict", () => {
  it("says the hard thing when nobody can carry a requirement", () => {
    const { verdict, nextSteps } = verdictOf("a requirement without a team");
    expect(verdict.sentence).toMatch(/requirement that no hosted service can meet, and a team that cannot operate it/);
    expect(verdict.detail.join(" ")).toMatch(/narrow the scope.*fund.*drop/);
    expect(nextSteps.groups[0]?.steps).toHaveLength(3);
  });

  it("lists exactly what is unknown when it is open", () => {
    const { verdict } = verdictOf("open");
    expect(verdict.label).toBe("Open");
    expect(verdict.sentence).toMatch(/^Buy your email, as you do today, unless you can establish exactly what is still open\.$/);
    expect(verdict.unless).toEqual([
      "For retention and deletion: every kind of provider that could meet it was asked, and none can.",
      "Somebody who has run mail in production operates it, or a specialist is contracted.",
    ]);
  });

  it("counts a provider that nobody has asked among what was left open, where that could change it", () => {
    const open = VERDICTS.open as NonNullable<(typeof VERDICTS)[string]>;
    const unasked = { ...open, answers: { ...open.answers, "hostedFit.retention": "unchecked" as const } };
    const { unknowns } = reportOf(unasked);
    expect(unknowns.filter(({ couldChangeVerdict }) => couldChangeVerdict).map(({ id }) => id)).toEqual([
      "hostedFit.retention",
      "experience",
    ]);
    const settled = verdictOf("a team that cannot, control open").unknowns;
    expect(settled.map(({ id }) => id)).not.toContain("hostedFit.retention");
  });

  it("waits for the renewal when mail is run by the company today", () => {
    const report = verdictOf("self today, move at renewal");
    expect(report.title).toBe("Move to bought email at the next renewal");
    expect(report.verdict.sentence).toMatch(/^Move to bought email at the next renewal: /);
  });

  it("owns once the list is done", () => {
    const report = verdictOf("own everything once done");
    expect(report.verdict.sentence).toMatch(/^Own all of your email, once four things are done/);
    expect(report.goLive.map((item) => item.id)).toEqual(["restore", "rehearsal", "keys", "abuse"]);
    expect(report.nextSteps.groups[0]?.steps).toEqual(report.goLive.map((item) => item.text));
  });

  it("owns, and says when how much is still open", () => {
    const { verdict } = verdictOf("own, but how much is open");
    expect(verdict.label).toBe("Open");
    expect(verdict.detail.join(" ")).toContain(
      "How much has to be owned is still open, until it is known whether this is a requirement that no hosted service can meet: mail as the product you sell.",
    );
  });

  it("says that it is our reading, and when it is narrow", () => {
    expect(verdictOf("own the core").verdict.detail.join(" ")).toMatch(/our reading of the rule/);
    expect(verdictOf("own the core").verdict.detail.join(" ")).not.toMatch(/narrow call/);
    expect(verdictOf("open by a number").verdict.detail.join(" ")).toMatch(/narrow call/);
  });
});

describe("the money", () => {
  // By hand: line i of 39 costs 20·i when buying, so buying costs 20·39·40/2 = 15,600 and the core, at twice that, 15,600 more;
  // over 36 months that is 433.33 a month, and for 25 mailboxes 17.33 each.
  it("says what owning costs beyond buying, a month and a mailbox, each with its range", () => {
    const { priceOfControl, options } = verdictOf("own the core");
    expect(priceOfControl.sentence).toBe("Owning the core would cost about $16,000 more than buying over three years.");
    expect(priceOfControl.headline).toBe(
      "Control costs about $16,000 more than buying over three years: between $6,200 and $28,000 more in eight of ten futures.",
    );
    expect(priceOfControl.figures).toEqual([
      { label: "Price of control", value: "about $16,000", number: "price-of-control", note: "Eight in ten futures: $6,240 to $28,100" },
      { label: "A month", value: "$430", number: "price-of-control", note: "Eight in ten futures: $170 to $780" },
      { label: "For each mailbox and month", value: "$17", number: "price-of-control", note: "Eight in ten futures: $6.90 to $31" },
    ]);
    expect(options.rows.find((row) => row.id === "self")).toMatchObject({ name: "Own everything", average: "$46,800" });
    expect(options.note).toBeUndefined();
  });

  it("says plainly when owning is cheaper, and that money does not decide", () => {
    const { priceOfControl, charts } = verdictOf("own and cheaper");
    expect(priceOfControl.sentence).toMatch(/about £6,200 less than buying over three years, and by the rule money does not decide\.$/);
    expect(charts[1]?.title).toBe("Buying costs 1.7 times as much as owning the core over three years");
    expect(charts[2]?.title).toBe("Owning the core is cheaper from the first month on");
  });

  it("puts a range that crosses zero as less and more", () => {
    const { priceOfControl } = reportOf({
      assessment: {
        priceOfControl: {
          option: "core",
          byObjective: [],
          twentieths: [-3000, 400, 12_000],
          mean: 500,
          p10: -3000,
          p50: 400,
          p90: 12_000,
          standardErrors: { p50: 90, p90: 240 },
        },
      },
    });
    expect(priceOfControl.headline).toMatch(/between \$3,000 less and \$12,000 more in eight of ten futures\.$/);
    expect(priceOfControl.figures).toHaveLength(2);
    expect(priceOfControl.detail[0]).toMatch(/left out, because the number of mailboxes is not known/);
  });

  it("leaves the sender out where there is no application mail", () => {
    const chart = verdictOf("self today, move at renewal").charts.find(({ id }) => id === "cost-by-option");
    if (chart?.id !== "cost-by-option") throw new Error("The costs have no chart.");
    expect(chart.bars.map((bar) => bar.option)).toEqual(["hosted", "core", "self"]);
    expect(verdictOf("self today, move at renewal").ownership).toHaveLength(8);
    expect(verdictOf("own the core").ownership).toHaveLength(9);
  });

  it("draws what can be borne only where it was answered", () => {
    const lossOf = (name: string) => verdictOf(name).charts.find((chart) => chart.id === "loss-exceedance");
    const answered = lossOf("own the core");
    expect(answered).toMatchObject({ bearableLoss: 10_000, bearableLossLabel: "You can bear $10,000" });
    // By hand: 7,000 at the first level, twice that for the core.
    expect(answered).toMatchObject({ neededLoss: 14_000, neededLossLabel: "The rule asks for $14,000 (broken line)" });
    expect(answered?.title).toBe(
      "Owning loses $14,000 beyond buying in the worst year of twenty, on average; you said you can bear $10,000",
    );
    expect(lossOf("nothing answered")).toBeDefined();
    expect(lossOf("nothing answered")).not.toHaveProperty("bearableLoss");
  });
});

describe("what a founder could misread", () => {
  it("leaves nothing to do where another objective already makes control a requirement", () => {
    const report = reportOf({
      answers: {
        objectives: ["retention", "data-location"],
        "basis.retention": "law",
        "hostedFit.retention": "none-can",
        "basis.data-location": "preference",
        "hostedFit.data-location": "can",
      },
      controlCriteria: [
        { id: "established.retention", status: "met" },
        { id: "hosted-fit.retention", status: "met" },
        { id: "established.data-location", status: "not-met" },
        { id: "hosted-fit.data-location", status: "not-met" },
      ],
    });
    expect(report.conditions[0]?.criteria.flatMap(({ gap }) => gap ?? [])).toEqual([]);
  });

  it("says of what can be bought that it does not need owning", () => {
    const gaps = verdictOf("can be bought").conditions[0]?.criteria.flatMap(({ gap }) => gap ?? []);
    expect(gaps).toEqual([
      "Where data lives: can be bought, so it does not need owning.",
      "Confidentiality: can be bought, so it does not need owning.",
    ]);
  });

  it("does not count as achieved what is not asked for", () => {
    const { assessment, scenario } = handMade({ answers: { objectives: [] } });
    const weeks = assessment.conditions.burden.criteria.find(({ id }) => id === "degraded-weeks");
    if (!weeks) throw new Error("The burden asks for weeks.");
    weeks.need = { low: 0, high: 0 };
    const burden = buildReport(scenario, assessment, TODAY).conditions[2];
    expect(burden?.summary).toMatch(/all four criteria that apply are met\.$/);
    expect(burden?.criteria.find(({ id }) => id === "degraded-weeks")).toMatchObject({
      applies: false,
      statusLabel: "Does not apply here",
    });
  });

  it("says that the money is too close to call instead of a small figure", () => {
    const { priceOfControl } = verdictOf("self today, move at renewal");
    expect(priceOfControl.figures[0]?.value).toBe("About as much as buying");
    expect(priceOfControl.sentence).toMatch(/about as much as buying over three years: the difference is too close to call\.$/);
  });

  it("says plainly where there is nothing to own", () => {
    const report = reportOf({ answers: { objectives: [], appMessages: 0 }, owned: "sender", levels: { sender: 1 }, control: "not-met" });
    expect(report.priceOfControl.sentence).toBe("You send no application mail, so there is nothing to own there.");
    expect(JSON.stringify(report.priceOfControl)).not.toContain("$0");
    expect(report.charts.map(({ id }) => id)).not.toContain("futures");
    expectSound(report);
  });

  it("begins with a caution where almost nothing was answered", () => {
    const report = verdictOf("nothing answered");
    expect(report.cautions[0]).toMatch(/^Almost nothing was answered/);
    expect(report.priceOfControl.moneyLabel).toMatch(/on defaults/);
    expect(verdictOf("own the core").cautions.join(" ")).not.toMatch(/Almost nothing/);
  });

  it("stays where mail is bought today, and names a stricter kind as an extra", () => {
    const stays = { objectives: ["retention"], "basis.retention": "preference", "hostedFit.retention": "can", today: "hosted" } as const;
    const [choose] = reportOf({ answers: { mailboxes: 25, ...stays, objectives: ["retention"] }, control: "not-met" }).nextSteps.groups;
    expect(choose?.steps[0]).toMatch(/^Stay where you are/);
    expect(choose?.steps[1]).toMatch(/^As an option, at a price of its own: /);
  });

  it("says at which dated rate dollars were converted", () => {
    expect(verdictOf("own and cheaper").sourceNotes.join(" ")).toMatch(
      /one pound is counted as [\d.]+ dollars, the rate of \d{1,2} [A-Z][a-z]+ \d{4}\./,
    );
    expect(verdictOf("own the core").sourceNotes).toHaveLength(2);
  });

  it("lists only the tiers of a plan that apply at the volume", () => {
    const names = (appMessages: number) =>
      reportOf({ answers: { objectives: [], appMessages, appPlan: "sendgrid" }, control: "not-met" })
        .sources.map((row) => row.name)
        .join("; ");
    expect(names(1200)).not.toMatch(/SendGrid, Pro/);
    expect(names(400_000)).toMatch(/SendGrid, Pro/);
  });

  it("tells growth that is slowed down from growth that passes a lower bound", () => {
    const caution = (bound: number) =>
      reportOf({ assessment: { notices: [{ code: "growth-clamped", quantity: "mailboxes", bound }] } }).cautions.join(" ");
    expect(caution(100_000)).toContain(
      "mailboxes would pass 100,000 within the period; the model slows the growth so that they end there.",
    );
    expect(caution(1)).toContain("mailboxes would fall below 1 within the period");
  });
});

describe("every code has its words", () => {
  it("flags", () => {
    for (const code of Object.keys(CONTRADICTIONS)) expect(flagSentence(code)).toMatch(/[.?]$/);
    expect(() => flagSentence("no-such-flag")).toThrow("no-such-flag");
  });

  it("answers that may be not sure", () => {
    for (const question of QUESTIONS.filter((each) => each.notSure)) {
      const { effect, howToFindOut } = unknownWords(question.id);
      expect(effect).toMatch(/\.$/);
      expect(howToFindOut).toMatch(/\.$/);
    }
  });

  it("motives and objectives", () => {
    const report = reportOf({
      answers: {
        motives: [...MOTIVES],
        objectives: [...OBJECTIVES],
        mailboxes: 10,
        ...Object.fromEntries(
          OBJECTIVES.flatMap((id) => [
            [`basis.${id}`, "law"],
            [`hostedFit.${id}`, "can"],
          ]),
        ),
      },
      control: "not-met",
    });
    expectSound(report);
    expect(report.motives.map((motive) => motive.id)).toEqual(MOTIVES);
  });

  it("assumptions behind the lines exist", () => {
    const lines = new Set(ASSUMPTIONS.map((row) => row.line));
    for (const { key } of LINE_IDS.flatMap((id) => assumptionsBehind(id))) expect(lines, key).toContain(key);
  });
});

describe("answers and sources", () => {
  it("tells an answer from a default and from not sure", () => {
    const rows = verdictOf("own everything once done").answers.flatMap((section) => section.rows);
    const source = (id: string) => rows.find((row) => row.id === id)?.source;
    expect([source("mailboxes"), source("horizonYears"), source("experience"), source("currency")]).toEqual([
      "answered",
      "default",
      "not-sure",
      "answered",
    ]);
    expect(rows.find((row) => row.id === "committedHours")?.value).toBe("4 to 10 hours a month");
    expect(rows.find((row) => row.id === "bearableLoss")?.value).toBe("€10,000 a year");
  });

  it("marks sources past their review, and only the day changes that", () => {
    const now = reportOf(VERDICTS.open ?? {}, "2026-11-23").sources;
    const later = reportOf(VERDICTS.open ?? {}, "2030-01-01").sources;
    // The price of Exchange Online Plan 2 was past its review on the day of the link, and a later row corrects it.
    expect(now.filter((row) => row.stale).map((row) => [row.id, row.replaced?.split(":")[0]])).toEqual([
      ["HM12", "corrected on 30 November 2026"],
    ]);
    expect(later.every((row) => row.stale)).toBe(true);
    expect(later.map((row) => ({ ...row, stale: row.id === "HM12" }))).toEqual(now);
  });
});
