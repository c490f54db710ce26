import { describe, expect, it } from "vitest";
import type { Condition, ConditionId, Status } from "@/lib/model/assessment";
import { moneyLabel, recommend } from "@/lib/model/rule/recommendation";
import { completeDraft } from "@/lib/questionnaire/answers";
import type { Draft } from "@/lib/questionnaire/types";

const ESTABLISHED: Draft = { objectives: ["retention"], "basis.retention": "law", "hostedFit.retention": "none-can", today: "hosted" };

const condition = (status: Status, id = "owner", narrow = false): Condition => ({ status, score: 0, criteria: [{ id, status, narrow }] });

function recommended(statuses: Record<ConditionId, Condition>, draft: Draft = ESTABLISHED) {
  return recommend({ answers: completeDraft(draft), conditions: statuses, owned: "core" });
}

const conditions = (control: Status, capability: Status, burden: Status) => ({
  control: condition(control, "established.retention"),
  capability: condition(capability, "experience"),
  burden: condition(burden, "owner"),
});

describe("the rule", () => {
  const STATUSES: Status[] = ["met", "not-met", "unknown"];
  const all = STATUSES.flatMap((a) => STATUSES.flatMap((b) => STATUSES.map((c) => [a, b, c] as const)));

  it.each(all)("control %s, capability %s, burden %s", (a, b, c) => {
    const statuses = [a, b, c];
    const { option, verdict } = recommended(conditions(a, b, c));
    expect(option).toBe(statuses.every((status) => status === "met") ? "core" : "hosted");
    const isOpen = !statuses.includes("not-met") && statuses.includes("unknown");
    expect(verdict).toBe(isOpen ? "open" : "settled");
  });

  it("names the answers that an open verdict depends on", () => {
    const draft: Draft = { ...ESTABLISHED, "hostedFit.retention": "unchecked" };
    const open = {
      ...conditions("unknown", "unknown", "met"),
      control: {
        status: "unknown",
        score: 50,
        criteria: [
          { id: "established.retention", status: "met" },
          { id: "hosted-fit.retention", status: "unknown" },
        ],
      },
    } as const;
    expect(recommended({ ...open, control: { ...open.control, criteria: [...open.control.criteria] } }, draft).unknowns).toEqual([
      "hostedFit.retention",
      "experience",
    ]);
  });

  it("stays open when it is to own, but what to own is not known", () => {
    const draft: Draft = {
      ...ESTABLISHED,
      objectives: ["retention", "routing"],
      "basis.routing": "not-sure",
      "hostedFit.routing": "none-can",
    };
    expect(recommended(conditions("met", "met", "met"), draft)).toMatchObject({
      option: "core",
      verdict: "open",
      unknowns: ["basis.routing"],
    });
  });

  it("waits for the renewal where mail is run today and should not be", () => {
    const today: Draft = { ...ESTABLISHED, today: "self" };
    expect(recommended(conditions("met", "not-met", "met"), today).timing).toBe("at-renewal");
    expect(recommended(conditions("met", "met", "met"), today).timing).toBe("now");
    expect(recommended(conditions("met", "not-met", "met")).timing).toBe("now");
  });

  it("lists what is to be done before going live, and only for owners", () => {
    const draft: Draft = { ...ESTABLISHED, "practice.restore": "none", "practice.keys": "ad-hoc", "practice.abuse": "routine" };
    expect(recommended(conditions("met", "met", "met"), draft).goLive).toEqual(["restore", "rehearsal"]);
    expect(recommended(conditions("met", "not-met", "met"), draft).goLive).toEqual([]);
  });

  it("is narrow when nothing fails but what just fails, or something is just met", () => {
    const just = (status: Status) => condition(status, "committed-hours", true);
    expect(recommended({ ...conditions("met", "met", "met"), burden: just("met") }).narrow).toBe(true);
    expect(recommended({ ...conditions("met", "met", "met"), burden: just("not-met") }).narrow).toBe(true);
    expect(recommended({ ...conditions("not-met", "met", "met"), burden: just("not-met") }).narrow).toBe(false);
    expect(recommended(conditions("met", "met", "met")).narrow).toBe(false);
  });
});

describe("the label on the money", () => {
  it.each([
    [0.1, "clear"],
    [0.11, "leaning"],
    [0.34, "leaning"],
    [0.35, "too-close"],
    [0.65, "too-close"],
    [0.66, "leaning"],
    [0.89, "leaning"],
    [0.9, "clear"],
  ])("a chance of %d is %s", (chance, label) => expect(moneyLabel(chance)).toBe(label));
});
