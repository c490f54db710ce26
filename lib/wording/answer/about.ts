import { NOT_SURE } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { whole } from "../format";
import { plural, rangeText } from "../words";

const amount = (value: number | { low: number; high: number }): string =>
  typeof value === "number" ? whole(value) : rangeText(whole(value.low), whole(value.high));

/** Whether the word after an amount is in the singular: after "1", and after a range that ends there. */
const isOne = (value: number | { low: number; high: number }): boolean => (typeof value === "number" ? value : value.high) === 1;

/** The mailboxes, and whose they are where they are not those of staff; undefined where there are none. */
function people({ mailboxes, mailboxOwners }: Facts["answers"]): string | undefined {
  if (mailboxes === 0) return undefined;
  const whose = mailboxOwners === "customers" ? " of customers" : "";
  if (mailboxes === NOT_SURE) return `an unknown number of mailboxes${whose}`;
  return `${amount(mailboxes)} ${plural(isOne(mailboxes) ? 1 : 2, "mailbox", "mailboxes")}${whose}`;
}

/** The mail of software. */
function applications({ appMessages }: Facts["answers"]): string {
  if (appMessages === 0) return "no application mail";
  if (appMessages === NOT_SURE) return "application mail not yet counted";
  return `${amount(appMessages)} application ${plural(isOne(appMessages) ? 1 : 2, "message", "messages")} a month`;
}

/** Whom the result is for: "For 25 to 30 mailboxes and 5,000 to 15,000 application messages a month". */
export function about({ answers }: Facts): string {
  const mailboxes = people(answers);
  if (mailboxes !== undefined) return `For ${mailboxes} and ${applications(answers)}`;
  if (answers.appMessages === 0) return "For no mail yet";
  if (answers.appMessages === NOT_SURE) return "For application mail alone, not yet counted";
  return `For application mail alone: ${amount(answers.appMessages)} ${plural(isOne(answers.appMessages) ? 1 : 2, "message", "messages")} a month`;
}
