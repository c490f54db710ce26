import { type Definitions, questionsOf } from "./definitions";
import { PRACTICES } from "./ids";
import type { Question } from "./question";
import { practiceQuestion, YES_NO } from "./templates";
import type { BurdenAnswers, TeamAnswers } from "./types";

const TEAM: Definitions<TeamAnswers> = {
  operators: {
    kind: "whole",
    wording: "How many people would operate your mail?",
    label: "Operators",
    whyWeAsk:
      "Two people are the least that can own a mail server: one sleeps, falls ill or leaves. The number also sets how many hours a month each would carry.",
    moves: "both",
    hint: "Count people who would log in to the servers and fix them, not people who use mail. Zero is an honest answer.",
    notSure: true,
    bounds: { min: 0, max: 500 },
    step: 1,
    unit: "people",
    money: false,
    whole: true,
  },
  experience: {
    kind: "choice",
    wording: "How much experience with running mail does the team have?",
    label: "Experience with mail",
    whyWeAsk: "Only experience with mail in production counts towards capability, your own or that of people under contract.",
    moves: "rule",
    notSure: true,
    choices: {
      none: "None",
      hobby: "Private or hobby servers",
      production: "Mail in production, for an organisation",
      contracted: "We have specialists under contract",
    },
  },
  coverage: {
    kind: "choice",
    wording: "Who would react when mail breaks?",
    label: "Cover when mail breaks",
    whyWeAsk: "Somebody must react for owning to be possible. A rota costs money, and its absence makes outages longer.",
    moves: "both",
    notSure: true,
    choices: {
      none: "Nobody in particular",
      "office-hours": "Somebody, in office hours",
      "best-effort": "Somebody, at any hour if they happen to see it",
      rota: { label: "A rota that is on call day and night", hint: "A list that says whose turn it is to be woken." },
    },
  },
};

export const TEAM_QUESTIONS: readonly Question[] = [...questionsOf("team", TEAM), ...PRACTICES.map(practiceQuestion)];

const BURDEN: Definitions<BurdenAnswers> = {
  owner: {
    kind: "choice",
    wording: "Is there one named person who would own mail?",
    label: "Named owner",
    whyWeAsk: "A burden that belongs to everybody is carried by nobody. Without a named owner the rule says buy.",
    moves: "rule",
    hint: "A person with the time and the authority, whose name could be written down today.",
    notSure: true,
    choices: YES_NO,
  },
  deputy: {
    kind: "choice",
    wording: "Is there a deputy who could take over tomorrow?",
    label: "Deputy",
    whyWeAsk:
      "With fewer than two operators, a deputy is the second person that owning needs. It also lowers the risk that all knowledge leaves with one person.",
    moves: "both",
    hint: "Somebody with access and practice, inside or under contract.",
    notSure: true,
    choices: YES_NO,
  },
  acceptance: {
    kind: "choice",
    wording: "Has the leadership accepted this burden in writing?",
    label: "Accepted in writing",
    whyWeAsk: "The third condition is that the burden is taken on knowingly. A sentence in the minutes is enough.",
    moves: "rule",
    notSure: true,
    choices: YES_NO,
  },
  committedHours: {
    kind: "range",
    wording: "How many hours a month beyond what bought mail would need anyway are set aside for running it yourselves?",
    label: "Committed hours",
    whyWeAsk: "Bought mail takes hours too. These are compared with what owning adds to them, in four futures out of five.",
    moves: "rule",
    hint: "All operators together, agreed with whoever plans their time.",
    notSure: true,
    bounds: { min: 0, max: 10_000 },
    step: 0.01,
    unit: "hours a month",
    money: false,
    whole: false,
  },
  degradedWeeks: {
    kind: "whole",
    wording: "For how many weeks could you bear that some of your mail lands in junk folders?",
    label: "Bearable weeks of poor delivery",
    whyWeAsk: "New sending addresses have no good name yet. Until they have earned one, the warm-up, part of the mail goes missing.",
    moves: "rule",
    hint: "A warm-up takes weeks, and money does not shorten it.",
    notSure: true,
    bounds: { min: 0, max: 52 },
    step: 1,
    unit: "weeks",
    money: false,
    whole: true,
  },
  bearableLoss: {
    kind: "money",
    wording: "How much could mail incidents cost you in one bad year without real harm?",
    label: "Bearable loss",
    whyWeAsk:
      "It is compared with what incidents cost an owner beyond what a provider’s customer would lose, in the worst year of twenty, on average.",
    moves: "rule",
    hint: "Cash and lost revenue, not working hours.",
    notSure: true,
    bounds: { min: 0, max: 1e9 },
    step: 1,
    unit: "a year",
    money: true,
    whole: false,
  },
};

export const BURDEN_QUESTIONS: readonly Question[] = questionsOf("burden", BURDEN);
