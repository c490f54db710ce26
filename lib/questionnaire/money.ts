import { type Definition, type Definitions, NONE_OF_THESE, questionsOf } from "./definitions";
import { RECOMMENDED } from "./ids";
import { planChoices } from "./plans";
import type { Choice, PlanQuestion, Question } from "./question";
import type { MoneyAnswers, PlanAnswer, PlanId } from "./types";

const recommended = (label: string): Choice => ({ value: RECOMMENDED, label });

/** Custom amounts are in the scenario's currency. */
const CUSTOM = { bounds: { min: 0, max: 10_000 }, step: 0.0001, keeps: 2 } as const;

type PlanWords = Pick<PlanQuestion, "wording" | "label" | "whyWeAsk" | "unit" | "recommended"> & { hint: string };

const plan = (id: PlanId, words: PlanWords): Definition<PlanAnswer> => ({
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
    wording: "What does an operator’s hour cost you?",
    label: "Cost of an operator’s hour",
    whyWeAsk: "Working hours are the largest cost of owning mail at nearly every size.",
    moves: "money",
    hint: "The loaded cost: pay, payroll charges and benefits. The default is an administrator where the currency is: in the United States, the euro area or the United Kingdom.",
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
    unit: "× the cost",
    money: false,
    whole: false,
  },
  paidAnyway: {
    kind: "set",
    wording: "Which of these would you pay for even if you ran no mail?",
    label: "Paid for anyway",
    whyWeAsk:
      "What is paid either way is no cost of owning mail, so it comes off the money. The rule still counts the hours and the losses.",
    moves: "money",
    hint: "Only what is there already and has room for mail.",
    notSure: false,
    choices: {
      servers: "Servers",
      monitoring: "Monitoring",
      backup: "Backup storage",
      archive: "A mail archive",
      support: "A support contract",
      rota: "On-call pay",
    },
    none: NONE_OF_THESE,
  },
  hostedPlan: plan("hostedPlan", {
    wording: "Which hosted plan would you buy for people’s mail?",
    label: "Hosted plan",
    whyWeAsk: "The price per mailbox decides more than anything else at which size owning could become cheaper.",
    hint: "Choose the plan that you would really buy, or type what you are quoted for one mailbox and month.",
    unit: "per mailbox and month",
    recommended: recommended("The plan that we recommend for your answers"),
  }),
  appPlan: plan("appPlan", {
    wording: "Which provider would send your application mail?",
    label: "Application mail plan",
    whyWeAsk: "Sending for software is sold by volume and is cheap at most volumes.",
    hint: "Or type what you are quoted for a thousand messages.",
    recommended: recommended("The plan that we recommend for your answers"),
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
