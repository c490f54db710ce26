import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/questionnaire/types";
import { buying, marketsOf } from "@/lib/report/buying";
import { buildReport } from "@/lib/report/report";
import type { BuyingTable } from "@/lib/report/types";
import { factsOf } from "@/lib/wording/facts";
import { handMade, VERDICTS } from "./hand-made";

const TODAY = "2026-11-23";

function bought(answers: Draft, today = TODAY) {
  const { scenario, assessment } = handMade({ answers: { objectives: [], ...answers }, control: "not-met" });
  const facts = factsOf(scenario, assessment);
  return buying(facts, scenario, marketsOf(facts, scenario), today);
}

function rowOf(table: BuyingTable | undefined, id: string) {
  const row = [...(table?.rows ?? []), ...(table?.others ?? [])].find((each) => each.id === id);
  if (!row) throw new Error(`${id} has no row.`);
  return row;
}

describe("the table of plans", () => {
  it("marks the cheapest, the cheapest that fits, and what the result counts with", () => {
    // At 14 mailboxes 0.30 euros each is the least of all, and a flat account the least of what has room for full mailboxes.
    const [table] = bought({ mailboxes: 14, appMessages: 0, growth: 0, hostedPlan: "microsoft-365-business-basic" }).tables;
    expect(rowOf(table, "ovh-zimbra-starter").marks).toEqual(["Cheapest", "Too small for full mailboxes"]);
    expect(rowOf(table, "migadu-standard").marks).toEqual(["Cheapest that fits", "Fits your answers"]);
    expect(rowOf(table, "microsoft-365-business-basic").marks).toEqual(["Counted in the result", "Fits your answers"]);
    expect(table?.tooSmall.map((plan) => plan.name)).toContain("Migadu Mini");
  });

  it("does not call a free plan the cheapest", () => {
    const [table] = bought({ mailboxes: 3, appMessages: 0, growth: 0 }).tables;
    expect(rowOf(table, "zoho-mail-free").marks[0]).toBe("Free today");
    expect(rowOf(table, "zoho-mail-free").listPrice).toBe("Free");
    expect((table?.rows ?? []).filter((row) => row.marks.includes("Cheapest that is not free"))).toHaveLength(1);
  });

  it("says what a plan of one kind fits for, where several things were named", () => {
    const { scenario, assessment } = handMade(VERDICTS["can be bought"] ?? {});
    const [table] = buildReport(scenario, assessment, TODAY).buying.tables;
    // Where mail must be kept was not said: only who keeps it wherever one asks is sure to do it.
    expect(rowOf(table, "microsoft-exchange-online-1").marks).toEqual(["Fits for where data lives", "Not for confidentiality"]);
    expect(rowOf(table, "tuta-business-essential").marks).toEqual([
      "Counted in the result",
      "Fits for confidentiality",
      "Unknown for where data lives",
    ]);
    expect(rowOf(table, "zoho-mail-lite").fits).toBe(false);
  });

  it("has no application mail where there is none", () => {
    expect(bought({ mailboxes: 14, appMessages: 0 }).tables.map((table) => table.id)).toEqual(["mailboxes"]);
    expect(bought({ mailboxes: 14 }).tables.map((table) => table.id)).toEqual(["mailboxes", "messages"]);
  });

  it("keeps the currency and unit of the source beside the converted price, with address and date", () => {
    const { tables, rates } = bought({ mailboxes: 12, appMessages: 200_000, growth: 0, currency: "GBP" });
    const row = rowOf(tables[0], "mailbox-org-standard");
    // 40 euros · 12 / 12 months = 40 euros a month; · 1.1403 / 1.29 = 35.36 pounds, the rates of the day of the link.
    expect([row.perMonth, row.listPrice]).toEqual(["£35.36", "€40 a mailbox and year"]);
    const page = "https://mailbox.org/en/prices/";
    expect(row.sources).toEqual([{ text: "1 October 2026, second-hand", url: page, check: page, stale: false }]);
    expect(rowOf(tables[1], "sendgrid").listPrice).toBe("$89.95 a month, plus $0.0011 a message above 100,000");
    // It was corrected since: that is said beside it.
    expect(rowOf(tables[1], "amazon-ses").sources[0]?.replaced).toContain(
      "corrected on 30 November 2026: It was continued beyond 10 million",
    );
    expect(rates.map((rate) => rate.text.slice(0, 46))).toEqual([
      "One euro is counted as 1.1403 dollars, the rat",
      "One pound is counted as 1.29 dollars, the rate",
    ]);
  });

  it("says in which month a limit is passed", () => {
    const [table] = bought({ mailboxes: 10, growth: 100, horizonYears: 1 }).tables;
    expect(rowOf(table, "migadu-mini").notes[0]).toBe(
      "Passes its limit of 10 mailboxes (our own reckoning) in month 2; priced as Migadu Standard from there.",
    );
  });

  it("marks a price past its review date", () => {
    const later = bought({ mailboxes: 14 }, "2030-01-01").tables.flatMap((table) => table.rows);
    expect(later.flatMap((row) => row.sources).every((source) => source.stale || source.text.startsWith("our"))).toBe(true);
  });

  it("says where the volume comes from", () => {
    expect(bought({ mailboxes: { low: 40, high: 90 } }).tables[0]?.summary[0]).toMatch(
      /^Priced for 60 mailboxes, the middle of your 40 to 90/,
    );
    expect(bought({}).tables[0]?.summary[0]).toMatch(/^Priced for 10 mailboxes, the middle of our assumption/);
  });
});

