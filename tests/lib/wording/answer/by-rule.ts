import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import type { Assessment, Flip } from "@/lib/model/assessment";
import { applyRule } from "@/lib/model/rule/apply-rule";
import { completeDraft, withoutStrayDetails } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers, Draft } from "@/lib/questionnaire/types";
import { type Facts, factsOf } from "@/lib/wording/facts";
import { assessProfile, fewDraws } from "../../../assessments";

/** The answers of a worked profile, some of them changed. */
export function answersOf(id: string, changes: Draft = {}): Answers {
  const profile = PROFILES.find((each) => each.id === id);
  if (profile === undefined) throw new Error(`There is no profile "${id}".`);
  return completeDraft(withoutStrayDetails({ ...profile.answers, ...changes }));
}

/** What these words read of a result: the rule by its simulation, flips as given, and the rest of one assessment for all, because they show no figure. */
export function factsByRule(answers: Answers, flips: Flip[] = []): Facts {
  const { assessment } = assessProfile("two-founders");
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const { owned, conditions, verdict } = applyRule(scenario, BOOK, fewDraws);
  const ruled: Assessment = {
    ...assessment,
    conditions,
    recommendation: { ...verdict, money: "clear" },
    priceOfControl: { ...assessment.priceOfControl, option: owned },
    flips,
  };
  return factsOf(scenario, ruled);
}
