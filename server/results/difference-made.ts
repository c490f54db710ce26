import { withoutOwn } from "@/lib/questionnaire/override-edits";
import { differenceMade } from "@/lib/report/assumptions";
import { oncePerRequest } from "@/server/work/request-context";
import type { FoundResult, NoCode } from "./load-result";
import { resultOf } from "./result-of";

/** What a founder's own value of an assumption does to the price of control, beside the same result with ours; undefined where it is ours. */
export function differenceMadeBy(id: string, { code, scenario, assessment }: FoundResult): Promise<string | undefined | NoCode> {
  return oncePerRequest(`difference ${code} ${id}`, async () => {
    if (scenario.overrides[id] === undefined) return undefined;
    const ours = await resultOf({ ...scenario, overrides: withoutOwn(scenario.overrides, id) });
    return ours.ok ? differenceMade(scenario, assessment, ours.assessment) : ours;
  });
}
