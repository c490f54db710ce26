import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import SectionPage, { generateMetadata } from "@/app/questions/[section]/[[...draft]]/page";
import ReviewPage from "@/app/questions/review/[[...draft]]/page";
import { addressOn, PLAIN, underWay } from "@/lib/link/journey";
import { chosenObjectives } from "@/lib/questionnaire/applies";
import { DEFAULT_CURRENCY, DEFAULT_SCOPE } from "@/lib/questionnaire/defaults";
import { missing } from "@/lib/questionnaire/path";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { SECTIONS, type SectionId } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";
import { drafts } from "../arbitraries/answers";
import { workQuickly } from "../assessments";

workQuickly();

const pageAddress = (page: string, draft: Draft) => addressOn(PLAIN, page, { draft });
const draftOf = (segments: readonly string[] | undefined) => underWay(segments)?.draft;

type Fields = [name: string, value: string][];

const codeIn = (address: string): string[] => {
  const code = address.split("?")[0]?.split("/")[3];
  return code === undefined ? [] : [code];
};

function propsOf(section: string, draft: Draft, fields: Fields = []) {
  const search: Record<string, string[]> = {};
  for (const [name, value] of fields) search[name] = [...(search[name] ?? []), value];
  return { params: Promise.resolve({ section, draft: codeIn(pageAddress(section, draft)) }), searchParams: Promise.resolve(search) };
}

const open = async (section: SectionId, draft: Draft, fields: Fields = []): Promise<string> =>
  renderToStaticMarkup(await SectionPage(propsOf(section, draft, fields)));

/** Where sending these fields leads; Next tells a redirect by throwing an error whose digest holds the address. */
async function send(section: SectionId, draft: Draft, fields: Fields): Promise<string> {
  const digest = await SectionPage(propsOf(section, draft, fields)).then(
    () => "no redirect",
    (error: { digest: string }) => error.digest,
  );
  return /^NEXT_REDIRECT;[a-z]+;([^;]+);/.exec(digest)?.[1] ?? digest;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** What a browser would send for the form as it stands: boxes, ticked choices, the chosen option of each list. */
function fieldsOf(html: string): Fields {
  const fields: Fields = [];
  for (const [tag] of html.matchAll(/<(?:input|select)\b[^>]*>/g)) {
    const name = attribute(tag, "name") ?? "";
    if (tag.startsWith("<select")) {
      const list = html.slice(html.indexOf(tag), html.indexOf("</select>", html.indexOf(tag)));
      fields.push([name, attribute(/<option[^>]*\sselected=""[^>]*>/.exec(list)?.[0] ?? "", "value") ?? ""]);
    } else if (attribute(tag, "type") === "text" || tag.includes(' checked=""')) fields.push([name, attribute(tag, "value") ?? ""]);
  }
  return fields;
}

/** A draft with the choices that a section shows as ticked from the start. */
function withTickedDefaults(section: SectionId, draft: Draft): Draft {
  if (section === "money") return { currency: DEFAULT_CURRENCY, horizonYears: 3, ...draft };
  if (section !== "control") return draft;
  const scopes = Object.fromEntries(chosenObjectives(draft).map((objective) => [`scope.${objective}`, DEFAULT_SCOPE]));
  return { ...scopes, ...draft };
}

describe("a page of questions", () => {
  it("gives back the same draft when what it shows is sent unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.constantFrom(...SECTIONS), async (draft, section) => {
        const address = await send(section, draft, [...fieldsOf(await open(section, draft)), ["go", "review"]]);
        expect(address).toMatch(/^\/questions\/review/);
        expect(draftOf(codeIn(address))).toEqual(withTickedDefaults(section, draft));
      }),
      { numRuns: 60 },
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
    for (const section of ["burden", "mail", "money"] as const) {
      const html = await open(section, draft);
      expect(html, section).toContain('class="sign sign-GBP sign-now"');
      expect(html, section).toContain("mounts are in pounds sterling");
    }
    expect(fieldsOf(await open("money", draft))).toContainEqual(["currency", "GBP"]);
  });

  it("gives every field one name that a reader can hear, and no id twice", async () => {
    for (const section of SECTIONS) {
      const html = await open(section, { objectives: ["retention"] });
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
    for (const section of SECTIONS) {
      const html = await open(section, { objectives: ["retention"] });
      const welcomed = [...html.matchAll(/\sid="([A-Za-z]+)-range"/g)].map((match) => match[1]);
      const takes = QUESTIONS.filter((question) => question.section === section && question.kind === "range").map(({ id }) => id);
      expect(welcomed, section).toEqual(takes);
    }
  });

  it("refuses an address that is damaged or that leads nowhere", async () => {
    const [code = ""] = codeIn(pageAddress("team", { operators: 3 }));
    for (const [section, segments] of [
      ["team", [code.slice(0, -1)]],
      ["team", [code, "more"]],
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
        expect(led).toEqual(missing(draft).map(({ id }) => id));
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
    expect(html).toContain("which mailMail that people write and read (default)");
    expect(html).toContain("which mailBoth");
    expect(html).not.toContain("Both (default)");
    expect(html).toContain("US dollar (default)");
    expect(html).not.toContain("Five years (default)");
  });

  it("tells of rounding where a number was typed", async () => {
    expect(await review({ operators: 2 })).toContain("1,234 is kept as 1,230");
    expect(await review({ owner: "yes", motives: ["cost"], horizonYears: 5 })).not.toContain("three significant figures");
  });
});
