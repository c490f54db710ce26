import {
  dearerThanHosted,
  type IncidentResult,
  largestSaving,
  lineMean,
  oftenerWhenBuying,
  risesBeyondOwning,
  shareOfBuying,
  visibleSaving,
  WORTH_TELLING,
} from "../../model";
import type { Facts } from "../facts";
import { requirementsOnlyOwningMeets } from "../facts";
import { aboutMoney, chance, frequency, hours, numberWord, percent, totalMoney, whole } from "../format";
import { capitalised, listed } from "../words";
import type { Point } from "./case";
import { incidentWords } from "./incidents";
import { lineInSentence } from "./lines";
import { overHorizon } from "./money";
import { BASIS_PHRASES, FIT_PHRASES, OBJECTIVE_NAMES, OWNING, SCOPE_PHRASES } from "./names";

/** What one event takes, as the end of a clause; small change is left out. */
function eachTime(facts: Facts, incident: IncidentResult): string {
  if (incident.lossMean >= WORTH_TELLING.lossOfOneEvent) return ` and costs ${aboutMoney(incident.lossMean, facts.currency)} each time`;
  return incident.hoursMean >= WORTH_TELLING.hoursOfOneEvent ? ` and takes ${hours(incident.hoursMean)} of work each time` : "";
}

function requirements(facts: Facts): Point[] {
  return requirementsOnlyOwningMeets(facts).map((objective, index) => ({
    strength: 100 - index,
    text: `${capitalised(OBJECTIVE_NAMES[objective.id])}: ${BASIS_PHRASES[objective.basis]}, and ${FIT_PHRASES[objective.fit]}.`,
    more: index === 0 ? "No amount of money spent on a provider changes that." : `It concerns ${SCOPE_PHRASES[objective.scope]}.`,
  }));
}

function openRequirements(facts: Facts): Point[] {
  return facts.objectives
    .filter((objective) => objective.established === "met" && objective.hostedFails === "unknown")
    .map((objective, index) => ({
      strength: 90 - index,
      text: `${capitalised(OBJECTIVE_NAMES[objective.id])}: ${BASIS_PHRASES[objective.basis]}, and ${FIT_PHRASES[objective.fit]}.`,
      more: "If it turns out that none can, this becomes a requirement that only owning meets.",
    }));
}

function conditionsMet(facts: Facts): Point[] {
  const { capability, burden } = facts.assessment.conditions;
  const points: Point[] = [];
  if (capability.status === "met")
    points.push({
      strength: 82,
      text: `The team can carry it: all ${numberWord(capability.criteria.length)} criteria of capability are met.`,
      more: "Experience, people, cover and routines all pass.",
    });
  if (burden.status === "met")
    points.push({
      strength: 80,
      text: "The burden has an owner, hours and a bearable loss, and the leadership has accepted it in writing.",
      more: "It would not come as a surprise to anybody.",
    });
  return points;
}

function cheaper(facts: Facts): Point[] {
  const { priceOfControl, cheaperThanHosted, crossoverMailboxes } = facts.assessment;
  const points: Point[] = [];
  if (priceOfControl.mean < -WORTH_TELLING.anyMoney)
    points.push({
      strength: 85,
      text: `${capitalised(OWNING[facts.ownedId])} would cost ${aboutMoney(-priceOfControl.mean, facts.currency)} less than buying ${overHorizon(facts)}.`,
      more: `The chance that it is the cheaper way is ${chance(cheaperThanHosted)}.`,
    });
  else if (cheaperThanHosted >= WORTH_TELLING.chanceOfSaving)
    points.push({
      strength: 45,
      text: `Owning may still turn out cheaper: the chance is ${chance(cheaperThanHosted)}.`,
      more: `In the other ${percent(dearerThanHosted(facts.assessment))} of futures it costs more.`,
    });
  if (crossoverMailboxes !== null && facts.mailboxes !== null && crossoverMailboxes > facts.mailboxes)
    points.push({
      strength: 40,
      text: `With growth the sum turns: from about ${whole(Number(crossoverMailboxes.toPrecision(2)))} mailboxes on, owning stays cheaper.`,
      more: `Today you have ${facts.mailboxesText}.`,
    });
  return points;
}

