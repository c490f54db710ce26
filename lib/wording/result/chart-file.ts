import { longDate } from "../format";
import type { Versions } from "../types";

/** Where a chart that was saved as a file comes from. */
export function chartFoot({ versions }: { versions: Versions }, link: string): string[] {
  return [`Mailverdict, model ${versions.modelVersion}, prices of ${longDate(versions.priceDate)}`, link];
}
