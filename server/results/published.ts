import type { Assessment, Shown } from "@/lib/model";

import type { Scenario } from "@/lib/questionnaire/scenario";
import { groundsOfResult } from "@/lib/report/grounds";
import { environment } from "@/server/environment";

/** A result as the API returns it, the same from both of its addresses. */
export function published(code: string, scenario: Scenario, assessment: Assessment) {
  const { answers, overrides } = scenario;
  const restsOn = groundsOfResult(scenario, assessment) ?? null;
  return { code, url: `${environment().siteUrl}/r/${code}`, answers, overrides, assessment, restsOn };
}

/** The same with the amounts of the assessment converted. Answers, and the changes that turn something, stay in the currency they were given in. */
export function publishedIn(code: string, { assessment, counted }: Shown) {
  return published(code, counted.scenario, { ...assessment, flips: counted.assessment.flips });
}
