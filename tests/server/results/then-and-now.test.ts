import { describe, expect, it } from "vitest";
import { MODEL_VERSION, MODEL_VERSIONS } from "@/lib/data/model-versions";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { decode } from "@/lib/link/codec";
import { evaluate } from "@/lib/model/assess";
import { cachedData, startCache } from "@/server/cache";
import type { FoundResult } from "@/server/results/load-result";
import { thenAndNowOf } from "@/server/results/then-and-now";
import { forged } from "../../links/forged";
import { recordedOf } from "../../links/kept-models";
import issued from "../../links/layout-1.json";

/** As it will be when another version is current. */
const versions = [...MODEL_VERSIONS, "9.0.0"];
const recorded = recordedOf(MODEL_VERSION).find(({ figures }) => figures.draws > 4096);

/** The result of a code, without the flips, which nobody here reads. */
function resultOf(code: string): FoundResult {
  const decoded = decode(code);
  if (!decoded.ok || decoded.kind !== "scenario") throw new Error(`${code} holds no result.`);
  const { scenario, stamp, modelVersion } = decoded;
  return { ok: true, code, scenario, assessment: { ...evaluate(scenario), flips: [] }, stamp, modelVersion };
}

describe("a link of an older model", () => {
  it("has its own model run from the kept file, once", async () => {
    if (!recorded) throw new Error("There is no link to open.");
    const { code, figures } = recorded;
    const shown = resultOf(code);
    startCache(10_000_000);
    // While its version is current, only newer prices can have changed what it says.
    const today = await thenAndNowOf(code, shown);
    if (shown.scenario.priceDate === NEWEST_PRICE_DATE) expect(today).toBeUndefined();
    else expect(today).toMatchObject({ newerVersions: [] });
    startCache(10_000_000);
    const told = await thenAndNowOf(code, shown, versions);
    expect(told).toMatchObject({ made: { modelVersion: MODEL_VERSION }, newerVersions: ["9.0.0"], figures: { ofThen: figures } });
    expect(cachedData(`then and now ${code}`)).toEqual({ changes: told });
  });

  it("is refused when its own model does not reach the verdict in it", async () => {
    if (!recorded) throw new Error("There is no link to open.");
    const shown = resultOf(recorded.code);
    const { option, verdict } = shown.stamp;
    const code = forged(recorded.code, { stamp: { option, verdict: verdict === "open" ? "settled" : "open" } });
    expect(await thenAndNowOf(code, shown, versions)).toBe("damaged");
  });

  it("of 1.0.0 keeps its verdict alone", async () => {
    const code =
      issued.find(({ means }) => "modelVersion" in means && means.modelVersion === "1.0.0" && means.kind === "scenario")?.code ?? "";
    const told = await thenAndNowOf(code, resultOf(code));
    expect(told).toMatchObject({ made: { modelVersion: "1.0.0" } });
    expect(told).not.toHaveProperty("figures");
  });
});
