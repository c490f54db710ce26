import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import SectionPage, { generateMetadata } from "@/app/questions/[section]/[[...draft]]/page";
import ReviewPage from "@/app/questions/review/[[...draft]]/page";
import { withoutStrayDetails } from "@/lib/questionnaire/answers";
import { applies } from "@/lib/questionnaire/applies";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE } from "@/lib/questionnaire/defaults";
import { OBJECTIVES } from "@/lib/questionnaire/ids";
import { missing } from "@/lib/questionnaire/path";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { StepId } from "@/lib/questionnaire/sections";
import { requirementOf, STEPS } from "@/lib/questionnaire/step-ids";
import { isOnTheWay, questionsOn, stepAsking, stepOf } from "@/lib/questionnaire/steps";
import type { Draft } from "@/lib/questionnaire/types";
import { drafts } from "../arbitraries/answers";
import { workQuickly } from "../assessments";
import { codeIn, draftOf, type Fields, fieldsOf, open, pageAddress, propsOf, send } from "./question-page";

workQuickly();

/** A draft with the choices that a page shows as ticked from the start. */
function withTickedDefaults(step: StepId, draft: Draft): Draft {
  if (step === "money") return { currency: DEFAULT_CURRENCY, horizonYears: 3, ...draft };
  if (step === "mail") {
    const organisation: Draft = applies("organisation", draft) ? { organisation: "company" } : {};
    const hoursFrom: Draft = draft.today === "self" ? { hoursFrom: "model" } : {};
    return { ...organisation, ...hoursFrom, ...draft };
  }
  const requirement = requirementOf(step);
  if (requirement === undefined || draft.mailboxes === 0) return draft;
  return { [`scope.${requirement}`]: DEFAULT_SCOPE, ...draft };
}

/** A draft with a page that is on its way. */
const onTheWay = fc
  .tuple(drafts, fc.constantFrom(...STEPS))
  .map(([draft, step]): [Draft, StepId] => {
    const requirement = requirementOf(step);
    return [requirement === undefined || isOnTheWay(step, draft) ? draft : { ...draft, objectives: [requirement] }, step];
  })
  .map(([draft, step]): [Draft, StepId] => [withoutStrayDetails(draft), step]);

