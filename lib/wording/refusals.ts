import { listed, plural } from "./words";

/** What the addresses for programs say of a request that they refuse, beside a code that stays the same. */
export const REFUSALS = {
  reviewDay: (min: string, max: string) => `on must be a day that exists, from ${min} to ${max}, written as YYYY-MM-DD.`,
  wrongFields: (count: number) => plural(count, "One field is wrong.", `${count} fields are wrong.`),
  noRoomForOverrides: "A link has no room for this many overrides next to these answers; about four fit.",
  notAnObject: "The request must be an object with the field answers.",
  onlyFields: (names: readonly string[]) => `The request takes only ${listed(names)}.`,
  unknownCard: (names: readonly string[]) => `There are cards for ${listed(names)} only.`,
  unknownPaper: (names: readonly string[]) => `paper must be one of ${names.join(", ")}.`,
  unknownChart: (ids: readonly string[]) => `There is no such chart. This result has ${ids.join(", ")}, each as .svg and as .csv.`,
  unknownFlip: "This result lists no such change, or none that turns it.",
  noRoomForFlip:
    "A link has no room for these answers beside this many assumptions of your own. Put one of them back and open the change again.",
} as const;