function invoices(facts: Facts): Point[] {
  const { assessment, hosted, owned, currency } = facts;
  const points: Point[] = [];
  const saved = visibleSaving(assessment);
  if (saved > 0)
    points.push({
      strength: 55,
      text: `What would stand in the quote or the plan on the day of the decision is ${aboutMoney(saved, currency)} less ${overHorizon(facts)} when you own: ${totalMoney(owned.visibleCost.mean, currency)} against ${totalMoney(hosted.visibleCost.mean, currency)}.`,
      more: "That is the part of the sum that a first comparison sees; your own planned hours are in it.",
    });
  const largest = largestSaving(assessment);
  if (largest)
    points.push({
      strength: 50,
      text: `Buying is not free: the largest item that owning saves is ${lineInSentence(largest.id)}, ${aboutMoney(largest.saving, currency)} ${overHorizon(facts)}.`,
      more: `That is ${percent(shareOfBuying(assessment, largest.saving))} of the cost of buying.`,
    });
  const rises = risesBeyondOwning(assessment);
  if (rises !== undefined)
    points.push({
      strength: 38,
      text: `Your provider sets its price: rises beyond today’s quote add ${aboutMoney(rises, currency)} more to buying than to owning.`,
      more: `That is ${percent(shareOfBuying(assessment, rises))} of the cost of buying.`,
    });
  return points;
}

/** What makes an incident of buying harder to bear than one of your own. */
const NOT_YOURS: Record<string, string> = {
  "provider-outage": "You cannot repair it; you can only wait.",
  "provider-outage-long": "You cannot repair it; you can only wait.",
  "account-suspension": "The way back leads through somebody else’s support desk.",
  "forced-policy-change": "The date is set by the supplier, and the work is yours.",
};

function providersIncidents(facts: Facts): Point[] {
  const worse = oftenerWhenBuying(facts.assessment, facts.answers);
  return worse.slice(0, 2).map(({ incident, ownRate }, index) => {
    const words = incidentWords(incident.id);
    const opening = index === 0 ? "Buying has failures of its own" : "Another failure that comes with buying";
    return {
      strength: 42 - 8 * index,
      text: `${opening}: ${words.phrase} comes ${frequency(incident.ratePerYear)}${eachTime(facts, incident)}.`,
      more: NOT_YOURS[incident.id] ?? (ownRate > 0 ? `When owning it comes ${frequency(ownRate)}.` : "When owning it does not exist."),
    };
  });
}

function leaving(facts: Facts): Point[] {
  const exit = lineMean(facts.hosted, "exit");
  if (exit < WORTH_TELLING.money) return [];
  return [
    {
      strength: 25,
      text: `A provider can be lost too: the chance of having to leave one weighs ${aboutMoney(exit, facts.currency)} in the cost of buying.`,
      more: `When owning, the chance of giving up weighs ${aboutMoney(lineMean(facts.owned, "exit"), facts.currency)}.`,
    },
  ];
}

function preferences(facts: Facts): Point[] {
  const names = facts.objectives
    .filter((objective) => objective.established === "not-met")
    .map((objective) => OBJECTIVE_NAMES[objective.id]);
  if (names.length === 0) return [];
  return [
    {
      strength: 30,
      text: `You would rather decide for yourselves about ${listed(names)}, and owning gives you that.`,
      more: "A preference is worth something, even where it does not decide.",
    },
  ];
}

function hidden(facts: Facts): Point[] {
  const invisible = facts.hosted.invisibleCost.mean;
  return [
    {
      strength: 20,
      text: `Buying does not end the work: ${aboutMoney(invisible, facts.currency)} of its cost ${overHorizon(facts)} would stand in neither the quote nor the plan.`,
      more: "DNS, keys, accounts and fraud remain yours with any provider.",
    },
  ];
}

/** Points that a case has at the least. */
const LEAST_POINTS = 3;

/** What holds for whatever is owned, for results in which hardly anything else speaks for owning. */
const PLAIN: Point = {
  strength: 10,
  text: "What you own you can inspect, change and move at any time, without asking anybody.",
  more: "Whoever buys has that as far as the contract goes.",
};

/** Every point for owning that this result supports, strongest first; the plain one only where there are too few. */
export function pointsFor(facts: Facts): Point[] {
  const points = [
    ...requirements(facts),
    ...openRequirements(facts),
    ...conditionsMet(facts),
    ...cheaper(facts),
    ...invoices(facts),
    ...providersIncidents(facts),
    ...leaving(facts),
    ...preferences(facts),
    ...hidden(facts),
  ].sort((a, b) => b.strength - a.strength);
  return points.length < LEAST_POINTS ? [...points, PLAIN] : points;
}
