import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { meanTotals } from "@/lib/model/costs/expected-lines";
import { INCIDENT_IDS } from "@/lib/model/costs/incidents";

import { Inputs } from "@/lib/model/costs/inputs";
import { LINE_IDS } from "@/lib/model/costs/lines";

import { traceEffects } from "@/lib/model/explain/trace";
import { EFFECTS } from "@/lib/model/explain/where-it-acts";
import { OPTIONS } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { Draws } from "@/lib/simulation/draws";
import { actsOn } from "@/lib/wording/result/acts-on";

const optionsOf = (id: string) => {
  const { lines = {}, incidents = {} } = EFFECTS[id] ?? {};
  return new Set([...Object.values(lines), ...Object.values(incidents)].flat());
};

describe("where assumptions act", () => {
  it("is what the model says when each is moved; else run `node scripts/run.mjs where-it-acts.ts`", () => {
    expect(EFFECTS).toEqual(traceEffects());
  }, 60_000);

  it("is somewhere for every row but those that are known not to be read, and nowhere for those", () => {
    const nowhere = ASSUMPTIONS.filter((row) => optionsOf(row.id).size === 0).map((row) => row.id);
    expect(nowhere).toEqual(Object.keys(UNUSED_ASSUMPTIONS));
  });

  it("names lines, incidents and options of the model", () => {
    for (const [id, { lines = {}, incidents = {} }] of Object.entries(EFFECTS)) {
      for (const line of Object.keys(lines)) expect(LINE_IDS, id).toContain(line);
      for (const incident of Object.keys(incidents)) expect(INCIDENT_IDS, id).toContain(incident);
      for (const option of optionsOf(id)) expect(OPTIONS, id).toContain(option);
    }
  });

  it("holds every option whose total a row moves in the worked profiles", () => {
    const draws = new Draws(16, 7);
    for (const { id: profile, answers } of PROFILES.slice(0, 3)) {
      // Without a move no bill is paid twice, which follows from every bill and is not listed.
      const scenario = { answers: { ...answers, today: "none" as const }, priceDate: BOOK.data.asOf };
      const before = meanTotals(new Inputs({ ...scenario, overrides: {} }, BOOK, draws));
      for (const row of ASSUMPTIONS) {
        const after = meanTotals(new Inputs({ ...scenario, overrides: { [row.id]: (row.likely || 1) * 1.5 } }, BOOK, draws));
        const moved = OPTIONS.filter((option) => Math.abs(after[option] / before[option] - 1) > 1e-9);
        for (const option of moved) expect(optionsOf(row.id), `${row.id} in ${profile}`).toContain(option);
      }
    }
  }, 60_000);

  it("reads as a phrase for each set of options", () => {
    expect(actsOn("A001")).toEqual(["Planned administration (Buy everything, Own the sender)"]);
    expect(actsOn("A032")).toEqual([]);
  });
});
