import { type Basis, type HostedFit, NOT_SURE, type NotSure, type Objective, type OptionId, type Scope } from "../../questionnaire/ids";
import { DEFEATED_BY_RELAY } from "../../questionnaire/relay";
import type { Answers, DetailId } from "../../questionnaire/types";
import type { Status } from "../assessment";
import { allOf } from "./kleene";

/** The chosen objectives; none where the whole set is unknown. */
export function chosenObjectives(answers: Answers): readonly Objective[] {
  return answers.objectives === NOT_SURE ? [] : answers.objectives;
}

const ESTABLISHED: Record<Basis | NotSure, Status> = {
  law: "met",
  contract: "met",
  "threat-model": "met",
  board: "met",
  preference: "not-met",
  "not-sure": "unknown",
};

/** Whether an objective is a requirement: law, contract, a dated threat model or a board decision make it one; preference does not. */
export function establishedStatus(answers: Answers, objective: Objective): Status {
  return ESTABLISHED[answers[`basis.${objective}`] ?? NOT_SURE];
}

const BEYOND_HOSTED: Record<HostedFit | NotSure, Status> = {
  barred: "met",
  "none-can": "met",
  unchecked: "unknown",
  "extra-cost": "not-met",
  can: "not-met",
  "not-sure": "unknown",
};

/** Whether the answer says that no hosted service can meet the objective. */
export const isBeyondHosted = (answers: Answers, objective: Objective): boolean =>
  BEYOND_HOSTED[answers[`hostedFit.${objective}`] ?? NOT_SURE] === "met";

/** Whether it was checked that no hosted service can meet the objective. Where it is about mail that does not exist, there is nothing to meet. */
export function hostedFitStatus(answers: Answers, objective: Objective): Status {
  if (streamsOf(answers, objective) === 0) return "not-met";
  return BEYOND_HOSTED[answers[`hostedFit.${objective}`] ?? NOT_SURE];
}

/** Whether an objective forces the streams of its scope to be owned: it is established, and no hosted service can meet it. */
export function forcingStatus(answers: Answers, objective: Objective): Status {
  return allOf([establishedStatus(answers, objective), hostedFitStatus(answers, objective)]);
}

/** What objectives ask for, each a bit, so that those of several are or-ed together: the streams that they force, and no relay on people's way out. */
const [PEOPLE, APPLICATION, NO_RELAY] = [1, 2, 4];
const STREAMS: Record<Scope, number> = { people: PEOPLE, application: APPLICATION, both: PEOPLE | APPLICATION };

/** The streams of an objective's scope that hold any mail. Without mailboxes every scope reads application. */
function streamsOf(answers: Answers, objective: Objective): number {
  const named = answers.mailboxes === 0 ? APPLICATION : STREAMS[answers[`scope.${objective}`] ?? "people"];
  return answers.appMessages === 0 ? named & ~APPLICATION : named;
}

/** Whether an objective is about mail that does not exist: application mail, where none is sent. */
export const isAboutNothing = (answers: Answers, objective: Objective): boolean => streamsOf(answers, objective) === 0;

/** What an established objective asks for where a hosted service fits it so: its streams where none can meet it; of a relay whether it is met or not. */
function askedBy(answers: Answers, objective: Objective, fit: HostedFit | NotSure, forces = BEYOND_HOSTED[fit] === "met"): number {
  const streams = streamsOf(answers, objective);
  const defeated = DEFEATED_BY_RELAY[objective];
  const noRelay = (streams & PEOPLE) !== 0 && (defeated === "always" || (defeated === "if-barred" && fit === "barred"));
  return (forces ? streams : 0) | (noRelay ? NO_RELAY : 0);
}

/** The least ownership, stream by stream; undefined where no stream is forced. */
function optionFor(asked: number): OptionId | undefined {
  if (asked & APPLICATION) return asked & PEOPLE ? "self" : "sender";
  if (asked & PEOPLE) return asked & NO_RELAY ? "self" : "core";
  return undefined;
}

/** What could be answered instead of an unknown fit, as far as it differs in what it asks for. */
const FITS: readonly HostedFit[] = ["barred", "none-can", "can"];

