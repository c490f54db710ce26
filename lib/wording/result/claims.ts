import { CONDITIONS, chanceOfLosingMore, chanceOfLoss, invisibleShare } from "../../model";
import type { Facts } from "../facts";
import { numberWord, percent, roundMoney } from "../format";
import { countOf } from "../natural-frequencies";
import type { Claims, NextSteps, OwnershipRow, Summary } from "../types";
import { capitalised, plural } from "../words";
import { futuresClaim } from "./futures";
import { priceSentence, totalsInOneLine } from "./money";
import { OWNING } from "./names";

const withoutStop = (sentence: string) => sentence.replace(/\.$/, "");

const is = (count: number) => plural(count, "is", "are");

function conditionsClaim({ assessment }: Facts): string {
  const having = (status: string) => CONDITIONS.filter((id) => assessment.conditions[id].status === status).length;
  const [met, open] = [having("met"), having("unknown")];
  if (met === CONDITIONS.length) return "All three conditions are met";
  if (open === CONDITIONS.length) return "All three conditions are open";
  const failing = CONDITIONS.length - open;
  const none =
    open === 0
      ? "None of the three conditions is met"
      : `${capitalised(numberWord(failing))} of the three conditions ${is(failing)} not met`;
  const text = met === 0 ? none : `${capitalised(numberWord(met))} of the three conditions ${is(met)} met`;
  return open === 0 ? text : `${text}, and ${numberWord(open)} ${is(open)} open`;
}

/** How much of the cost a quote does not show. */
function costClaim(facts: Facts): string {
  const share = invisibleShare(facts.owned);
  if (share === undefined) return "What each option costs";
  const subject = OWNING[facts.nothingToOwn ? "hosted" : facts.ownedId];
  return `${capitalised(percent(share))} of what ${subject} costs stands in no quote and in no plan`;
}

function driversClaim([most]: readonly string[]): string {
  return most ? `“${most}” moves the price of control most` : "Nothing moves the price of control";
}

function riskClaim(facts: Facts): string {
  const { owned, hosted, answers, currency, nothingToOwn } = facts;
  const who = nothingToOwn ? "buying" : "owning";
  if (answers.bearableLoss === "not-sure") {
    const bought = nothingToOwn ? "" : `, and in ${countOf(chanceOfLoss(hosted), "years")} when buying`;
    return `Incidents cost money in ${countOf(chanceOfLoss(owned), "years")} when ${who}${bought}`;
  }
  const years = countOf(chanceOfLosingMore(owned, answers.bearableLoss), "years");
  return `${capitalised(who)} loses more than the ${roundMoney(answers.bearableLoss, currency)} that you can bear in ${years}`;
}

function ownershipClaim(rows: readonly OwnershipRow[]): string {
  const having = (decision: OwnershipRow["decision"]) => rows.filter((row) => row.decision === decision).length;
  const [own, policy, delegate] = [having("own"), having("own-policy"), having("delegate")];
  const rules = policy === 0 ? "" : `, ${numberWord(policy)} ${plural(policy, "needs", "need")} your rules`;
  return `Of ${numberWord(rows.length)} parts ${numberWord(own)} ${is(own)} yours to own${rules}, and ${numberWord(delegate)} can be delegated`;
}

function unknownsClaim(unknowns: readonly { couldChangeVerdict: boolean }[]): string {
  const count = unknowns.length;
  if (count === 0) return "Nothing was left open";
  const deciding = unknowns.filter((unknown) => unknown.couldChangeVerdict).length;
  const could = "could change the verdict";
  if (count === 1) return `One answer was left open, and it ${deciding === 1 ? could : "could not change the verdict"}`;
  return `${capitalised(numberWord(count))} answers were left open, and ${deciding === 0 ? "none" : numberWord(deciding)} of them ${could}`;
}

/** What the headings sum up: the names of what moves the price of control, most first, and the sections that they stand above. */
type Sections = {
  drivers: readonly string[];
  flips: { intro: readonly string[] };
  ownership: readonly OwnershipRow[];
  unknowns: readonly { couldChangeVerdict: boolean }[];
};

/** What each section of figures says, as one sentence without a full stop: its heading. */
export function claims(facts: Facts, parts: Sections): Claims {
  return {
    price: withoutStop(priceSentence(facts)),
    conditions: conditionsClaim(facts),
    flips: withoutStop(parts.flips.intro[0] ?? ""),
    cost: costClaim(facts),
    drivers: driversClaim(parts.drivers),
    risk: riskClaim(facts),
    ownership: ownershipClaim(parts.ownership),
    unknowns: unknownsClaim(parts.unknowns),
  };
}

/** What there is to remember besides the verdict: how sure the money is, what would change the answer, and what to do first. */
export function summary(facts: Facts, { flips, nextSteps }: { flips: Sections["flips"]; nextSteps: NextSteps }): Summary {
  return {
    ...(facts.nothingToOwn ? {} : { totals: totalsInOneLine(facts), odds: `${futuresClaim(facts)}.` }),
    change: flips.intro[0] ?? "",
    next: nextSteps.groups[0]?.steps[0] ?? nextSteps.intro,
  };
}
