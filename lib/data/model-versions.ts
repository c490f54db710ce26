/** Every model version that ever made a link, oldest first. Append only: a link stores the position in this list. */
export const MODEL_VERSIONS = ["1.0.0", "1.1.0", "2.0.0"] as const;

export type ModelVersion = (typeof MODEL_VERSIONS)[number];

/** The version of the model that runs today. */
export const MODEL_VERSION: ModelVersion = MODEL_VERSIONS[MODEL_VERSIONS.length - 1] ?? "2.0.0";

/** The first version that is kept as a file in `models`; of those before it only the verdict in a link is left. */
const FIRST_KEPT: ModelVersion = "1.1.0";

/** The versions that are kept, oldest first. @param versions all there are */
export const keptVersions = (versions: readonly string[] = MODEL_VERSIONS): readonly string[] =>
  versions.slice(versions.indexOf(FIRST_KEPT));
