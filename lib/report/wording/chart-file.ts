import { longDate } from "../numbers";
import type { Report } from "../types";

/** Where a chart that was saved as a file comes from. */
export function chartFoot({ versions }: Report, link: string): string[] {
  return [`Mailverdict, model ${versions.modelVersion}, prices of ${longDate(versions.priceDate)}`, link];
}
