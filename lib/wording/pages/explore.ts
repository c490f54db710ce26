import { numberWord, percent } from "../format";
import type { ControlGroupId, FigureId } from "../types";
import { plural } from "../words";

/** Words of the page on which a result's answers are moved; the figures themselves come in the words of the report. */

export const PAGE = {
  title: "Explore: change an answer",
  heading: "What if the answers were different?",
  saved: "The saved result",
  works: "It is worked out in your browser, nothing is sent, and the saved result stays as it is.",
  back: "Back to the result",
  change: "Change the answers instead",
  noScript: {
    heading: "Moving the numbers takes JavaScript",
    text: "The figures are worked out in your browser while you move them. Without JavaScript this page shows the saved figures. Any answer can be changed with the questions, which need none:",
    change: "change the answers",
    ways: "These changes would turn the verdict. Each opens as a result of its own:",
  },
} as const;

/**
 * What moving can do to the verdict.
 * @param sizes how many answers each way to another verdict takes; empty for none
 */
export function promise(sizes: readonly number[]): string {
  const least = Math.min(...sizes);
  if (sizes.length === 0)
    return "We found no answers that would turn the verdict. Move one, and watch what it does to the cost and the risk.";
  if (least > 1) {
    return `It takes ${numberWord(least)} answers or more, together, to turn the verdict; they come first. Move any answer, and watch the cost and the risk.`;
  }
  const count = sizes.filter((size) => size === 1).length;
  return count === 1
    ? "One answer would turn the verdict; it comes first. Move it, or any other, and watch the verdict, the cost and the risk."
    : `Any one of ${numberWord(count)} changes would turn the verdict; they come first. Move an answer, and watch the verdict, the cost and the risk.`;
}

/** One answer that turns the verdict by itself. @param to its value then @param verdict what is recommended then */
export const oneWay = (label: string, to: string, verdict: string): string => `${verdict}. ${label}: ${to}`;

export const GROUPS: Record<ControlGroupId, string> = {
  turning: "What would turn the verdict",
  size: "Size",
  team: "Team and burden",
  money: "Money",
  rule: "What else the rule reads",
};

/** The ways to another verdict, each at one press. */
export const WAYS = { label: "Set all answers of one way at once" } as const;

export const CONTROL = {
  heading: "The answers",
  notSure: "not sure",
  none: "none of these",
  low: (label: string) => `${label}, low end`,
  high: (label: string) => `${label}, high end`,
  to: "to",
  range: "The slider moves both ends by the same factor.",
  slider: (label: string) => `${label}, slider`,
  less: (label: string) => `${label}: a step less`,
  more: (label: string) => `${label}: a step more`,
  saved: (text: string) => `Saved: ${text}`,
  restore: (text: string) => `Back to ${text}`,
  restoreWhat: (label: string, text: string) => `Back to ${text}, the saved answer: ${label}`,
  resetAll: "Put everything back",
} as const;

/** What is wrong with what was typed into a control's box. */
export const ENTRY = {
  empty: (label: string) => `${label} is empty. Type a number, or go back to the saved answer.`,
  lowAboveHigh: (label: string) => `${label}: the low end must not be above the high end.`,
} as const;

/** What the figures are called that move with the numbers. @param owning the option as the subject of a sentence */
export const FIGURES = {
  price: (label: string, period: string) => `${label}, ${period}`,
  chance: (owning: string) => `Chance that ${owning} is cheaper`,
  hours: (owning: string) => `Work of ${owning}`,
  hostedHours: "Work of buying",
  addedHours: "Work that owning adds",
  badYear: (owning: string) => `Incidents beyond buying in the worst year of twenty, on average, when ${owning}`,
} as const;

/** The difference of two chances. */
export const percentagePoints = (share: number): string =>
  `${percent(share).replace("%", "")} ${plural(Math.round(share * 100), "percentage point", "percentage points")}`;

/** All about equally long, so that the strip keeps its height while a number moves. */
export const STATUS = {
  starting: "Getting ready…",
  saved: "Saved figures",
  waiting: "Working it out…",
  quick: (futures: string) => `Estimate, ${futures} futures`,
  exact: (futures: string) => `Exact, ${futures} futures`,
  unusable: (label: string) => `Not counted yet: ${label}`,
} as const;

export const CHANGE = {
  same: "as saved",
  more: (by: string) => `${by} more than saved`,
  less: (by: string) => `${by} less than saved`,
  signed: { more: "+", less: "\u2212" },
  notSaved: "new",
  verdictSame: "The verdict is as saved.",
  verdictChanged: "The verdict has changed.",
  verdictNow: (title: string, label: string) => `The verdict has changed: ${title} (${label.toLowerCase()}).`,
  was: (text: string) => `Saved: ${text}`,
  condition: (status: string) => `changed, saved as “${status}”`,
} as const;

export const RESULTS = {
  heading: "What follows",
  verdict: "Verdict",
  verdictSaved: "The saved verdict was:",
  conditions: "The three conditions",
  figures: "Key figures",
  chart: "Chart",
  picks: { cost: "Cost", loss: "A bad year", crossover: "By size" },
  costs: (period: string) => `Cost ${period}`,
  columns: {
    option: "Option",
    low: "Low (P10)",
    middle: "Middle (P50)",
    high: "High (P90)",
    average: "Average",
    change: "Change",
  },
  costsNote: "One future in ten is cheaper than low, one in ten dearer than high. Change is that of the average, from the saved result.",
  strip: "In short",
} as const;

/** What the strip calls the figure that it shows all the time. */
export const STRIP_FIGURE: FigureId = "price";

export const KEEP = {
  heading: "Keep as a new link",
  saved: "Change an answer first. The saved answers have their link already.",
  waiting: "The link carries the exact verdict, so it appears with the exact figures.",
  unusable: (label: string) => `The box of “${label}” holds what cannot be used. There is a link again once it is mended.`,
  stopped: "The link carries the exact verdict, and the engine stopped before it was there.",
  ready:
    "This link holds the answers as they stand now, with this verdict. The saved link stays as it is. Nothing is sent until you open it.",
  verdict: "Its verdict:",
  open: "Open as a result",
  compare: "Compare with the saved result",
  copying: {
    copy: "Copy the link",
    copied: "Copied.",
    failed: "Copying was refused. Mark the link and copy it by hand.",
  },
  full: "There are more assumptions of your own here than a link holds.",
} as const;

export const FAILED = {
  text: "The engine in your browser has stopped. These are the last figures that it gave; your numbers stay where you put them.",
  again: "Start again",
} as const;

/** Said once when the exact figures are there. */
export const announce = (price: string, verdict: string) => `${price} ${verdict}`;
