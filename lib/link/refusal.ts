import { NEWEST_PRICE_DATE } from "../data/price-book";
import type { Scenario } from "../questionnaire/scenario";
import { decode } from "./codec";
import { type Damage, diagnose } from "./damage";

/** Why an address opens no result. */
export type Refusal =
  | Damage
  /** A sound code of another kind, which opens elsewhere. */
  | { kind: "draft" | "invitation"; code: string }
  /** A sound code whose stored verdict is not the one that its answers lead to. */
  | { kind: "false-verdict" };

/** Whether a scenario counts on prices that this version has not heard of; they would silently be older ones. */
export const isLater = ({ priceDate }: Scenario): boolean => priceDate > NEWEST_PRICE_DATE;

/** What stands in place of a code whose verdict turned out to be false; no code looks like it. */
export const FALSE_VERDICT = "false-verdict";

/** Why the part of an address after `/r/` opens no result; undefined when it does, as far as the code tells without its assessment. */
export function refusalOf(text: string): Refusal | undefined {
  if (text === FALSE_VERDICT) return { kind: "false-verdict" };
  const decoded = decode(text);
  if (!decoded.ok) return diagnose(text);
  if (decoded.kind !== "scenario") return { kind: decoded.kind, code: text };
  return isLater(decoded.scenario) ? { kind: "later" } : undefined;
}
