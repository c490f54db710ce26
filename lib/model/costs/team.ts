import { NOT_SURE } from "../../questionnaire/ids";
import type { Inputs } from "./inputs";

/** Events a year in which the last person who can operate mail leaves, by how many there are. */
export function leavingRate(x: Inputs): Float64Array {
  const { operators, deputy } = x.answers;
  const alone = x.oneOf("deputy", deputy, {
    yes: x.value("all.operator-gone.rate-one-deputy"),
    no: x.value("all.operator-gone.rate-one-alone"),
  });
  const two = x.value("all.operator-gone.rate-two");
  if (operators !== NOT_SURE) return operators >= 2 ? two : operators === 1 ? alone : x.value("all.operator-gone.rate-one-alone");
  return byHeadcount(x, x.value("all.operator-gone.rate-one-alone"), alone, two, two);
}

/** The factor of the number of operators on the hours of incidents and the rates of slips, in own mail. */
export function operatorsFactor(x: Inputs): Float64Array {
  const { operators } = x.answers;
  const none = x.value("all.operators-zero-factor");
  const one = x.value("all.operators-one-factor");
  const three = x.value("all.operators-three-factor");
  const two = x.filled(1);
  if (operators === NOT_SURE) return byHeadcount(x, none, one, two, three);
  return operators === 0 ? none : operators === 1 ? one : operators === 2 ? two : three;
}

/** Equal chances of none, one, two and three or more operators, where the founder does not know. */
function byHeadcount(x: Inputs, none: Float64Array, one: Float64Array, two: Float64Array, three: Float64Array): Float64Array {
  return x.oneOf<"none" | "one" | "two" | "three">("operators", NOT_SURE, { none, one, two, three });
}
