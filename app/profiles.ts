import { PROFILES } from "@/lib/profiles";
import { resultCode } from "./result-code";

export type ProfileDoor = { id: string; name: string; story: string; href: string };

let doors: ProfileDoor[] | undefined;

/**
 * The worked profiles with the addresses of their results; computed once in a process, since each is a full assessment.
 *
 * @throws {Error} when a profile does not fit into a link
 */
export function profileDoors(): ProfileDoor[] {
  doors ??= PROFILES.map(({ id, name, story, answers }) => {
    const result = resultCode(answers);
    if (!result.ok) throw new Error(`The profile ${id} does not fit into a link.`);
    return { id, name, story, href: `/r/${result.code}` };
  });
  return doors;
}
