import { product } from "../../simulation/columns";
import { MINUTES_PER_HOUR, PERCENT } from "../../simulation/units";
import type { Inputs } from "./inputs";

/** What enters the chasing of a message that went missing, beside what an hour of staff costs. */
export const CHASING_ASSUMPTIONS = ["all.chasing-noticed-share", "all.chasing-time"] as const;

/** USD of staff's time that a message of theirs costs that went missing unseen: few are missed, and then somebody looks for them. */
export const chasingPerMessage = (inputs: Inputs): Float64Array =>
  product(inputs.value("all.chasing-noticed-share"), PERCENT, inputs.value("all.chasing-time"), 1 / MINUTES_PER_HOUR, inputs.staffCost);
