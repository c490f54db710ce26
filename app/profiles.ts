import { NEWEST_PRICE_DATE } from "@/lib/assess";
import type { OptionId } from "@/lib/assessment";
import { PROFILES } from "@/lib/profiles";
import { resultOf } from "./result-code";

export type ProfileDoor = { id: string; name: string; story: string; href: string; option: OptionId };

let doors: ProfileDoor[] | undefined;

/**
 * The worked profiles with the addresses of their results and what is recommended there; computed once in a process, since each is a
 * full assessment.
 *
 * @throws {Error} when a profile does not fit into a link
 */
export function profileDoors(): ProfileDoor[] {
  doors ??= PROFILES.map(({ id, name, story, answers }) => {
    const result = resultOf({ answers, overrides: {}, priceDate: NEWEST_PRICE_DATE });
    if (!result.ok) throw new Error(`The profile ${id} does not fit into a link.`);
    return { id, name, story, href: `/r/${result.code}`, option: result.stamp.option };
  });
  return doors;
}
