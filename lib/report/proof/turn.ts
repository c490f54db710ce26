import type { OptionId } from "../../questionnaire/ids";
import type { Facts } from "../../wording/facts";
import { betweenThem, TURN, turnHeading, turnNotes } from "../../wording/proof/turn";
import type { FlipChange, Flips } from "../flips";

/** Answers of which one group is enough, with what it leads to where groups lead to different options. */
export type Choice = { heading: string; groups: { changes: FlipChange[]; leadsTo?: string }[] };

/** What would turn the verdict: answers that do so alone, or those that have to change together, each said once. */
export type Turn = {
  heading: string;
  notes: string[];
  singles: { id: string; change: FlipChange; leadsTo?: string }[];
  shared: { heading: string; changes: FlipChange[] };
  choices: Choice[];
  /** What all of it leads to, where it leads to one option. */
  leadsTo?: string;
  /** A result for each set. */
  open: { id: string; name: string }[];
};

type TurningSet = { to: OptionId; changes: readonly FlipChange[] };

/** Sets of answers as a product: what all of them hold, and groups of which one each is enough. */
type Factored = { shared: FlipChange[]; ranges: boolean; choices: { changes: FlipChange[]; to?: OptionId }[][] };

const isOfControl = ({ id }: FlipChange): boolean => id === "objectives" || (id.includes(".") && !id.startsWith("practice."));

const keyOf = (changes: readonly FlipChange[]): string => changes.map(({ id, to }) => `${id}=${to}`).join();

/** The one option that all sets lead to. */
function onlyOption(sets: readonly TurningSet[]): OptionId | undefined {
  const options = new Set(sets.map(({ to }) => to));
  return options.size === 1 ? sets[0]?.to : undefined;
}

/** Groups that differ, each with the option that every set with it leads to. */
function groupsOf(parts: readonly { changes: FlipChange[]; set: TurningSet }[]): Factored["choices"][number] {
  const keys = [...new Set(parts.map(({ changes }) => keyOf(changes)))];
  return keys.flatMap((key) => {
    const same = parts.filter(({ changes }) => keyOf(changes) === key);
    const [first] = same;
    const to = onlyOption(same.map(({ set }) => set));
    return first ? [{ changes: first.changes, ...(to === undefined ? {} : { to }) }] : [];
  });
}

/** What all sets hold is said once; of the rest, what makes control a requirement and the others stand apart where each goes with each. */
export function factored(sets: readonly TurningSet[]): Factored {
  const [first] = sets;
  if (first === undefined) return { shared: [], ranges: false, choices: [] };
  const common = first.changes.flatMap((change) => {
    const texts = sets.map(({ changes }) => changes.find(({ id }) => id === change.id)?.to);
    const told = texts.every((text) => text !== undefined) ? betweenThem(texts.map(String)) : undefined;
    return told === undefined ? [] : [{ ...change, to: told }];
  });
  const isCommon = ({ id }: FlipChange) => common.some((change) => change.id === id);
  const rests = sets.map((set) => ({ set, changes: set.changes.filter((change) => !isCommon(change)) }));
  const apart = [isOfControl, (change: FlipChange) => !isOfControl(change)].map((belongs) =>
    groupsOf(rests.map(({ set, changes }) => ({ set, changes: changes.filter(belongs) }))),
  );
  const isProduct = apart.reduce((product, groups) => product * groups.length, 1) === sets.length;
  const choices = isProduct ? apart : [groupsOf(rests)];
  return {
    shared: [...common, ...choices.flatMap((groups) => (groups.length === 1 ? (groups[0]?.changes ?? []) : []))],
    ranges: common.some(({ id, to }) => to !== first.changes.find((change) => change.id === id)?.to),
    choices: choices.filter((groups) => groups.length > 1),
  };
}

/** Where nothing is named that one must control, what a set names is an example, and one example is enough. */
const namesExample = ({ changes }: TurningSet): boolean => changes.some(({ id }) => id === "objectives");

/** The sets to tell: all of them, or those of the first example. */
function telling<Each extends TurningSet>(sets: readonly Each[]): readonly Each[] {
  const [first] = sets;
  if (first === undefined || !sets.every(namesExample)) return sets;
  const control = (set: TurningSet) => keyOf(set.changes.filter(isOfControl));
  return sets.filter((set) => control(set) === control(first));
}

/** The option that most of these lead to. */
function mostly(options: readonly OptionId[]): OptionId | undefined {
  const count = (option: OptionId) => options.filter((each) => each === option).length;
  return options.toSorted((a, b) => count(b) - count(a))[0];
}

/** @param flips the same changes one by one, each verified */
export function turnOf(facts: Facts, { singles, sets }: Flips): Turn {
  const rules = facts.assessment.flips.filter(({ kind, to }) => kind === "rule" && to !== null);
  const alone = singles.map(({ id, change }) => ({ id, change, to: rules.find((flip) => flip.id === id)?.to ?? "hosted" }));
  const shown = facts.rules ? sets : telling(sets);
  const { shared, ranges, choices } =
    alone.length > 0
      ? { shared: [], ranges: false, choices: shown.length > 0 ? [shown.map(({ changes, to }) => ({ changes: [...changes], to }))] : [] }
      : factored(shown);
  const options = [...alone, ...shown].map(({ to }) => to);
  const most = mostly(options);
  const isSaidOnce = options.every((to) => to === most) || alone.length > 0;
  const leadsTo = (to: OptionId | undefined) =>
    to === undefined || (isSaidOnce && to === most) ? {} : { leadsTo: TURN.leadsTo(to, true) };
  return {
    heading: turnHeading(facts, rules),
    notes: [...turnNotes(facts, rules), ...(ranges && choices.length > 0 ? [TURN.depends] : [])],
    singles: alone.map(({ id, change, to }) => ({ id, change, ...leadsTo(to) })),
    shared: { heading: TURN.all(shared.length), changes: shared },
    choices: choices.map((groups, at) => ({
      heading: alone.length > 0 ? TURN.orTogether(groups.length) : TURN.oneOf(groups.length, shared.length === 0 && at === 0),
      groups: groups.map(({ changes, to }) => ({ changes, ...leadsTo(to) })),
    })),
    ...(isSaidOnce && most !== undefined
      ? {
          leadsTo: TURN.leadsTo(
            most,
            options.every((to) => to === most),
          ),
        }
      : {}),
    open: shown.map(({ id, name }) => ({ id, name })),
  };
}
