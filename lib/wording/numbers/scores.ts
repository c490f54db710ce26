import type { ConditionId } from "../../model";
import type { Facts } from "../facts";
import { longDate } from "../format";

export const SCORE = "Score";
export const STATUS = "The condition is";
export const POINT = "Point";
export const JUDGED_FROM = "Judged from";
export const STATUS_COLUMN = "So it is";
export const POINTS = "Points";
export const OBJECTIVE = "Objective";
export const POINTS_OF_TWO = "Points met of two";
export const metOf = (all: number): string => `Met, of ${all}`;

/** What the score says, and that it decides nothing. */
export const NEVER_DECIDES: Record<ConditionId, string> = {
  control:
    "The score never decides. The rule asks only whether the condition is met, and it is met when one objective has both of its points.",
  capability:
    "The score never decides. The rule asks only whether the condition is met: a high score with one point missing is still not met.",
  burden: "The score never decides. The rule asks only whether the condition is met: a high score with one point missing is still not met.",
};

const OF_ALL = "100 × points that are met ÷ all points";

export const EXPRESSIONS: Record<ConditionId, string> = {
  control: "100 × points that are met of the best objective ÷ 2",
  capability: OF_ALL,
  burden: OF_ALL,
};

/** How points are counted, and where the rule comes from. @param idle some point asks for nothing here */
export function scoreWords(id: ConditionId, { assessment, objectives }: Facts, idle: boolean): string[] {
  const control =
    objectives.length === 0
      ? "No objective is named, so there is none with points, and the score is 0."
      : "Each objective has two points: a basis stronger than a preference, and a check that no hosted service can meet it. The objective with most points met counts, and the others add nothing.";
  return [
    ...(id === "control" ? [control] : []),
    "All points weigh the same. One that is not met counts as nothing, and so does one that is not known. The share is rounded to a whole number.",
    ...(idle ? ["A point for which nothing is needed here holds, and counts as met."] : []),
    `This is the rule of model version ${assessment.modelVersion}, with prices as of ${longDate(assessment.priceDate)} where a point rests on a cost.`,
  ];
}

export const BEST_COUNTS = "The highest of these counts.";
