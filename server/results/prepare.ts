import { ANSWERED_EXAMPLE } from "@/lib/formats/openapi/examples";
import { underWay } from "@/lib/link/journey";
import { completeDraft } from "@/lib/questionnaire/answers";
import { profileNamed } from "@/lib/questionnaire/profiles";
import { pricesAsked } from "@/server/addresses/prices-choice";
import type { Address } from "@/server/addresses/routes";
import { derivationOf } from "./derivation-of";
import { differenceMadeBy } from "./difference-made";
import { loadComparison } from "./load-comparison";
import { loadResult } from "./load-result";
import { openCostOf } from "./open-cost";
import { exampleResult } from "./profile-results";
import { resultCode } from "./result-of";
import { shownAs } from "./shown-result";
import { thenAndNowOf } from "./then-and-now";

/**
 * Works out what a page will show before Next is asked for it. So the page never waits: Next orders a page differently where it had to wait,
 * and its bytes would depend on the cache. False when there is no room to work it out.
 */
export async function prepare({ route, parts, query }: Address): Promise<boolean> {
  const [code = "", second = ""] = parts;
  const prices = pricesAsked(query);
  switch (route) {
    case "/r/:code":
    case "/r/:code/money":
    case "/r/:code/operation":
    case "/r/:code/proof":
    case "/r/:code/details/:detail":
    case "/r/:code/share": {
      const loaded = await loadResult(code, prices);
      return loaded.ok ? (await thenAndNowOf(code, loaded)) !== null : isRoom(loaded);
    }
    case "/examples/:example":
      return isPreparedExample(code);
    case "/api":
      return isPreparedExample(ANSWERED_EXAMPLE);
    case "/r/:code/explore":
    case "/r/:code/assumptions":
      return isRoom(await loadResult(code, prices));
    case "/embed/done/:code":
      return isRoom(await loadResult(code));
    case "/r/:code/assumptions/:assumption": {
      const loaded = await loadResult(code, prices);
      if (!loaded.ok) return isRoom(loaded);
      const made = await differenceMadeBy(second, shownAs(loaded, query));
      return typeof made !== "object" || isRoom(made);
    }
    case "/r/:code/numbers/:number":
      return isRoom(await derivationOf(code, query, second));
    case "/compare/:code/:code":
      return isRoom(await loadComparison(code, second));
    case "/questions/review/:draft?":
    case "/embed/questions/review/:draft?":
      return prepareReview(code, query);
    case "/invite/:code/review/:draft?":
      return prepareReview(second, query);
    default:
      return true;
  }
}

async function isPreparedExample(id: string): Promise<boolean> {
  const example = profileNamed(id);
  return example === undefined || isRoom(await exampleResult(example));
}

/** A review can do without the cost of open answers when there is no room for it; a result that was asked for has to be there. */
async function prepareReview(code: string, query: URLSearchParams): Promise<boolean> {
  const started = underWay(code === "" ? undefined : [code]);
  if (started === undefined) return true;
  const { draft, overrides } = started;
  if (query.get("go") === "result") return isRoom(await resultCode(completeDraft(draft), overrides));
  await openCostOf(draft, overrides);
  return true;
}

const isRoom = (outcome: { ok: boolean; reason?: string; busy?: boolean }): boolean =>
  outcome.ok || (outcome.reason !== "busy" && !outcome.busy);
