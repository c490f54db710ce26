import { expect, it } from "vitest";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeScenario } from "@/lib/link/codec";
import { FALSE_VERDICT } from "@/lib/link/refusal";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { refuse } from "@/server/results/refuse";

/** What Next is told by a thrown error. */
function toldBy(code: string): string {
  try {
    return refuse(code, "damaged");
  } catch (error) {
    return (error as { digest: string }).digest;
  }
}

it("leads a sound code with a false verdict to the page that says so, and any other nowhere, lest it be led in a circle", () => {
  const [{ answers }] = PROFILES as [(typeof PROFILES)[number]];
  const link = encodeScenario({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, { option: "self", verdict: "settled" });
  expect(toldBy(link.ok ? link.code : "")).toContain(`/r/${FALSE_VERDICT}`);
  expect(toldBy(FALSE_VERDICT)).toContain("404");
  expect(toldBy("m1damaged")).toContain("404");
});
