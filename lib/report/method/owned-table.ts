import type { OptionId } from "../../questionnaire/ids";
import type { Draft } from "../../questionnaire/types";
import { FORCED } from "../../wording/pages/owned-table";

/** One row of the table that says what would be owned: what is forced, in words, and answers of which it is true. */
export type OwnedRow = { forced: string; option: OptionId; example: Draft };

const law = (objective: string, scope: "people" | "application" | "both", hostedFit = "none-can") => ({
  [`basis.${objective}`]: "law",
  [`scope.${objective}`]: scope,
  [`hostedFit.${objective}`]: hostedFit,
});

/** The least ownership of what is forced; a test asks the model for every row. */
export const OWNED_TABLE: readonly OwnedRow[] = [
  {
    forced: FORCED.application,
    option: "sender",
    example: { objectives: ["routing"], ...law("routing", "application") },
  },
  {
    forced: FORCED.people,
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
    forced: FORCED.withoutThirdParties,
    option: "self",
    example: { objectives: ["logging"], ...law("logging", "people", "barred") },
  },
  {
    forced: FORCED.wholePath,
    option: "self",
    example: { objectives: ["retention", "confidentiality"], ...law("retention", "people"), ...law("confidentiality", "people", "can") },
  },
  {
    forced: FORCED.bought,
    option: "sender",
    example: { objectives: ["retention", "product"], ...law("retention", "people", "extra-cost"), ...law("product", "application") },
  },
  {
    forced: FORCED.both,
    option: "self",
    example: { objectives: ["exit"], ...law("exit", "both") },
  },
  {
    forced: FORCED.nothing,
    option: "core",
    example: { objectives: [] },
  },
];
