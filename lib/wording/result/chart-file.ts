import { longDate } from "../format";
import type { Versions } from "../types";

/** Where a chart that was saved as a file comes from. */
export function chartFoot({ versions, conversion }: { versions: Versions; conversion: string | null }, link: string): string[] {
  return [
    ...(conversion === null ? [] : [conversion]),
    `Mailverdict, model ${versions.modelVersion}, prices of ${longDate(versions.priceDate)}`,
    link,
  ];
}
