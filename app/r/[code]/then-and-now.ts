import { decode } from "@/lib/link";
import { type ThenAndNow, thenAndNow } from "@/lib/then-and-now";
import type { FoundResult } from "./load";
import { Recent } from "./recent";

/** As many as results are kept; one is a few hundred bytes. */
const recent = new Recent<{ told: ThenAndNow | undefined }>(200);

/** What the opened link said when it was made, beside today; undefined for a link of today. The one half that `shown` has is not computed again. */
export function thenAndNowOf(opened: string, shown: FoundResult): ThenAndNow | undefined {
  const known = recent.get(opened);
  if (known) return known.told;
  const decoded = decode(opened);
  const told = decoded.ok && decoded.kind === "scenario" ? thenAndNow(decoded, [shown.assessment]) : undefined;
  recent.set(opened, { told });
  return told;
}
