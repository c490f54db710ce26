import { planName } from "../data/price-book";
import type { Assessment } from "../model";
import type { Scenario } from "../questionnaire/scenario";
import { flips } from "../report/flips";
import { factsOf } from "../wording/facts";
import { oneWay } from "../wording/pages/explore";
import type { Edits } from "./edits";

/** A way to another verdict: its name, the id that opens it as a result, and the answers that it takes. */
export type Way = { id: string; name: string; changes: Edits };

/** Every way to another verdict that the result names, those of one answer first. */
export function waysToTurn(scenario: Scenario, assessment: Assessment): Way[] {
  const { singles, sets } = flips(factsOf(scenario, assessment), planName);
  const named = [
    ...singles.map(({ id, change, to }) => ({ id, name: oneWay(change.label, change.to, to) })),
    ...sets.map(({ id, heading }) => ({ id, name: heading })),
  ];
  return named.flatMap(({ id, name }) => {
    const changes = assessment.flips.find((flip) => flip.id === id)?.changes;
    return changes ? [{ id, name, changes }] : [];
  });
}
