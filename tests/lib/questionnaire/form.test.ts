import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAnswer, parseStep, settledSet } from "@/lib/questionnaire/form";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import { choicesApart } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { customField } from "@/lib/questionnaire/read-box";
import type { StepId } from "@/lib/questionnaire/sections";
import { STEPS } from "@/lib/questionnaire/step-ids";
import { stepOf } from "@/lib/questionnaire/steps";
import type { Draft } from "@/lib/questionnaire/types";
import { drafts } from "@/tests/arbitraries/answers";

const send = (step: StepId, query: string, draft: Draft = {}) => parseStep(step, new URLSearchParams(query), draft);

describe("a page that was sent", () => {
  it("adds its answers to the draft", () => {
    expect(send("burden", "owner=yes&committedHours=3-10&bearableLoss=50k&degradedWeeks=", { operators: 2 })).toEqual({
      ok: true,
      draft: { operators: 2, owner: "yes", committedHours: { low: 3, high: 10 }, bearableLoss: 50_000 },
    });
  });

  it("tells an empty set from an open one, and both from not sure", () => {
    expect(send("control", "objectives=none&atStake=")).toEqual({ ok: true, draft: { objectives: [] } });
    expect(send("control", "atStake=", { objectives: ["exit"], "basis.exit": "law" })).toEqual({ ok: true, draft: {} });
    expect(send("control", "objectives=not-sure&atStake=")).toEqual({ ok: true, draft: { objectives: "not-sure" } });
  });

  it("drops the details of objectives whose tick is gone, and keeps those of the others", () => {
    const before: Draft = { objectives: ["exit", "product"], "basis.exit": "law", "basis.product": "board" };
    expect(send("control", "objectives=exit&atStake=not-sure", before)).toEqual({
      ok: true,
      draft: { objectives: ["exit"], "basis.exit": "law", atStake: "not-sure" },
    });
  });

  it("holds what is asked of one requirement, and nothing of another", () => {
    const named: Draft = { objectives: ["exit", "product"], "basis.product": "board" };
    expect(send("control-exit", "basis.exit=law&exitFrom=us&basis.product=law&objectives=routing&operators=3", named)).toEqual({
      ok: true,
      draft: { ...named, "basis.exit": "law", exitFrom: ["us"] },
    });
    expect(send("control", "objectives=exit&objectives=product&basis.exit=law", named)).toEqual({ ok: true, draft: named });
  });

  it("reads a plan from the list, an amount of one's own, and the default", () => {
    expect(send("money", "hostedPlan=custom&hostedPlan.custom=6.50&appPlan=postmark&serverPlan=", { serverPlan: "linode-2gb" })).toEqual({
      ok: true,
      draft: { hostedPlan: { custom: 6.5 }, appPlan: "postmark" },
    });
  });

  it("takes amounts in the currency that is chosen on the same page", () => {
    expect(send("money", "currency=EUR&hourlyCost=€50–70&horizonYears=5")).toEqual({
      ok: true,
      draft: { currency: "EUR", hourlyCost: { low: 50, high: 70 }, horizonYears: 5 },
    });
  });

  it("takes the sign of an amount as the choice of the currency, until an amount elsewhere is in another", () => {
    expect(send("burden", "bearableLoss=£1,200")).toEqual({ ok: true, draft: { bearableLoss: 1_200, currency: "GBP" } });
    expect(send("burden", "bearableLoss=1,200")).toEqual({ ok: true, draft: { bearableLoss: 1_200 } });
    expect(send("mail", "revenueAtStake=500", { bearableLoss: 1_200, currency: "GBP" })).toMatchObject({ draft: { currency: "GBP" } });
    for (const chosen of ["USD", "EUR"] as const) {
      const here = { bearableLoss: 5_000, atStake: "not-sure", revenueAtStake: 0, currency: chosen } as const;
      expect(send("burden", "bearableLoss=£1,200", here)).toMatchObject({ ok: true, draft: { bearableLoss: 1_200, currency: "GBP" } });
      expect(send("burden", "bearableLoss=1,200", here)).toMatchObject({ ok: true, draft: { bearableLoss: 1_200, currency: chosen } });
      expect(send("burden", "bearableLoss=£1,200", { revenueAtStake: 1, currency: chosen })).toMatchObject({
        ok: false,
        problems: [{ id: "bearableLoss", message: expect.stringContaining("change the currency at the top of the money page") }],
        draft: { currency: chosen },
      });
    }
    expect(send("money", "currency=USD&hourlyCost=£60")).toMatchObject({ ok: false, draft: { currency: "USD" } });
    expect(send("burden", "bearableLoss=£lots")).toMatchObject({ ok: false, draft: {} });
  });

  it("refuses amounts with the signs of two currencies while none is chosen", () => {
    const sent = send("money", "hourlyCost=£60&hostedPlan=custom&hostedPlan.custom=$6&appPlan=custom&appPlan.custom=0.4");
    expect(sent).toMatchObject({ ok: false, draft: { appPlan: { custom: 0.4 } } });
    expect(sent.draft.currency).toBeUndefined();
    expect(sent.ok ? [] : sent.problems).toEqual([
      { id: "hourlyCost", message: expect.stringContaining("name both pounds sterling and US dollars") },
      { id: "hostedPlan", message: expect.stringContaining("name both pounds sterling and US dollars") },
    ]);
  });

  it("lets a choice that stands alone give way to others, says so, and takes it once it is gone", () => {
    expect(send("why", "motives=cost&motives=none")).toEqual({
      ok: false,
      problems: [
        {
          id: "motives",
          message: "Motives: “None of these” was ticked beside other choices, so we unticked it. Go on if the rest is right.",
        },
      ],
      draft: { motives: ["cost"] },
    });
    expect(send("why", "motives=privacy&motives=cost&motives=none&motives=not-sure").draft).toEqual({ motives: ["cost", "privacy"] });
    expect(send("control", "objectives=none&objectives=not-sure")).toMatchObject({ ok: false, draft: { objectives: [] } });
    expect(send("control", "objectives=none&objectives=exit", { objectives: ["exit"], "basis.exit": "law" }).draft).toMatchObject({
      objectives: ["exit"],
      "basis.exit": "law",
    });
    expect(send("why", "motives=none&motives=none")).toEqual({ ok: true, draft: { motives: [] } });
  });

  it("keeps of the boxes of any set what the page then shows ticked, which goes through", () => {
    const sets = QUESTIONS.filter((question) => question.kind === "set");
    const ticks = fc.constantFrom(...sets).chain((question) => {
      const all = [...question.choices, ...choicesApart(question)].map(({ value }) => value);
      return fc.tuple(fc.constant(question), fc.subarray(all, { minLength: 1 }));
    });
    fc.assert(
      fc.property(ticks, ([question, ticked]) => {
        const kept = settledSet(question, ticked);
        const fields = (values: readonly string[]) => new URLSearchParams(values.map((value) => [question.id, value]));
        const first = parseStep(stepOf(question), fields(ticked), {});
        const then = parseStep(stepOf(question), fields(kept), {});
        expect(then.ok).toBe(true);
        expect(first.ok).toBe(kept.length === ticked.length);
        expect(first.draft).toEqual(then.draft);
        expect(ticked).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  it("leaves fields of other sections and unknown fields alone", () => {
    expect(send("why", "motives=cost&operators=3&go=next&colour=red")).toEqual({ ok: true, draft: { motives: ["cost"] } });
  });
});

describe("what is wrong in a form", () => {
  it("is told with the label and the bound, while everything valid is kept", () => {
    expect(send("burden", "owner=yes&degradedWeeks=60&bearableLoss=lots&acceptance=perhaps")).toEqual({
      ok: false,
      problems: [
        { id: "acceptance", message: "Accepted in writing: choose one from the list." },
        { id: "degradedWeeks", message: "Bearable weeks of poor delivery must be a whole number from 0 to 52 weeks, not “60”." },
        { id: "bearableLoss", message: expect.stringContaining("“lots” cannot be read") },
      ],
      draft: { owner: "yes" },
    });
  });

  it.each([
    ["motives", "why", "motives=none&motives=cost"],
    ["motives", "why", "motives=not-sure&motives=cost"],
    ["motives", "why", "motives=fame"],
    ["operators", "team", "operators=3&operators=not-sure"],
    ["operators", "team", "operators=2.5"],
    ["hostedPlan", "money", "hostedPlan=custom&hostedPlan.custom="],
    ["hostedPlan", "money", "hostedPlan=platinum"],
    ["mailboxes", "mail", "mailboxes=10-2000000"],
    ["bearableLoss", "burden", "bearableLoss=1000000001"],
  ] as const)("%s in %s: %s", (id, section, query) => {
    const sent = send(section, query);
    expect(sent.ok ? [] : sent.problems.map((problem) => problem.id)).toEqual([id]);
  });

  it("never throws, whatever is sent", () => {
    const names = QUESTIONS.flatMap(({ id }) => [id, customField(id)]);
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("custom", "none", NOT_SURE, "1-2"))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), pairs, drafts, (step, sent, draft) => {
        const read = parseStep(step, new URLSearchParams(sent), draft);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** What a page shows for a draft, as a browser would send it back untouched. */
function untouched(draft: Draft): URLSearchParams {
  const fields = QUESTIONS.flatMap((question): [string, string][] => {
    const { id, kind } = question;
    const value = draft[id];
    if (value === undefined) return kind === "choice" || kind === "set" ? [] : [[id, ""]];
    if (value === NOT_SURE) return [[id, NOT_SURE]];
    if (kind === "set" && Array.isArray(value)) return value.length === 0 ? [[id, question.none.value]] : value.map((one) => [id, one]);
    if (typeof value === "object" && "custom" in value)
      return [
        [id, "custom"],
        [customField(id), formatAnswer(id, value)],
      ];
    return [[id, formatAnswer(id, value)]];
  });
  return new URLSearchParams(fields);
}

describe("the text of an answer", () => {
  it.each([
    ["committedHours", { low: 3, high: 10 }, "3-10"],
    ["bearableLoss", 1_200, "1,200"],
    ["growth", -5, "-5"],
    ["hostedPlan", { custom: 6.5 }, "6.5"],
    ["hourlyCost", { low: 58.2, high: 90.9 }, "58.2-90.9"],
    ["owner", NOT_SURE, ""],
    ["today", "self", "self"],
  ] as const)("%s %j stands as %j", (id, value, text) => {
    expect(formatAnswer(id, value)).toBe(text);
  });

  it("sent again untouched gives the same draft", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const step of STEPS) expect(parseStep(step, untouched(draft), draft)).toEqual({ ok: true, draft });
      }),
    );
  });
});
