import { shownIn } from "@/lib/model";
import { withoutOwn } from "@/lib/questionnaire/override-edits";
import { differenceMade } from "@/lib/report/assumptions";
import { oncePerRequest } from "@/server/work/request-context";
import type { NoCode } from "./load-result";
import { resultOf } from "./result-of";
import type { ShownResult } from "./shown-result";

/** What a founder's own value of an assumption does to the price of control, beside the same result with ours; undefined where it is ours. */
export function differenceMadeBy(id: string, { code, scenario, assessment, counted }: ShownResult): Promise<string | undefined | NoCode> {
  return oncePerRequest(`difference ${code} ${id}`, async () => {
    if (scenario.overrides[id] === undefined) return undefined;
    const ours = await resultOf({ ...counted.scenario, overrides: withoutOwn(scenario.overrides, id) });
    return ours.ok ? differenceMade(scenario, assessment, shownIn(ours, assessment.currency).assessment) : ours;
  });
}
