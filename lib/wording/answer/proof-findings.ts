import { type Criterion, WORTH_TELLING } from "../../model";
import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { chance, exactHours, exactNumber, hours, numberWord, roundMoney, spanText, whole } from "../format";
import { capitalised, plural } from "../words";
import { beside, type Candidate } from "./candidates";

/** How much a question that nobody answered surprises: neither way. */
const UNANSWERED = 0.5;
/** How many open answers one takes to be too many for a settled verdict. */
const OPEN_ANSWERS = 4;
/** How much a finding counts whose sense, without its number, the verdict has given already. */
const SAID_BEFORE = 0.5;
/** So many times the hours of a typical month are hours that nobody works. */
const FAR_FROM_TYPICAL = 5;

function criterionOf({ assessment }: Facts, id: string): Criterion | undefined {
  return assessment.conditions.burden.criteria.find((criterion) => criterion.id === id);
}

/** The loss of a bad year beside what one said one can bear. */
function badYear(facts: Facts): Candidate[] {
  const { es95 } = facts.owned.excessLossPerYear;
  if (es95 < WORTH_TELLING.money) return [];
  const { bearableLoss } = facts.answers;
  const money = (amount: number) => roundMoney(amount, facts.currency);
  return [
    {
      surprise: bearableLoss === NOT_SURE ? UNANSWERED : beside(es95, bearableLoss),
      figure: money(es95),
      said: `is the average loss to incidents, beyond buying, in the worst year of twenty. ${bearableLoss === NOT_SURE ? "Can you bear it?" : `You can bear ${bearableLoss === 0 ? "none" : money(bearableLoss)}.`}`,
    },
  ];
}

/** The hours that the rule asks for beside those that were promised. */
function promisedHours(facts: Facts): Candidate[] {
  const criterion = criterionOf(facts, "committed-hours");
  const need = criterion?.need?.high;
  if (need === undefined || need <= 0) return [];
  const have = criterion?.have;
  return [
    {
      surprise: have === undefined ? UNANSWERED : beside(need, have.high),
      figure: exactHours(need),
      said: `a month is what the rule asks for. ${have === undefined ? "Nobody has promised any." : `You promised ${spanText(have, exactNumber)}.`}`,
    },
  ];
}

/** The weeks of poor delivery beside those that were called bearable. */
function poorDelivery(facts: Facts): Candidate[] {
  const criterion = criterionOf(facts, "degraded-weeks");
  const need = criterion?.need?.high;
  if (need === undefined || need < WORTH_TELLING.warmUpWeeks) return [];
  const have = criterion?.have;
  return [
    {
      surprise: have === undefined ? UNANSWERED : beside(need, have.high),
      figure: `${exactNumber(need)} ${plural(need, "week", "weeks")}`,
      said: `of poor delivery come with new addresses. ${have === undefined ? "Can you bear them?" : `You can bear ${have.high === 0 ? "none" : spanText(have, exactNumber)}.`}`,
    },
  ];
}

/** The chance that owning is cheaper; surprising where the rule says the opposite of the money. */
function odds({ assessment: { cheaperThanHosted }, rules }: Facts): Candidate {
  return {
    surprise: 0.6 * (rules ? 1 - cheaperThanHosted : cheaperThanHosted),
    figure: chance(cheaperThanHosted),
    said: "chance that owning comes out cheaper. By the rule, money does not decide.",
  };
}

/** The hours at which both sides cost the same, beside those of a typical month. */
function breakEven({ assessment: { breakEvenHoursPerMonth: at }, owned }: Facts): Candidate[] {
  const typical = owned.hoursPerMonth.p50;
  if (at === null || at <= 0 || at > typical * FAR_FROM_TYPICAL) return [];
  return [
    {
      surprise: 0.8 * (1 - Math.min(at, typical) / Math.max(at, typical)),
      figure: hours(at),
      said: "of work a month is where owning would cost the same as buying.",
    },
  ];
}

/** Much is open, and the verdict is settled all the same. */
function openAnswers({ assessment: { recommendation }, notSureCount }: Facts): Candidate[] {
  if (recommendation.verdict === "open" || notSureCount === 0) return [];
  return [
    {
      surprise: SAID_BEFORE * beside(notSureCount, OPEN_ANSWERS),
      figure: capitalised(numberWord(notSureCount)),
      qualifier: plural(notSureCount, "answer", "answers"),
      said: plural(
        notSureCount,
        "is not known, and it cannot turn the verdict.",
        "are not known, and all together they cannot turn the verdict.",
      ),
    },
  ];
}

/** A bad year of buying, where there is nothing to own. */
function badYearOfBuying({ hosted, currency }: Facts): Candidate[] {
  const { es95 } = hosted.incidentLossPerYear;
  if (es95 < WORTH_TELLING.money) return [];
  return [
    {
      surprise: 0.4,
      figure: roundMoney(es95, currency),
      said: "is the average loss to incidents in the worst year of twenty, although you buy.",
    },
  ];
}

/** What every result has. */
const futures = ({ assessment: { draws } }: Facts): Candidate => ({
  surprise: 0,
  figure: whole(draws),
  qualifier: "futures",
  said: "were simulated, each with the same luck for every option.",
});

/** What a result can say of its rule and its certainty that a reader does not expect. */
export function proofFindings(facts: Facts): Candidate[] {
  const ofOwning = facts.nothingToOwn
    ? badYearOfBuying(facts)
    : [...badYear(facts), ...promisedHours(facts), ...poorDelivery(facts), odds(facts), ...breakEven(facts)];
  return [...ofOwning, ...openAnswers(facts), futures(facts)];
}
