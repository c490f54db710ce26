import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeScenario } from "@/lib/link/codec";

import type { OptionId } from "@/lib/questionnaire/ids";
import { PROFILES, type Profile } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { buildReport } from "@/lib/report/report";
import type { Report } from "@/lib/report/types";
import { work } from "@/server/work/pool";
import { oncePerRequest } from "@/server/work/request-context";
import { type FoundResult, loadResult, type NoCode } from "./load-result";
import { resultOf } from "./result-of";

/** `href`: its own page, for good; `resultAt`: its result, whose address changes with the model and the prices. */
export type ProfileDoor = { id: string; name: string; story: string; href: string; resultAt: string; option: OptionId };

/** What the start page shows of a result: the first of the examples, with its sentences and its picture. */
export type Sample = { href: string; name: string; answer: Report["answer"] };

let sample: Promise<Sample> | undefined;

/** @throws {Error} when there is no room to work it out */
export function sampleOfResult(): Promise<Sample> {
  sample ??= makeSample().catch((error) => {
    sample = undefined;
    throw error;
  });
  return sample;
}

async function makeSample(): Promise<Sample> {
  const [first] = await profileDoors();
  if (first === undefined) throw new Error("There is no example.");
  const found = await loadResult(first.resultAt.replace("/r/", ""));
  if (!found.ok) throw new Error(`The example ${first.id} could not be worked out.`);
  const { answer } = buildReport(found.scenario, found.assessment, NEWEST_PRICE_DATE);
  return { href: first.resultAt, name: first.name, answer };
}

let doors: Promise<ProfileDoor[]> | undefined;

/**
 * The worked profiles with the addresses of their results and what is recommended there; computed once per process.
 *
 * @throws {Error} when a profile does not fit into a link
 */
export function profileDoors(): Promise<ProfileDoor[]> {
  doors ??= Promise.all(PROFILES.map(doorOf));
  return doors;
}

/** What today's model says of a worked example, at the newest prices. */
export const exampleResult = (profile: Profile): Promise<FoundResult | NoCode> =>
  oncePerRequest(`example ${profile.id}`, () => resultOf(scenarioOf(profile)));

const scenarioOf = ({ answers }: Profile): Scenario => ({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE });

async function doorOf(profile: Profile): Promise<ProfileDoor> {
  const { id, name, story } = profile;
  const scenario = scenarioOf(profile);
  const stamp = await work("verdict", scenario);
  const result = encodeScenario(scenario, stamp);
  if (!result.ok) throw new Error(`The profile ${id} does not fit into a link.`);
  return { id, name, story, href: `/examples/${id}`, resultAt: `/r/${result.code}`, option: stamp.option };
}
