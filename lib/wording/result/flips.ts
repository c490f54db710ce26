import { planName } from "../../data/price-book";
import { type Changes, type Flip, isPlanDriver, type Nature, PLAN_DRIVERS } from "../../model";

import { OBJECTIVES, type OptionId } from "../../questionnaire/ids";
import type { AnswerId } from "../../questionnaire/types";
import type { Facts } from "../facts";
import { numberWord } from "../format";
import { capitalised, listed, plural, uncapitalised } from "../words";
import { unitPrice } from "./counted-plan";
import { OBJECTIVE_NAMES, OPTION_NAMES, OWNING } from "./names";

/** What each kind of change is called beside it. */
export const NATURE_LABELS: Record<Nature, string> = { fact: "a fact", decision: "a decision", work: "work" };

const NATURES =
  "Each answer is marked: a fact can only be found out, a decision can be taken on a day, and work has to be built and kept up.";

export const NOT_ASKED = "Not asked so far";
export const NO_VALUE = "No value does";
export const STAYS = "Stays as it is";
export const SINGLES_CAPTION = "The answers that turn the verdict by themselves";
export const NUMBERS_HEADING = "The numbers, and the cheapest option";
export const NUMBERS_CAPTION = "Each number with the value at which another option becomes the cheapest";

export const atLeast = (text: string): string => `At least ${text}`;
export const atMost = (text: string): string => (text.startsWith("0 ") ? text : `At most ${text}`);

/** The verdict that a set leads to, and what tells it from the other sets: "Own the core for routing, with a deputy". */
export function setName(to: OptionId, changes: Changes): string {
  const ids = Object.keys(changes);
  const objectives =
    to === "hosted" ? [] : OBJECTIVES.filter((objective) => ids.includes(`hostedFit.${objective}`) || ids.includes(`basis.${objective}`));
  const reason = objectives.length > 0 ? ` for ${listed(objectives.map((objective) => OBJECTIVE_NAMES[objective]))}` : "";
  const team = changes.deputy === "yes" ? ", with a deputy" : changes.operators === 2 ? ", with a second operator" : "";
  return `${OPTION_NAMES[to]}${reason}${team}`;
}

/** The same with how many answers it takes: "Own the core for routing, with a deputy: nine answers together". */
export const setHeading = (to: OptionId, changes: Changes): string =>
  `${setName(to, changes)}: ${numberWord(Object.keys(changes).length)} answers together`;

/** How to read the sets, or that there are none. */
export function setsIntro(facts: Facts, rules: readonly Flip[]): string[] {
  if (rules.length === 0) {
    return [
      facts.rules
        ? "No answer by itself turns this verdict."
        : "Nothing turns this verdict: with these volumes no set of answers within the bounds of the questions meets all three conditions.",
    ];
  }
  const verified = "Every change listed here was applied to your answers, and the rule or the money worked out again.";
  if (facts.rules) {
    return [
      `One condition that fails is enough to turn ${OWNING[facts.assessment.recommendation.option]} into buying.`,
      `${verified} Where a number is given, it is the one nearest to yours that turns the verdict. ${NATURES}`,
    ];
  }
  const least = Math.min(...rules.map((flip) => Object.keys(flip.changes ?? {}).length));
  const size =
    least === 1
      ? "One answer is enough."
      : `It takes ${numberWord(least)} answers at the least, and all of a set together: leave one out, and the verdict stays.`;
  const ids = new Set(rules.flatMap((flip) => Object.keys(flip.changes ?? {})));
  return [
    size,
    `${verified} Numbers are the least that is enough once the rest of the set has changed. ${NATURES}`,
    ...(ids.has("objectives")
      ? ["You named no objective, so each set names one as an example. Any other with the same reach does as well."]
      : []),
    ...([...ids].some((id) => id.startsWith("basis."))
      ? ["For what requires it, a law, a contract, a dated threat model and a dated decision of the board count alike."]
      : []),
  ];
}

/** What the table of numbers compares, and that money does not decide. */
export function numbersIntro(facts: Facts): string {
  const { cheapest, recommendation, flips } = facts.assessment;
  const turning = flips.some((flip) => flip.kind === "money" && flip.to !== null);
  const today = `On average ${OWNING[cheapest]} is the cheapest today${cheapest === recommendation.option ? "" : ", which is not what the rule recommends"}.`;
  const table = turning
    ? "For each number by itself, this is the nearest value at which another option becomes the cheapest; money stands beside the rule and never decides."
    : "No number by itself makes another option the cheapest, anywhere within the bounds of its question.";
  return `${today} ${table}`;
}

/** Names the numbers that no cost depends on. */
export function unreadNote(labels: readonly string[]): string | undefined {
  if (labels.length === 0) return undefined;
  const names = capitalised(listed(labels.map(uncapitalised)));
  return `${names} ${plural(labels.length, "moves", "move")} no cost, so no value there changes which option is the cheapest.`;
}

/** What a plan that is counted costs today; undefined for any other number, and for a price of the founder's own. */
export function paidToday(facts: Facts, id: AnswerId): string | undefined {
  if (!isPlanDriver(id)) return undefined;
  const market = PLAN_DRIVERS[id];
  const counted = facts.assessment.plans[market];
  if (counted === null || counted.plan === null) return undefined;
  return `${planName(counted.plan)}, ${unitPrice(counted.price, facts.currency, market)}`;
}