describe("what to do with it", () => {
  const reportOf = (name: string, answers: Draft = {}) => {
    const made = VERDICTS[name] ?? {};
    const { scenario, assessment } = handMade({ ...made, answers: { ...made.answers, ...answers } });
    return buildReport(scenario, assessment, TODAY);
  };

  it("gives owners five drills whose limits follow their cover, and buyers the checks of the way out", () => {
    const owner = reportOf("own the core", { coverage: "rota" });
    expect(owner.drills?.sheets.map((drill) => drill.id)).toEqual([
      "compromised-account",
      "reputation-loss",
      "dns-mistake",
      "queue-backlog",
      "operator-fatigue",
    ]);
    expect(owner.exitReadiness).toBeUndefined();
    expect(owner.drills?.sheets[0]?.timeLimit).toBe("1 hour 15 minutes");
    expect(reportOf("own the core", { coverage: "office-hours" }).drills?.sheets[0]?.timeLimit).toBe("5 hours in office hours");
    expect(reportOf("no objective").drills).toBeUndefined();
    expect(reportOf("no objective").exitReadiness?.checks).toHaveLength(6);
    expect(reportOf("no objective", { appMessages: 0 }).exitReadiness?.checks).toHaveLength(5);
  });

  it("does not send mail through somebody else where the requirement is that nobody else carries it", () => {
    const drill = (name: string) =>
      reportOf(name)
        .drills?.sheets.find((sheet) => sheet.id === "reputation-loss")
        ?.setUp.join(" ");
    expect(drill("own everything once done")).toMatch(/addresses of your own at another host/);
    expect(drill("own the core")).toMatch(/second relay is prepared/);
  });

  it("gives those who run mail until the renewal both, and the order of the move", () => {
    const report = reportOf("self today, move at renewal");
    expect(report.drills).toBeDefined();
    expect(report.exitReadiness).toBeDefined();
    expect(report.nextSteps.groups[0]?.heading).toBe("In this order");
  });

  it("ties the map to the objective that asks for a part", () => {
    const row = reportOf("own the core").ownership.find((each) => each.component === "Logs and archive");
    expect(row?.inYourCase).toBe("Needed for retention and deletion: the law requires it, and no hosted service can meet it.");
  });
});
