import { RECOMMENDED } from "../questionnaire/ids";
import { parseOverrides } from "../questionnaire/overrides";
import type { Overrides, Upgrade } from "../questionnaire/scenario";
import type { Given, Layout } from "./layout";

/** Defaults of the questionnaire at the time of layout 1. Nothing tells a default from a choice of the same plan. */
const DEFAULTS_OF_1 = { hostedPlan: "microsoft-365-business-basic", appPlan: "sendgrid" } as const;
const PLANS = ["hostedPlan", "appPlan"] as const;

/** What the answers of a layout mean in the questionnaire of today; ids that it did not have stay open for their defaults. */
export function upgradedAnswers({ number }: Layout, answers: Given): { answers: Given; upgrades: Upgrade[] } {
  if (number !== 1) return { answers, upgrades: [] };
  const defaulted = PLANS.filter((id) => answers[id] === DEFAULTS_OF_1[id]);
  // A plan for mail that there is none of says nothing.
  const telling = defaulted.filter((id) => id === "hostedPlan" || answers.appMessages !== 0);
  return {
    answers: { ...answers, ...Object.fromEntries(defaulted.map((id) => [id, RECOMMENDED])) },
    upgrades: telling.map((id) => ({ kind: "default-plan", id, was: DEFAULTS_OF_1[id] })),
  };
}

/** The overrides of an older link that today's model takes; the others are named. */
export function upgradedOverrides(overrides: Overrides): { overrides: Overrides; upgrades: Upgrade[] } {
  const taken: Overrides = {};
  const upgrades: Upgrade[] = [];
  for (const [id, value] of Object.entries(overrides)) {
    const parsed = parseOverrides({ [id]: value });
    if (parsed.ok) Object.assign(taken, parsed.overrides);
    else upgrades.push({ kind: "override", id });
  }
  return { overrides: taken, upgrades };
}
