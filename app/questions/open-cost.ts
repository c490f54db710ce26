import { NEWEST_PRICE_DATE } from "@/lib/assess";
import { withoutShipped } from "@/lib/costs/own-values";
import { type OpenCost, weighOpenAnswers } from "@/lib/open-answers";
import { BOOK } from "@/lib/prices/book";
import type { Draft } from "@/lib/questionnaire/types";
import type { Overrides } from "@/lib/scenario";
import { standardDraws } from "@/lib/standard-draws";
import { Recent } from "../r/[code]/recent";
import { codeOf } from "./draft";

/** Futures of the estimate on the review: it stays near the result's figures and keeps nobody waiting. */
const FUTURES = 512;
/** The review is opened again after each change that is made from it, and each time for a draft of its own. */
const CAPACITY = 100;

const recent = new Recent<OpenCost>(CAPACITY);

/** What the open answers of a draft cost at the newest prices; from memory where it was weighed lately. */
export function openCostOf(draft: Draft, overrides: Overrides): OpenCost {
  const code = codeOf(draft, overrides);
  const known = recent.get(code);
  if (known) return known;
  const given = { draft, overrides: withoutShipped(overrides), priceDate: NEWEST_PRICE_DATE };
  const cost = weighOpenAnswers(given, BOOK, standardDraws.fewer(FUTURES));
  recent.set(code, cost);
  return cost;
}
