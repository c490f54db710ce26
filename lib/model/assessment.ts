import type { z } from "zod";
import type { ASSESSMENT_PARTS } from "./assessment-schema";

/** What the model concluded; `assessment-schema.ts` says what each part means. */
export type Assessment = Part<"Assessment">;

type Part<Name extends keyof typeof ASSESSMENT_PARTS> = z.infer<(typeof ASSESSMENT_PARTS)[Name]>;

export type ConditionId = keyof Assessment["conditions"];
export const CONDITIONS = ["control", "capability", "burden"] as const satisfies readonly ConditionId[];

export type Status = Part<"Status">;
export type Span = Part<"Span">;
export type Condition = Part<"Condition">;
export type Criterion = Condition["criteria"][number];
export type Recommendation = Part<"Recommendation">;
export type GoLiveId = Recommendation["goLive"][number];
export type OptionResult = Part<"OptionResult">;
export type LineResult = OptionResult["lines"][number];
export type IncidentResult = OptionResult["incidents"][number];
export type YearlyLoss = OptionResult["incidentLossPerYear"];
export type Flip = Part<"Flip">;
export type SizeCosts = Assessment["costBySize"][number];
export type Notice = Part<"Notice">;
