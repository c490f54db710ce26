import { NUMBER, priceOfYear } from "../../model";

import type { Facts } from "../facts";
import { aboutMoney, moneyRange, roundMoney, totalMoney, totalRange } from "../format";
import type { PricesByObjective } from "../types";
import { capitalised } from "../words";
import { overHorizon } from "./money";
import { OBJECTIVE_NAMES, OPTION_NAMES, OWNING } from "./names";

type Established = Facts["assessment"]["priceOfControl"]["byObjective"][number];

/** What each established objective alone asks for and what that costs beyond buying, beside what is at stake. */
export function priceByObjective(facts: Facts): PricesByObjective {
  const { byObjective } = facts.assessment.priceOfControl;
  const caution = atStake(facts);
  return {
    heading: "What each objective asks for",
    sentence: sentence(facts, byObjective),
    rows: byObjective.length > 1 ? byObjective.map((each) => row(facts, each)) : [],
    ...(caution === undefined ? {} : { caution }),
  };
}

function sentence(facts: Facts, established: readonly Established[]): string {
  const [only] = established;
  if (!only)
    return `No objective of yours is established, so none asks for owning anything. The price is that of ${OWNING[facts.ownedId]}, ${facts.ownedId === "core" ? "taken as the example where nothing is asked for" : "the least that your answers would come to"}.`;
  if (established.length === 1)
    return `One objective rests on more than a preference, ${OBJECTIVE_NAMES[only.objective]}. It asks for ${OWNING[only.option]}, so the whole price is its price.`;
  return `Each established objective, as if it were the only one: the least ownership that satisfies it, and what that costs beyond buying ${overHorizon(facts)}. One system serves them all, so the rows do not add up.`;
}

function row(facts: Facts, { objective, option, mean, p10, p90 }: Established): PricesByObjective["rows"][number] {
  const nothing = option === "sender" && !facts.hasApplicationMail;
  return {
    id: objective,
    name: capitalised(OBJECTIVE_NAMES[objective]),
    asks: OPTION_NAMES[option],
    price: nothing ? "Nothing to own" : totalMoney(mean, facts.currency),
    range: nothing ? "" : totalRange(p10, p90, facts.currency),
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
