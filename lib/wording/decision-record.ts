/** Words of the decision record and of the calendar entry that go with a result. */

export const HEADINGS = {
  context: "Context and Problem Statement",
  drivers: "Decision Drivers",
  options: "Considered Options",
  outcome: "Decision Outcome",
  consequences: "Consequences",
  confirmation: "Confirmation",
  revisit: "Revisit",
  more: "More Information",
} as const;

export const CONTEXT =
  "Should we run our own email, or buy it? Owning is right when control is a requirement that no hosted service can meet, the team can operate mail, and the burden is accepted knowingly: all three, or buy. Money stands beside this rule and does not outvote it.";

export const DRIVERS = {
  objective: (name: string, basis: string, fit: string) => `Established objective: ${name}; ${basis}, and ${fit}.`,
  noObjective: "No established objective: nothing that must be controlled has a basis stronger than a preference.",
  motive: (name: string) => `Motive: ${name}.`,
  condition: (name: string, status: string, score: string, summary: string) =>
    `Condition “${name}”: ${status.toLowerCase()}. ${score}. ${summary}`,
} as const;

export const OPTIONS_TABLE = {
  intro: (years: string, draws: string) =>
    `Total cost over ${years}, from ${draws} simulated futures. P10, P50 and P90 are the totals that one, five and nine in ten futures stay below. Hours are those of operators in a month: the middle, what four futures in five stay below, and what owning adds to buying in four of five.`,
  head: ["Option", "Mean", "P10", "P50", "P90", "Mean beyond buying", "Hours, P50", "Hours, P80", "Added hours, P80"],
} as const;

export const OUTCOME = {
  chosen: (option: string, label: string) => `Chosen option: “${option}” (${label.toLowerCase()}).`,
  unless: "Owning would be the answer if all of this were established:",
} as const;

/** Where buying is chosen, what speaks for it is mostly what would be wrong with owning. */
export const CONSEQUENCE = {
  good: (text: string) => `Speaks for it: ${text}`,
  bad: (text: string) => `Speaks against it: ${text}`,
} as const;

export const CONFIRMATION = {
  goLive: "Before anything goes live, this has to be done and seen to work:",
  findOut: "These answers are not known, or not closely enough. Find them out and ask again:",
  unknown: (label: string, how: string, decides: boolean) => `${label}${decides ? " (could change the verdict)" : ""}: ${how}`,
  nothingOpen: "No answer is missing and nothing has to be done before going live.",
} as const;

export const REVISIT = {
  intro: "Each trigger was found by applying the change to the answers and deciding again.",
  rulesOnly:
    "Those that turn the verdict come first. Those that turn the cheapest option follow: they are a reason to look again, but money does not decide.",
  single: (label: string, from: string, to: string, then: string) =>
    `Revisit when “${label}” becomes “${to}” (today “${from}”): the verdict is then “${then}”.`,
  set: (heading: string, changes: readonly string[]) => `Revisit when all of this holds (${heading}): ${changes.join("; ")}.`,
  change: (label: string, from: string, to: string) => `“${label}” is “${to}” (today “${from}”)`,
  number: (label: string, rises: boolean, at: string, today: string, cheapest: string) =>
    `Revisit when “${label}” ${rises ? "rises" : "falls"} to ${at} (today ${today}): “${cheapest}” then has the lowest mean cost.`,
  other: (label: string, at: string, today: string, cheapest: string) =>
    `Revisit when “${label}” becomes ${at} (today ${today}): “${cheapest}” then has the lowest mean cost.`,
  date: (on: string, isPrice: boolean) =>
    isPrice
      ? `Revisit by ${on} in any case: a price that this result rests on is due for review then.`
      : `Revisit by ${on} in any case: its prices are a year old then.`,
} as const;

export const MORE = {
  result: "The result with every answer, chart and source:",
  pdf: "To print:",
  json: "As data:",
} as const;

export const EVENT = {
  summary: (title: string) => `Review the decision on email: ${title}`,
  description: (sentence: string) => `The decision was: ${sentence}`,
  triggers: "Look again earlier when one of these happens:",
  link: (url: string) => `The result: ${url}`,
  alarm: "The decision on email is due for review in a week.",
} as const;
