import { LINE_IDS } from "../../model";
import type { PaidAnyway } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { totalMoney } from "../format";
import { listed } from "../words";
import { lineInSentence } from "./lines";
import { OWNING } from "./names";

/** What is paid anyway, inside a sentence. */
const NAMES: Record<PaidAnyway, string> = {
  servers: "servers",
  monitoring: "monitoring",
  backup: "backup storage",
  archive: "an archive for mail",
  support: "a support contract",
  rota: "being on call",
};

/** What the figures leave out because it is paid with or without mail, and what that moves; nothing where nothing is. */
export function paidAnywayCaution({ answers, assessment, currency, hosted, owned, ownedId }: Facts): string[] {
  if (answers.paidAnyway.length === 0) return [];
  const sum = (lines: readonly { mean: number }[]) => lines.reduce((total, { mean }) => total + mean, 0);
  const paid = `You pay for ${listed(answers.paidAnyway.map((id) => NAMES[id]))} with or without mail`;
  const lines = LINE_IDS.filter((id) => [...hosted.paidAnyway, ...owned.paidAnyway].some((line) => line.id === id));
  if (lines.length === 0)
    return [`${paid}. Neither ${OWNING.hosted} nor ${OWNING[assessment.priceOfControl.option]} would add to it, so no figure moves.`];
  const amount = (option: typeof hosted) => totalMoney(sum(option.paidAnyway), currency);
  return [
    `${paid}, so the totals leave it out (${listed(lines.map(lineInSentence))}): ${amount(owned)} of ${OWNING[ownedId]} and ${amount(hosted)} of ${OWNING.hosted}. The rule counts hours and losses as before.`,
  ];
}
