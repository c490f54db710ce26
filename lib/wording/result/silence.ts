import { CHOSEN, silentFailureWithin } from "../../model";
import type { OptionId } from "../../questionnaire/ids";

import type { Facts } from "../facts";
import { chance, figure, percent, shareInWords, yearsInWords } from "../format";
import { capitalised, inSentence, listed } from "../words";
import { incidentWords } from "./incidents";
import { OWNING } from "./names";

const atEnd = (facts: Facts, option: OptionId) => silentFailureWithin(facts.assessment.options[option]);

/** The claim of the chart of silent failures: how likely one becomes, on both sides. */
export function silenceClaim(facts: Facts): string {
  const years = yearsInWords(facts.assessment.horizonYears);
  if (facts.nothingToOwn)
    return `Within ${years} at least one silent failure comes with a chance of ${chance(atEnd(facts, "hosted"))} when buying`;
  return `Small mistakes compound: within ${years} the chance of a silent failure is ${chance(atEnd(facts, facts.ownedId))} when ${OWNING[facts.ownedId]} and ${chance(atEnd(facts, "hosted"))} when buying`;
}

/** Chances in words, each up to where it holds, as one expects a failure. */
const EXPECTED = [
  { below: 0.1, words: "unlikely" },
  { below: 0.45, words: "possible" },
  { below: 0.6, words: "an even chance" },
  { below: 0.9, words: "likely" },
  { below: Number.POSITIVE_INFINITY, words: "nearly certain" },
] as const;

const expected = (probability: number): string => EXPECTED.find(({ below }) => probability < below)?.words ?? "";

/** The heading of its section: how far one has to expect a silent failure within the years compared, without a figure. */
export function silenceHeading(facts: Facts): string {
  const bought = expected(atEnd(facts, "hosted"));
  if (facts.nothingToOwn) return `A silent failure: ${bought} when you buy`;
  const own = expected(atEnd(facts, facts.ownedId));
  return own === bought
    ? `A silent failure: ${own}, whichever you choose`
    : `A silent failure: ${bought} when you buy, ${own} when you own`;
}

/** The summary: what a silent failure is, and its chance after the first year. */
export function silenceSummary(facts: Facts): string {
  const after = (option: OptionId) => chance(silentFailureWithin(facts.assessment.options[option], 1));
  const first = `Within the first year the chance of at least one is ${after("hosted")} when buying`;
  return `A silent failure is one that nobody is told of, so that mail goes missing until somebody notices: a lapsed key or record, a mistake in DNS that gives no error, or a receiver that files your mail as junk. What comes back or waits is not silent. ${first}${facts.nothingToOwn ? "" : ` and ${after(facts.ownedId)} when ${OWNING[facts.ownedId]}`}.`;
}

/** How much of the kinds that are not silent throughout is. */
export const SILENT_SHARES = `${capitalised(shareInWords(CHOSEN.silentDnsShare))} of the DNS mistakes and ${percent(CHOSEN.silentListingShare)} of the blocklistings count as silent; after the others mail comes back to its senders.`;

export const SILENCE_NOTES = [
  `Each kind comes at its own rate, which your answers about the team, its habits and your mail change. ${SILENT_SHARES}`,
];

/** Causes outside of incidents, as they stand beside a bar. */
const CAUSES: Readonly<Record<string, string>> = {
  steady: "Mail that quietly goes missing every day",
  "warm-up": "New addresses that have yet to earn trust",
};

/** The name of a cause of lost mail; throws for one that has none. */
export function causeName(id: string): string {
  return CAUSES[id] ?? incidentWords(id).name;
}

export const OTHER_CAUSES = "Other causes";

/** Days as text: "7.4", "0.08", "under 0.01". */
export function daysText(days: number): string {
  if (days > 0 && days < 0.01) return "under 0.01";
  return days < 0.1 ? figure(Math.round(days * 100) / 100) : figure(days);
}

/** The claim of the chart of lost mail: how much goes missing in a year, on both sides. */
export function lostMailClaim(facts: Facts): string {
  const bought = inDays(facts.hosted.lostMailDaysPerYear.mean);
  if (facts.nothingToOwn) return `In an average year ${bought} of mail are lost when buying`;
  const own = inDays(facts.owned.lostMailDaysPerYear.mean);
  return `${capitalised(OWNING[facts.ownedId])} loses ${own} of mail in an average year, buying ${bought}`;
}

function inDays(days: number): string {
  const text = daysText(days);
  return `${text} ${text === "1" ? "day’s worth" : "days’ worth"}`;
}

/** The summary: what a day of mail is, and the largest causes of owning. */
export function lostMailSummary(facts: Facts, largest: readonly { label: string; days: number }[]): string {
  const causes = largest.slice(0, 3).map(({ label, days }) => `${inSentence(label)} (${daysText(days)})`);
  const subject = facts.nothingToOwn ? "when buying" : `when ${OWNING[facts.ownedId]}`;
  return `A day’s worth is all the mail of one day, at once or a little at a time, ${facts.hasPeople ? "people’s and application mail each by its share of the revenue" : "by its share of the revenue"}. The largest causes ${subject}: ${listed(causes)}.`;
}

export const LOST_MAIL_NOTES = [
  "Averages over all futures; most years lose less and a few lose much more. Mail that only waits, as in most outages, is not counted as lost.",
];
