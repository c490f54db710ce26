import { longDate, whole } from "../format";
import { capitalised, plural } from "../words";

/**
 * What a result was made with, a sentence each.
 *
 * @param errors the standard errors of the price of control, as amounts
 * @param own how many assumptions the founder replaced
 */
export function versionLines(
  { modelVersion, priceDate, draws }: { modelVersion: string; priceDate: string; draws: string },
  errors: { p50: string; p90: string },
  own: number,
): string[] {
  return [
    `Model version ${modelVersion}, prices as of ${longDate(priceDate)}, ${draws} simulated futures.`,
    `With other random numbers the price of control would move by about ${errors.p50} at its P50 and ${errors.p90} at its P90 (one standard error).`,
    "The same answers under the same model and price date always give the same result.",
    ...(own > 0
      ? [
          `${capitalised(whole(own))} ${plural(own, "assumption was", "assumptions were")} replaced by your own; the rule is judged by the shipped ones.`,
        ]
      : []),
  ];
}
