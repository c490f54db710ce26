import type { OptionId } from "../../questionnaire/ids";
import type { Draft } from "../../questionnaire/types";
import { ESTABLISHED } from "../../wording/pages/owned-table";

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
    established: ESTABLISHED.application,
    option: "sender",
    example: { objectives: ["routing"], ...law("routing", "application") },
  },
  {
    established: ESTABLISHED.people,
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
    established: ESTABLISHED.withoutThirdParties,
    option: "self",
    example: { objectives: ["logging"], ...law("logging", "people", "barred") },
  },
  {
    established: ESTABLISHED.wholePath,
    option: "self",
    example: { objectives: ["retention", "confidentiality"], ...law("retention", "people"), ...law("confidentiality", "people") },
  },
  {
    established: ESTABLISHED.both,
    option: "self",
    example: { objectives: ["exit"], ...law("exit", "both") },
  },
  {
    established: ESTABLISHED.nothing,
    option: "core",
    example: { objectives: ["exit"], "basis.exit": "preference" },
  },
];
