import { describe, expect, it } from "vitest";
import { dataAsked, gathered, parted, withDeferredScripts } from "@/server/front/deferred";
import { DEFERRED, DEFERRED_DATA } from "@/server/front/deferred-scripts";
import { isPageData, pagePolicy } from "@/server/front/policy";

const DATA = ["(self.__next_f=self.__next_f||[]).push([0])", 'self.__next_f.push([1,"1:\\"a\\"\\n"])', 'self.__next_f.push([1,"2:b"])'];
const BEGINNING = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]})';

const page = (scripts: readonly string[]) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/a.js" async=""></script></head><body><p>Mail</p>${scripts.map((script) => `<script>${script}</script>`).join("")}</body></html>`;

describe("scripts that wait", () => {
  it("are neither hinted at nor of a type that runs, and keep their address", () => {
    const late = withDeferredScripts(page([]));
    expect(late).toContain(`<script type="${DEFERRED}" src="/_next/static/chunks/a.js" async="">`);
    expect(late).not.toContain("preload");
  });

  it("leave scripts for old browsers and of other places alone", () => {
    const others =
      '<script src="/_next/static/chunks/old.js" noModule=""></script><script src="https://elsewhere.example/a.js" async=""></script>';
    expect(withDeferredScripts(others)).toBe(others);
  });
});

describe("a page's data", () => {
  it("is taken out whole and in its order, and the page says where it is", () => {
    const { page: rest, data } = parted(page([...DATA, BEGINNING]), "/r/abc?prices=today&x=1");
    expect(data.text).toBe(DATA.join(";\n"));
    expect(rest).not.toContain("__next_f");
    expect(rest).toContain(BEGINNING);
    const [, address] = new RegExp(`type="${DEFERRED_DATA}" src="([^"]*)"`).exec(rest) ?? [];
    expect(dataAsked((address ?? "").replaceAll("&amp;", "&"))?.page).toBe("/r/abc?prices=today&x=1");
  });

  it("that stays in the page is one script, which costs one digest, and is only data", () => {
    const whole = gathered(page([...DATA, BEGINNING, "alert(1)"]));
    const one = DATA.join(";\n");
    expect(whole).toBe(page([one, BEGINNING, "alert(1)"]));
    expect(isPageData(one)).toBe(true);
    expect(isPageData(`${one};\nalert(1)`)).toBe(false);
    expect(pagePolicy(whole, "alone", []).match(/'sha256-/g)).toHaveLength(2);
  });

  it("is data alone: what else a script might be stays in the page", () => {
    for (const script of ['self.__next_f.push([1,"a"]);alert(1)', "alert(1)", 'self.__next_f.push([1,alert("a")])']) {
      const { page: rest, data } = parted(page([DATA[0] ?? "", script]), "/r/abc");
      expect(data.text).toBe(DATA[0]);
      expect(rest).toContain(`<script>${script}</script>`);
    }
  });

  it("has another address when it is other data", () => {
    const addressOf = (scripts: readonly string[]) => /\/page-data\/[^"]*/.exec(parted(page(scripts), "/r/abc").page)?.[0];
    expect(addressOf(DATA)).toBe(addressOf([...DATA]));
    expect(addressOf(DATA)).not.toBe(addressOf(DATA.slice(0, 2)));
  });

  it("cannot end the tag that names it, whatever the address holds", () => {
    const { page: rest } = parted(page(DATA), `/r/abc?x="'><script>alert(1)</script>`);
    expect(rest).toContain("/r/abc?x=%22%27%3e%3cscript%3ealert(1)%3c/script%3e");
  });

  it.each(["/r/abc", "/page-data/short/r/abc", "/page-data/0123456789abcdef", "/page-data/0123456789abcdefr/abc"])(
    "is not asked for by %s",
    (address) => expect(dataAsked(address)).toBeUndefined(),
  );
});
