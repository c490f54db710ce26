import { type Notice, silentFailureWithin } from "../../model";

import type { OptionId } from "../../questionnaire/ids";
import { CONTRADICTIONS } from "../../questionnaire/path";
import { lookUp } from "../../questionnaire/records";
import type { Facts } from "../facts";
import { chance, whole } from "../format";
import { OPTION_NAMES } from "./names";
import { scaleCautions } from "./scale";

/** Bounds up to here are lower ones: the upper ones are in the thousands and beyond. */
const LOWEST_BOUND = 10;

const QUANTITIES: Record<Extract<Notice, { code: "growth-clamped" }>["quantity"], { name: string; bound: (value: number) => string }> = {
  mailboxes: { name: "mailboxes", bound: (value) => whole(value) },
  appMessages: { name: "application messages", bound: (value) => `${whole(value)} a month` },
  revenueAtStake: { name: "revenue", bound: (value) => `${whole(value)} a month` },
};

function cappedSentence(notice: Extract<Notice, { code: "plan-capped" }>, planName: (id: string) => string): string {
  const when = notice.fromMonth <= 1 ? "from the start" : `from month ${whole(notice.fromMonth)} on`;
  return notice.pricedAs === notice.plan
    ? `${label(notice.option)}: ${planName(notice.plan)} is too small for your numbers ${when}, and no larger plan stands in the price book, so it is priced by volume at its own rate.`
    : `${label(notice.option)}: ${planName(notice.plan)} is too small for your numbers ${when}, so that time is priced as ${planName(notice.pricedAs)}.`;
}

function clampedSentence(notice: Extract<Notice, { code: "growth-clamped" }>): string {
  const { name, bound } = QUANTITIES[notice.quantity];
  const passes = notice.bound <= LOWEST_BOUND ? "fall below" : "pass";
  const ends = name === "revenue" ? "it ends there" : "they end there";
  return `At the growth you gave, ${name} would ${passes} ${bound(notice.bound)} within the period; the model slows the growth so that ${ends}.`;
}

function label(option: OptionId): string {
  return OPTION_NAMES[option];
}

/** A figure that was adjusted, and why, as a sentence; none for one that could not be given, which is told in its own place. */
export function noticeSentences(notice: Notice, planName: (id: string) => string): string[] {
  switch (notice.code) {
    case "plan-capped":
      return [cappedSentence(notice, planName)];
    case "growth-clamped":
      return [clampedSentence(notice)];
    case "no-break-even-hours":
      return [];
  }
}

/** The sentence of a flag; throws for a code that has none. */
export function flagSentence(code: string): string {
  const sentence = lookUp(CONTRADICTIONS, code);
  if (sentence === undefined) throw new Error(`The flag "${code}" has no sentence.`);
  return sentence;
}

/** Cautions that follow from the size of the numbers rather than from an answer. */
export function sizeCautions(facts: Facts): string[] {
  const { hosted, owned } = facts;
  const silent = silentFailureWithin(owned);
  const cautions: string[] = [];
  if (facts.answers.mfa === "none" || facts.answers.mfa === "some")
    cautions.push(
      "Not everybody signs in with a second factor, and that raises the rate of compromised accounts in every option: fix it first.",
    );
  if (facts.answers.noticeTime === "month" && silent > 0)
    cautions.push(
      `You would notice silent failures after about a month; with a chance of ${chance(silent)} of at least one when owning, and ${chance(silentFailureWithin(hosted))} when buying, the first thing to buy is monitoring.`,
    );
  return [...cautions, ...scaleCautions(facts)];
}

/** The first caution where almost nothing was answered. */
export function defaultsCaution(facts: Facts): string[] {
  if (!facts.onDefaults) return [];
  return [
    `Almost nothing was answered: ${whole(facts.notSureCount)} answers are “not sure”. The figures stand on defaults and on wide ranges, so they describe no company in particular.`,
  ];
}
