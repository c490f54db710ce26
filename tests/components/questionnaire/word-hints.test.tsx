import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { WordHints } from "@/components/questionnaire/word-hints";
import { wordsToExplain } from "@/components/questionnaire/words-to-explain";
import { QUESTIONS, questionOf } from "@/lib/questionnaire/questions";
import { STEPS } from "@/lib/questionnaire/step-ids";
import { questionsAsked } from "@/lib/questionnaire/steps";
import type { AnswerId } from "@/lib/questionnaire/types";
import { termsIn } from "@/lib/wording/glossary/find";
import { drafts } from "../../arbitraries/answers";

const htmlOf = (id: AnswerId) => renderToStaticMarkup(<WordHints question={questionOf(id)} />);
const namesOf = (id: AnswerId) => wordsToExplain(questionOf(id)).map(({ name }) => name);

describe("the words explained at a question", () => {
  it("are named by what opens them, and stand in it with their meaning", () => {
    const html = htmlOf("practice.keys");
    expect(html).toContain("What do “certificate” and “signing key” mean?</summary>");
    expect(html).toContain("Certificate:</dt>");
    expect(html).toContain("Signing key (DKIM):</dt>");
    expect(html).toContain("A dated proof that a server is what it says it is");
  });

  it("are asked for in the singular when there is one", () => {
    expect(htmlOf("practice.rehearsal")).toContain("What does “queue” mean?</summary>");
  });

  it("lead to no other page, so that a frame stays where it is", () => {
    for (const question of QUESTIONS) expect(renderToStaticMarkup(<WordHints question={question} />)).not.toContain("<a ");
  });

  it("are left out where a question uses none", () => {
    for (const id of ["motives", "owner", "horizonYears"] as const) expect(htmlOf(id)).toBe("");
  });

  it("are those of the lists inside a question as well", () => {
    expect(namesOf("objectives")).toEqual(expect.arrayContaining(["filtering", "spam", "malware", "trust boundary"]));
    expect(namesOf("hostedPlan")).toEqual(expect.arrayContaining(["suite", "keys the provider does not hold", "single-tenant"]));
  });

  it("are left out where the question says the same itself", () => {
    expect(namesOf("basis.confidentiality")).not.toContain("threat model");
  });

  it("are explained at the first question that uses them, and again on the page of each objective", () => {
    expect(namesOf("mailboxes")).toContain("mailbox");
    expect(namesOf("mailboxOwners")).toEqual([]);
    expect(namesOf("basis.identity")).toEqual(["signing key"]);
    expect(namesOf("hostedFit.identity")).toEqual(["single sign-on", "hosted"]);
    expect(namesOf("hostedFit.logging")).toEqual(["export", "single-tenant", "hosted"]);
    expect(namesOf("hostedFit.product")).toContain("separate installation");
  });

  it("leave no term unexplained on any page, whichever questions are asked", () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...STEPS), (draft, step) => {
        const explained = new Set<string>();
        for (const question of questionsAsked(step, draft)) {
          const { brief, wording: long, hint = "", whyWeAsk } = question;
          const wording = brief ?? long;
          const choices = "choices" in question ? question.choices.map((choice) => choice.hint) : [];
          for (const { term } of wordsToExplain(question)) explained.add(term.id);
          const used = termsIn([wording, hint, whyWeAsk]).filter(({ term }) => !choices.includes(term.meaning));
          expect(used.map(({ term }) => term.id).filter((id) => !explained.has(id))).toEqual([]);
        }
      }),
    );
  });
});
