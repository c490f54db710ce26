import { CORRECTION_TEXT as TEXT } from "../wording/pages/correction";
import { METHOD_LINK } from "../wording/pages/method";
import type { AssumptionRow } from "./assumptions";
import type { LedgerRow } from "./method/ledger";
import type { Derivation } from "./numbers/types";

/** What a reader sends who says that a number is wrong: a subject, and a text whose last two lines are theirs to fill. */
export type Correction = { subject: string; text: string };

/** A result that the number was met in: its absolute address, and what it was made with. */
export type MetIn = { link: string; modelVersion: string; priceDate: string };

/** More prices than these are not listed: each has a text of its own. */
const MOST_PRICES = 6;

/** A number of a result with the prices in it. @param where the absolute address of its page */
export function correctionOfNumber({ id, name, figures, prices }: Derivation, where: string, metIn: MetIn): Correction {
  const [first] = figures;
  const now = first === undefined ? TEXT.notKnown : TEXT.withNote(first.value, first.note);
  const listed = prices
    .slice(0, MOST_PRICES)
    .map((price) => TEXT.inputs(`${price.id} ${price.name}`, `${price.value} ${price.unit}`, price.date, price.url ?? TEXT.noSource));
  return {
    subject: TEXT.subject(id),
    text: lines([
      TEXT.what(`${name} (${id})`),
      TEXT.where(where),
      TEXT.now(now),
      TEXT.model(metIn.modelVersion, metIn.priceDate),
      ...(listed.length > 0 ? [TEXT.inputsHeading, ...listed] : []),
      TEXT.result(metIn.link),
    ]),
  };
}

/** A price, an assumption, a published figure or a rate as it stands among all numbers. @param siteUrl the origin of its address */
export function correctionOfRow(row: LedgerRow, siteUrl: string): Correction {
  const { values } = row;
  const known = (value: string | null) => value ?? TEXT.notKnown;
  const amount = typeof values === "string" ? values : TEXT.range(known(values.low), known(values.likely), known(values.high));
  return rowText({ ...row, amount, siteUrl }, []);
}

/** An assumption that a result was counted with. */
export function correctionOfAssumption(row: AssumptionRow, siteUrl: string, metIn: MetIn): Correction {
  const { low, likely, high } = row.shipped;
  const amount = low === high ? likely : TEXT.range(low, likely, high);
  return rowText({ ...row, amount, siteUrl }, [TEXT.model(metIn.modelVersion, metIn.priceDate), TEXT.result(metIn.link)]);
}

type Row = Pick<LedgerRow, "id" | "name" | "unit" | "date" | "grade" | "url"> & { amount: string; siteUrl: string };

function rowText({ id, name, unit, date, grade, url, amount, siteUrl }: Row, more: readonly string[]): Correction {
  return {
    subject: TEXT.subject(id),
    text: lines([
      TEXT.what(`${id}, ${name}`),
      TEXT.where(`${siteUrl}${METHOD_LINK.href}#${id}`),
      TEXT.now(`${amount} (${unit})`),
      TEXT.source(url ?? TEXT.noSource),
      TEXT.date(date, grade),
      ...more,
    ]),
  };
}

const lines = (facts: readonly string[]): string => [TEXT.first, "", ...facts, "", TEXT.right, TEXT.known].join("\n");
