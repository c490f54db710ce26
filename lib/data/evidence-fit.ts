import type { PublicCase } from "./cases";
import type { EvidenceFigures } from "./evidence-figures";
import type { PublishedTotal } from "./published-totals";
import type { RulePoint } from "./rules-of-thumb";

// How what the model says stands to what others published. One yardstick for each kind, the same for every row.

/** The model meets a published figure, or is below or above it. */
export type Fit = "hit" | "below" | "above";

/** How far the model may be off a published figure and still meet it: a quarter of it. */
const NEAR = 0.25;

/** The model's figure for the same scope as a multiple of the nearest published one, and what that means. */
export function fitOf({ published }: Pick<PublishedTotal, "published">, { sameScope }: { sameScope: number }): { fit: Fit; ratio: number } {
  const { low, high = low } = published;
  const nearest = Math.min(high, Math.max(low, sameScope));
  const ratio = sameScope / nearest;
  return { fit: ratio < 1 - NEAR ? "below" : ratio > 1 + NEAR ? "above" : "hit", ratio };
}

/** Whether the rule recommends what somebody did: open where the text does not say enough to decide. */
export type Agreement = "same" | "part" | "differs" | "open";

export function agreementOf({ did }: Pick<PublicCase, "did">, { option, settled }: EvidenceFigures["cases"][string]): Agreement {
  if (!settled) return "open";
  if (did === "both") return "part";
  return (option === "hosted") === (did === "buys") ? "same" : "differs";
}

/** Whether the model says what a rule of thumb says at a point; undefined where the rule says nothing there, or only if. */
export function saysTheSame(
  { claim, judgedBy, onlyIf }: RulePoint,
  { bought, own, verdict }: EvidenceFigures["points"][string],
): boolean | undefined {
  if (claim === undefined || onlyIf !== undefined) return undefined;
  const owns = judgedBy === "rule" ? verdict !== "hosted" : own < bought;
  return owns === (claim === "own");
}
