import type { PricesChoice } from "@/server/addresses/prices-choice";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { type LoadFailure, loadResult, orNull } from "./load-result";

/** How one number of a result came about; `unknown` for one that this result does not have. The clock serves only to mark what is past its review. */
export function derivationOf(code: string, prices: PricesChoice, id: string) {
  return oncePerRequest(`derivation ${id}`, async () => {
    const loaded = await loadResult(code, prices);
    if (!loaded.ok) return failed(loaded.reason);
    const { scenario, assessment } = loaded;
    const derivation = await orNull(work("derived", { id, scenario, assessment, today: new Date().toISOString().slice(0, 10) }));
    if (derivation === null) return failed("busy");
    return derivation === undefined ? failed("unknown") : { ok: true as const, loaded, derivation };
  });
}

const failed = <Reason extends LoadFailure | "unknown">(reason: Reason) => ({ ok: false as const, reason });
