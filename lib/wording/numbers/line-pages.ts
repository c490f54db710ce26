import type { OptionId } from "../../questionnaire/ids";

import { OWNING } from "../result/names";

export const LINE = {
  hoursAMonth: "Hours a month, on average",
  hoursOnce: "Hours, on average",
  follows: "Their amounts over the years; this line takes from them what its formula says.",
  incidents: "What each kind costs over the years on average: work, staff’s time, cash and revenue lost for good.",
  plan: "At list prices and the middle of your volume, with addresses of your own where the plan does not hold them.",
  year: (year: number) => `Year ${year}`,
  total: (option: OptionId) => `Total cost of ${OWNING[option]}`,
} as const;

const MEANINGS = {
  visible: "It is one of the costs that would stand in the quote or the plan on the day of the decision.",
  invisible: "It is one of the costs that would stand in neither quote nor plan.",
} as const;

export const lineMeaning = (visibility: "visible" | "invisible"): string => MEANINGS[visibility];
