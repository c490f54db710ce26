import { describe, expect, it } from "vitest";
import { generateMetadata } from "@/app/questions/[section]/[[...draft]]/page";
import type { StepId } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";
import { workQuickly } from "../assessments";
import { codeOf } from "../result-code";
import { type Fields, open, pageAddress, propsOf, send } from "./question-page";

workQuickly();

const EXIT_AND_PRODUCT: Draft = { objectives: ["exit", "product"] };

describe("the way through the pages", () => {
  it("asks of one requirement at a time, in order, and leads back the same way", async () => {
    const sent: Fields = [
      ["objectives", "product"],
      ["objectives", "exit"],
    ];
    expect(await send("control", {}, [...sent, ["go", "next"]])).toBe(pageAddress("control-exit", EXIT_AND_PRODUCT));
    const known: Draft = { ...EXIT_AND_PRODUCT, "basis.exit": "law" };
    expect(
      await send("control-exit", EXIT_AND_PRODUCT, [
        ["basis.exit", "law"],
        ["go", "next"],
      ]),
    ).toBe(pageAddress("control-product", known));
    expect(await send("control-product", known, [["go", "next"]])).toBe(pageAddress("team", known));
    expect(await send("control-product", known, [["go", "back"]])).toBe(pageAddress("control-exit", known));
    expect(await send("control-exit", known, [["go", "back"]])).toBe(pageAddress("control", known));
    expect(await send("team", known, [["go", "back"]])).toBe(pageAddress("control-product", known));
    const html = await open("control-exit", known);
    expect(html).toContain("Requirement 1 of 2; next: mail is what we sell");
    expect(html).toMatch(/<h1[^>]*>Leaving a vendor or a country<\/h1>/);
    for (const id of ["basis.exit", "hostedFit.exit", "scope.exit", "exitFrom"]) expect(html).toContain(`name="${id}"`);
    for (const other of ["product", "objectives", "atStake"]) expect(html).not.toContain(`name="${other}`);
    expect((await generateMetadata(propsOf("control-exit", known))).title).toBe("Leaving a vendor or a country");
  });

  it("asks which requirements there are where an address is about one that nobody named, and keeps the rest", async () => {
    for (const step of ["control-routing", "control-nonsense", "control-"]) {
      expect(
        await send(step as StepId, EXIT_AND_PRODUCT, [
          ["go", "next"],
          ["basis.routing", "law"],
        ]),
      ).toBe(pageAddress("control", EXIT_AND_PRODUCT));
      expect(await send(step as StepId, {}, [["from", "review"]])).toBe("/questions/control?from=review");
    }
  });

  it("says beside the second answer that it does not fit the first, once, and then goes on", async () => {
    const before: Draft = { operators: 0 };
    const fields: Fields = [["today", "self"]];
    const after: Draft = { ...before, today: "self", organisation: "company" };
    const here = await send("mail", before, [...fields, ["organisation", "company"], ["go", "next"]]);
    expect(here).toBe(`${pageAddress("mail", after)}#today-contradiction`);
    const html = await open("mail", after);
    expect(html).toMatch(/id="today-contradiction"[^>]*><p>You run mail yourselves today, but nobody operates it\./);
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="[^"]*today-contradiction/);
    expect(await open("team", after)).toContain('id="operators-contradiction"');
    expect(await open("burden", after)).not.toContain("-contradiction");
    expect(await send("mail", after, [...fields, ["go", "next"]])).toBe(pageAddress("money", after));
    for (const go of ["back", "review", "result"]) expect(await send("mail", before, [...fields, ["go", go]])).not.toContain("#");
  });

  it("tells what the answers so far say, with the way to the result, except where there are none and where one is changed", async () => {
    const known: Draft = { ...EXIT_AND_PRODUCT, "basis.exit": "law", "hostedFit.exit": "can", experience: "hobby" };
    const said = (html: string) =>
      /<aside id="so-far".*<\/aside>/
        .exec(html)?.[0]
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll(/\s+/g, " ");
    const html = await open("control-exit", known);
    expect(said(html)).toContain("Buy. Your remaining answers cannot change the verdict.");
    expect(said(html)).toContain("You must control it: open Leaving a vendor or a country: can be bought Mail is what we sell: open");
    expect(said(html)).toContain("You can run it: not met You accept the burden: open");
    expect(said(await open("team", EXIT_AND_PRODUCT))).toContain(
      "Buy, for now. Owning takes all three of these, and what is open could still turn it.",
    );
    expect(html).toContain('<a href="#so-far"');
    expect(said(await open("why", known))).toBeUndefined();
    expect(said(await open("team", known, [["from", "review"]]))).toBeUndefined();
  });

  it("says that a saved result is being changed, leads back to it, and says nothing of the way through the pages", async () => {
    const code = await codeOf(EXIT_AND_PRODUCT);
    const html = await open("mail", EXIT_AND_PRODUCT, [["from", code]]);
    expect(html).toContain("You are changing a saved result");
    expect(html.split(`<a href="/r/${code}"`)).toHaveLength(3);
    expect(html).not.toMatch(/Page \d of \d|left open|What we have so far|Continue|cannot change the verdict/);
    expect(html).toContain(`<input type="hidden" name="from" value="${code}"/>`);
    expect(await open("mail", EXIT_AND_PRODUCT, [["from", `${code}x`]])).toContain("Page 5 of 6");
    const fromReview = await open("mail", EXIT_AND_PRODUCT, [["from", "review"]]);
    expect(fromReview).toContain(`<a href="${pageAddress("review", EXIT_AND_PRODUCT)}"`);
    expect(fromReview).not.toMatch(/Page \d of \d/);
  });

  it("asks about a requirement that is named in a change before it goes back, and about no other", async () => {
    const fields: Fields = [...["exit", "product", "routing"].map((each): [string, string] => ["objectives", each]), ["from", "result"]];
    const before: Draft = { objectives: ["exit"], "basis.exit": "not-sure" };
    const after: Draft = { ...before, objectives: ["routing", "exit", "product"] };
    const asked = `${pageAddress("control-routing", after)}?from=result`;
    expect(await send("control", before, [...fields, ["go", "result"]])).toBe(asked);
    const then: Draft = { ...after, "basis.routing": "law", "scope.routing": "people" };
    const routing: Fields = [
      ["basis.routing", "law"],
      ["scope.routing", "people"],
      ["from", "result"],
      ["go", "result"],
    ];
    expect(await send("control-routing", after, routing)).toBe(`${pageAddress("control-product", then)}?from=result`);
    expect(
      await send("control-product", then, [
        ["from", "result"],
        ["go", "result"],
      ]),
    ).toBe(`${pageAddress("review", then)}?go=result`);
    expect(
      await send("control", before, [
        ["objectives", "exit"],
        ["from", "result"],
        ["go", "result"],
      ]),
    ).toBe(`${pageAddress("review", before)}?go=result`);
    const details: Fields = [
      ["objectives", "exit"],
      ["from", "result"],
      ["go", "control-exit"],
    ];
    expect(await send("control", before, details)).toBe(`${pageAddress("control-exit", before)}?from=result`);
    expect(await open("control", before, [["from", "result"]])).toContain('value="control-exit"');
  });
});
