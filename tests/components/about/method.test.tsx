import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Method } from "@/components/about/method/method";
import { ASSUMPTIONS, PARAMETERS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { ESSAY } from "@/lib/wording/pages/method";
import { GRADE_MEANINGS, PRICE_CATEGORIES } from "@/lib/wording/pages/method-inputs";
import { NOT_MODELLED } from "@/lib/wording/result";

const TODAY = "2026-11-23";
const html = renderToStaticMarkup(<Method today={TODAY} />);

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
const text = plainText(html);
const ids = matches(html, /\sid="([^"]+)"/g);

describe("the method page", () => {
  it("has a row with an anchor for every assumption, figure and price", () => {
    const rows = new Set(matches(html, /<tr id="([^"]+)"/g));
    for (const { id } of [...ASSUMPTIONS, ...PARAMETERS, ...BOOK.data.prices]) expect(rows, id).toContain(id);
  });

  it("gives every id once, and points only at ids that exist", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointed = [...matches(html, /href="#([^"]+)"/g), ...matches(html, /aria-(?:labelledby|describedby)="([^"]+)"/g)];
    expect(pointed.flatMap((value) => value.split(" ")).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("links every address of the data", () => {
    const links = new Set(matches(html, /href="(http[^"]+)"/g).map((href) => href.replaceAll("&amp;", "&")));
    for (const row of [...PARAMETERS, ...BOOK.data.prices, ...BOOK.data.rates]) if (row.url) expect(links).toContain(row.url);
    expect(links).toContain(ESSAY.url);
  });

  it("shows as ours what has no address", () => {
    const shown = (id: string) => plainText(html.slice(html.indexOf(`<tr id="${id}"`)).split("</tr>")[0] ?? "");
    expect(shown("P02")).toContain("no address: ours");
    expect(shown("TX20")).toContain("no address: ours");
    expect(shown("P01")).not.toContain("no address: ours");
  });

  it("names the essay and calls the rule a reading of it", () => {
    expect(text).toContain(ESSAY.title);
    expect(text).toContain("our reading");
  });

  it("warns of prices past their review date, and of nothing before the first", () => {
    expect(text).toContain("past its review date");
    expect(html).toContain('href="#TX17"');
    const before = plainText(renderToStaticMarkup(<Method today="2026-07-01" />));
    expect(before).not.toContain("Some of this is past its review date");
  });

  it("says what is not modelled", () => {
    for (const item of NOT_MODELLED) expect(text).toContain(plainText(item));
  });

  it("has words for every grade and every category of price", () => {
    for (const row of [...ASSUMPTIONS, ...PARAMETERS, ...BOOK.data.prices]) expect(GRADE_MEANINGS, row.id).toHaveProperty(row.grade);
    for (const row of BOOK.data.prices) expect(PRICE_CATEGORIES, row.id).toHaveProperty(row.category);
  });

  it("descends its headings one level at a time", () => {
    const levels = matches(html, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("leaves no gap where a word or a number should be, and carries no style attribute", () => {
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
    expect(matches(html, /\s(style|on[a-z]+)="/g)).toEqual([]);
  });
});
