import { type IncidentApart, type IncidentResult, WORTH_TELLING } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { hours, numberWord, roundMoney } from "../format";
import { capitalised, plural } from "../words";
import { incidentWords } from "./incidents";
import { INCIDENTS } from "./tables";

/** The words of the picture of how often things go wrong, and of its section. */

export const OFTEN = {
  what: "What goes wrong once in",
  costs: "What one costs",
  buying: "buying",
  owning: "owning",
  door: (count: number) => `All ${numberWord(count)}, in figures`,
} as const;

/** Times a year at which the scale has a mark, with the time from one to the next in two short lines, after "once in". */
export const TICKS: readonly { rate: number; lines: readonly [string, string] }[] = [
  { rate: 0.001, lines: ["1,000", "years"] },
  { rate: 0.01, lines: ["100", "years"] },
  { rate: 0.1, lines: ["10", "years"] },
  { rate: 1, lines: ["1", "year"] },
  { rate: 10, lines: ["5", "weeks"] },
  { rate: 100, lines: ["4", "days"] },
];

/** What one event costs: money and hours, where each is worth telling; in an outage of somebody else's, only the wait. */
export function costOfOne({ id, lossMean, hoursMean }: IncidentResult, { currency }: Facts): string {
  const parts = [
    ...(lossMean >= WORTH_TELLING.lossOfOneEvent ? [roundMoney(lossMean, currency)] : []),
    ...(hoursMean >= WORTH_TELLING.hoursOfOneEvent ? [hours(hoursMean)] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return id.startsWith("provider-outage") || id === "relay-outage" ? "waiting" : "next to nothing";
}

/** How often it comes on both sides, for who hears it. */
export function oftenText({ bought, own }: Pick<IncidentApart, "bought" | "own">): string {
  const often = (incident: IncidentResult | undefined) => INCIDENTS.often(incident?.ratePerYear ?? 0);
  return `${OFTEN.buying} ${often(bought)}, ${OFTEN.owning} ${often(own)}`;
}

/** Rates that differ by less than this are the same. */
const SAME = 1.15;

export const comesMoreOften = ({ bought, own }: IncidentApart): boolean => (own?.ratePerYear ?? 0) > SAME * (bought?.ratePerYear ?? 0);

/** Which way owning moves the failures shown: each more often, so many of them, or none. */
export function oftenHeading(facts: Facts, shown: readonly IncidentApart[]): string {
  if (facts.nothingToOwn) return "What fails, and what one failure costs";
  const more = shown.filter(comesMoreOften).length;
  if (more === 0) return "Owning makes no failure more frequent";
  if (more === shown.length) return "Each of these failures comes more often when you own";
  return `${capitalised(numberWord(more))} of these ${numberWord(shown.length)} failures ${plural(more, "comes", "come")} more often when you own`;
}

/** How to read the marks. */
export const HOW_TO_READ =
  "Ring: buying. Disc: owning. The line between them is what owning changes. The scale is logarithmic: each mark to the right is ten times as often.";

/** A single failure that takes more hours than a month has been given, the longest of those that owning brings. */
export function longestFailure({ answers, nothingToOwn }: Facts, shown: readonly IncidentApart[]): string[] {
  const { committedHours } = answers;
  if (nothingToOwn || committedHours === NOT_SURE) return [];
  const most = typeof committedHours === "number" ? committedHours : committedHours.high;
  const [longest] = shown.flatMap(({ own }) => (own ? [own] : [])).sort((a, b) => b.hoursMean - a.hoursMean);
  if (longest === undefined || most <= 0 || longest.hoursMean <= most) return [];
  return [`${capitalised(incidentWords(longest.id).phrase)} takes more hours than you commit in a month.`];
}