describe("a page of questions", () => {
  it("gives back the same draft when what it shows is sent unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(onTheWay, async ([draft, section]) => {
        const address = await send(section, draft, [...fieldsOf(await open(section, draft)), ["go", "review"]]);
        expect(address).toMatch(/^\/questions\/review/);
        expect(draftOf(codeIn(address))).toEqual(withTickedDefaults(section, draft));
      }),
      { numRuns: 80 },
    );
  });

  it("leads on, back, to the review and to the result with what was sent", async () => {
    const fields: Fields = [["operators", "3"]];
    const expected: Draft = { operators: 3 };
    expect(await send("team", {}, [...fields, ["go", "next"]])).toBe(pageAddress("burden", expected));
    expect(await send("team", {}, [...fields, ["go", "back"]])).toBe(pageAddress("control", expected));
    expect(await send("team", {}, [...fields, ["go", "review"]])).toBe(pageAddress("review", expected));
    expect(await send("team", {}, [...fields, ["go", "result"]])).toBe(`${pageAddress("review", expected)}?go=result`);
    expect(await send("money", expected, [["go", "next"]])).toBe(pageAddress("review", expected));
  });

  it("keeps what was typed, names each problem, leads to its field and says so in the title", async () => {
    const fields: Fields = [
      ["committedHours", '4 to "many"'],
      ["degradedWeeks", "53"],
      ["bearableLoss", "50k"],
      ["owner", "yes"],
      ["go", "back"],
    ];
    const html = await open("burden", {}, fields);
    expect(fieldsOf(html)).toEqual(expect.arrayContaining(fields.slice(0, 4)));
    for (const id of ["committedHours", "degradedWeeks"]) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toMatch(new RegExp(`<input[^>]*\\sid="${id}"[^>]*aria-invalid="true"`));
    }
    const onlyValid = pageAddress("team", { owner: "yes", bearableLoss: 50_000 });
    expect(html).toContain(`<a href="${onlyValid}">Go back without these entries</a>`);
    expect((await generateMetadata(propsOf("burden", {}, fields))).title).toMatch(/^Error: /);
    expect((await generateMetadata(propsOf("burden", {}))).title).not.toMatch(/^Error/);
  });

  it("shows amounts in the currency whose sign was typed, and says where to change it", async () => {
    const code = codeIn(
      await send("burden", {}, [
        ["bearableLoss", "£1,200"],
        ["go", "next"],
      ]),
    );
    const draft = draftOf(code) ?? {};
    expect(draft).toEqual({ bearableLoss: 1_200, currency: "GBP" });
    expect(await open("burden", {})).toContain("unless you type £ or €");
    for (const [section, said] of [
      ["burden", "Read as pounds sterling, unless you type € or $ with it."],
      ["mail", "Amounts are in pounds sterling"],
      ["money", "amounts are in pounds sterling"],
    ] as const) {
      const html = await open(section, draft);
      expect(html, section).toContain('class="sign sign-GBP sign-now"');
      expect(html, section).toContain(said);
    }
    expect(fieldsOf(await open("money", draft))).toContainEqual(["currency", "GBP"]);
  });

  it("takes another sign for the only amount there is, and offers it again in that currency", async () => {
    const euros: Draft = { bearableLoss: 5_000, currency: "EUR" };
    const address = await send("burden", euros, [
      ["bearableLoss", "$20k"],
      ["go", "next"],
    ]);
    expect(draftOf(codeIn(address))).toEqual({ bearableLoss: 20_000, currency: "USD" });
    expect(
      await open("mail", euros, [
        ["revenueAtStake", "$20k"],
        ["go", "next"],
      ]),
    ).toContain("names another currency than euros");
  });

  it("shows boxes that exclude each other as they count, and says so", async () => {
    const html = await open("why", {}, [
      ["motives", "cost"],
      ["motives", "none"],
      ["go", "next"],
    ]);
    expect(fieldsOf(html)).toEqual([["motives", "cost"]]);
    expect(html).toContain("“None of these” was ticked beside other choices");
  });

  it("says no more that an open answer counts for the rule once none can turn it, and leads to the result there", async () => {
    const settled: Draft = { objectives: [], operators: 2 };
    const html = await open("team", settled);
    const why = (id: string) => new RegExp(`id="${id}-why".*?</p>`).exec(html)?.[0];
    expect(why("experience")).toContain("Can no longer change the verdict");
    expect(why("coverage")).toContain("Counts for: the money");
    expect(why("operators")).toContain("Counts for: the rule and the money");
    expect(html).toContain(`<a href="${pageAddress("review", settled)}?go=result" class="py-1">see the result now</a>`);
    const unsettled = await open("team", { objectives: ["exit"] });
    expect(unsettled).not.toContain("Can no longer change the verdict");
    expect(unsettled).not.toContain("see the result now");
  });

  it("opens with the reasons, not with what they do not do", async () => {
    expect(await open("why", {})).toContain("Start with what draws you to it.");
  });

  it("gives every field one name that a reader can hear, and no id twice", async () => {
    for (const section of STEPS) {
      const html = await open(section, { objectives: [...OBJECTIVES] });
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, section).toBe(ids.length);
      const labelled = new Set([...html.matchAll(/\sfor="([^"]+)"/g)].map((match) => match[1]));
      const controls = [...html.matchAll(/<(?:input|select)\b[^>]*\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(controls.length).toBeGreaterThan(3);
      for (const id of controls) expect(labelled, `${section} ${id}`).toContain(id);
      for (const [, list = ""] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
        for (const id of list.split(" ")) expect(ids, `${section} describes ${id}`).toContain(id);
      }
    }
  });

  it("puts the button that goes on first, since Enter presses the first", async () => {
    const buttons = (html: string) => [...html.matchAll(/<button[^>]*\svalue="([a-z]+)"/g)].map((match) => match[1]);
    expect(buttons(await open("why", {}))).toEqual(["next"]);
    expect(buttons(await open("team", {}))).toEqual(["next", "back", "result", "review"]);
    expect(buttons(await open("team", {}, [["from", "review"]]))).toEqual(["review", "result"]);
    expect(buttons(await open("why", {}, [["from", "result"]]))).toEqual(["result", "review"]);
  });

  it("keeps the way back of a changed answer through a wrong entry", async () => {
    for (const from of ["review", "result"]) {
      const fields: Fields = [
        ["from", from],
        ["operators", "many"],
        ["go", from],
      ];
      expect(await open("team", {}, fields)).toMatch(new RegExp(`<input type="hidden" name="from" value="${from}"/>`));
    }
    expect(await open("team", {}, [["from", "elsewhere"]])).not.toContain('name="from"');
  });

  it("welcomes a range exactly beside the boxes that take one", async () => {
    for (const section of STEPS) {
      const html = await open(section, { objectives: [...OBJECTIVES] });
      const welcomed = [...html.matchAll(/\sid="([A-Za-z]+)-range"/g)].map((match) => match[1]);
      const takes = QUESTIONS.filter((question) => stepOf(question) === section && question.kind === "range").map(({ id }) => id);
      expect(welcomed, section).toEqual(takes);
    }
  });

  it("refuses an address that is damaged or that leads nowhere", async () => {
    const [code = ""] = codeIn(pageAddress("team", { operators: 3 }));
    for (const [section, segments] of [
      ["team", [code.slice(0, -1)]],
      ["team", [code, "more"]],
      ["control-exit", [code.slice(0, -1)]],
      ["nonsense", [code]],
    ] as const) {
      const page = SectionPage({ params: Promise.resolve({ section, draft: [...segments] }), searchParams: Promise.resolve({}) });
      await expect(page).rejects.toMatchObject({ digest: expect.stringContaining("404") });
    }
  });
});

