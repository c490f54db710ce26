import { plural } from "../words";
/** Words of the pages that say how a number comes about, and of the links that lead there. */

export const HOW = {
  /** The name of a link whose text is the number alone. */
  link: (what: string) => `How this number comes about: ${what}`,
  chance: "How this chance comes about",
  score: "How this score comes about",
  scoreOf: (condition: string) => `How this score comes about: ${condition}`,
  criterion: "How this comes about",
  criterionOf: (criterion: string) => `How this comes about: ${criterion}`,
} as const;

export const PAGE = {
  title: (name: string) => `${name}: how it comes about`,
  eyebrow: "How this number comes about",
  formula: "The formula",
  table: (heading: string) => `${heading}, as a table`,
  answers: "Your answers in it",
  answersIntro: "Changing one gives a new link; this one stays as it is.",
  change: "Change",
  changeWhat: (answer: string) => `Change: ${answer}`,
  ourDefault: "our default",
  goesInto: "What it goes into",
  back: "Back to the result",
  assumptionsOfResult: "All assumptions of this result",
} as const;

/** Of a number that is made of others. */
export const THROUGH = {
  heading: "Its prices and assumptions",
  text: (day: string) =>
    `They enter through the numbers above: open one to see its own, each with its source and date. Prices are those of ${day} or, where a list is older, the last before it.`,
  link: "Those that move this result most, with their sources",
} as const;

export const ASSUMPTIONS = {
  heading: "Assumptions in it",
  intro:
    "Nine chances in ten that the truth lies between low and high. The options share one draw of each line, so that more work than expected is more work everywhere.",
  none: "None of them acts under your answers.",
  caption: "Assumptions that enter, with value, source and date",
  idleCaption: "Assumptions that would enter under other answers",
  name: "Assumption",
  value: "Value",
  source: "Source and date",
  own: "Your own value",
  replace: "Replace",
  replaceWhat: (name: string) => `Replace with a value of your own: ${name}`,
  method: (id: string) => `${id} on the method page`,
  ours: "Our assumption, no address",
  anchored: "Our assumption, held against published figures",
  yours: "Your own value",
  leansOn: "leans on",
  figure: (id: string, name: string) => `${id}: ${name}`,
  idle: (count: number) => plural(count, "One more acts only under other answers", `${count} more act only under other answers`),
} as const;

export const PRICES = {
  heading: "Prices in it",
  caption: "Prices and exchange rates that enter, with source and date",
  name: "Price",
  value: "Amount",
  use: "Used for",
  source: "Source and date",
  method: (id: string) => `${id} on the method page`,
  none: "No address on record",
  check: "check at the vendor’s page",
  stale: "past its review date",
} as const;
