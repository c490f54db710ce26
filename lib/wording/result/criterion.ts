import type { Criterion } from "../../model";

import type { Facts } from "../facts";

/** How one criterion is told: the question it asks, the evidence, and what would close the gap. */
export type CriterionWords = {
  text: string;
  evidence: (facts: Facts, criterion: Criterion) => string;
  /** Null where there is nothing to do, although the criterion is not met. */
  gap: string | ((facts: Facts, criterion: Criterion) => string | null);
};

/** The criteria that ask for a quantity, of which nothing may be needed. */
const FLOORS = ["committed-hours", "bearable-loss", "degraded-weeks"];

/** Whether a criterion asks for anything here: with nothing needed it holds, but nobody has achieved it. */
export function asksForSomething(criterion: Criterion): boolean {
  return !(FLOORS.includes(criterion.id) && criterion.need?.high === 0);
}
