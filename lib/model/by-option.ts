import type { OptionId } from "../questionnaire/ids";
import type { Steps } from "../simulation/steps";

export function forEachOption<T>(of: (option: OptionId) => T): Record<OptionId, T> {
  return { hosted: of("hosted"), sender: of("sender"), core: of("core"), self: of("self") };
}

/** Which mail there is: people's, or that of applications alone, or none. */
export type MailThere = { hasPeople: boolean; hasApplications: boolean };

/**
 * The option whose rows an option is counted by. Without mailboxes there is only the mail of software: who would own the mailboxes alone buys like
 * everybody else, and who would own everything owns the sending servers. Without any mail all are alike.
 */
export function countedAs(option: OptionId, { hasPeople, hasApplications }: MailThere): OptionId {
  if (hasPeople) return option;
  if (!hasApplications) return "hosted";
  return option === "core" ? "hosted" : option === "self" ? "sender" : option;
}

/** The same, one option after another. */
export function* optionByOption<T>(of: (option: OptionId) => T): Steps<Record<OptionId, T>> {
  const hosted = of("hosted");
  yield;
  const sender = of("sender");
  yield;
  const core = of("core");
  yield;
  return { hosted, sender, core, self: of("self") };
}
