import type { ConditionId } from "../../model";
import { numberWord } from "../format";
import { capitalised } from "../words";

/** How many points of a condition hold. */
export function holds(met: number, all: number): string {
  if (met === all) return all === 1 ? "Its one point holds." : `All ${numberWord(all)} points hold.`;
  const count = met === 0 ? "None" : capitalised(numberWord(met));
  return all === 1 ? "Its one point does not hold." : `${count} of ${numberWord(all)} points ${met < 2 ? "holds" : "hold"}.`;
}

/** How many things that one must control meet both of their points. */
export function lanesHold(met: number, all: number): string {
  if (all === 1) return met === 1 ? "Both points of the one requirement hold." : "One requirement was named.";
  const count = met === 0 ? "None" : capitalised(numberWord(met));
  return `${count} of ${numberWord(all)} named ${met < 2 ? "meets" : "meet"} both points; one would do.`;
}

/** How many points must hold; a quantity is drawn where one was given. */
export function asks(id: ConditionId, { all, lanes, gauges }: { all: number; lanes: number; gauges: boolean }): string {
  if (id === "control" && lanes > 0) return `${lanes > 1 ? "One requirement is enough; for it both" : "Both"} points must hold.`;
  const key = gauges ? " Bar: what you said. Stroke: what is needed." : "";
  return all === 1 ? "This point must hold." : `All ${numberWord(all)} points must hold.${key}`;
}

export const NARROWLY = "narrowly";
