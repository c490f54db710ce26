/**
 * What the heaviest valid answers cost beside ordinary ones: `node scripts/run.mjs measure/worst-answers.ts [random] [seed]` assesses the six
 * profiles, answers chosen to be heavy and the heaviest few of so many random ones, in turns in one process, and prints the processor time of
 * each as a ratio to the median profile. Wanted: at most 3. Every one of them fits a link, for others are refused before they are assessed.
 */
import fc from "fast-check";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "../../lib/data/assumptions";
import { NEWEST_PRICE_DATE } from "../../lib/data/price-book";
import { encodeScenario } from "../../lib/link/codec";
import { assess } from "../../lib/model/assess";
import { parseAnswers } from "../../lib/questionnaire/answers";
import { OBJECTIVES, type Objective } from "../../lib/questionnaire/ids";
import { overrideBounds, parseOverrides } from "../../lib/questionnaire/overrides";
import { PROFILES } from "../../lib/questionnaire/profiles";
import { QUESTIONS } from "../../lib/questionnaire/questions";
import type { Overrides, Scenario } from "../../lib/questionnaire/scenario";
import type { Draft } from "../../lib/questionnaire/types";
import { scenarios } from "../../tests/arbitraries/answers";

const RANDOM = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const ROUNDS = 2;
/** How many of the random ones are measured with the others. */
const HEAVIEST = 4;
const WANTED = 3;

const PROFILE = PROFILES[0]?.answers as Draft;

const fits = (scenario: Scenario): boolean => encodeScenario(scenario, { option: "hosted", verdict: "settled" }).ok;

function scenarioOf(given: Draft, overrides: Overrides = {}): Scenario {
  const answers = parseAnswers(given);
  const own = parseOverrides(overrides);
  if (!answers.ok || !own.ok) throw new Error(JSON.stringify([answers, own]));
  return { answers: answers.answers, overrides: own.overrides, priceDate: NEWEST_PRICE_DATE };
}

/** These objectives, each with the same details. */
const each = (objectives: readonly Objective[], basis: string, hostedFit: string, scope: string): Draft =>
  ({
    objectives: [...objectives],
    ...Object.fromEntries(
      objectives.flatMap((objective) => [
        [`basis.${objective}`, basis],
        [`hostedFit.${objective}`, hostedFit],
        [`scope.${objective}`, scope],
      ]),
    ),
  }) as Draft;

/** Every range question from bound to bound. */
const WIDEST = Object.fromEntries(
  QUESTIONS.flatMap((question) =>
    question.kind === "range" ? [[question.id, { low: question.bounds.min, high: question.bounds.max }]] : [],
  ),
) as Draft;
/** As wide, beside what ten objectives need in the link: ends near the bounds. */
const LONGEST: Draft = { horizonYears: 5, discountRate: 0 };
const UNSURE = Object.fromEntries(QUESTIONS.filter(({ notSure }) => notSure).map(({ id }) => [id, "not-sure"])) as Draft;
const BUSY: Draft = { ...WIDEST, ...LONGEST, bulk: "yes", today: "not-sure", mailboxOwners: "not-sure" };

/** As many assumptions as a link holds, of those whose key a pattern fits, each from bound to bound or to a multiple of what we ship. */
function widened(pattern: RegExp, of: (row: (typeof ASSUMPTIONS)[number]) => { low: number; high: number }, count = 6): Overrides {
  const rows = ASSUMPTIONS.filter(({ id, option, line }) => !(id in UNUSED_ASSUMPTIONS) && pattern.test(`${option}.${line}`));
  return Object.fromEntries(rows.slice(0, count).map((row) => [row.id, of(row)]));
}

/** The same answers with as many of the overrides as fit. */
function withOverrides(given: Draft, overrides: Overrides): Scenario {
  const entries = Object.entries(overrides);
  for (let count = entries.length; count >= 0; count--) {
    const scenario = scenarioOf(given, Object.fromEntries(entries.slice(0, count)));
    if (fits(scenario)) return scenario;
  }
  throw new Error("These answers have no room in a link.");
}

const widest = (row: (typeof ASSUMPTIONS)[number]) => {
  const { min, max } = overrideBounds(row);
  return { low: min, high: max };
};
const tenfold = (row: (typeof ASSUMPTIONS)[number]) => ({ low: row.likely * 5, high: row.likely * 20 });

