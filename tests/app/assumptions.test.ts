import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/r/[code]/assumptions/change/route";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeOwnDraft, MOST_OVERRIDES } from "@/lib/link/codec";
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
    const rows = ASSUMPTIONS.filter(({ id, low, high }) => !(id in UNUSED_ASSUMPTIONS) && low > 0 && low < high);
    const overrides = Object.fromEntries(rows.slice(0, MOST_OVERRIDES - 1).map(({ id, high }) => [id, high]));
    const [last, beyond] = rows.slice(MOST_OVERRIDES - 1);
    if (!last || !beyond) throw new Error("There are too few assumptions to fill a link.");
    const nearlyFull = await resultOf({ ...scenario, overrides });
    const full = codeIn(await change(nearlyFull.ok ? nearlyFull.code : "", { id: last.id, value: String(last.high) }));
    expect(full.length).toBeGreaterThan(500);
    expect(await change(full, { id: beyond.id, value: String(beyond.high) })).toBe(
      `/r/${full}/assumptions/${beyond.id}?value=${encodeURIComponent(String(beyond.high))}&full=yes`,
    );
    expect(Object.keys((await overridesIn(full)) ?? {})).toHaveLength(MOST_OVERRIDES);
    expect(await change(full, { reset: "all" })).toBe(`/r/${plain}`);
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
