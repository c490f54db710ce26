import type { ModelVersion } from "./model-versions";

/** What a version of the model brought: shown on the method page, newest first. */
export type ModelChange = {
  version: ModelVersion;
  /** ISO day. */
  date: string;
  summary: string;
  changes: readonly string[];
  /** What happens to a result made with an older version. */
  effect: string;
};

/** One entry for each model version, oldest first; a test says so when one is missing. */
export const CHANGE_LOG: readonly ModelChange[] = [
  {
    version: "1.0.0",
    date: "2026-11-23",
    summary: "The first published model.",
    changes: [
      "The rule: three conditions, their criteria, and the least ownership that satisfies what is established.",
      "Four options on two streams of mail, with 38 cost lines and 18 kinds of incident, drawn together month by month.",
      "221 assumptions of ours, 60 published figures and 98 dated prices.",
    ],
    effect: "There is no older result.",
  },
  {
    version: "1.1.0",
    date: "2026-11-23",
    summary: "A better estimator, and the decision laid open.",
    changes: [
      "8,192 draws on a scrambled digital net in place of 10,000 on a Latin hypercube; the first event of each kind takes its size and time from the net too.",
      "Above 12 expected events over the horizon a draw takes the sum of each year’s events, where it took each month’s above 30.",
      "Bands by month follow the first 2,048 draws and end exactly at the total.",
      "New figures: flips, drivers, what is worth finding out, cost by size, lost mail by cause, and the price of each established objective. No assumption and no price changed.",
    ],
    effect: "Totals move by less than 1 %. A verdict can turn only where a number was within a rounding step of what it had to meet.",
  },
];