/** What an objective can come to ask for once what is unknown about it is settled, by whether it is established and by its fit. */
function couldAsk(answers: Answers, objective: Objective): { isEstablished: boolean; asked: number }[] {
  const basis = establishedStatus(answers, objective);
  const fit = answers[`hostedFit.${objective}`] ?? NOT_SURE;
  const fits = BEYOND_HOSTED[fit] === "unknown" ? FITS : [fit];
  return [
    ...(basis === "met" ? [] : [{ isEstablished: false, asked: 0 }]),
    ...(basis === "not-met" ? [] : fits.map((each) => ({ isEstablished: true, asked: askedBy(answers, objective, each) }))),
  ];
}

/** Everything that these objectives can come to ask for together: combinations are many, what they can ask for is little. */
function reachable(answers: Answers, objectives: readonly Objective[]): Set<number> {
  let sums = new Set([0]);
  for (const objective of objectives) {
    const could = couldAsk(answers, objective);
    sums = new Set(Array.from(sums).flatMap((sum) => could.map(({ asked }) => sum | asked)));
  }
  return sums;
}

/** The least ownership where nothing named asks for anything. */
const asExample = (answers: Answers): OptionId => (answers.mailboxes === 0 ? "sender" : "core");

/**
 * The option shown beside buying while nothing is forced: as if the objectives forced their streams that still may, the established ones
 * before the others; where none may, the established ones, then all that were chosen.
 */
function hypothetical(answers: Answers, objectives: readonly Objective[]): OptionId {
  const established = objectives.filter((objective) => establishedStatus(answers, objective) === "met");
  const open = objectives.filter((objective) => forcingStatus(answers, objective) === "unknown");
  const read = (forcing: readonly Objective[], beside: readonly Objective[]) => {
    const fitOf = (objective: Objective) => answers[`hostedFit.${objective}`] ?? NOT_SURE;
    const asked = [
      ...beside.map((objective) => askedBy(answers, objective, fitOf(objective), false)),
      ...forcing.map((objective) => askedBy(answers, objective, fitOf(objective), true)),
    ];
    return optionFor(asked.reduce((sum, each) => sum | each, 0));
  };
  return (
    read(
      open.filter((objective) => established.includes(objective)),
      established,
    ) ??
    read(open, established) ??
    read(established, []) ??
    read(objectives, []) ??
    asExample(answers)
  );
}

/**
 * The owned option: the least ownership, stream by stream, of what is forced today, or hypothetical where nothing is; and every option that
 * could be forced once the unknown answers are settled, the first among them.
 */
export function ownedOptions(answers: Answers): { owned: OptionId; possible: OptionId[] } {
  if (answers.objectives === NOT_SURE) {
    const owned = asExample(answers);
    if (owned === "sender") return { owned, possible: [owned] };
    return { owned, possible: answers.appMessages === 0 ? ["core", "self"] : ["core", "sender", "self"] };
  }
  const { objectives } = answers;
  const today = objectives.filter((objective) => establishedStatus(answers, objective) === "met");
  const forced = optionFor(
    today.reduce((sum, objective) => sum | askedBy(answers, objective, answers[`hostedFit.${objective}`] ?? NOT_SURE), 0),
  );
  const owned = forced ?? hypothetical(answers, objectives);
  const possible = [...reachable(answers, objectives)].flatMap((asked) => optionFor(asked) ?? []);
  return { owned, possible: [...new Set([owned, ...possible])] };
}

/** The unknown details of objectives, or `objectives` itself, that could turn what has to be owned, or whether anything has to be. */
export function openDetails(answers: Answers): ("objectives" | DetailId)[] {
  if (answers.objectives === NOT_SURE) return ["objectives"];
  const { objectives } = answers;
  return objectives.flatMap((objective) => {
    const others = [
      ...reachable(
        answers,
        objectives.filter((other) => other !== objective),
      ),
    ];
    const differ = (some: readonly number[]) => others.some((sum) => new Set(some.map((asked) => optionFor(sum | asked))).size > 1);
    const could = couldAsk(answers, objective);
    const asked = could.filter(({ isEstablished }) => isEstablished).map((each) => each.asked);
    const basis = could.length > asked.length && asked.some((each) => differ([0, each]));
    const ids: DetailId[] = [];
    if (basis) ids.push(`basis.${objective}`);
    if (differ(asked)) ids.push(`hostedFit.${objective}`);
    return ids;
  });
}

/** The least ownership that one objective alone asks for, were it forced. */
export function ownedFor(answers: Answers, objective: Objective): OptionId {
  return optionFor(askedBy(answers, objective, answers[`hostedFit.${objective}`] ?? NOT_SURE, true)) ?? asExample(answers);
}
