import { afterAll, beforeAll } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { assess } from "@/lib/model/assess";
import type { Assessment } from "@/lib/model/assessment";
import { SEED, standardDraws } from "@/lib/model/standard-draws";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { Draws } from "@/lib/simulation/draws";
import { startCache } from "@/server/cache";

/**
 * Assessments for tests that look at structure, wording or layout, which hold on any draws. Where the figures themselves are looked at, the
 * draws are the standard ones.
 */
export const fewDraws = new Draws(64, SEED);

/** Files of one worker share this module, and with it what they have assessed. */
const assessed = new Map<string, Assessment>();

/** The assessment on few draws, made once for all files of a worker. */
export function assessQuickly(scenario: Scenario): Assessment {
  const key = JSON.stringify(scenario);
  const assessment = assessed.get(key) ?? assess(scenario, BOOK, fewDraws);
  assessed.set(key, assessment);
  return assessment;
}

/** A worked profile with its assessment on few draws. */
export function assessProfile(id: string): { scenario: Scenario; assessment: Assessment } {
  const profile = PROFILES.find((each) => each.id === id);
  if (!profile) throw new Error(`There is no profile "${id}".`);
  const scenario = { answers: profile.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  return { scenario, assessment: assessQuickly(scenario) };
}

/** Lets the routes of a test file assess on few draws; what they cache is forgotten afterwards. */
export function workQuickly(): void {
  const workOn = async (draws: Draws) => {
    const { TASKS, tasksOn } = await import("@/server/work/tasks");
    Object.assign(TASKS, tasksOn(draws));
    startCache(100_000_000);
  };
  beforeAll(() => workOn(fewDraws));
  afterAll(() => workOn(standardDraws));
}
