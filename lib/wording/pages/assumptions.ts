import { plural } from "../words";
/** Words of the pages on which assumptions are read and replaced; what depends on the result stands in the report's wording. */

export const LIST = {
  title: "The assumptions behind this result",
  heading: "The assumptions behind this result",
  intro: [
    "Where nobody publishes a figure, we chose one: a low, a middle and a high value, with nine chances in ten that the truth lies between low and high, or one number where no range was ever set. These are all that the model reads.",
    "You may know better. Put your own value in place of any of them: you get a new link, in which it is marked as yours, and this link stays as it is. What the rule demands is still worked out from our values, so no replaced assumption lowers what owning requires.",
  ],
  back: "Back to the result",
  outline: "Subjects",
  most: "The largest swing of the price of control comes first. Prices are not in this list; a plan is chosen, or an amount of your own entered, with your answers.",
  count: (count: number) => plural(count, "1 assumption", `${count} assumptions`),
  caption: (heading: string) => `Assumptions: ${heading}`,
  name: "Assumption",
  value: "Value",
  reasoning: "Why this value",
  date: "Date and grade",
  change: "Change",
  changeWhat: (name: string) => `Change: ${name}`,
  yours: "Yours",
  ours: "Ours",
  low: "low",
  likely: "middle",
  high: "high",
  stale: "past its review date",
  none: "No assumption moves the price of control of this result.",
} as const;

export const OWN = {
  reset: "Put it back to ours",
  resetWhat: (name: string) => `Put it back to ours: ${name}`,
  resetAll: "Reset all",
  change: "Change an assumption",
} as const;

export const ONE = {
  title: (name: string, errors: boolean) => `${errors ? "Error: " : ""}Change an assumption: ${name}`,
  eyebrow: "Change an assumption",
  all: "All assumptions",
  result: "Back to the result",
  facts: "What we assume",
  always: "Always",
  low: "Low",
  likely: "Middle",
  high: "High",
  why: "Why",
  scales: "Grows with",
  applies: "When it counts",
  scalesNote: "the sign ^ means “to the power of”",
  constant: "Nothing: it is the same at any size.",
  date: "Date and grade",
  source: "Source",
  behind: "Leans on",
  effect: "Where it acts",
  label: "Your value",
  yoursNow: "Yours now",
  hint: "One number, or a range such as ",
  hintAfter: " that you are nine in ten sure of.",
  bounds: (bounds: string) => `Anything from ${bounds} is taken.`,
  dollars: "In US dollars, whatever currency your answers are in.",
  rounding: "Kept to three significant figures.",
  save: "Use this value",
  after: "You get a new link with the value in it. This one stays as it is.",
  errors: "This value cannot be used",
  kept: "What you typed still stands in the box.",
  fullHeading: "The link has no room for one more value of your own",
  full: (count: number) =>
    count === 0
      ? "The answers of this result fill its link, so that no value of your own fits beside them. Answers with fewer objectives, or single numbers in place of ranges, leave room."
      : `Beside the answers of this result the link holds the ${plural(count, "one value", `${count} values`)} of your own that it has now, and no more. A range takes about half as much room again as a single number. Put one back, or type a single number:`,
} as const;
