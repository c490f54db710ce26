import { NOT_SURE } from "../../questionnaire/ids";
import { product } from "../../simulation/columns";
import { STEADY, type Term } from "../../simulation/terms";
import { comesWithSuite, doesCountedPlan } from "../counted-plan";
import { establishedStatus } from "../rule/owned-option";
import { SET_WHICH_PLAN, whatSetsPlan } from "./bills";
import type { Inputs } from "./inputs";
import type { Entering, LineFunction } from "./line";

const PREMIUM = "hosted.control-premium";

/**
 * Something established for people's mail is to be had at extra cost, and the plan that is paid for is not known to do it at its price. What is
 * asked of application mail alone adds nothing to mailboxes, and nothing is bought for a preference.
 */
const isCharged = ({ answers, scenario }: Inputs): boolean =>
  answers.objectives !== NOT_SURE &&
  answers.objectives.some(
    (objective) =>
      answers[`hostedFit.${objective}`] === "extra-cost" &&
      answers[`scope.${objective}`] !== "application" &&
      establishedStatus(answers, objective) === "met" &&
      (comesWithSuite(scenario) || !doesCountedPlan(scenario, objective)),
  );

const enters: Entering = {
  answers: ["mailboxes", "growth", "suite", "hostedPlan", "mailboxOwners", ...SET_WHICH_PLAN],
  assumptions: [PREMIUM, "all.storage-per-mailbox"],
  acting: (inputs) => ({
    answers: ["mailboxes", "growth", "suite", "hostedPlan", "mailboxOwners", ...whatSetsPlan(inputs)],
    ...(isCharged(inputs) ? {} : { assumptions: [] }),
  }),
};

/** What hosting charges for control beyond the price of the plan that is counted. */
export const CONTROL_PREMIUM: LineFunction = {
  make: ({ inputs }) => {
    if (!isCharged(inputs)) return { hosted: [], sender: [], core: [], self: [] };
    const start = product(inputs.value(PREMIUM), inputs.mailboxes);
    const terms: Term[] = [{ kind: "flow", start, growth: inputs.growths.of("mailboxes"), drift: STEADY }];
    return { hosted: terms, sender: terms, core: [], self: [] };
  },
  enters: { hosted: enters, sender: enters, core: { answers: [], assumptions: [] }, self: { answers: [], assumptions: [] } },
  isNothing: (inputs) => !isCharged(inputs),
};
