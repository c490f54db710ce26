import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeScenario } from "@/lib/link/codec";

import type { OptionId } from "@/lib/questionnaire/ids";
import { PROFILES, type Profile } from "@/lib/questionnaire/profiles";
import { work } from "@/server/work/pool";

export type ProfileDoor = { id: string; name: string; story: string; href: string; option: OptionId };

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

async function doorOf({ id, name, story, answers }: Profile): Promise<ProfileDoor> {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const stamp = await work("verdict", scenario);
  const result = encodeScenario(scenario, stamp);
  if (!result.ok) throw new Error(`The profile ${id} does not fit into a link.`);
  return { id, name, story, href: `/r/${result.code}`, option: stamp.option };
}
