import { assumption } from "../../data/assumptions";
import type { OptionId } from "../../questionnaire/ids";
import { knownMiddle } from "../../questionnaire/range";
import type { Answers } from "../../questionnaire/types";
import { LARGE_FROM, REPUTATION_FROM } from "../costs/losses";

/** How much mail leaves in a month, by what receivers make of an address that sends so much. */
export type VolumeClass = "small" | "medium" | "large";

function classOf(messagesPerMonth: number): VolumeClass {
  if (messagesPerMonth < REPUTATION_FROM) return "small";
  return messagesPerMonth <= LARGE_FROM ? "medium" : "large";
}

/**
 * The class of the volume that the assumptions of an owned option are picked by: the middles of the answers and the likely number of messages of
 * a person. People's mail counts where it is owned, application mail always; what is not known counts as none.
 */
export function volumeClass({ mailboxes, appMessages }: Pick<Answers, "mailboxes" | "appMessages">, owned: OptionId): VolumeClass {
  const people = owned === "sender" ? 0 : (knownMiddle(mailboxes) ?? 0) * assumption("A216").likely;
  return classOf(people + (knownMiddle(appMessages) ?? 0));
}
