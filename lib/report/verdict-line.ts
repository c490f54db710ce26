import type { Assessment } from "../model";
import type { Scenario } from "../questionnaire/scenario";
import { factsOf } from "../wording/facts";
import { verdictSentence } from "../wording/result";

/** The first line of a report, without the rest of it. */
export const verdictLine = (scenario: Scenario, assessment: Assessment): string => verdictSentence(factsOf(scenario, assessment));
