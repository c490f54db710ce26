import { whole } from "../format";
import { capitalised, plural } from "../words";

/** What a result was made with, a sentence each. @param own how many assumptions the founder replaced */
export function versionLines(
  { modelVersion, priceDate, draws }: { modelVersion: string; priceDate: string; draws: string },
  own: number,
): string[] {
  return [
    `Model version ${modelVersion}, prices as of ${priceDate}, ${draws} simulated futures.`,
    "The same answers under the same model and price date always give the same result.",
    ...(own > 0
      ? [
          `${capitalised(whole(own))} ${plural(own, "assumption was", "assumptions were")} replaced by your own; the rule is judged by the shipped ones.`,
        ]
      : []),
  ];
}
