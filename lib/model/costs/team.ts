import { NOT_SURE } from "../../questionnaire/ids";
import type { Inputs } from "./inputs";

/** Events a year in which the last person who can operate mail leaves, by how many there are. */
export function leavingRate(inputs: Inputs): Float64Array {
  const { operators, deputy } = inputs.answers;
  const alone = inputs.oneOf("deputy", deputy, {
    yes: inputs.value("all.operator-gone.rate-one-deputy"),
    no: inputs.value("all.operator-gone.rate-one-alone"),
  });
  const two = inputs.value("all.operator-gone.rate-two");
  if (operators !== NOT_SURE) return operators >= 2 ? two : operators === 1 ? alone : inputs.value("all.operator-gone.rate-one-alone");
  return byHeadcount(inputs, inputs.value("all.operator-gone.rate-one-alone"), alone, two, two);
}

/** The factor of the number of operators on the hours of incidents and the rates of slips, in own mail. */
export function operatorsFactor(inputs: Inputs): Float64Array {
  const { operators } = inputs.answers;
  const none = inputs.value("all.operators-zero-factor");
  const one = inputs.value("all.operators-one-factor");
  const three = inputs.value("all.operators-three-factor");
  const two = inputs.filled(1);
  if (operators === NOT_SURE) return byHeadcount(inputs, none, one, two, three);
  return operators === 0 ? none : operators === 1 ? one : operators === 2 ? two : three;
}

/** Equal chances of none, one, two and three or more operators, where the founder does not know. */
function byHeadcount(inputs: Inputs, none: Float64Array, one: Float64Array, two: Float64Array, three: Float64Array): Float64Array {
  return inputs.oneOf<"none" | "one" | "two" | "three">("operators", NOT_SURE, { none, one, two, three });
}
