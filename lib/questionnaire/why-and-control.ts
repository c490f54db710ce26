import { type Definitions, NONE_OF_THESE, questionsOf } from "./definitions";
import { OBJECTIVES, type Objective } from "./ids";
import { OBJECTIVE_WORDS } from "./objectives";
import type { Question } from "./question";
import { forEachId } from "./records";
import { detailsOf } from "./templates";
import type { ControlAnswers, WhyAnswers } from "./types";

const WHY: Definitions<WhyAnswers> = {
  motives: {
    kind: "set",
    wording: "What makes you think about running your own email?",
    label: "Motives",
    whyWeAsk: "The result answers each reason that you name. A reason alone changes neither the verdict nor the money.",
    moves: "neither",
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
  },
  independenceFrom: {
    kind: "set",
    beneath: { id: "motives", choice: "independence" },
    wording: "On what do you not want to depend?",
    label: "Independence from",
    whyWeAsk: "The result speaks of what you name: owning swaps some of these for others.",
    moves: "neither",
    notSure: true,
    choices: {
      vendor: "One vendor",
      jurisdiction: "The law of another country",
      price: "A vendor’s price rises",
      policy: "A vendor’s rules, such as closing an account",
      surveillance: "Anybody who could read along",
    },
    none: NONE_OF_THESE,
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
  },
  requiredPlace: {
    kind: "set",
    objective: "data-location",
    wording: "In which places may your mail be kept?",
    label: "Where mail may be kept",
    whyWeAsk: "Buying is counted with a plan that keeps mail in one of these places.",
    moves: "money",
    hint: "Choose every place that would do.",
    notSure: true,
    choices: {
      eu: "The European Union",
      uk: "The United Kingdom",
      ch: "Switzerland",
      us: "The United States",
      other: "Another country, or a building of ours",
    },
    none: { value: "none", label: "No place in particular" },
  },
  exitFrom: {
    kind: "set",
    objective: "exit",
    wording: "What must you be able to leave?",
    label: "What must be left",
    whyWeAsk: "Buying is counted with a plan outside what you have to leave.",
    moves: "money",
    hint: "A country stands for every vendor that its courts can compel.",
    notSure: true,
    choices: {
      vendor: "The provider that we have today",
      us: "The United States",
      eu: "The European Union",
      uk: "The United Kingdom",
      ch: "Switzerland",
      other: "Another country",
    },
    none: NONE_OF_THESE,
  },
  atStake: {
    kind: "range",
    wording: "How much money a year would you lose if these requirements were not met?",
    label: "At stake if the requirements are not met",
    whyWeAsk: "It stands beside the price of control, so that you can see whether control costs more than it protects. It does not decide.",
    moves: "neither",
    hint: "Lost contracts, fines, customers who would leave.",
    notSure: true,
    bounds: { min: 0, max: 1e9 },
    step: 1,
    unit: "a year",
    money: true,
    whole: false,
  },
};

const OWN_QUESTIONS = questionsOf("control", CONTROL);

/** What is asked beneath one objective: its details, and what this objective alone brings with it. */
const beneath = (objective: Objective): Question[] => [
  ...detailsOf(objective),
  ...OWN_QUESTIONS.filter((question) => question.objective === objective),
];

/** What is asked beneath each objective stands between the objectives and what comes after them. */
export const CONTROL_QUESTIONS: readonly Question[] = OWN_QUESTIONS.filter(({ objective }) => objective === undefined).flatMap(
  (question) => (question.id === "objectives" ? [question, ...OBJECTIVES.flatMap(beneath)] : [question]),
);
