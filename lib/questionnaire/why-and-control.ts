import { OBJECTIVES } from "./ids";
import { OBJECTIVE_WORDS } from "./objectives";
import type { Question } from "./question";
import { detailsOf, NOT_SURE_CHOICE } from "./templates";

export const WHY_QUESTIONS: readonly Question[] = [
  {
    id: "motives",
    section: "why",
    kind: "set",
    wording: "What makes you think about running your own email?",
    label: "Motives",
    whyWeAsk: "The result answers each reason that you name.",
    moves: "rule",
    hint: "Choose as many as apply. What counts as a requirement is asked on the next page.",
    notSure: true,
    choices: [
      { value: "cost", label: "To save money" },
      { value: "independence", label: "To depend on nobody" },
      { value: "privacy", label: "Privacy" },
      { value: "compliance", label: "Laws, audits or contracts" },
      { value: "security", label: "Security" },
      { value: "vendor-trust", label: "We do not trust the large vendors" },
      { value: "learning", label: "To learn, or for the pride of it" },
      { value: "control", label: "To decide ourselves how mail works" },
    ],
    none: { value: "none", label: "None of these" },
    unsure: NOT_SURE_CHOICE,
  },
];

export const CONTROL_QUESTIONS: readonly Question[] = [
  {
    id: "objectives",
    section: "control",
    kind: "set",
    wording: "Over what must you have control that a mail provider would otherwise have?",
    label: "Control objectives",
    whyWeAsk:
      "Owning is justified only if one of these is a requirement that no hosted service can meet. Most companies find that none is.",
    moves: "rule",
    hint: "Choose only what you would have to explain to a customer, a court or your board if you lost it.",
    notSure: true,
    choices: OBJECTIVES.map((objective) => ({
      value: objective,
      label: OBJECTIVE_WORDS[objective].name,
      hint: OBJECTIVE_WORDS[objective].meaning,
    })),
    none: { value: "none", label: "None of these" },
    unsure: NOT_SURE_CHOICE,
  },
  ...OBJECTIVES.flatMap(detailsOf),
  {
    id: "atStake",
    section: "control",
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
];
