import { describe, expect, it } from "vitest";
import { GET as getCard } from "@/app/cards/[name]/route";
import { GET as getAssessment } from "@/app/r/[code]/assessment.json/route";
import { GET as getDecision } from "@/app/r/[code]/decision.md/route";
import { GET as getReview } from "@/app/r/[code]/review.ics/route";
import { GET as getPdf } from "@/app/r/[code]/summary.pdf/route";
import { hasAlready, prefersHtml, takesGzip } from "@/server/http/negotiation";
import { problem } from "@/server/http/problem";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

/** A code that opens nothing, asked for as a browser asks for what is typed into its address bar. */
const DAMAGED = "m1damaged";
const params = Promise.resolve({ code: DAMAGED });
const asked = (file: string, accept: string) => new Request(`http://test/r/${DAMAGED}/${file}`, { headers: { accept } });

describe("prefersHtml", () => {
  it.each([
    [BROWSER, true],
    ["text/html", true],
    ["text/*;q=0.5, application/json;q=0.4", true],
    ["text/html;q=0, */*", false],
    ["*/*", false],
    ["", false],
    [null, false],
    ["application/json", false],
    ["application/problem+json, text/html;q=0.9", false],
    // Where both are liked as well, what is named first is.
    ["text/html, application/json", true],
    ["application/json, text/html", false],
    ["image/avif,image/*;q=0.8", false],
    ["text/html;q=nonsense", false],
  ])("%s: %s", (accept, expected) => expect(prefersHtml(accept)).toBe(expected));
});

describe("gzip", () => {
  it.each([
    ["gzip", true],
    ["gzip, br", true],
    ["br;q=1, GZIP;q=0.1", true],
    ["*", true],
    ["gzip;q=0", false],
    ["*;q=0", false],
    ["x-notgzip", false],
    ["identity", false],
    ["", false],
    [undefined, false],
    [`gzip${" ".repeat(14_000)}x`, false],
  ])("%s: %s", (accepted, expected) => expect(takesGzip({ "accept-encoding": accepted })).toBe(expected));
});

describe("a tag that a client has", () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ["*", true],
    ['"a-gz"', true],
    ['"a-gzip"', true],
    ['W/"a-gzip"', true],
    ['"b"', false],
    ['"a-br"', false],
    [undefined, false],
  ])("%s: %s", (known, expected) => {
    expect(hasAlready({ "if-none-match": known }, '"a"')).toBe(expected);
    expect(hasAlready({ "if-none-match": known }, '"a-gz"')).toBe(expected);
  });
});

describe("a refusal", () => {
  it.each([
    ["a PDF", () => getPdf(asked("summary.pdf", BROWSER), { params }), 404],
    ["a paper that is not printed on", () => getPdf(asked("summary.pdf?paper=a3", BROWSER), { params }), 400],
    ["a decision record", () => getDecision(asked("decision.md", BROWSER), { params }), 404],
    ["a day that is none", () => getReview(asked("review.ics?on=soon", BROWSER), { params }), 400],
    ["figures", () => getAssessment(asked("assessment.json", BROWSER), { params }), 404],
    ["a card", () => getCard(asked("", BROWSER), { params: Promise.resolve({ name: "none" }) }), 404],
  ])("of %s is a page with a way on for a person, with its own status", async (_, ask, status) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      vary: "Accept",
    });
    const html = await response.text();
    expect(html).toMatch(/<h1>[^<]{10,}<\/h1>/);
    expect(html).toContain('<a href="/">Go to the start page</a>');
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
  });

  it("of a file leads to the page that says what is wrong with its link, or to the result", async () => {
    const noResult = await (await getPdf(asked("summary.pdf", BROWSER), { params })).text();
    expect(noResult).toContain(`<a href="/r/${DAMAGED}">See what is wrong with the link</a>`);
    const noPaper = await (await getPdf(asked("summary.pdf?paper=a3", BROWSER), { params })).text();
    expect(noPaper).toContain("paper must be one of a4, letter.");
    expect(noPaper).toContain(`<a href="/r/${DAMAGED}">Go to the result</a>`);
  });

  it("is problem details for programs, and says that it depends on what they take", async () => {
    const response = await getPdf(asked("summary.pdf", "*/*"), { params });
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("vary")).toBe("Accept");
    expect(Object.keys(await response.json())).toEqual(["type", "title", "status", "code", "detail"]);
  });

  it("never lets what it quotes become part of the page", async () => {
    const detail = `<script>alert("1")</script> & 'more'.`;
    const onward = { href: `/r/"><b>`, label: "<b>on</b>" };
    const html = await problem({ status: 404, code: "x", detail, onward }, asked("x", "text/html")).text();
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;.");
    expect(html).not.toMatch(/<script|<b>/);
  });
});
