import { EXITS, isFunctionLine, LINES, type Line, type LineId, type Part } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import { capitalised, listed } from "../words";
import { FUNCTION_LINES } from "./function-lines";
import { incidentFormulas } from "./incidents";
import { HOUR, type LineFormula, STAFF_HOUR } from "./line-formula";
import { amountWords, atHour, notesOf, partWords, sizeWords, whereWords } from "./products";

/** What a line is for, where its formula does not say it. */
const ABOUT: Partial<Record<LineId, string>> = {
  groupware:
    "It pays for the calendar and contacts that a hosted plan holds. Free servers bring both; an edition with support costs little. If you mean to buy commercial groupware, at 1 to 5 dollars a mailbox and month, put its price in place of ours.",
  relay: "The relay carries what people send; application mail has a provider of its own.",
  servers: "The price of one server is that of the server you chose.",
  "waiting-for-support": "It is staff’s time, not that of whoever operates mail.",
};

/** How a cost line of an option is worked out: read from the table of lines, or from `FUNCTION_LINES` for a line that is no sum of products. */
export function lineFormula(id: LineId, option: OptionId): LineFormula {
  const line: Line = LINES[id];
  if (line.kind === "events") return { kind: line.kind, ...eventFormula(id, option) };
  if (isFunctionLine(id)) {
    const { by, ...general } = FUNCTION_LINES[id];
    return { kind: line.kind, ...(by?.[option] ?? general) };
  }
  const parts = partsOf(line, option);
  const isWork = line.kind === "work" || line.kind === "once";
  return { kind: line.kind, expression: sumOf(parts, isWork), words: [...aboutOf(id), ...whenWords(parts), ...notes(parts)] };
}

/** The parts of an option; where it has none, those of owning everything, or else of the first option that has some. */
function partsOf(line: Line, option: OptionId): readonly Part[] {
  if (!("parts" in line)) return [];
  const { parts } = line;
  return [parts[option], parts.self, ...Object.values(parts)].find((some) => some.length > 0) ?? [];
}

const aboutOf = (id: LineId): string[] => (ABOUT[id] === undefined ? [] : [ABOUT[id]]);

const notes = (parts: readonly Part[]): string[] => [...new Set(parts.flatMap(notesOf))];

/** The parts added up; operator hours are added first, and paid together. */
function sumOf(parts: readonly Part[], isWork: boolean): string {
  const told = parts.map((part) => ({ part, text: partWords(part, whoseOf(part, parts)) }));
  const hours = told.filter(({ part }) => isWork && part.of === undefined).map(({ text }) => text);
  const others = told.filter(({ part }) => !isWork || part.of !== undefined).map(({ text }) => text);
  const sum = [...(hours.length > 0 ? [atHour(hours)] : []), ...others].join(" + ");
  const least = parts.find(({ atLeast }) => atLeast !== undefined)?.atLeast;
  return least ? `${sum}, at least the smallest bill × ${sizeWords(least.size)}` : sum;
}

/** Whose amount it is, where a line has the same with a provider and on servers of one's own. */
function whoseOf({ amount }: Part, parts: readonly Part[]): string | undefined {
  const twice = parts.filter((other) => amountWords(other.amount) === amountWords(amount) && other.amount !== amount);
  if (twice.length === 0 || typeof amount !== "string") return undefined;
  return amount.startsWith("hosted.") ? "buying" : "owning";
}

const ORDINALS = ["first", "second", "third", "fourth"];

/** When there is each of the parts: one sentence for all, or one that tells them apart. */
function whenWords(parts: readonly Part[]): string[] {
  const told = parts.map((part) => listed(whereWords(part)));
  const [first] = told;
  if (first !== undefined && told.every((each) => each === first)) return first === "" ? [] : [`It comes where ${first}.`];
  const conditions = [...new Set(told.filter((where) => where !== ""))];
  const [one, ...rest] = conditions.map((where, at) => {
    const which = told.flatMap((each, part) => (each === where ? (ORDINALS[part] ?? []) : []));
    const parts = `the ${listed(which)}`;
    return at === 0
      ? capitalised(`${parts} ${which.length === 1 ? "part comes" : "parts come"} where ${where}`)
      : `${parts} where ${where}`;
  });
  return one === undefined ? [] : [`${[one, ...rest].join(", ")}.`];
}

/** The lines of incidents. */
function eventFormula(id: LineId, option: OptionId): Omit<LineFormula, "kind"> {
  if (id === "exit") return exitFormula(option);
  if (id === "key-person-risk") {
    const [rate, money] = incidentFormulas("operator-gone", option);
    return { expression: `${rate?.expression} × ${money?.expression}`, words: [...(rate?.words ?? []), ...(money?.words ?? [])] };
  }
  return {
    expression: `sum over the kinds of incident: how often × (hours × ${HOUR} × what an hour displaces + staff’s time + cash + revenue lost for good)`,
    words: [
      "Each kind of incident has a rate and a size of its own in each option. The loss of each belongs to one line only: a leaving operator and an exit have lines of their own.",
    ],
  };
}

const EXIT_WORDS = {
  exit: "Leaving a provider means to move once more.",
  "give-up.app": "Giving up the sending of application mail means to set it up with a provider.",
  "give-up": "Giving up means to move to what should have been bought.",
} as const;

/** Leaving a provider, or giving up: how often, times the work of it. */
function exitFormula(option: OptionId): Omit<LineFormula, "kind"> {
  const exits = EXITS.filter(({ options }) => options.some((each) => each === option));
  const one = ({ stream, hours, staff }: (typeof EXITS)[number]): string => {
    const chance = stream === "exit" ? "chance a year of leaving" : "chance a year of giving up";
    const work = `${atHour(hours.map((part) => partWords(part)))} × what an hour displaces`;
    return staff ? `${chance} × (${work} + ${partWords(staff)} × ${STAFF_HOUR})` : `${chance} × ${work}`;
  };
  return { expression: exits.map(one).join(" + "), words: exits.map(({ stream }) => EXIT_WORDS[stream]) };
}
