import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { SCENARIOS } from "../scenarios/list";

/** Answers under a name, at the newest prices. */
export type Subject = { id: string; scenario: Scenario };

const subject = (id: string, answers: Answers): Subject => ({
  id,
  scenario: { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE },
});

/** Every fourth of the organisations of `docs/scenarios.md`, from one of the first four on. */
const organisations = (first: number): Subject[] =>
  SCENARIOS.filter((_, at) => at % 4 === first).map(({ id, answers }) => {
    const parsed = parseAnswers(answers);
    if (!parsed.ok) throw new Error(`"${id}" has answers that no door lets through: ${JSON.stringify(parsed.problems)}`);
    return subject(id, parsed.answers);
  });

/** What the seed is chosen on. Nothing is reported on these. */
export const CHOOSING: readonly Subject[] = organisations(0);

/** What accuracy is reported on, the six worked examples first. The seed was chosen without them. */
export const REPORTED: readonly Subject[] = [...PROFILES.map(({ id, answers }) => subject(id, answers)), ...organisations(2)];
