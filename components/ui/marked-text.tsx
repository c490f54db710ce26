import { Fragment } from "react";
import { LEDGER_IDS } from "@/lib/report/method/ledger";

const ID = /\b([A-Z]{1,3}\d{2,3}[a-z]?)\b/;
const POWER = /\^(-?[\d.]*\d)/;

/** Text of the data with the ids of other rows as links to them. */
export function LinkedIds({ text }: { text: string }) {
  return text.split(ID).map((part, index) =>
    index % 2 === 1 && LEDGER_IDS.has(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
      <a key={index} href={`#${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** A formula of the data, such as mailboxes^0.75, with its powers raised. */
export function Formula({ text }: { text: string }) {
  return text.split(POWER).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
    index % 2 === 1 ? <sup key={index}>{part.replace("-", "−")}</sup> : <Fragment key={index}>{part}</Fragment>,
  );
}
