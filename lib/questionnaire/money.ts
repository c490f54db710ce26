import { type Definition, type Definitions, questionsOf } from "./definitions";
import { planChoices } from "./plans";
import type { PlanQuestion, Question } from "./question";
import type { MoneyAnswers, PlanAnswer, PlanId } from "./types";

/** Custom amounts are in the scenario's currency. */
const CUSTOM = { bounds: { min: 0, max: 10_000 }, step: 0.0001 } as const;

const plan = (id: PlanId, words: Pick<PlanQuestion, "wording" | "label" | "whyWeAsk" | "hint" | "unit">): Definition<PlanAnswer> => ({
  ...words,
  ...CUSTOM,
  kind: "plan",
  moves: "money",
  notSure: false,
  choices: planChoices(id),
});

const DEFINITIONS: Definitions<MoneyAnswers> = {
  currency: {
    kind: "choice",
    wording: "Which currency should amounts be in?",
    label: "Currency",
    whyWeAsk: "Amounts that you type are taken in this currency, and every result is shown in it.",
    moves: "money",
    hint: "Prices in other currencies are converted at a dated rate.",
    notSure: false,
    choices: {
      USD: "US dollar",
      EUR: "Euro",
      GBP: "Pound sterling",
    },
  },
  hourlyCost: {
    kind: "range",
    wording: "What does an hour of the people who would run mail cost you?",
    label: "Cost of an operator’s hour",
    whyWeAsk: "Working hours are the largest cost of owning mail at nearly every size.",
    moves: "money",
    hint: "The loaded cost: pay, payroll charges and benefits. The default is an administrator in the United States.",
    notSure: false,
    bounds: { min: 0, max: 1_000 },
    step: 0.01,
    unit: "an hour",
    money: true,
    whole: false,
  },
  displaced: {
    kind: "quantity",
    wording: "What else would these people do with the hour?",
    label: "Worth of a displaced hour",
    whyWeAsk: "An hour that a founder spends on mail is not spent on the product. The part above 1 is charged as displaced work.",
    moves: "money",
    hint: "Type what that work is worth: 1 = as much as the hour costs, 3 = three times as much, for example building what you sell.",
    notSure: false,
    bounds: { min: 1, max: 5 },
    step: 0.1,
    unit: "times the cost",
    money: false,
    whole: false,
  },
  hostedPlan: plan("hostedPlan", {
    wording: "Which hosted plan would you buy for people’s mail?",
    label: "Hosted plan",
    whyWeAsk: "The price per mailbox decides more than anything else at which size owning could become cheaper.",
    hint: "Choose the plan that you would really buy, or type what you are quoted for one mailbox and month.",
    unit: "per mailbox and month",
  }),
  appPlan: plan("appPlan", {
    wording: "Which provider would send your application mail?",
    label: "Application mail plan",
    whyWeAsk: "Sending for software is sold by volume and is cheap at most volumes.",
    hint: "Or type what you are quoted for a thousand messages.",
    unit: "per 1,000 messages",
  }),
  serverPlan: plan("serverPlan", {
    wording: "Which server would you rent for your own mail?",
    label: "Server plan",
    whyWeAsk: "Servers are the cost that most people think of first. It is rarely the one that decides.",
    hint: "Or type what you would pay for one server and month.",
    unit: "per server and month",
  }),
  horizonYears: {
    kind: "choice",
    wording: "Over how many years shall we compare?",
    label: "Years compared",
    whyWeAsk: "Setting up costs at the start and has to be earned back. A longer view is kinder to owning and less certain.",
    moves: "both",
    notSure: false,
    choices: { 1: "One year", 3: "Three years", 5: "Five years" },
  },
  discountRate: {
    kind: "quantity",
    wording: "At what yearly rate do you discount later money?",
    label: "Discount rate",
    whyWeAsk: "Money that leaves in three years weighs less than money that leaves today.",
    moves: "money",
    hint: "What your money costs or could earn elsewhere, before inflation is taken out. Leave it at the default if in doubt.",
    notSure: false,
    bounds: { min: 0, max: 50 },
    step: 0.01,
    unit: "% a year",
    money: false,
    whole: false,
  },
};

export const MONEY_QUESTIONS: readonly Question[] = questionsOf("money", DEFINITIONS);
