/** Every model version that ever made a link, oldest first. Append only: a link stores the position in this list. */
export const MODEL_VERSIONS = ["1.0.0", "1.1.0"] as const;

export type ModelVersion = (typeof MODEL_VERSIONS)[number];

/** The version of the model that runs today. */
export const MODEL_VERSION: ModelVersion = MODEL_VERSIONS[MODEL_VERSIONS.length - 1] ?? "1.1.0";
