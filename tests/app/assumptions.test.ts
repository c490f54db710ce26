import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/r/[code]/assumptions/change/route";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeOwnDraft } from "@/lib/link/codec";
import { addressOn, PLAIN, underWay } from "@/lib/link/journey";

import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Overrides, Scenario } from "@/lib/questionnaire/scenario";
import { cacheData } from "@/server/cache";
import { loadResult } from "@/server/results/load-result";
import { resultOf } from "@/server/results/result-of";
import { workQuickly } from "../assessments";

workQuickly();

const [profile] = PROFILES;
if (!profile) throw new Error("There are no profiles to change.");
const scenario: Scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };

/** Where the change route leads from a result; the address of the result itself without its code. */
async function change(code: string, query: Record<string, string>): Promise<string> {
  const address = `http://127.0.0.1/r/${code}/assumptions/change?${new URLSearchParams(query)}`;
  const response = await GET(new Request(address), { params: Promise.resolve({ code }) });
  expect(response.status).toBe(303);
  return response.headers.get("location") ?? "";
}

const codeIn = (address: string) => /^\/r\/([0-9a-z]+)$/.exec(address)?.[1] ?? "";

async function overridesIn(code: string): Promise<Overrides | undefined> {
  const loaded = await loadResult(code);
  return loaded.ok ? loaded.scenario.overrides : undefined;
}

let plain = "";
let own = "";

beforeAll(async () => {
  const result = await resultOf(scenario);
  if (!result.ok) throw new Error(result.reason);
  plain = result.code;
  own = codeIn(await change(plain, { id: "A001", value: "3-10" }));
}, 120_000);

describe("replacing an assumption", () => {
  it("leads to a result that opens, has the value in it and keeps the answers and the price date", async () => {
    const loaded = await loadResult(own);
    expect(loaded).toMatchObject({ ok: true, scenario: { ...scenario, overrides: { A001: { low: 3, high: 10 } } } });
  });

  it("is undone by putting it back, by resetting all and by typing our own interval", async () => {
    expect(await change(own, { reset: "A001" })).toBe(`/r/${plain}`);
    expect(await change(own, { reset: "all" })).toBe(`/r/${plain}`);
    expect(await change(own, { id: "A001", value: "0.05 to 0.45" })).toBe(`/r/${plain}`);
    expect(await change(own, { reset: "A002" })).toBe(`/r/${own}`);
  });

  it("assesses a scenario once", async () => {
    const loaded = await loadResult(own);
    cacheData(`result ${own}`, { ...loaded, modelVersion: "kept" });
    expect(await resultOf({ ...scenario, overrides: { A001: { low: 3, high: 10 } } })).toEqual({ ...loaded, modelVersion: "kept" });
    cacheData(`result ${own}`, loaded);
  });

  it("leads back to the page with what was typed when it cannot be used", async () => {
    for (const value of ["", "many", "1000", "10-3", "5&x=<script>"])
      expect(await change(plain, { id: "A001", value })).toBe(`/r/${plain}/assumptions/A001?value=${encodeURIComponent(value)}`);
  });

  it("leads to the list from an assumption that cannot be replaced, and to the result's own page from a damaged code", async () => {
    for (const id of ["A032", "A999", "constructor", ""]) expect(await change(plain, { id, value: "1" })).toBe(`/r/${plain}/assumptions`);
    expect(await change("nonsense", { id: "A001", value: "1" })).toBe("/r/nonsense");
  });

  it("says that the link is full, and not before it is", async () => {
    let code = plain;
    let count = 0;
    let address = "";
    for (const id of ["A002", "A003", "A004", "A005", "A006", "A007", "A008"]) {
      address = await change(code, { id, value: "0.111-0.333" });
      if (codeIn(address) === "") break;
      code = codeIn(address);
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThan(7);
    expect(address).toMatch(new RegExp(`^/r/${code}/assumptions/A00\\d\\?value=0\\.111-0\\.333&full=yes$`));
    expect(Object.keys((await overridesIn(code)) ?? {})).toHaveLength(count);
    expect(await change(code, { reset: "all" })).toBe(`/r/${plain}`);
  }, 120_000);
});

describe("changing an answer of a result with own assumptions", () => {
  it("keeps them through every page", async () => {
    const overrides = (await overridesIn(own)) ?? {};
    const draft = encodeOwnDraft(profile.answers, overrides);
    expect(draft.ok && underWay([draft.code])).toEqual({ draft: profile.answers, overrides });
    const changed = addressOn(PLAIN, "review", { draft: { ...profile.answers, operators: 7 }, overrides });
    expect(underWay([changed.split("/").at(-1) ?? ""])).toEqual({ draft: { ...profile.answers, operators: 7 }, overrides });
  });

  it("keeps them from the code of the result itself", () => {
    expect(underWay([own])).toEqual({ draft: profile.answers, overrides: { A001: { low: 3, high: 10 } } });
  });
});
