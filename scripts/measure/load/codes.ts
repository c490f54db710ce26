import type { Answers } from "@/lib/questionnaire/types";
import { NEWEST_PRICE_DATE } from "../../../lib/data/price-book";
import { encodeScenario } from "../../../lib/link/codec";

import { PROFILES } from "../../../lib/questionnaire/profiles";

/** The grid of three significant figures from 1,000 on in steps of ten. */
const LOSSES = 900;

/**
 * The codes of results that nobody has asked for, each with its true verdict: two founders with nothing that obliges them to own, to whom
 * the rule says "buy" whatever an hour costs them and whatever they could bear to lose, so that no code has to be assessed to be written.
 */
export function* newCodes(): Generator<string, never> {
  for (let index = 0; ; index += 1) {
    yield codeOf({ bearableLoss: 1000 + 10 * (index % LOSSES), hourlyCost: 20 + Math.floor(index / LOSSES) });
  }
}

function codeOf(given: Partial<Answers>): string {
  const founders = PROFILES.find(({ id }) => id === "two-founders");
  if (founders === undefined) throw new Error("The profile of two founders is gone.");
  const scenario = { answers: { ...founders.answers, ...given }, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const encoded = encodeScenario(scenario, { option: "hosted", verdict: "settled" });
  if (!encoded.ok) throw new Error("The answers of two founders do not fit into a link.");
  return encoded.code;
}

/** The code of the first worked example that the start page leads to. */
export async function exampleCode(origin: string): Promise<string> {
  const page = await (await fetch(origin)).text();
  const code = /href="\/r\/(m1[a-z0-9]+)"/.exec(page)?.[1];
  if (code === undefined) throw new Error("The start page leads to no example.");
  return code;
}
