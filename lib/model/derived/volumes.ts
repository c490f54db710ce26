import { assumption } from "../../data/assumptions";
import type { OptionId } from "../../questionnaire/ids";
import { knownMiddle } from "../../questionnaire/range";
import type { Answers } from "../../questionnaire/types";
import { CHOSEN } from "../chosen-numbers";

/** Application messages a month from which providers sell by agreement: four times the largest volume that a plan in the book names. */
const NEGOTIATED_MESSAGES = 10_000_000;
/** Application messages a month beyond which nothing that the estimates rest on was seen. */
const UNSEEN_MESSAGES = 100_000_000;

/** Where the volumes of the answers lie outside of what the estimates were made for, or tell less than they seem to. */
export type BeyondEstimates =
  | { code: "one-mailbox" | "unseen-messages" }
  | { code: "negotiated-mailboxes"; mailboxes: number }
  | { code: "negotiated-messages"; messages: number };

/** What to say of the volumes of the answers, each the middle of its range; nothing of a volume that is not known. */
export function beyondEstimates({
  mailboxes,
  appMessages,
  hostedPlan,
  appPlan,
}: Pick<Answers, "mailboxes" | "appMessages" | "hostedPlan" | "appPlan">): BeyondEstimates[] {
  const people = knownMiddle(mailboxes) ?? 0;
  const messages = knownMiddle(appMessages) ?? 0;
  return [
    ...(people === 1 ? [{ code: "one-mailbox" as const }] : []),
    ...(people > CHOSEN.listPricesUpTo && typeof hostedPlan === "string"
      ? [{ code: "negotiated-mailboxes" as const, mailboxes: people }]
      : []),
    ...(messages > NEGOTIATED_MESSAGES && typeof appPlan === "string" ? [{ code: "negotiated-messages" as const, messages }] : []),
    ...(messages > UNSEEN_MESSAGES ? [{ code: "unseen-messages" as const }] : []),
  ];
}

/** How much mail leaves in a month, by what receivers make of an address that sends so much. */
export type VolumeClass = "small" | "medium" | "large";

function classOf(messagesPerMonth: number): VolumeClass {
  if (messagesPerMonth < CHOSEN.reputationFrom) return "small";
  return messagesPerMonth <= CHOSEN.largeAbove ? "medium" : "large";
}

/**
 * The class of the volume that the assumptions of an owned option are picked by: the middles of the answers and the likely number of messages of
 * a person. People's mail counts where it is owned, application mail always; what is not known counts as none.
 */
export function volumeClass({ mailboxes, appMessages }: Pick<Answers, "mailboxes" | "appMessages">, owned: OptionId): VolumeClass {
  const people = owned === "sender" ? 0 : (knownMiddle(mailboxes) ?? 0) * assumption("A216").likely;
  return classOf(people + (knownMiddle(appMessages) ?? 0));
}
