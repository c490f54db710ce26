import type { Flip } from "../../model";
import { type Facts, requirementsOnlyOwningMeets } from "../facts";
import { numberWord } from "../format";
import { conditionsToEstablish } from "../result/unless";
import { verdictClass } from "../result/verdict";
import { capitalised, listed, plural } from "../words";
import { nearestToForcing } from "./conditions";
import { shortEnough } from "./texts";
import type { AnswerWords } from "./types";

const MOST_ITEMS = 3;
const MOST_WORDS = 14;

type Part = { kind: "control" | "team" | "burden"; text: string };

/** Part of what would have to be so, by the criterion or the answer that says so; the most telling first. */
const NEEDED: readonly (Part & { ids: readonly string[] })[] = [
  { kind: "team", ids: ["two-people", "operators", "deputy"], text: "a second person" },
  { kind: "team", ids: ["experience"], text: "somebody who has run mail" },
  { kind: "team", ids: ["coverage"], text: "cover when mail breaks" },
  { kind: "team", ids: ["hours-per-person"], text: "enough people for the work" },
  { kind: "burden", ids: ["acceptance"], text: "leaders who accept the burden in writing" },
  { kind: "burden", ids: ["owner"], text: "a named owner of mail" },
  { kind: "burden", ids: ["committed-hours", "committedHours"], text: "enough time set aside" },
  { kind: "burden", ids: ["bearable-loss", "bearableLoss"], text: "a budget for a bad year" },
  { kind: "burden", ids: ["degraded-weeks", "degradedWeeks"], text: "patience with poor delivery" },
];

const PRACTICES = ["monitoring", "backups", "patching"] as const;

/** The practices among these, as the routines that they have to be; by the criterion or the answer. */
function routines(ids: ReadonlySet<string>): Part[] {
  const named = PRACTICES.filter((practice) => ids.has(practice) || ids.has(`practice.${practice}`));
  return named.length === 0 ? [] : [{ kind: "team", text: `${listed(named)} as ${plural(named.length, "a routine", "routines")}` }];
}

/** What makes control a requirement, by what is missing of it. */
function controlParts(ids: ReadonlySet<string>): Part[] {
  const has = (prefix: string) => [...ids].some((id) => id.startsWith(prefix));
  const [basis, fit] = [has("basis."), has("hostedFit.")];
  if (has("objectives") || (basis && fit)) return [{ kind: "control", text: "a requirement that no provider can meet" }];
  if (basis) return [{ kind: "control", text: "a law, contract, threat or board decision behind what you named" }];
  return fit ? [{ kind: "control", text: "proof that no provider can meet what you named" }] : [];
}

/** The parts as at most three kinds, each with as many of its parts as are short enough. */
function kinds(ids: ReadonlySet<string>): string[] {
  const parts = [...controlParts(ids), ...NEEDED.filter((part) => part.ids.some((id) => ids.has(id))), ...routines(ids)];
  const items = (["control", "team", "burden"] as const).flatMap((kind) => {
    const texts = parts.filter((part) => part.kind === kind).map(({ text }) => text);
    const [first = "", second] = texts;
    if (texts.length === 0) return [];
    return [second === undefined ? first : shortEnough(MOST_WORDS, [`${first}, and ${second}`, first])];
  });
  return items.length > 0 ? items.slice(0, MOST_ITEMS) : ["a fact that you left open"];
}

/** The answers that a flip changes; a number of people beyond two is there for the work, not to step in. */
function idsOfFlip({ changes }: Flip): ReadonlySet<string> {
  const isForWork = typeof changes?.operators === "number" && changes.operators > 2;
  return new Set(Object.keys(changes ?? {}).map((id) => (id === "operators" && isForWork ? "hours-per-person" : id)));
}

/** The smallest set of answers that turns buying into owning. */
function towardsOwning(flip: Flip | undefined): AnswerWords["change"] {
  if (flip === undefined) return { lead: "Nothing would: at this size, no answers meet all three conditions.", items: [] };
  const ids = idsOfFlip(flip);
  return {
    lead:
      ids.size === 1
        ? "One answer would have to change:"
        : `${capitalised(numberWord(ids.size))} answers would have to change together, above all:`,
    items: kinds(ids),
  };
}

/** What turns owning, by the answers of one change; the most telling first. */
const TURNING: readonly { has: (id: string) => boolean; text: (facts: Facts) => string }[] = [
  {
    has: (id) => id.startsWith("hostedFit.") || id === "objectives" || id.startsWith("basis."),
    text: (facts) => {
      const count = requirementsOnlyOwningMeets(facts).length;
      return count === 1 ? "a provider that meets your requirement" : "providers that meet your requirements";
    },
  },
  {
    has: (id) => id === "operators" || id === "hours-per-person" || id === "deputy" || id === "experience",
    text: () => "the loss of a person who can run mail",
  },
  { has: (id) => id === "acceptance" || id === "owner", text: () => "leaders who take back their word, or an owner who leaves" },
  { has: (id) => id.startsWith("practice."), text: () => "patching, backups or monitoring that lapses" },
  { has: (id) => id === "coverage", text: () => "nobody left to answer when mail breaks" },
];

/** While owning is the answer, one failure is nearly always enough. */
function awayFromOwning(facts: Facts, flips: readonly Flip[]): AnswerWords["change"] {
  if (flips.length === 0) return { lead: "No answer by itself would.", items: [] };
  const ids = flips.flatMap((flip) => [...idsOfFlip(flip)]);
  const items = TURNING.filter(({ has }) => ids.some(has)).map(({ text }) => text(facts));
  return {
    lead: flips.length === 1 ? "One change is enough:" : `Any one of ${numberWord(flips.length)} changes is enough, above all:`,
    items: items.length > 0 ? items.slice(0, MOST_ITEMS) : ["a requirement that covers other mail"],
  };
}

/** The answers that leave it open whether control is a requirement. */
function controlOpen(facts: Facts): string[] {
  const objective = nearestToForcing(facts);
  if (objective === undefined) return ["objectives"];
  const { id, established, hostedFails } = objective;
  return [...(established === "unknown" ? [`basis.${id}`] : []), ...(hostedFails === "unknown" ? [`hostedFit.${id}`] : [])];
}

/** What has to turn out well, while nothing rules owning out. */
function whatIsOpen(facts: Facts): AnswerWords["change"] {
  const { control, capability, burden } = facts.assessment.conditions;
  const criteria = [...capability.criteria, ...burden.criteria].filter(({ status }) => status === "unknown").map(({ id }) => id);
  const ids = new Set([...(control.status === "unknown" ? controlOpen(facts) : []), ...criteria]);
  const count = conditionsToEstablish(facts).length;
  return {
    lead:
      count === 1 ? "One thing must turn out well:" : `${count === 2 ? "Both" : `All ${numberWord(count)}`} must turn out well, above all:`,
    items: kinds(ids),
  };
}

/** What would change the verdict: how much it takes, and at most three kinds of change. */
export function change(facts: Facts): AnswerWords["change"] {
  if (facts.nothingToOwn) return { lead: "Mail of your own would, with a requirement that no provider can meet.", items: [] };
  const flips = facts.assessment.flips.filter(({ kind, to }) => kind === "rule" && to !== null);
  if (facts.rules) return awayFromOwning(facts, flips);
  return verdictClass(facts) === "buy-unless" ? whatIsOpen(facts) : towardsOwning(flips[0]);
}
