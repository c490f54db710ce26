import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredScenario } from "@/lib/data/kept-model-1";
import { checkedFigures } from "@/lib/data/kept-models";
import { keptVersions, MODEL_VERSION, MODEL_VERSIONS } from "@/lib/data/model-versions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode, storedIn } from "@/lib/link/codec";
import { evaluate } from "@/lib/model/assess";
import { kept as today } from "@/lib/model/kept/entry";
import { keptFigures } from "@/lib/model/kept/figures";
import { SEED } from "@/lib/model/standard-draws";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { Draws } from "@/lib/simulation/draws";
import { scenarios } from "../arbitraries/answers";
import { keptModel, recordedOf } from "./kept-models";

/** As it arrives from a thread or from the cache; JSON has but one zero. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));

/** The files and the figures beside them were made on the day a version was current, and are never changed. */
describe.each(keptVersions())("model %s", (version) => {
  it("still gives the figures of its links, to the last digit", async () => {
    const kept = await keptModel(version);
    expect(kept).toMatchObject({ interface: version.startsWith("1.") ? 1 : 2, modelVersion: version });
    const recorded = recordedOf(version);
    expect(recorded.length).toBeGreaterThan(10);
    for (const { name, stored, figures } of recorded) {
      expect(plain(kept.figuresOf(stored, figures.draws)), `${name}, ${figures.draws} draws`).toEqual(figures);
      expect(checkedFigures(kept, figures)).toEqual(figures);
    }
  });

  it("is given what its links store, and reaches the verdict that is written in them", () => {
    for (const { name, code, stored, figures } of recordedOf(version)) {
      expect(storedIn(code), name).toEqual(stored);
      expect(decode(code), name).toMatchObject({ ok: true, modelVersion: version });
      // The verdict in a link is that of all draws.
      if (figures.draws > 4096) expect(decode(code), name).toMatchObject({ stamp: { option: figures.option, verdict: figures.verdict } });
    }
  });

  it("refuses what none of its links can hold", async () => {
    const { figuresOf, pricesUntil } = await keptModel(version);
    const stored = recordedOf(version)[0]?.stored as StoredScenario;
    expect(figuresOf({ ...stored, priceDate: "2099-01-01" }, 8)).toBeUndefined();
    expect(figuresOf({ ...stored, answers: { ...stored.answers, mailboxes: "many" } }, 8)).toBeUndefined();
    expect(figuresOf({ ...stored, overrides: { A999: 1 } }, 8)).toBeUndefined();
    expect(figuresOf({ ...stored, priceDate: pricesUntil }, 8)).toBeDefined();
  });
});

describe("what is kept", () => {
  it("is every version from 1.1.0 on", () => {
    expect(MODEL_VERSIONS.filter((version) => !keptVersions().includes(version))).toEqual(["1.0.0"]);
    expect(keptVersions([...MODEL_VERSIONS, "9.0.0"]).at(-1)).toBe("9.0.0");
  });

  it("is the model of today with the prices of today; else run `node scripts/run.mjs keep-model.ts`, or release a version where a figure moved", async () => {
    const kept = await keptModel(MODEL_VERSION);
    expect(kept.pricesUntil).toBe(NEWEST_PRICE_DATE);
    for (const { name, stored, figures } of recordedOf(MODEL_VERSION).filter(({ figures }) => figures.draws <= 4096))
      expect(plain(today.figuresOf(stored, figures.draws)), name).toEqual(figures);
    fc.assert(
      fc.property(scenarios, ({ priceDate, ...given }) => {
        const stored = { ...given, priceDate: [priceDate, NEWEST_PRICE_DATE].toSorted()[0] ?? priceDate };
        expect(plain(today.figuresOf(stored, 64))).toEqual(plain(kept.figuresOf(stored, 64)));
      }),
      { numRuns: 20 },
    );
  });

  it("has the shape of its interface and no more", () => {
    const [profile] = PROFILES;
    if (!profile) throw new Error("There are no profiles.");
    const figures = keptFigures(
      evaluate({ answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, new Draws(64, SEED)),
    );
    expect(checkedFigures(today, figures)).toEqual(figures);
  });

  it("is what an assessment says", () => {
    const [first] = recordedOf(MODEL_VERSION);
    const parsed = parseAnswers(first?.stored.answers);
    if (!first || !parsed.ok) throw new Error("There is no link to assess.");
    const scenario = { answers: parsed.answers, overrides: {}, priceDate: first.stored.priceDate };
    expect(plain(keptFigures(evaluate(scenario, BOOK, new Draws(first.figures.draws, SEED))))).toEqual(first.figures);
  });
});
