import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { Answers } from "../../questionnaire/types";
import { type VolumeClass, volumeClass } from "./volumes";

/** The sides that an assumption may be for, those of what would be owned first: where a row for one side is missing, the next one counts. */
function sidesOf(owned: OptionId): string[] {
  return owned === "sender" ? ["sender", "self", "hosted", "all"] : [owned, "all", "hosted"];
}

/** The classes of volume that an assumption may be for; rows without one are for every volume. */
const CLASSES: readonly VolumeClass[] = ["small", "medium", "large"];

/** Whether an assumption is for one class of own outbound mail and the answers are of another. */
function isOfOtherVolume({ line }: Assumption, answers: Answers, owned: OptionId): boolean {
  const own = CLASSES.find((each) => line.endsWith(`-${each}`));
  return own !== undefined && own !== volumeClass(answers, owned);
}

/** The assumption of a name that a line of this result starts from; undefined where there is none, or none that does anything here. */
export function assumptionBehind(name: string, answers: Answers, owned: OptionId): Assumption | undefined {
  const row = sidesOf(owned)
    .map((side) => ASSUMPTIONS.find(({ key }) => key === `${side}.${name}`))
    .find((found) => found !== undefined);
  return row && row.high > 0 && !isOfOtherVolume(row, answers, owned) ? row : undefined;
}

/** The assumption that an incident's rate starts from: that of the owned side first, and of the founder's own second factor. */
export function rateAssumption(incident: string, { mfa }: Pick<Answers, "mfa">, owned: OptionId): Assumption | undefined {
  const sides = sidesOf(owned);
  return ASSUMPTIONS.filter(({ line, option }) => line.startsWith(`${incident}.rate`) && sides.includes(option))
    .filter(({ line }) => !line.endsWith("-hosted") && (mfa === NOT_SURE || !line.includes("-mfa-") || line.endsWith(`-mfa-${mfa}`)))
    .sort((a, b) => sides.indexOf(a.option) - sides.indexOf(b.option))[0];
}
