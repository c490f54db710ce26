import { assess, DRAWS, SEED } from "../../lib/assess";
import { Inputs } from "../../lib/costs/inputs";
import { hazards } from "../../lib/costs/simulate";
import { BOOK, NEWEST_PRICE_DATE } from "../../lib/prices/book";
import { PROFILES } from "../../lib/profiles";
import { Draws } from "../../lib/simulation/draws";
import { normalQuantile } from "../../lib/simulation/normal";
import { uniformAt, uniformStream } from "../../lib/simulation/random";
import { takingTurns } from "./timing";

const ROUNDS = 5;

/** A draw store that counts the columns asked of it. */
class Counted extends Draws {
  columns = new Set<string>();
  override uniform(id: string): Float64Array {
    this.columns.add(id);
    return super.uniform(id);
  }
}

/** The random numbers of one assessment: the columns of its inputs, and up to eight for each event that the draws expect. */
function randomNumbers(profile: (typeof PROFILES)[number]): { columns: number; events: number } {
  const draws = new Counted(DRAWS, SEED);
  const x = new Inputs({ answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }, BOOK, draws);
  const { all } = hazards(x);
  let events = 0;
  for (const { eventsPerYear } of all) for (const rate of eventsPerYear) events += Math.min(rate * profile.answers.horizonYears, 30);
  return { columns: draws.columns.size + all.length, events: Math.round(events) };
}

/** Draws as many numbers as an assessment needs and does nothing with them. */
function drawOnly({ columns, events }: { columns: number; events: number }): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) {
    const next = uniformStream(`bench.${column}`, SEED);
    for (let i = 0; i < DRAWS; i++) sum += normalQuantile(next());
  }
  for (let event = 0; event < events; event++) for (let slot = 0; slot < 5; slot++) sum += normalQuantile(uniformAt(SEED, event, slot));
  return sum;
}

const pad = (value: string | number, width: number) => String(value).padStart(width);
const ms = (value: number) => pad(value.toFixed(0), 9);

/**
 * What an assessment costs: the engine's time beside the time to draw its random numbers alone, in one run, because timings on
 * shared machines are worth little on their own.
 */
export async function benchAssessment(): Promise<void> {
  console.log(`Assessment, ${DRAWS.toLocaleString("en")} draws, milliseconds`);
  console.log(`${"profile".padEnd(16)}${pad("assess", 9)}${pad("draw only", 11)}${pad("ratio", 8)}${pad("inputs", 9)}${pad("events", 10)}`);
  for (const profile of PROFILES) {
    const scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
    const numbers = randomNumbers(profile);
    const { whole, bare } = await takingTurns(
      { bare: () => drawOnly(numbers), whole: () => assess(scenario) },
      { rounds: ROUNDS, turn: 1 },
    );
    console.log(
      `${profile.id.padEnd(16)}${ms(whole)}${pad(bare.toFixed(0), 11)}${pad((whole / bare).toFixed(1), 8)}${pad(numbers.columns, 9)}${pad(numbers.events, 10)}`,
    );
  }
  console.log(
    "assess: the whole decision with the columns of its inputs already drawn, as on a running server. draw only: as many normals as\nits inputs and events take, drawn afresh and thrown away.",
  );
}
