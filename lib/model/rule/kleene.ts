import type { Status } from "../assessment";

const ORDER: Record<Status, number> = { "not-met": 0, unknown: 1, met: 2 };

/** Kleene's *and*: the worst of the statuses; met when there are none. */
export function allOf(statuses: readonly Status[]): Status {
  return statuses.reduce<Status>((worst, each) => (ORDER[each] < ORDER[worst] ? each : worst), "met");
}

/** Kleene's *or*: the best of the statuses; not met when there are none. */
export function anyOf(statuses: readonly Status[]): Status {
  return statuses.reduce<Status>((best, each) => (ORDER[each] > ORDER[best] ? each : best), "not-met");
}
