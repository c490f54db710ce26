import { describe, expect, it } from "vitest";
import { tidyCode } from "@/lib/link/tidy";
import { longestCodes } from "@/scripts/measure/damage/codes";
import issued from "@/tests/links/layout-1.json";

const CODE = issued[0]?.code ?? "";
const OTHER = issued[1]?.code ?? "";
const half = (middle: string) => CODE.slice(0, 24) + middle + CODE.slice(24);

const FORGIVEN: readonly (readonly [string, string])[] = [
  ["as it is", CODE],
  ["capitals", CODE.toUpperCase()],
  ["a capital at the start of a sentence", `M${CODE.slice(1)}`],
  ["brackets and a full stop", `<${CODE}>.`],
  ["round brackets and a comma", `(${CODE}),`],
  ["typographic quotes", `“${CODE}”`],
  ["white space", ` \t${CODE}\n`],
  ["zero-width characters", `\u200B${half("\u200B")}\uFEFF`],
  ["soft hyphens", half("\u00AD")],
  ["a percent-encoded bracket", `%3C${CODE}%3E`],
  ["a percent-encoded hash before it", `%23${CODE}`],
  ["percent-encoded twice", `%2523${CODE}%2520`],
  ["an escape cut in half", `${CODE}%2`],
  ["an escape that is no text", `%E0%A4${CODE}`],
  ["a fragment", `${CODE}#share`],
  ["a campaign's parameters, percent-encoded", `${CODE}%3Futm_source%3Dchat`],
  ["the = of quoted-printable at the end", `${CODE}=`],
  ["a line folded by quoted-printable", half("=\r\n")],
  ["a line folded by quoted-printable, its break lost", half("=")],
  ["a line folded in a quoted reply", `${half("\n> > ")}\n> and what do you think?`],
  ["a line folded at a space", half(" ")],
  ["words after it", `${CODE} see you on Monday`],
  ["the whole link", `https://example.org/r/${CODE}/summary.pdf?paper=letter`],
  ["the same code twice", `${CODE} (${CODE})`],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a letter before it", `x${CODE}`],
  ["a letter after it", `${CODE}q`],
  ["a letter of another script after it", `${CODE}é`],
  ["a dot inside", half(".")],
  ["a character of another script that looks alike", CODE.replace("c", "с")],
  ["a sign that becomes a letter of ours in lower case", CODE.replace("k", "\u212A").replace("s", "\u017F")],
  ["one character less", CODE.slice(0, -1)],
  ["a letter l for the 1", CODE.replace("1", "l")],
  ["an o for a 0", `${CODE.slice(0, -1)}o`],
  ["two different codes", `${CODE} ${OTHER}`],
  ["a very long text", `${CODE}${" ".repeat(4_000)}`],
];

describe("a mangled code", () => {
  it.each(FORGIVEN)("is read through %s", (_, text) => expect(tidyCode(text)).toBe(CODE));

  it.each(REFUSED)("is not repaired: %s", (_, text) => expect(tidyCode(text)).toBeUndefined());

  it("is put together again from as many lines as the longest code is folded into", () => {
    const [long = ""] = longestCodes(7, 40).toSorted((a, b) => b.length - a.length);
    expect(long.length).toBeGreaterThan(800);
    for (const width of [68, 72, 76])
      for (const fold of ["\n", "=\r\n", "\r\n> ", "%0A"]) {
        const folded = long.replace(new RegExp(`.{${width}}`, "g"), `$&${fold}`);
        expect(tidyCode(`Have a look:\n<https://example.org/r/${folded}>.\nYours`), fold).toBe(long);
      }
    expect(tidyCode(long.replace(/.{40}/g, "$&\n"))).toBe(long);
    expect(tidyCode(`${long.slice(0, 400)}x\n${long.slice(400)}`)).toBeUndefined();
  });

  it("is looked for within bounds, whatever the text", () => {
    const worst = [
      "m1xyz\n".repeat(700),
      `m1${"q\n".repeat(1_999)}`,
      "m1qpzry9x ".repeat(400),
      "%0A".repeat(1_333),
      `${"m1q".repeat(1_333)}`,
    ];
    const before = performance.now();
    for (const text of worst) expect(tidyCode(text)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it("is the same for a draft", () => {
    for (const { code } of issued) expect(tidyCode(`<${code.toUpperCase()}>`)).toBe(code);
  });
});
