import type { OptionId } from "../../questionnaire/ids";

import type { Draft } from "../../questionnaire/types";

/** One row of the table that says what would be owned: what is established, in words, and answers of which it is true. */
export type OwnedRow = { established: string; option: OptionId; example: Draft };

const law = (objective: string, scope: "people" | "application" | "both", hostedFit = "none-can") => ({
  [`basis.${objective}`]: "law",
  [`scope.${objective}`]: scope,
  [`hostedFit.${objective}`]: hostedFit,
});

/** The least ownership that satisfies what is established; a test asks the model for every row. */
export const OWNED_TABLE: readonly OwnedRow[] = [
  {
    established: "Objectives of application mail alone",
    option: "sender",
    example: { objectives: ["routing"], ...law("routing", "application") },
  },
  {
    established: "Objectives of people’s mail alone: where data lives, retention, logging, filtering, identity, exit",
    option: "core",
    example: {
      objectives: ["data-location", "retention", "logging", "filtering", "identity", "exit"],
      ...law("data-location", "people"),
      ...law("retention", "people", "barred"),
      ...law("logging", "people"),
      ...law("filtering", "people"),
      ...law("identity", "people"),
      ...law("exit", "people"),
    },
  },
  {
    established: "People’s mail, where data location or logging bars third parties as such: a relay is one, and it sees every message",
    option: "self",
    example: { objectives: ["logging"], ...law("logging", "people", "barred") },
  },
  {
    established: "People’s mail, with routing, confidentiality, failure domains or mail as your product among them",
    option: "self",
    example: { objectives: ["retention", "confidentiality"], ...law("retention", "people"), ...law("confidentiality", "people") },
  },
  {
    established: "Objectives of both streams",
    option: "self",
    example: { objectives: ["exit"], ...law("exit", "both") },
  },
  {
    established: "Nothing: shown beside buying, so that there is something to compare it with",
    option: "core",
    example: { objectives: ["exit"], "basis.exit": "preference" },
  },
];
