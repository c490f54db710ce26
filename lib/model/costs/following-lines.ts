import type { OptionId } from "../../questionnaire/ids";
import { constantOf, product, sum } from "../../simulation/columns";
import type { Term } from "../../simulation/terms";
import { forEachOption } from "../by-option";
import { factorOf } from "./factors";
import type { Inputs } from "./inputs";
import type { LineFunction } from "./line";
import { paid } from "./part-terms";

// The lines that follow from others. The answers that enter those enter these as well; their assumptions are listed with those alone.

/** The value of the work that operator hours displace, beyond what the hours cost. */
export const DISPLACED_WORK: LineFunction = {
  make: ({ inputs, hours }) => {
    const { displaced } = inputs.answers;
    const extra = product(inputs.hourlyCost, displaced - 1);
    return forEachOption((option) => (displaced === 1 ? [] : hours(option).map((term) => paid(term, extra, inputs.wages))));
  },
  enters: forEachOption(() => ({ answers: ["displaced"], assumptions: [] })),
  isNothing: ({ answers }) => answers.displaced === 1,
  follows: { kinds: ["work", "once"] },
};

/** What rising prices add to every bill. */
export const PRICE_RISES: LineFunction = {
  make: ({ bills }) =>
    forEachOption((option) =>
      bills(option).flatMap(({ drift, terms }) =>
        terms.map((term): Term => (term.kind === "once" ? term : { ...term, drift, rise: true })),
      ),
    ),
  enters: forEachOption(() => ({ answers: [], assumptions: ["hosted.price-rises", "all.server-price-rises"] })),
  follows: { kinds: ["bill"] },
};

/** The bills of application mail, which are paid twice only where it moves to servers of one's own. */
const OF_APPLICATION_MAIL = ["transactional-plan", "dedicated-address"];

/** Whether an option buys what somebody who runs mail today would leave. */
const buys = (option: OptionId, hasPeople: boolean): boolean => option === "hosted" || (hasPeople && option === "sender");

/** The bills of the option that is left go on for a while. */
export const DOUBLE_RUNNING: LineFunction = {
  make: ({ inputs, bills }) => {
    if (constantOf(factorOf("no-mail-yet", inputs)) === 1) return forEachOption(() => []);
    const months = inputs.value("all.dual-running");
    const twice = (option: OptionId, today: "leaving-hosting" | "leaving-own-mail", without: readonly string[] = []): Term[] => {
      const terms = bills(option).flatMap(({ line, terms }) => (without.includes(line) ? [] : terms));
      return [{ kind: "once", amount: product(months, firstMonth(inputs, terms), factorOf(today, inputs)) }];
    };
    if (!inputs.hasPeople) {
      const hosted = twice("sender", "leaving-own-mail");
      const sender = twice("hosted", "leaving-hosting");
      return { hosted, sender, core: hosted, self: sender };
    }
    const bought = twice("self", "leaving-own-mail");
    return {
      hosted: bought,
      sender: bought,
      core: twice("hosted", "leaving-hosting", OF_APPLICATION_MAIL),
      self: twice("hosted", "leaving-hosting"),
    };
  },
  enters: forEachOption(() => ({ answers: ["today"], assumptions: ["all.dual-running"] })),
  isNothing: (inputs, option) =>
    constantOf(factorOf(buys(option, inputs.hasPeople) ? "leaving-own-mail" : "leaving-hosting", inputs)) === 0,
  // What is paid twice is the option that is left.
  follows: { kinds: ["bill"], of: { hosted: "self", sender: "self", core: "hosted", self: "hosted" } },
};

/** What bills come to in the first month, in USD. */
function firstMonth(inputs: Inputs, terms: readonly Term[]): Float64Array {
  return sum(
    inputs.filled(0),
    ...terms.map((term) => {
      if (term.kind === "metered") return term.volume.map((volume, i) => term.tariff(volume, i));
      if (term.kind === "once") return term.amount;
      return term.start.map((start, i) => Math.max(start, term.floor?.[i] ?? 0));
    }),
  );
}
