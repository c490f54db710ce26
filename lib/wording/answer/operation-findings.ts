import { hoursPerYear, type IncidentResult, silentFailureWithin, WORTH_TELLING } from "../../model";
import type { Facts } from "../facts";
import { chance, counted, figure, frequency, hours, yearsInWords } from "../format";
import { incidentWords } from "../result/incidents";
import { daysText } from "../result/silence";
import { beside, type Candidate } from "./candidates";

/** What people who ask reckon with, where they have not said: a guess of ours that ranks findings and is never shown. */
const RECKONED = { weeks: 6, days: 8, timesAYear: 6, hoursOfOne: 160 };

/** Times a year from which an incident is told as a number of times. */
const OFTEN = 1.5;
/** Times a year below which an incident hardly ever comes. */
const SELDOM = 0.5;
/** Times a year below which a failure is too rare to be told for its work alone. */
const RARE = 0.01;
/** Days of lost mail below which there is nothing to tell. */
const FEW_DAYS = 0.5;

const OPTION = { hosted: "although you buy", owned: "if you own" } as const;

/** The chance that mail fails and nobody is told. What buying has of it is half expected. */
function silence(facts: Facts): Candidate {
  const within = `chance that mail fails silently within ${yearsInWords(facts.assessment.horizonYears)}`;
  const bought = silentFailureWithin(facts.hosted);
  if (facts.nothingToOwn) return { surprise: bought, figure: chance(bought), said: `${within}, ${OPTION.hosted}.` };
  const own = silentFailureWithin(facts.owned);
  return {
    surprise: Math.max(0, own - bought / 2),
    figure: chance(own),
    said: `${within} ${OPTION.owned}. If you buy: ${chance(bought)}.`,
  };
}

/** What comes most often of that which takes hours. */
function mostOften({ owned, hosted }: Facts): Candidate[] {
  const [worst] = owned.incidents.filter(({ ratePerYear }) => ratePerYear >= OFTEN).sort((a, b) => hoursPerYear(b) - hoursPerYear(a));
  if (worst === undefined) return [];
  const bought = hosted.incidents.find(({ id }) => id === worst.id)?.ratePerYear ?? 0;
  return [
    {
      surprise: beside(worst.ratePerYear, RECKONED.timesAYear),
      figure: figure(worst.ratePerYear),
      qualifier: "times a year",
      said: `expect ${incidentWords(worst.id).phrase} ${OPTION.owned}. If you buy: ${oftenWhenBuying(bought)}.`,
    },
  ];
}

function oftenWhenBuying(rate: number): string {
  if (rate >= OFTEN) return figure(rate);
  return rate >= SELDOM ? "about once" : "hardly ever";
}

/** The failure that takes the most work at once, of those that owning brings at least twice as often. */
function mostWork({ owned, hosted }: Facts): Candidate[] {
  const whenBuying = (incident: IncidentResult) => hosted.incidents.find(({ id }) => id === incident.id)?.ratePerYear ?? 0;
  const [worst] = owned.incidents
    .filter((incident) => incident.ratePerYear >= RARE && incident.ratePerYear >= 2 * whenBuying(incident))
    .filter(({ hoursMean }) => hoursMean >= WORTH_TELLING.hoursOfOneEvent)
    .sort((a, b) => b.hoursMean - a.hoursMean);
  if (worst === undefined) return [];
  return [
    {
      surprise: beside(worst.hoursMean, RECKONED.hoursOfOne),
      figure: hours(worst.hoursMean),
      said: `of work follow ${incidentWords(worst.id).phrase}, ${frequency(worst.ratePerYear)} ${OPTION.owned}.`,
    },
  ];
}

/** How long new addresses take, beside what one said one can bear. */
function warmUp({ owned, answers: { degradedWeeks } }: Facts): Candidate[] {
  const weeks = Math.round(owned.warmUpWeeks.p50);
  if (weeks < WORTH_TELLING.warmUpWeeks) return [];
  return [
    {
      surprise: beside(weeks, typeof degradedWeeks === "number" ? degradedWeeks : RECKONED.weeks),
      figure: counted(weeks, "week", "weeks"),
      said: "pass until receivers trust new addresses. Until then part of your mail is filed as junk.",
    },
  ];
}

/** How much mail goes missing. */
function lostMail({ owned, hosted }: Facts): Candidate[] {
  const days = owned.lostMailDaysPerYear.mean;
  if (days < FEW_DAYS) return [];
  return [
    {
      surprise: beside(days, RECKONED.days),
      figure: daysText(days),
      qualifier: "days of mail",
      said: `go missing in an average year ${OPTION.owned}. If you buy: ${daysText(hosted.lostMailDaysPerYear.mean)}.`,
    },
  ];
}

/** A busy month. */
const busyMonth = (facts: Facts): Candidate => {
  const side = facts.nothingToOwn ? "hosted" : "owned";
  return {
    surprise: 0.1,
    figure: hours(facts[side].hoursPerMonth.p80),
    qualifier: "or more",
    said: `of work a month come in one future of five, ${OPTION[side]}.`,
  };
};

/** What a result can say of running mail that a reader does not expect. */
export function operationFindings(facts: Facts): Candidate[] {
  const ofOwning = facts.nothingToOwn ? [] : [...mostOften(facts), ...mostWork(facts), ...warmUp(facts), ...lostMail(facts)];
  return [silence(facts), ...ofOwning, busyMonth(facts)];
}
