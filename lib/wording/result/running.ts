import type { Criterion, WorkKind } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import { ABOUT_THE_SAME, ratioInWords } from "../answer/picture";
import type { Facts } from "../facts";
import { exactNumber, figure, hours, hoursFigure } from "../format";
import { capitalised, plural, rangeText } from "../words";
import { OWNING } from "./names";

/** The words of "Running it" for its head and its first section: how many hours, and what they go into. */

/** What each side is called in the tables and pictures of this page. */
export const SIDES = { hosted: "Buying", owned: "Owning" } as const;

export const EFFORT = {
  caption: "Buying and owning: hours of work a month, and days of mail lost in a year",
  measure: "A month or a year",
  typical: "Hours in a typical month",
  fourInFive: "In four futures of five, at most",
  lost: "Days’ worth of mail lost a year",
} as const;

/** The kinds of work beside their bars. The longer names of the cost lines stand where their money does. */
const KINDS: Partial<Record<WorkKind, { name: string; into: string }>> = {
  failures: { name: "Failures", into: "failures, which keep no office hours" },
  administration: { name: "Administration", into: "administration: accounts, policy and updates" },
  "user-help": { name: "Help for users", into: "help for users: sign-in, phones, “did it arrive?”" },
  "trust-operations": { name: "Keeping mail delivered", into: "keeping mail delivered: complaints, limits, checks at the large receivers" },
  "abuse-handling": { name: "Abuse", into: "abuse: complaints about mail that left in your name" },
  "dns-and-keys": { name: "DNS and keys", into: "DNS and keys" },
  "bounce-handling": { name: "Returned mail", into: "returned mail" },
  "filter-upkeep": { name: "Filters", into: "filters" },
  vigilance: { name: "Watching", into: "watching alerts and logs" },
};

function kindWords(id: WorkKind): { name: string; into: string } {
  const words = KINDS[id];
  if (words === undefined) throw new Error(`The kind of work "${id}" has no name.`);
  return words;
}

export const kindName = (id: WorkKind): string => kindWords(id).name;

export const HOURS_PICTURE = {
  title: "What the hours go into",
  measure: "Hours in an average month",
  kind: "Kind of work",
  all: "All of it",
  door: "The hours in figures",
} as const;

/** The names of both sides in the key of the picture. */
export const inTheKey = ({ ownedId }: Facts) => ({ hosted: "buying", owned: OWNING[ownedId] });

/** Hours at a bar: as in tables, but what would be 0 there keeps a figure. */
export function hoursAtBar(value: number): string {
  if (value <= 0 || value >= 0.05) return hoursFigure(value);
  return value < 0.005 ? "under 0.01" : figure(Number(value.toPrecision(1)));
}

/** What the bars add up to, and why that is not the typical month beside them. */
export function sumOfKinds(totals: readonly { total: number; typical: number }[]): string {
  const sums = totals.map(({ total }) => hoursFigure(total)).join(" and ");
  const isAbove = totals.some(({ total, typical }) => total > typical && hoursFigure(total) !== hoursFigure(typical));
  return isAbove ? `In all ${sums}: above the typical month, because a few bad ones pull the average up.` : `In all ${sums}.`;
}

/** How many hours, from how many times as many: "twice the hours", "a third more hours", "half as many hours again". */
export function hoursRatio(ratio: number): string {
  const words = ratioInWords(ratio);
  if (words === "a little more") return "slightly more hours";
  if (words === "half as much again") return "half as many hours again";
  return words.endsWith(" as much") ? words.replace(/as much$/, "the hours") : `${words} hours`;
}

/**
 * What this page finds, from the hours of a typical month: about the same between 0.9 and 1.1 times those of buying; above, "Owning would take
 * …" says how many more; below, "Buying would take …" does. Owning is what one does where the verdict is to own; then it is said too that the
 * hours are there, where the rule found so.
 */
export function runningFinding(facts: Facts): string {
  if (facts.nothingToOwn) return "With no application mail, there is nothing to run";
  const [own, bought] = [facts.owned.hoursPerMonth.p50, facts.hosted.hoursPerMonth.p50];
  const [owning, buying] = facts.rules ? ["Owning takes", "Buying would take"] : ["Owning would take", "Buying takes"];
  if (own >= bought * ABOUT_THE_SAME.from && own <= bought * ABOUT_THE_SAME.to) return `${owning} about the hours of buying`;
  if (own < bought) return own <= 0 ? "Only buying takes any hours" : `${buying} ${hoursRatio(bought / own)}`;
  const claim = bought <= 0 ? "Only owning takes any hours" : `${owning} ${hoursRatio(own / bought)}`;
  return facts.rules && committed(facts)?.status === "met" ? `${claim}. You have them.` : claim;
}

const committed = ({ assessment }: Facts): Criterion | undefined =>
  assessment.conditions.burden.criteria.find(({ id }) => id === "committed-hours");

/** Shares in words, each up to where it holds. */
const SHARES = [
  { below: 0.22, words: "The largest part" },
  { below: 0.29, words: "A quarter" },
  { below: 0.37, words: "A third" },
  { below: 0.45, words: "Two fifths" },
  { below: 0.55, words: "Half" },
  { below: 0.85, words: "Most" },
  { below: Number.POSITIVE_INFINITY, words: "Nearly all" },
] as const;

export const shareOfHours = (share: number): string => SHARES.find(({ below }) => share < below)?.words ?? "";

/** Where most hours of the owned side go; of buying, where there is nothing to own. */
export function runningLead(facts: Facts, kinds: readonly { id: WorkKind; perMonth: number }[]): string | undefined {
  const [largest] = [...kinds].sort((a, b) => b.perMonth - a.perMonth);
  const total = kinds.reduce((sum, { perMonth }) => sum + perMonth, 0);
  if (largest === undefined || total <= 0) return undefined;
  const share = shareOfHours(largest.perMonth / total);
  const { into } = kindWords(largest.id);
  if (facts.nothingToOwn) return `${share} of the hours of buying goes into ${into}.`;
  const verb = facts.rules ? "goes" : "would go";
  return `${share} of the work of owning ${verb} into ${into}.`;
}

/** The hours that the founder set aside; nothing where that is not known, or none are. */
export function committedHours({ answers: { committedHours: value } }: Facts): string | undefined {
  if (value === NOT_SURE || value === 0) return undefined;
  const span = typeof value === "number" ? { low: value, high: value } : value;
  return `You commit ${rangeText(exactNumber(span.low), exactNumber(span.high))} ${plural(span.high, "hour", "hours")} a month.`;
}

/** What owning adds to buying in the same future, as a heading and in a sentence. */
export function addedHours(facts: Facts): { heading: string; sentences: string[] } {
  const { p50, p80 } = facts.owned.addedHoursPerMonth;
  if (facts.nothingToOwn) return { heading: "The work it is", sentences: [] };
  const adds = facts.rules ? "adds" : "would add";
  return {
    heading:
      p50 > 0
        ? `${capitalised(OWNING[facts.ownedId])} ${adds} ${hours(p50)} in a typical month`
        : `Owning ${adds} no hours in a typical month`,
    sentences:
      p80 > 0 ? [`In four futures of five it adds ${hours(p80)} or less. These are the hours that the rule asks you to commit.`] : [],
  };
}
