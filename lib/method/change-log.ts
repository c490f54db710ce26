import type { ModelVersion } from "../model-version";

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
];
