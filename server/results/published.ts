import type { Assessment } from "@/lib/model";

import type { Scenario } from "@/lib/questionnaire/scenario";
import { environment } from "@/server/environment";

/** A result as the API returns it, the same from both of its addresses. */
export function published(code: string, scenario: Scenario, assessment: Assessment) {
  const { answers, overrides } = scenario;
  return { code, url: `${environment().siteUrl}/r/${code}`, answers, overrides, assessment };
}
