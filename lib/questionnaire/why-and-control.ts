import { type Definitions, NOT_SURE_CHOICE, questionsOf } from "./definitions";
import { OBJECTIVES } from "./ids";
import { OBJECTIVE_WORDS } from "./objectives";
import type { Choice, Question } from "./question";
import { forEachId } from "./records";
import { detailsOf } from "./templates";
import type { ControlAnswers, WhyAnswers } from "./types";

const NONE_OF_THESE: Choice = { value: "none", label: "None of these" };

const WHY: Definitions<WhyAnswers> = {
  motives: {
    kind: "set",
    wording: "What makes you think about running your own email?",
    label: "Motives",
    whyWeAsk: "The result answers each reason that you name.",
    moves: "rule",
    hint: "Choose as many as apply. What counts as a requirement is asked on the next page.",
    notSure: true,
    choices: {
      cost: "To save money",
      independence: "To depend on nobody",
      privacy: "Privacy",
      compliance: "Laws, audits or contracts",
      security: "Security",
      "vendor-trust": "We do not trust the large vendors",
      learning: "To learn, or for the pride of it",
      control: "To decide ourselves how mail works",
    },
    none: NONE_OF_THESE,
    unsure: NOT_SURE_CHOICE,
  },
};

export const WHY_QUESTIONS: readonly Question[] = questionsOf("why", WHY);

const CONTROL: Definitions<ControlAnswers> = {
  objectives: {
    kind: "set",
    wording: "Over what must you have control that a mail provider would otherwise have?",
    label: "Control objectives",
    whyWeAsk:
      "Owning is justified only if one of these is a requirement that no hosted service can meet. Most companies find that none is.",
    moves: "rule",
    hint: "Choose only what you would have to explain to a customer, a court or your board if you lost it.",
    notSure: true,
    choices: forEachId(OBJECTIVES, (objective) => ({
      label: OBJECTIVE_WORDS[objective].name,
      hint: OBJECTIVE_WORDS[objective].meaning,
    })),
    none: NONE_OF_THESE,
    unsure: NOT_SURE_CHOICE,
  },
  atStake: {
    kind: "range",
    wording: "How much money a year would you lose if these requirements were not met?",
    label: "At stake if the requirements are not met",
    whyWeAsk: "It stands beside the price of control, so that you can see whether control costs more than it protects. It does not decide.",
    moves: "money",
    hint: "Lost contracts, fines, customers who would leave.",
    notSure: true,
    bounds: { min: 0, max: 1e9 },
    step: 1,
    unit: "a year",
    money: true,
    whole: false,
  },
};

/** The details of every objective stand between the objectives and what comes after them. */
export const CONTROL_QUESTIONS: readonly Question[] = questionsOf("control", CONTROL).flatMap((question) =>
  question.id === "objectives" ? [question, ...OBJECTIVES.flatMap(detailsOf)] : [question],
);
