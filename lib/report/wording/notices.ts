import type { Notice, OptionId } from "../../assessment";
import { CONTRADICTIONS } from "../../questionnaire/path";
import type { Facts } from "../facts";
import { chance, whole } from "../numbers";
import { OPTION_NAMES } from "./names";

const QUANTITIES: Record<Extract<Notice, { code: "growth-clamped" }>["quantity"], { name: string; bound: (value: number) => string }> = {
  mailboxes: { name: "mailboxes", bound: (value) => `${whole(value)} mailboxes` },
  appMessages: { name: "application messages", bound: (value) => `${whole(value)} messages a month` },
  revenueAtStake: { name: "revenue that flows through mail", bound: (value) => `${whole(value)} a month` },
};

type NoticeWords = { [C in Notice["code"]]: (notice: Extract<Notice, { code: C }>, planName: (id: string) => string) => string };

const NOTICES: NoticeWords = {
  "plan-capped": (notice, planName) => {
    const when = notice.fromMonth <= 1 ? "from the start" : `from month ${whole(notice.fromMonth)} on`;
    return notice.pricedAs === notice.plan
      ? `${label(notice.option)}: ${planName(notice.plan)} is too small for your numbers ${when}, and no larger plan stands in the price book, so it is priced by volume at its own rate.`
      : `${label(notice.option)}: ${planName(notice.plan)} is too small for your numbers ${when}, so that time is priced as ${planName(notice.pricedAs)}.`;
  },
  "growth-clamped": (notice) => {
    const words = QUANTITIES[notice.quantity];
    return `At the growth you gave, ${words.name} would pass what the model covers; it is held at ${words.bound(notice.bound)} from there on.`;
  },
};

function label(option: OptionId): string {
  return OPTION_NAMES[option];
}

/** A figure that was adjusted, and why, as a sentence. */
export function noticeSentence(notice: Notice, planName: (id: string) => string): string {
  const tell = NOTICES[notice.code] as (notice: Notice, planName: (id: string) => string) => string;
  return tell(notice, planName);
}

/** The sentence of a flag; throws for a code that has none. */
export function flagSentence(code: string): string {
  const sentence = (CONTRADICTIONS as Record<string, string>)[code];
  if (sentence === undefined) throw new Error(`The flag "${code}" has no sentence.`);
  return sentence;
}

/** Cautions that follow from the size of the numbers rather than from an answer. */
export function sizeCautions(facts: Facts): string[] {
  const { hosted, owned } = facts;
  const silent = owned.silentFailureByMonth.at(-1) ?? 0;
  const cautions: string[] = [];
  if (facts.answers.mfa === "none" || facts.answers.mfa === "some")
    cautions.push(
      "Not everybody signs in with a second factor, and that raises the rate of compromised accounts in every option: fix it first.",
    );
  if (facts.answers.noticeTime === "month" && silent > 0)
    cautions.push(
      `You would notice silent failures after about a month; with a chance of ${chance(silent)} of at least one when owning, and ${chance(hosted.silentFailureByMonth.at(-1) ?? 0)} when buying, the first thing to buy is monitoring.`,
    );
  return cautions;
}
