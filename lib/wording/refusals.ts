import { listed, plural } from "./words";

/** What is said of a request that is refused, for programs beside a code that stays the same. */
export const REFUSALS = {
  addressTooLong: (characters: number) => `An address has at most ${characters} characters.`,
  noAddress: "The address must name something that is here: it begins with /.",
  noSuchData: "This page has no such data, or has it no longer.",
  tooLarge: (kilobytes: number) => `A request holds at most ${kilobytes} kB.`,
  onlyMethods: (methods: readonly string[]) => `This address takes ${methods.join(" and ")} only.`,
  unknownView: (name: string, choices: readonly string[]) => `${name} must be one of ${choices.join(", ")}, and given once.`,
  notJson: "Send the request as application/json, not compressed.",
  badJson: "The request is not JSON in UTF-8.",
  noRoomInTime: (retryAfterS: number) => `No room for this within the time that it may take; ask again in ${retryAfterS} s.`,
  reviewDay: (min: string, max: string) => `on must be a day that exists, from ${min} to ${max}, written as YYYY-MM-DD.`,
  wrongFields: (count: number) => plural(count, "One field is wrong.", `${count} fields are wrong.`),
  noRoomForOverrides: (most: number, given: number) => `A link holds at most ${most} overrides, and these are ${given}.`,
  notAnObject: "The request must be an object with the field answers.",
  onlyFields: (names: readonly string[]) => `The request takes only ${listed(names)}.`,
  unknownCard: (names: readonly string[]) => `There are cards for ${listed(names)} only.`,
  unknownData: (files: readonly string[]) => `There is no such file. There are ${listed(files)}.`,
  unknownPaper: (names: readonly string[]) => `paper must be one of ${names.join(", ")}.`,
  unknownChart: (ids: readonly string[]) =>
    `There is no such chart. This result has ${ids.join(", ")}, each as .svg, .png, .csv and .xlsx.`,
  unknownFlip: "This result lists no such change, or none that turns it.",
} as const;
