import { environment } from "@/server/environment";
import type { FoundResult } from "./load-result";

/** The absolute address of a result, and the model and prices that it was made with. */
export const madeWith = ({ code, scenario, assessment }: Pick<FoundResult, "code" | "scenario" | "assessment">) => ({
  link: `${environment().siteUrl}/r/${code}`,
  modelVersion: assessment.modelVersion,
  priceDate: scenario.priceDate,
});
