import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStep } from "@/lib/questionnaire/form";
import { CHOICES, NOT_SURE } from "@/lib/questionnaire/ids";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { customField, problemIn } from "@/lib/questionnaire/read-box";

const boxed = QUESTIONS.filter((question) => question.kind !== "choice" && question.kind !== "set");

const fieldsOf = (id: string, text: string, chosen: string) => {
  const isPlan = boxed.some((question) => question.id === id && question.kind === "plan");
  return new URLSearchParams(
    isPlan
      ? [
          [id, chosen === "" ? "" : "custom"],
          [customField(id), text],
        ]
      : [[id, text], ...(chosen === "" ? [] : [[id, chosen] as [string, string]])],
  );
};

/** What people type, right and wrong: around every bound, as ranges, with signs, suffixes and the wrong currency. */
const typed = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "a lot",
    "10-3",
    "3-10",
    "1,2",
    "30+",
    "2.5",
    "20k",
    "$50",
    "€50",
    "£1m",
    "$20-£60",
    "−5",
    "1e9",
    "1e999",
    "0",
    "0.00001",
    "5 hours",
    "4h/month",
    "14 people",
    "<20k",
    "1,00,000",
    "٢٠",
  ),
  fc.integer({ min: -100, max: 2_000_000_000 }).map(String),
  fc.tuple(fc.integer({ min: -60, max: 120_000 }), fc.integer({ min: -60, max: 120_000 })).map(([low, high]) => `${low}-${high}`),
  fc.double({ min: -60, max: 20_000, noNaN: true }).map((value) => value.toFixed(3)),
  fc.string({ maxLength: 70 }),
);

describe("what a page says of its boxes", () => {
  it("is what the server says of them once they are sent, word for word", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...boxed),
        typed,
        fc.constantFrom("", NOT_SURE),
        fc.constantFrom(undefined, ...CHOICES.currency),
        (question, text, tick, currency) => {
          const chosen = question.notSure || question.kind === "plan" ? tick : "";
          const fields = fieldsOf(question.id, text, chosen);
          const sent = parseStep(question.section, fields, currency === undefined ? {} : { currency, bearableLoss: 5, revenueAtStake: 5 });
          const said = sent.ok ? undefined : sent.problems.find(({ id }) => id === question.id)?.message;
          expect(problemIn(question, fields, currency)).toBe(said);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["degradedWeeks", "52", undefined],
    ["degradedWeeks", "53", "Bearable weeks of poor delivery must be a whole number from 0 to 52 weeks, not “53”."],
    ["degradedWeeks", "6.5", "Bearable weeks of poor delivery must be a whole number from 0 to 52 weeks, not “6.5”."],
    ["mailboxes", "10-2,000,000", "Mailboxes must be a whole number from 0 to 1,000,000 mailboxes, not “10-2,000,000”."],
    ["mailboxes", "1e999", "Mailboxes must be a whole number from 0 to 1,000,000 mailboxes, not “1e999”."],
    ["hostedPlan", "10001", "Hosted plan: choose a plan from the list, or type an amount from 0 to 10,000."],
    ["hostedPlan", "", "Hosted plan: type your own amount, or choose a plan from the list."],
  ])("%s: %j", (id, text, message) => {
    const question = boxed.find((each) => each.id === id);
    if (question === undefined) throw new Error(id);
    expect(problemIn(question, fieldsOf(id, text, question.kind === "plan" ? "custom" : ""), "USD")).toBe(message);
  });

  it("names both currencies of a range while none is chosen", () => {
    const question = boxed.find(({ id }) => id === "atStake");
    if (question === undefined) throw new Error("atStake");
    expect(problemIn(question, fieldsOf("atStake", "$20k-£60k", ""), undefined)).toBe(
      "At stake if the requirements are not met: the amounts on this page name both US dollars and pounds sterling. Type all of them in one currency.",
    );
  });

  it("leaves a box alone that the list of plans does not ask for", () => {
    const question = boxed.find(({ id }) => id === "appPlan");
    if (question === undefined) throw new Error("appPlan");
    expect(problemIn(question, new URLSearchParams({ appPlan: "postmark", "appPlan.custom": "much" }), "USD")).toBeUndefined();
  });
});
