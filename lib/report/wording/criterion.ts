import type { Criterion } from "../../assessment";
import type { Facts } from "../facts";

/** How one criterion is told: the question it asks, the evidence, and what would close the gap. */
export type CriterionWords = {
  text: string;
  evidence: (facts: Facts, criterion: Criterion) => string;
  gap: string | ((facts: Facts, criterion: Criterion) => string);
};