function heavyCases(): Record<string, Scenario> {
  const ten = (basis: string, fit: string, scope = "both") => each(OBJECTIVES, basis, fit, scope);
  const wide = { ...PROFILE, ...BUSY };
  const unsure = { ...UNSURE, ...LONGEST };
  const alone: Draft = { ...unsure, ...WIDEST, operators: 0, deputy: "no" };
  return {
    "ten law unchecked, widest, 5 years": scenarioOf({ ...wide, ...ten("law", "unchecked") }),
    "ten threat-model not-sure, widest, 5 years": scenarioOf({ ...wide, ...ten("threat-model", "not-sure") }),
    "ten not-sure unchecked, widest, 5 years": scenarioOf({ ...wide, ...ten("not-sure", "unchecked") }),
    "ten not-sure can, for people, widest, 5 years": scenarioOf({ ...wide, ...ten("not-sure", "can", "people") }),
    "ten not-sure unchecked, nothing else known": scenarioOf({ ...unsure, ...ten("not-sure", "unchecked") }),
    "ten law none-can, nothing else known": scenarioOf({ ...unsure, ...ten("law", "none-can") }),
    "ten unchecked, nobody operates, all else unknown": scenarioOf({ ...alone, ...ten("not-sure", "unchecked") }),
    "nothing known": scenarioOf(unsure),
    "nobody operates, own volumes": withOverrides(alone, widened(/unknown/, widest)),
    "nobody operates, own rates": withOverrides(alone, widened(/(self|core).*rate/, tenfold)),
    "nothing known, own volumes": withOverrides(unsure, widened(/unknown/, widest)),
    "widest, own rates": withOverrides(wide, widened(/(self|core).*rate/, tenfold)),
    "widest, rates from bound to bound": withOverrides(wide, widened(/rate/, widest)),
  };
}

/** Milliseconds of the processor, all threads of this process together. */
function processorTime(scenario: Scenario): number {
  const start = process.cpuUsage();
  assess(scenario);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ordinary = Object.fromEntries(
  PROFILES.map(({ id, answers }): [string, Scenario] => [id, { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE }]),
);
for (const scenario of Object.values(ordinary)) processorTime(scenario);

/** Random answers over as many years as can be compared, at the prices of one day. */
const random = fc
  .sample(scenarios, { numRuns: RANDOM, seed: SEED })
  .map((scenario) => ({ ...scenario, priceDate: NEWEST_PRICE_DATE, answers: { ...scenario.answers, horizonYears: 5 as const } }))
  .filter(fits)
  .map((scenario, at): [string, Scenario, number] => [`random ${at} of seed ${SEED}`, scenario, processorTime(scenario)])
  .sort(([, , a], [, , b]) => b - a)
  .slice(0, HEAVIEST);
const heavy = { ...heavyCases(), ...Object.fromEntries(random.map(([name, scenario]) => [name, scenario])) };
for (const [name, scenario] of Object.entries(heavy)) if (!fits(scenario)) throw new Error(`${name} has no room in a link.`);

const times = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++)
  for (const [name, scenario] of Object.entries({ ...ordinary, ...heavy }))
    times.set(name, [...(times.get(name) ?? []), processorTime(scenario)]);

const timeOf = (name: string) => median(times.get(name) ?? []);
const usual = median(Object.keys(ordinary).map(timeOf));
const row = (name: string) =>
  console.log(`${name.padEnd(60)}${timeOf(name).toFixed(0).padStart(8)}${(timeOf(name) / usual).toFixed(2).padStart(8)}`);
console.log(`${"answers".padEnd(60)}${"ms".padStart(8)}${"ratio".padStart(8)}`);
Object.keys(ordinary).forEach(row);
Object.keys(heavy)
  .sort((a, b) => timeOf(b) - timeOf(a))
  .forEach(row);
const worst = Math.max(...Object.keys(heavy).map(timeOf)) / usual;
console.log(`The worst takes ${worst.toFixed(2)} times the median profile; wanted: at most ${WANTED}.`);
if (!(worst <= WANTED)) process.exitCode = 1;
