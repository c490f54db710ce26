import type { Assumption } from "../../data/assumptions";
import { meanOf, splitLogNormal } from "../../simulation/distributions";

/**
 * The mean of what an assumption is drawn from, to two significant figures; undefined for one number, or where nothing is drawn. It is what
 * is counted, and lies above the middle where high is farther from it than low.
 */
export function meanOfAssumption({ low, likely, high }: Pick<Assumption, "low" | "likely" | "high">): number | undefined {
  return low === high || low <= 0 ? undefined : Number(meanOf(splitLogNormal(low, likely, high)).toPrecision(2));
}
