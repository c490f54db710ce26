import { NOT_SURE } from "./ids";
import { applies } from "./path";
import { QUESTIONS } from "./questions";
import type { AnswerId, Answers } from "./types";

/** At most this share of the open questions answered is almost nothing. */
const FEW_ANSWERS = 0.2;

/** The answers left at "not sure" among the questions that apply, in the order of asking. */
export function notSureIds(answers: Answers): AnswerId[] {
  return QUESTIONS.filter(({ id }) => answers[id] === NOT_SURE && applies(id, answers)).map(({ id }) => id);
}

/** Whether so little was answered that a result stands on defaults. */
export function isOnDefaults(answers: Answers): boolean {
  return knownShare(answers) <= FEW_ANSWERS;
}

/** How many of the answers that may be left open are known, as a share from 0 to 1. */
function knownShare(answers: Answers): number {
  const open = QUESTIONS.filter(({ id, notSure }) => notSure && applies(id, answers));
  return open.length === 0 ? 1 : 1 - notSureIds(answers).length / open.length;
}
