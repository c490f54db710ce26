import { percent } from "../format";
import type { ControlGroupId, FigureId } from "../types";
import { plural } from "../words";

/** Words of the page on which a result's numbers are moved; the figures themselves come in the words of the report. */

export const PAGE = {
  title: "Explore: move the numbers",
  heading: "What if the numbers were different?",
  saved: "The saved result",
  intro:
    "Move a number and watch what it does to the verdict, the cost and the risk. It is worked out in your browser, nothing is sent, and the saved result stays as it is.",
  back: "Back to the result",
  change: "Change the answers instead",
  noScript: {
    heading: "Moving the numbers takes JavaScript",
    text: "The figures are worked out in your browser while you move them. Without JavaScript this page shows the saved figures. Any answer can be changed with the questions, which need none:",
    change: "change the answers",
  },
} as const;

export const GROUPS: Record<ControlGroupId, string> = { size: "Size", team: "Team and burden", money: "Money" };

export const CONTROL = {
  heading: "The numbers",
  notSure: "not sure",
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
  resetAll: "Put every number back",
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
  badYear: (owning: string) => `Incidents in one year of twenty, when ${owning}`,
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
  saved: "Move a number first. The saved numbers have their link already.",
  waiting: "The link carries the exact verdict, so it appears with the exact figures.",
  unusable: (label: string) => `The box of “${label}” holds what cannot be used. There is a link again once it is mended.`,
  stopped: "The link carries the exact verdict, and the engine stopped before it was there.",
  ready:
    "This link holds the numbers as they stand now, with this verdict. The saved link stays as it is. Nothing is sent until you open it.",
  verdict: "Its verdict:",
  open: "Open as a result",
  copying: {
    copy: "Copy the link",
    copied: "Copied.",
    failed: "Copying was refused. Mark the link and copy it by hand.",
  },
  full: "These numbers do not fit into a link beside your own assumptions. Single numbers in place of ranges take less room.",
} as const;

export const FAILED = {
  text: "The engine in your browser has stopped. These are the last figures that it gave; your numbers stay where you put them.",
  again: "Start again",
} as const;

/** Said once when the exact figures are there. */
export const announce = (price: string, verdict: string) => `${price} ${verdict}`;
