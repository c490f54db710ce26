import { FLOORS, type Flip, movesMoney, type Nature, NUMBER, natureOf, withChanges } from "../model";

import type { OptionId } from "../questionnaire/ids";
import { applies } from "../questionnaire/path";
import { questionOf } from "../questionnaire/questions";
import { idsOf } from "../questionnaire/records";
import type { AnswerId } from "../questionnaire/types";
import type { Facts } from "../wording/facts";
import * as wording from "../wording/result/flips";
import { OPTION_NAMES } from "../wording/result/names";
import { formatValue, type PlanName } from "./answers";

/** One answer of a set: from what to what, in the words of the questionnaire, and what kind of change it is. */
export type FlipChange = { id: AnswerId; label: string; from: string; to: string; nature: Nature; natureLabel: string };

/** What would change the verdict, and what would change the cheapest option; `id` opens the flipped scenario. */
export type Flips = {
  /** What the sets have in common, or that there are none. */
  intro: string[];
  sets: { id: string; name: string; heading: string; to: OptionId; changes: FlipChange[] }[];
  /** Answers that turn the verdict by themselves. */
  singles: { id: string; change: FlipChange; to: string }[];
  singlesCaption: string;
  numbers: {
    heading: string;
    intro: string;
    caption: string;
    /** `number` is the id of the value found, where there is one. */
    rows: { id: string; label: string; today: string; at: string; cheapest: string; turns: boolean; number?: string }[];
    /** The numbers that move no cost at all; absent where there are none. */
    note?: string;
  };
};

export function flips(facts: Facts, planName: PlanName): Flips {
  const all = facts.assessment.flips;
  const rules = all.filter((flip) => flip.kind === "rule");
  const turning = rules.flatMap((flip) => (flip.to === null ? [] : [{ flip, to: flip.to, changes: changesOf(flip, facts, planName) }]));
  const money = all.filter((flip) => flip.kind === "money").map((flip) => ({ ...flip, answer: answerOfFlip(flip) }));
  const asked = money.filter(({ answer }) => applies(answer, facts.answers));
  const unread = asked.filter(({ answer }) => !movesMoney(answer));
  const note = wording.unreadNote(unread.map(({ answer }) => questionOf(answer).label));
  return {
    intro: wording.setsIntro(facts, rules),
    sets: turning
      .filter(({ changes }) => changes.length > 1)
      .map(({ flip, to, changes }) => ({
        id: flip.id,
        name: wording.setName(to, flip.changes ?? {}),
        heading: wording.setHeading(to, flip.changes ?? {}),
        to,
        changes,
      })),
    singles: turning.flatMap(({ flip, to, changes }) =>
      changes.length === 1 && changes[0] ? [{ id: flip.id, change: changes[0], to: OPTION_NAMES[to] }] : [],
    ),
    singlesCaption: wording.SINGLES_CAPTION,
    numbers: {
      heading: wording.NUMBERS_HEADING,
      intro: wording.numbersIntro(facts),
      caption: wording.NUMBERS_CAPTION,
      rows: asked
        .filter(({ answer }) => movesMoney(answer))
        .map(({ id, answer, changes, to }) => ({
          id,
          label: questionOf(answer).label,
          today: wording.paidToday(facts, answer) ?? valueText(answer, facts.answers[answer], facts, planName),
          at: changes ? valueText(answer, changes[answer], facts, planName) : wording.NO_VALUE,
          cheapest: to ? OPTION_NAMES[to] : wording.STAYS,
          turns: to !== null,
          ...(to === null ? {} : { number: NUMBER.threshold(answer) }),
        })),
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** The number that a flip of the money moves. */
export const answerOfFlip = ({ id }: Pick<Flip, "id">): AnswerId => id.replace(/^money-/, "") as AnswerId;

function changesOf(flip: Flip, facts: Facts, planName: PlanName): FlipChange[] {
  const there = withChanges(facts.answers, flip.changes ?? {});
  return idsOf(flip.changes ?? {}).map((id) => {
    const [from, to] = [facts.answers[id], there[id]];
    const nature = natureOf(id, from, to);
    const bound = flip.from === "hosted" ? wording.atLeast : wording.atMost;
    const isBound = id === "operators" || FLOORS.some((floor) => floor.id === id);
    // A bound is one number: a range moves as a whole, and its low end is what the rule reads.
    const bare = isBound && typeof to === "object" && "low" in to ? to.low : to;
    const text = valueText(id, bare, facts, planName);
    return {
      id,
      label: questionOf(id).label,
      from: valueText(id, from, facts, planName),
      to: isBound ? bound(text) : text,
      nature,
      natureLabel: wording.NATURE_LABELS[nature],
    };
  });
}

/** A value of an answer in the words of the questionnaire. */
export function valueText(id: AnswerId, value: Facts["answers"][AnswerId], facts: Facts, planName: PlanName): string {
  return value === undefined ? wording.NOT_ASKED : formatValue(questionOf(id), value, facts.answers, planName);
}
