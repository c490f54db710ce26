import { chanceOfLosingMore, chanceOfLoss, invisibleShare } from "../../model";
import type { Facts } from "../facts";
import { numberWord, percent } from "../format";
import { countOf } from "../natural-frequencies";
import type { Claims, NextSteps, OwnershipRow, Summary } from "../types";
import { capitalised, plural } from "../words";
import { priceFinding } from "./money";
import { OWNING } from "./names";

const _withoutStop = (sentence: string) => sentence.replace(/\.$/, "");

const is = (count: number) => plural(count, "is", "are");

/** How much of the cost a quote does not show. */
function costClaim(facts: Facts): string {
  const share = invisibleShare(facts.owned);
  if (share === undefined) return "What each option costs";
  const subject = OWNING[facts.nothingToOwn ? "hosted" : facts.ownedId];
  return `${capitalised(percent(share))} of what ${subject} costs is in no budget`;
}

/** Words that a heading may have. */
const LONGEST = 16;

function driversClaim([most]: readonly string[]): string {
  if (most === undefined) return "Nothing moves the price of control";
  const claim = (name: string) => `“${name}” moves the price of control most`;
  const [subject = most] = most.split(":");
  return claim(most).split(" ").length > LONGEST ? claim(subject) : claim(most);
}

/** Chances that are told without a count. */
const ONE_IN_A_HUNDRED = 0.01;
const HARDLY_ONE_IN_TWENTY = 0.025;

/** How a bad year compares with what can be borne; where that is not known, in how many years incidents cost anything. */
function riskClaim(facts: Facts): string {
  const { owned, hosted, answers, nothingToOwn, rules } = facts;
  const who = nothingToOwn ? "buying" : "owning";
  if (answers.bearableLoss === "not-sure") {
    const bought = nothingToOwn ? "" : `, and in ${countOf(chanceOfLoss(hosted), "years")} when buying`;
    return `Incidents cost money in ${countOf(chanceOfLoss(owned), "years")} when ${who}${bought}`;
  }
  const odds = chanceOfLosingMore(owned, answers.bearableLoss);
  if (odds < ONE_IN_A_HUNDRED) return `A bad year costs less than you can bear${nothingToOwn ? "" : ", even when you own"}`;
  if (odds < HARDLY_ONE_IN_TWENTY) return `Hardly any year of ${who} costs more than you can bear`;
  return capitalised(`in ${countOf(odds, "years")}, ${who} ${rules || nothingToOwn ? "loses" : "would lose"} more than you can bear`);
}

/** How many parts stay in the founder’s hands: where mail is bought, those that they rule count too. */
function ownershipClaim({ rules }: Facts, rows: readonly OwnershipRow[]): string {
  const having = (...decisions: OwnershipRow["decision"][]) => rows.filter(({ decision }) => decisions.includes(decision)).length;
  const all = numberWord(rows.length);
  if (!rules) return `Buying still leaves ${numberWord(having("own", "own-policy"))} of ${all} parts in your hands`;
  const [own, policy] = [having("own"), having("own-policy")];
  if (policy === 0) return `${capitalised(numberWord(own))} of ${all} parts ${is(own)} yours`;
  return `${capitalised(numberWord(own))} of ${all} parts ${is(own)} yours, and the rules of ${numberWord(policy)} more`;
}

/** What the headings sum up: the names of what moves the price of control, most first, and the sections that they stand above. */
type Sections = {
  drivers: readonly string[];
  flips: { intro: readonly string[] };
  ownership: readonly OwnershipRow[];
};

/** What each section of figures says, as one sentence without a full stop: its heading. */
export function claims(facts: Facts, parts: Sections): Claims {
  return {
    price: priceFinding(facts),
    cost: costClaim(facts),
    drivers: driversClaim(parts.drivers),
    risk: riskClaim(facts),
    ownership: ownershipClaim(facts, parts.ownership),
  };
}

/** What there is to remember besides the verdict: what would change the answer, and what to do first. */
export function summary({ flips, nextSteps }: { flips: Sections["flips"]; nextSteps: NextSteps }): Summary {
  return {
    change: flips.intro[0] ?? "",
    next: nextSteps.groups[0]?.steps[0] ?? nextSteps.intro,
  };
}