describe("the review", () => {
  it("leads to every question that is missing, and to no other", async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const html = renderToStaticMarkup(await ReviewPage(propsOf("review", draft)));
        const led = [...html.matchAll(/href="[^"]*\?from=review#([^"]+)"[^>]*>Not answered/g)].map((match) => match[1]);
        const absent = new Set<string>(missing(draft).map(({ id }) => id));
        expect(led).toEqual(STEPS.flatMap(questionsOn).flatMap(({ id }) => (absent.has(id) ? [id] : [])));
        for (const id of led) expect(html).toContain(`href="${pageAddress(stepAsking(id ?? ""), draft)}?from=review#${id}"`);
        expect(html).not.toMatch(/undefined|NaN|\[object/);
      }),
      // Each of them simulates what is open.
      { numRuns: 15 },
    );
  });

  const review = async (draft: Draft) => renderToStaticMarkup(await ReviewPage(propsOf("review", draft)));

  it("says that amounts count in the chosen currency and leads to each, only when there is something to mistake", async () => {
    const amounts: Draft = { bearableLoss: 50_000, revenueAtStake: 0, hourlyCost: { low: 50, high: 70 }, appPlan: { custom: 0.4 } };
    const html = await review({ ...amounts, currency: "GBP" });
    const notice = /<section[^>]*><h2[^>]*>All amounts are read as pounds sterling\..*?<\/section>/.exec(html)?.[0] ?? "";
    expect([...notice.matchAll(/\?from=review#([^"]+)"/g)].map((match) => match[1])).toEqual(["bearableLoss", "hourlyCost", "appPlan"]);
    expect(await review(amounts)).not.toContain("All amounts are read");
    expect(await review({ currency: "GBP", bearableLoss: "not-sure" })).not.toContain("All amounts are read");
  });

  it("marks an answer that was ticked before anybody ticked one", async () => {
    const details: Draft = {
      objectives: ["exit", "product"],
      "scope.exit": "people",
      "scope.product": "both",
      currency: "USD",
      horizonYears: 5,
    };
    const html = (await review(details)).replaceAll(/<[^>]*>/g, "");
    expect(html).toContain("Which mail is it about?Mail that people write and read (default)");
    expect(html).toContain("Which mail is it about?Both");
    expect(html).not.toContain("Both (default)");
    expect(html).toContain("US dollar (default)");
    expect(html).not.toContain("Five years (default)");
  });

  it("tells of rounding where a number was typed", async () => {
    expect(await review({ operators: 2 })).toContain("1,234 is kept as 1,230");
    expect(await review({ owner: "yes", motives: ["cost"], horizonYears: 5 })).not.toContain("three significant figures");
  });
});
