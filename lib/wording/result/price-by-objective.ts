import { lineMean, NUMBER, priceOfYear, WORTH_TELLING } from "../../model";

import type { Facts } from "../facts";
import { aboutMoney, moneyRange, numberWord, roundMoney, totalMoney } from "../format";
import type { PricesByObjective } from "../types";
import { capitalised, listed, plural } from "../words";
import { overHorizon } from "./money";
import { OBJECTIVE_NAMES, OPTION_NAMES, OWNING } from "./names";

type Forcing = Facts["assessment"]["priceOfControl"]["byObjective"][number];

/**
 * What each objective that no hosted service can meet asks for alone, and what that costs beyond buying; what hosting charges for the others;
 * and what is at stake.
 */
export function priceByObjective(facts: Facts): PricesByObjective {
  const { byObjective } = facts.assessment.priceOfControl;
  const caution = atStake(facts);
  return {
    heading: objectivesClaim(facts, byObjective.length),
    sentence: [forced(facts, byObjective), ...bought(facts)].join(" "),
    rows: byObjective.length > 1 ? byObjective.map((each) => row(facts, each)) : [],
    ...(caution === undefined ? {} : { caution }),
  };
}

/** How many objectives force anything to be owned. */
function objectivesClaim({ objectives }: Facts, forcing: number): string {
  if (forcing > 0) return `${capitalised(numberWord(forcing))} ${plural(forcing, "objective asks", "objectives ask")} for owning`;
  return objectives.length > 0 ? "No objective of yours asks for owning" : "You named no objective, so none asks for owning";
}

function forced(facts: Facts, forcing: readonly Forcing[]): string {
  const [only] = forcing;
  if (!only)
    return `No objective of yours is shown to be both a requirement and out of reach of every hosted service, so none asks for owning anything. The price is that of ${OWNING[facts.ownedId]}, ${facts.objectives.length === 0 ? "taken as the example where nothing is asked for" : "the least that your answers would come to"}.`;
  if (forcing.length === 1)
    return `One objective forces owning, ${OBJECTIVE_NAMES[only.objective]}. ${only.option === facts.ownedId ? `It asks for ${OWNING[only.option]}, so the whole price is its price.` : `Alone it would ask for ${OWNING[only.option]}; another that a relay would defeat makes it ${OWNING[facts.ownedId]}.`}`;
  return `Each objective that forces owning, as if it were the only one: the least ownership that satisfies it, and what that costs beyond buying ${overHorizon(facts)}. One system serves them all, so the rows do not add up.`;
}

/** The established objectives that a hosted service can meet, and what it charges for them. */
function bought(facts: Facts): string[] {
  const met = facts.objectives.filter((each) => each.established === "met" && each.hostedFails === "not-met" && !each.isAboutNothing);
  if (met.length === 0) return [];
  const names = (each: typeof met) => listed(each.map(({ id }) => OBJECTIVE_NAMES[id]));
  const byPlan = facts.assessment.plans.hosted?.fits ?? [];
  const dear = met.filter(({ fit }) => fit === "extra-cost");
  const notByPlan = dear.filter(({ id }) => !byPlan.some((each) => each.need === id && each.fit === "yes"));
  // A suite that is paid anyway is charged for them though a plan of it would do: its edition is not known.
  const extra = notByPlan.length > 0 ? notByPlan : dear;
  const charge = lineMean(facts.hosted, "control-premium");
  const can = `A hosted service can meet ${names(met)}, so that forces nothing to be owned`;
  if (extra.length === 0 || charge < WORTH_TELLING.money) return [`${can}; buying is counted without an extra charge for it.`];
  return [
    `${can}; ${extra.length === met.length ? "for that" : `for ${names(extra)}`} hosting charges ${totalMoney(charge, facts.currency)} extra ${overHorizon(facts)}, which is in the cost of buying.`,
  ];
}

function row(facts: Facts, { objective, option, mean, p10, p90 }: Forcing): PricesByObjective["rows"][number] {
  const nothing = option === "sender" && !facts.hasApplicationMail;
  return {
    id: objective,
    name: capitalised(OBJECTIVE_NAMES[objective]),
    asks: OPTION_NAMES[option],
    price: nothing ? "Nothing to own" : roundMoney(mean, facts.currency),
    range: nothing ? "" : moneyRange(p10, p90, facts.currency),
    number: NUMBER.objective(objective),
  };
}

/** What the founder put at stake, as a caution; undefined where nothing was put there, or no objective was named. */
function atStake(facts: Facts): string | undefined {
  const { atStake: stake } = facts.answers;
  if (stake === "not-sure" || facts.objectives.length === 0) return undefined;
  const yearly = priceOfYear(facts.assessment);
  if (yearly <= 0 || facts.nothingToOwn) return undefined;
  return `You put ${typeof stake === "number" ? roundMoney(stake, facts.currency) : moneyRange(stake.low, stake.high, facts.currency)} a year at stake if what you listed is not met; the price of control is ${aboutMoney(yearly, facts.currency)} a year. Compare the two with care: the first is your estimate, it says nothing of how likely the loss is, and it does not count in the rule.`;
}
