import { HOURS_PER_PERSON, type NumericCriterion } from "../../model";
import type { Facts } from "../facts";
import { whole, yearsInWords } from "../format";
import { HOURS_DETAIL } from "../result/money";
import { SILENT_SHARES } from "../result/silence";
import { inSentence } from "../words";
import { futures } from "./names";

export const HALF = "In half of all futures, at most";
export const FOUR_IN_FIVE = "In four futures out of five";
export const ADDED = "Added to the hours of buying, in four futures out of five";
export const ADDED_NOTE = "The difference in each future, at least 0: what the rule compares";
export const HOURS_MEANING = [...HOURS_DETAIL];
export const HOURS_EXPRESSION = "hours of the lines of work + hours of the incidents that happen, a month, averaged over the months";

export function hoursWords(facts: Facts): string[] {
  return [`This sum is made in each of ${futures(facts)}; half of them lie below the first number, four in five below the second.`];
}

export function hoursNote(facts: Facts): string {
  return `These are averages, and they add up to the average. The two figures above do not come apart like this: they are read from the sum in each of ${futures(facts)}, in which few incidents or many may happen.`;
}

export const incidentPart = (name: string): string => `Incidents: ${inSentence(name)}`;

export const AVERAGE_YEAR = "In an average year";
export const ONE_IN_TWENTY = "One year in twenty";
export const ONE_IN_TWENTY_NOTE = "Loses more: the worst of twenty years";
export const ONE_IN_HUNDRED = "One year in a hundred";
export const ONE_IN_HUNDRED_NOTE = "Loses more";
export const WORST = "Worst year of twenty, on average";
export const WORST_NOTE = "The average of all years from the one above on (expected shortfall)";
export const EXCESS = "Beyond buying, worst year of twenty, on average";
export const EXCESS_NOTE =
  "The average of the worst twentieth of years, each less what the same year loses when buying: what the rule compares";
export const typicalYear = (amount: string): string => `Half of the years lose ${amount} or less`;
export const LOSSES_MEANING = [
  "Cash and revenue that incidents cost. The hours that they take are not in it; they are in the hours of work.",
];
export const LOSSES_EXPRESSION = "sum over the kinds of incident: events a year × cash and revenue lost each time";

export function lossesWords(facts: Facts): string[] {
  return [
    "The average is worked out from rates and sizes.",
    `For the bad years, incidents are drawn in each of ${futures(facts)}, how many come and how large each is, and all ${whole(facts.assessment.draws * facts.assessment.horizonYears)} years are put in order. The worst twentieth of them are averaged, one on the edge by its share.`,
  ];
}

export const LOSSES_NOTE = "Averages add up. A bad year is no sum of bad incidents: it is one in which a large one came, or several.";

export const daysOfMail = (days: string): string => `${days} ${days === "1" ? "day’s worth" : "days’ worth"}`;
export const LOST_MAIL_MEANING = [
  "A day’s worth is all the mail of one day, at once or a little at a time, people’s and application mail each by its share of the revenue. Mail that only waits is not lost.",
];
export const LOST_MAIL_EXPRESSION =
  "sum over the incidents: 365 × share of the mail × share of the year that they take + days of the warm-up × share that goes missing + all other days × share that goes missing steadily";
export const LOST_MAIL_WORDS = [
  "Incidents, the warm-up and steady loss share out the days of a year and never overlap.",
  "Days of events that overlap count once, so that many of them take less than their sum and never more than a year; the parts are cut in proportion.",
];
export const DAYS_NOTE = "Each number is rounded by itself, to three significant figures.";

export const within = (years: number): string => `Within ${yearsInWords(years)}`;
export const SILENT_MEANING = ["A silent failure is one that nobody is told of, so that mail goes missing until somebody notices."];
export const SILENT_EXPRESSION = "1 − exp(−rate of silent failures a year × years)";
export const silentWords = (facts: Facts): string[] => [
  `Events come one by one and without memory. The rate is the sum below; it differs from future to future, and the chance is the average over ${futures(facts)}, so that it is a little below the one that the average rate gives.`,
];
export const HALF_SILENT = `Rates are those of the first day. ${SILENT_SHARES}`;

export const CRITERIA: Record<NumericCriterion, string> = {
  "hours-per-person": "The point of the rule on hours for each person",
  "committed-hours": "The point of the rule on committed hours",
  "bearable-loss": "The point of the rule on bearable loss",
  "degraded-weeks": "The point of the rule on weeks of poor delivery",
};

/** What a criterion compares, as an expression. */
export const CRITERION_EXPRESSIONS: Record<NumericCriterion, string> = {
  "hours-per-person": `hours a month that owning adds, in four futures out of five ≤ ${HOURS_PER_PERSON} × operators`,
  "committed-hours": "committed hours a month ≥ hours a month that owning adds, in four futures out of five",
  "bearable-loss": "bearable loss a year ≥ mean loss to incidents beyond buying in the worst twentieth of years",
  "degraded-weeks": "bearable weeks ≥ median weeks of the warm-up of new addresses",
};
