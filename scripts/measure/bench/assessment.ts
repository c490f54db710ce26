import { BOOK, NEWEST_PRICE_DATE } from "../../../lib/data/price-book";
import { assess, evaluate } from "../../../lib/model/assess";
import { simulateCostsInSteps } from "../../../lib/model/costs/simulate-costs";
import { simulate } from "../../../lib/model/run";
import { DRAWS, standardDraws } from "../../../lib/model/standard-draws";
import { PROFILES } from "../../../lib/questionnaire/profiles";
import { atOnce } from "../../../lib/simulation/steps";
import { takingTurns } from "./timing";

const ROUNDS = 5;

const pad = (value: string | number, width: number) => String(value).padStart(width);
const ms = (value: number) => pad(value.toFixed(0), 9);

/**
 * What a complete assessment costs beside one plain simulation of the same scenario, in one run, because timings on shared machines are
 * worth little on their own. The plain simulation samples all events and prices every line, month and option; it decides nothing.
 */
export async function benchAssessment(): Promise<void> {
  console.log(`Assessment, ${DRAWS.toLocaleString("en")} draws, milliseconds`);
  console.log(`${"profile".padEnd(16)}${pad("plain", 9)}${pad("no flips", 10)}${pad("whole", 9)}${pad("whole / plain", 15)}`);
  for (const profile of PROFILES) {
    const scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
    const plainly = () => {
      const run = simulate(scenario, BOOK, standardDraws, true);
      return atOnce(simulateCostsInSteps(run.inputs, run.expectedIncidents, run.events));
    };
    const { plain, partly, whole } = await takingTurns(
      { plain: plainly, partly: () => evaluate(scenario), whole: () => assess(scenario) },
      { rounds: ROUNDS, turn: 1 },
    );
    console.log(`${profile.id.padEnd(16)}${ms(plain)}${pad(partly.toFixed(0), 10)}${ms(whole)}${pad((whole / plain).toFixed(1), 15)}`);
  }
  console.log(
    "plain: one simulation. no flips: with the rule, drivers, EVPPI and cost by size. whole: with flips, the verification of each by all\ndraws included. Wanted: at most 10 without the verification.",
  );
}
