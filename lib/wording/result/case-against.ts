import { costliestAdded, extraLines, invisibleShare, silentFailureWithin, WORTH_TELLING } from "../../model";

import type { Facts } from "../facts";
import { aboutMoney, chance, counted, frequency, hours, numberWord, percent, roundMoney, timesAsMuch } from "../format";
import { capitalised, listed } from "../words";
import type { Point } from "./case";
import { asksForSomething } from "./criterion";
import { failedCriterion } from "./failed";
import { incidentWords } from "./incidents";
import { lineInSentence } from "./lines";
import { differenceRange, overHorizon } from "./money";
import { OBJECTIVE_NAMES, OWNING } from "./names";

function control(facts: Facts): Point[] {
  const { status } = facts.assessment.conditions.control;
  if (status === "unknown")
    return [
      {
        strength: 90,
        text: "It is not shown that control is a requirement that nobody can sell you.",
        more: "Until it is, the case for owning rests on a guess.",
      },
    ];
  if (status !== "not-met") return [];
  const names = listed(facts.objectives.map((objective) => OBJECTIVE_NAMES[objective.id]));
  return [
    {
      strength: 100,
      text:
        facts.objectives.length === 0
          ? "You named nothing about mail that you must control, so there is nothing that owning would secure."
          : `Nothing that you named (${names}) is a requirement that only owning can meet.`,
      more: "Without such a requirement the burden buys nothing that a provider does not sell.",
    },
  ];
}

function failedConditions(facts: Facts): Point[] {
  const { capability, burden } = facts.assessment.conditions;
  const failed = (condition: typeof capability) =>
    condition.criteria.filter((criterion) => criterion.status === "not-met").map((criterion) => failedCriterion(criterion.id));
  const asked = (condition: typeof capability) => condition.criteria.filter(asksForSomething).length;
  const team = failed(capability);
  const accepted = failed(burden);
  return [
    ...(team.length > 0
      ? [
          {
            strength: 95,
            text: `The team is not ready: ${listed(team.slice(0, 3))}.`,
            more: `That is ${numberWord(team.length)} of ${numberWord(asked(capability))} criteria of capability.`,
          },
        ]
      : []),
    ...(accepted.length > 0
      ? [
          {
            strength: 92,
            text: `The burden is not carried: ${listed(accepted.slice(0, 3))}.`,
            more: `That is ${numberWord(accepted.length)} of ${numberWord(asked(burden))} criteria of the burden.`,
          },
        ]
      : []),
  ];
}

function price(facts: Facts): Point[] {
  const { priceOfControl, cheaperThanHosted } = facts.assessment;
  if (priceOfControl.mean < WORTH_TELLING.anyMoney) return [];
  const times = timesAsMuch(facts.owned.totalCost.mean, facts.hosted.totalCost.mean);
  return [
    {
      strength: 85,
      text: `${capitalised(OWNING[facts.ownedId])} costs ${times === null ? "" : `${times} buying ${overHorizon(facts)}: `}${aboutMoney(priceOfControl.mean, facts.currency)} more${times === null ? ` ${overHorizon(facts)}` : ""}.`,
      more: `In eight of ten futures it lies ${differenceRange(priceOfControl, facts)}, and the chance of saving anything is ${chance(cheaperThanHosted)}.`,
    },
  ];
}

function work(facts: Facts): Point[] {
  const { addedHoursPerMonth: added, hoursPerMonth: all } = facts.owned;
  if (added.p80 <= 0) return [];
  return [
    {
      strength: 70,
      text: `Owning adds about ${hours(added.p50)} of work a month to what buying takes, and in one future out of five more than ${hours(added.p80)}.`,
      more: `In all it takes about ${hours(all.p50)} a month; buying takes about ${hours(facts.hosted.hoursPerMonth.p50)}.`,
    },
  ];
}

function largestLines(facts: Facts): Point[] {
  const { currency } = facts;
  const extra = extraLines(facts.assessment);
  return extra.slice(0, 2).map(({ id, visibility, more, share }, index) => ({
    strength: 62 - 10 * index,
    text: `${index === 0 ? "The largest extra item" : "The next"} is ${lineInSentence(id)}: ${aboutMoney(more, currency)} more than when buying.`,
    more:
      visibility === "invisible"
        ? "It would stand in neither the quote nor the plan, so a first comparison does not see it."
        : `That is ${percent(share)} of all the items that owning adds.`,
  }));
}

function incidents(facts: Facts): Point[] {
  const { currency } = facts;
  const added = costliestAdded(facts.assessment);
  if (!added) return [];
  const { incident: worst, boughtRate } = added;
  const words = incidentWords(worst.id);
  return [
    {
      strength: 60,
      text: `The costliest added risk is ${words.phrase}: ${frequency(worst.ratePerYear)}, at ${aboutMoney(worst.lossMean, currency)} and ${hours(worst.hoursMean)} of work each time.`,
      more: boughtRate > 0 ? `When buying it comes ${frequency(boughtRate)}.` : "When buying it does not exist.",
    },
  ];
}

function badYear(facts: Facts): Point[] {
  const { es95 } = facts.owned.excessLossPerYear;
  if (es95 < WORTH_TELLING.money) return [];
  const { bearableLoss } = facts.answers;
  return [
    {
      strength: 66,
      text: `In the worst year of twenty, incidents cost ${roundMoney(es95, facts.currency)} beyond buying, on average.`,
      more:
        bearableLoss === "not-sure"
          ? "You have not said what you can bear."
          : `You said that you can bear ${roundMoney(bearableLoss, facts.currency)}.`,
    },
  ];
}

function silence(facts: Facts): Point[] {
  const own = silentFailureWithin(facts.owned);
  const bought = silentFailureWithin(facts.hosted);
  if (own <= bought) return [];
  return [
    {
      strength: 58,
      text: `Mail fails silently: the chance that it happens at least once ${overHorizon(facts)} is ${chance(own)}, against ${chance(bought)} when buying.`,
      more: "Nothing is down while it happens, and nobody calls.",
    },
  ];
}

function warmUp(facts: Facts): Point[] {
  const weeks = Math.round(facts.owned.warmUpWeeks.p50);
  if (weeks < 1) return [];
  return [
    {
      strength: 48,
      text: `New addresses need about ${counted(weeks, "week", "weeks")} to earn trust, and money does not shorten that.`,
      more: "Until then part of your mail lands in spam folders.",
    },
  ];
}

function remaining(facts: Facts): Point[] {
  const { owned, hosted, currency } = facts;
  return [
    {
      strength: 30,
      text: `Of the cost of owning, ${aboutMoney(owned.invisibleCost.mean, currency)} ${overHorizon(facts)} would stand in neither the quote nor the plan; when buying it is ${aboutMoney(hosted.invisibleCost.mean, currency)}.`,
      more: `That is ${percent(invisibleShare(owned) ?? 0)} of what owning costs.`,
    },
    {
      strength: 24,
      text: `Owning depends on others as well: ${facts.ownedId === "core" ? "a relay, " : ""}a server host, a registrar and the goodwill of the large receivers.`,
      more: "The dependencies become harder to see, not fewer.",
    },
  ];
}

/** Every point against owning that this result supports, strongest first. */
export function pointsAgainst(facts: Facts): Point[] {
  return [
    ...control(facts),
    ...failedConditions(facts),
    ...price(facts),
    ...work(facts),
    ...largestLines(facts),
    ...incidents(facts),
    ...badYear(facts),
    ...silence(facts),
    ...warmUp(facts),
    ...remaining(facts),
  ].sort((a, b) => b.strength - a.strength);
}
