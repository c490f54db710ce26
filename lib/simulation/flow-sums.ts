import type { Column } from "./columns";
import { memoByKey } from "./memo";
import type { Drift, Growth, Term } from "./terms";

/** Adds up flows that grow and drift alike while they are made, so that a hundred of them cost no more to follow through time than a few. */
export class FlowSums {
  private readonly sums = new Map<Column, Map<Drift, { growth: Growth; drift: Drift; start: Float64Array }>>();

  constructor(private readonly draws: number) {}

  /** The column to add amounts of the first month to; what is added grows and drifts as said. */
  column(growth: Growth, drift: Drift): Float64Array {
    const drifts = memoByKey(this.sums, growth.monthly, () => new Map<Drift, { growth: Growth; drift: Drift; start: Float64Array }>());
    return memoByKey(drifts, drift, () => ({ growth, drift, start: new Float64Array(this.draws) })).start;
  }

  /** Everything added, as one flow for each way of growing and drifting. */
  terms(): Term[] {
    return [...this.sums.values()].flatMap((drifts) => [...drifts.values()].map((sum): Term => ({ kind: "flow", ...sum })));
  }
}
