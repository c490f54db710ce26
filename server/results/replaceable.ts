import { ASSUMPTIONS, type Assumption } from "@/lib/data/assumptions";
import { isRead } from "@/lib/wording/result/assumptions";

/** The assumption with this id, if there is one and the model reads it. */
export function replaceable(id: string | null): Assumption | undefined {
  return ASSUMPTIONS.find((row) => row.id === id && isRead(row));
}
