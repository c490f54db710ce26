import type { StoredScenario } from "../../data/kept-model-1";
import type { KeptModel2 } from "../../data/kept-model-2";
import { MODEL_VERSION } from "../../data/model-versions";
import { BOOK, NEWEST_PRICE_DATE } from "../../data/price-book";
import { parseAnswers } from "../../questionnaire/answers";
import { parseOverrides } from "../../questionnaire/overrides";
import { Draws } from "../../simulation/draws";
import { evaluateFigures } from "../figures";
import { DRAWS, SEED } from "../standard-draws";
import { keptFigures } from "./figures";

/**
 * The model as a file that outlives it. `scripts/keep-model.ts` bundles this with the data, prices and questionnaire of its day into
 * `models/<version>.mjs`, which is read through `lib/data/kept-model-2.ts` for good.
 */

/** Draws are made anew each time and forgotten with it: a thread may have loaded many old models, and each would hold tens of megabytes. */
function figuresOf(stored: StoredScenario, draws: number = DRAWS) {
  const parsed = parseAnswers(stored.answers);
  const overrides = parseOverrides(stored.overrides);
  if (!parsed.ok || !overrides.ok || stored.priceDate > NEWEST_PRICE_DATE) return undefined;
  const scenario = { answers: parsed.answers, overrides: overrides.overrides, priceDate: stored.priceDate };
  return keptFigures(evaluateFigures(scenario, BOOK, new Draws(draws, SEED)).figures);
}

export const kept: KeptModel2 = { interface: 2, modelVersion: MODEL_VERSION, pricesUntil: NEWEST_PRICE_DATE, figuresOf };
