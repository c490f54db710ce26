import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { type LoadFailure, orNull } from "./load-result";
import { loadShown } from "./shown-result";

/** How one number of a result came about; `unknown` for one that this result does not have. The clock serves only to mark what is past its review. */
export function derivationOf(code: string, view: URLSearchParams, id: string) {
  return oncePerRequest(`derivation ${id}`, async () => {
    const loaded = await loadShown(code, view);
    if (!loaded.ok) return failed(loaded.reason);
    const { scenario, assessment, counted } = loaded;
    const derivation = await orNull(work("derived", { id, scenario, assessment, counted, today: new Date().toISOString().slice(0, 10) }));
    if (derivation === null) return failed("busy");
    return derivation === undefined ? failed("unknown") : { ok: true as const, loaded, derivation };
  });
}

const failed = <Reason extends LoadFailure | "unknown">(reason: Reason) => ({ ok: false as const, reason });
